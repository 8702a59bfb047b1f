import { describe, expect, it } from "@jest/globals";
import { centresOf } from "../../../src/excel/declare/centres";
import { planLayoutData } from "../../../src/excel/declare/layout-data";
import { plannedIndicators } from "../../../src/excel/declare/plan-sheets";
import type { RowBand, SheetLayout } from "../../../src/excel/declare/sheet-layout";
import { centreSheets, planSheets } from "../../../src/excel/declare/workbook-layout";
import { NOTES_PROMPT } from "../../../src/excel/schema/reading-prompts";
import { stampsOf } from "../../../src/excel/write/stamps";
import { proposeIndicator } from "../../../src/domain/studies/proposal/proposal";
import { threeCentres } from "../embedded";

const plan = threeCentres();
const office = planSheets(plan, plannedIndicators(plan, proposeIndicator));
const sheets = centreSheets(centresOf(planLayoutData(office)), plan);

function withBands(sheet: SheetLayout, change: Partial<RowBand>): SheetLayout {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      bands: [{ firstRow: 0, rowCount: table.rows.length, firstHeader: "ID", lastHeader: "ID", ...change }],
    })),
  };
}

describe("what sheets that look alike copy", () => {
  it("is nothing for the first sheet, and a row of every visible table and every head for the next", () => {
    const { rows, heads } = stampsOf(sheets);
    expect([...rows.keys()]).toEqual(expect.arrayContaining(["Fasi_B9", "Fasi_H1"]));
    expect([...heads.keys()]).toEqual(expect.arrayContaining(["Centro_H1", "Calcolo_H1", "CalcoloFasi_H1"]));
    expect([...rows.keys(), ...heads.keys()].filter((name) => name.endsWith("_A1"))).toEqual([]);
    expect(rows.get("Fasi_H1")?.source).toMatch(/^'A1 Organi Istituzionali'!A\d+:/);
  });

  it("is never a row that a band gives a format", () => {
    const banded = sheets.map((sheet) => withBands(sheet, { numberFormat: "0%" }));
    expect([...stampsOf(banded).rows.keys()]).toEqual([]);
    const plain = sheets.map((sheet) => withBands(sheet, {}));
    expect(stampsOf(plain).rows.has("Fasi_H1")).toBe(true);
  });

  it("brings validation only where every cell has one, and leaves out what it brings", () => {
    const prompted = (rowCount: number): readonly SheetLayout[] =>
      sheets.map((sheet, index) =>
        withBands(sheet, { validation: NOTES_PROMPT, ...(index > 0 && { rowCount }) }),
      );
    const rowsOf = new Map(
      sheets.flatMap(({ tables }) => tables.map(({ name, rows }) => [name, rows.length])),
    );
    const partly = stampsOf(prompted(1)).rows.get("Fasi_H1");
    expect(rowsOf.get("Fasi_H1")).toBeGreaterThan(1);
    expect(partly).toMatchObject({ what: "Formats", bands: [{ validation: NOTES_PROMPT }] });
    const wholly = stampsOf(prompted(rowsOf.get("Fasi_H1") ?? 0)).rows.get("Fasi_H1");
    expect(wholly).toMatchObject({ what: "All", bands: [] });
  });

  it("says what a head brings to the place of each text: the same but the centre's own", () => {
    const { texts } = stampsOf(sheets);
    const changed = [...texts].filter(
      ([own, brought]) => JSON.stringify(own.content) !== JSON.stringify(brought.content),
    );
    expect(texts.size).toBeGreaterThan(20);
    expect(new Set(changed.map(([{ style }]) => style))).toEqual(new Set(["title", "subtitle", "value"]));
    for (const [own, brought] of texts) {
      expect([own.column, own.style]).toEqual([brought.column, brought.style]);
    }
  });

  it("is of formulas only those by places: names of columns would be another table's", () => {
    const { formulas } = stampsOf(sheets);
    const copied = sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, columns }) =>
        (formulas.get(name) ?? []).flatMap(({ first, count }) => columns.slice(first, first + count)),
      ),
    );
    expect(copied.length).toBeGreaterThan(30);
    expect(
      copied.every(({ isPlaced, formula }) => isPlaced === true && formula?.includes("[@") === false),
    ).toBe(true);
  });
});
