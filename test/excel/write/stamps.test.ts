import { describe, expect, it } from "@jest/globals";
import { centresOf } from "../../../src/excel/declare/centres";
import { planLayoutData } from "../../../src/excel/declare/layout-data";
import { plannedIndicators } from "../../../src/excel/declare/plan-sheets";
import type { RowBand, SheetLayout } from "../../../src/excel/declare/sheet-layout";
import { centreSheets, planSheets } from "../../../src/excel/declare/workbook-layout";
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
  it("is nothing for the first sheet, and the look of every visible table for the next", () => {
    const { looks } = stampsOf(sheets);
    expect([...looks.keys()]).toEqual(expect.arrayContaining(["Fasi_B9", "Fasi_H1"]));
    expect(looks.has("Fasi_A1")).toBe(false);
    expect(looks.get("Fasi_H1")?.row).toMatch(/^'A1 Organi Istituzionali'!A\d+:/);
  });

  it("is never a row that a band makes different", () => {
    const banded = sheets.map((sheet) => withBands(sheet, { numberFormat: "0%" }));
    expect([...stampsOf(banded).looks.keys()].filter((name) => /^(Centro|Fasi)_/.test(name))).toEqual([]);
    const prompted = sheets.map((sheet) => withBands(sheet, {}));
    expect(stampsOf(prompted).looks.has("Fasi_H1")).toBe(true);
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
