import { describe, expect, it } from "@jest/globals";
import { NAMES } from "../../../src/domain/contract/defined-names";
import { KINDS, QUARTERS, RULES } from "../../../src/domain/contract/vocabulary";
import type { CentreContent } from "../../../src/excel/declare/centre-content";
import { setFor } from "../../../src/excel/schema/row-setting";
import { centreSheet, FROZEN_COLUMNS, PRINTED_COLUMNS } from "../../../src/excel/declare/centre-sheet";
import { printScale } from "../../../src/excel/declare/paper";
import { EVIDENCE_PROMPT, NOTES_PROMPT } from "../../../src/excel/schema/reading-prompts";
import { PHASE_VALIDATION, readingValidation } from "../../../src/excel/schema/reading-validation";

const ROW = { objective: "O1", objectiveTitle: "Un titolo" };
const CONTENT: CentreContent = {
  centre: { code: "A1", name: "Organi" },
  managers: ["Una Dirigente"],
  indicators: [
    { ...ROW, id: "O1-I01", text: "Uno", kind: "Numero", rule: null },
    { ...ROW, id: "O1-I02", text: "Due", kind: "Numero", rule: "Somma" },
    { ...ROW, id: "O1-I03", text: "Tre", kind: "Data", rule: null },
    { ...ROW, id: "O2-I01", text: "Quattro", kind: null, rule: null, objective: "O2" },
  ],
  phases: [
    { ...ROW, id: "O3-F01", text: "Conta", objective: "O3" },
    { ...ROW, id: "O1-F01", text: "Non dovuta" },
  ],
};
const layout = centreSheet(CONTENT, "A1 Organi", "Ente – Scheda");
const [indicators, workings, phases] = layout.tables;
const widths = layout.columnWidths;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

describe("a centre's sheet on the screen", () => {
  it("shows the quarters beside the frozen columns at 1366 pixels with the pane open", () => {
    const pixels = (points: number): number => points / 0.75;
    // Row numbers and the scroll bar take about 50 pixels, the pane 350.
    const room = 1366 - 350 - 50;
    const first = indicators?.columns.findIndex(({ header }) => header === "T1") ?? -1;
    const seen = sum(widths.slice(0, FROZEN_COLUMNS)) + sum(widths.slice(first, first + 4));
    expect(first).toBeGreaterThan(0);
    expect(pixels(seen)).toBeLessThanOrEqual(room);
  });

  it("says in its title block by when, what is left, and which parameter is wrong", () => {
    const texts = layout.texts.flatMap(({ content }) => (content.type === "formula" ? content.formula : []));
    expect(texts.some((text) => text.includes(NAMES.fillBy) && text.includes(NAMES.parametersFault))).toBe(
      true,
    );
    for (const { content } of layout.texts) {
      if (content.type === "formula") expect(content.formula.length).toBeLessThan(2_000);
    }
  });
});

describe("a centre's sheet on paper", () => {
  it("has text of 8 points at least, without identifiers and workings", () => {
    const printed = widths.slice(PRINTED_COLUMNS.first, PRINTED_COLUMNS.last + 1);
    expect(10 * printScale(printed)).toBeGreaterThanOrEqual(8);
    expect(layout.printArea).toMatchObject({ column: 2, columnCount: printed.length });
    const headers = indicators?.columns.slice(PRINTED_COLUMNS.first, PRINTED_COLUMNS.last + 1) ?? [];
    expect(headers.map(({ header }) => header)).not.toContain("ID");
    expect(headers.map(({ header }) => header)).toEqual(expect.arrayContaining(["T1", "Stato", "Evidenza"]));
  });

  it("repeats the row of the headers", () => {
    const row = (indicators?.row ?? 0) + 1;
    expect(layout.printTitleRows).toBe(`$${row}:$${row}`);
  });

  it("ends with the last phase that measures its objective", () => {
    const last = (layout.printArea?.row ?? 0) + (layout.printArea?.rowCount ?? 0);
    expect(last).toBe((phases?.row ?? 0) + 2);
    const without = centreSheet({ ...CONTENT, phases: CONTENT.phases.slice(1) }, "A1", "");
    expect(without.printArea?.rowCount).toBe((indicators?.row ?? 0) + 2 + CONTENT.indicators.length);
  });

  it("keeps repeated titles on one line, so that they do not make their rows high", () => {
    const lines = indicators?.bands.filter(({ isOnOneLine }) => isOnOneLine) ?? [];
    expect(lines).toEqual([
      expect.objectContaining({ firstRow: 1, rowCount: 2, firstHeader: "Titolo obiettivo" }),
    ]);
  });
});

describe("formats, prompts and validation", () => {
  it("go by kind and rule, and the hidden column keeps which", () => {
    expect(workings?.rows.map(([set]) => set)).toEqual(["Numero, Somma", "Numero, Somma", "Data", ""]);
    const runs = indicators?.bands.filter(
      ({ validation, lastHeader }) => validation && /^T/.test(lastHeader),
    );
    expect(runs?.map(({ firstRow, rowCount, firstHeader }) => [firstRow, rowCount, firstHeader])).toEqual([
      [0, 2, "T1"],
      ...["T1", "T2", "T3", "T4"].map((header) => [2, 1, header]),
      [3, 1, "T1"],
    ]);
  });

  it("tell rows of another rule apart, but for kinds that have none", () => {
    const keys = RULES.map((rule) => setFor({ kind: "Numero", rule }));
    expect(new Set(keys).size).toBe(RULES.length);
    expect(new Set(RULES.map((rule) => setFor({ kind: "Sì/No", rule }))).size).toBe(1);
  });

  it("say on every yellow cell what to write, an example and what an empty cell means, within Excel's lengths", () => {
    const readings = KINDS.flatMap((kind) =>
      [null, ...RULES].flatMap((rule) => QUARTERS.map((quarter) => readingValidation(kind, rule, quarter))),
    );
    const all = [
      ...readings,
      PHASE_VALIDATION,
      NOTES_PROMPT,
      EVIDENCE_PROMPT,
      readingValidation(null, null, 1),
    ];
    for (const { prompt, errorTitle, errorMessage } of all) {
      expect(prompt?.message).toMatch(/per esempio/i);
      expect(prompt?.message).toMatch(/vuota/i);
      expect(prompt?.message.length).toBeLessThanOrEqual(255);
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(errorMessage.length).toBeLessThanOrEqual(225);
    }
  });
});
