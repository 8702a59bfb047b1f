import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError } from "../wire/excel-fixture";

beforeEach(async () => {
  newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D5").formulas = [
      ["Voce", "Stato", "Ore"],
      ["Uno", "Fatto", 3],
      ["Due", "in ritardo", true],
      ["Tre", "fatto a metà", "=SUM(D3:D3)"],
    ];
    sheet.getRange("F2:G2").merge();
    await context.sync();
  });
});

/** The address that a question about the used cells of the first sheet gives; `null`: a null object. */
function addressOf(
  ask: (
    used: Excel.Range,
    sheet: Excel.Worksheet,
  ) => { address: string; isNullObject: boolean; load(names: string): unknown },
): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const found = ask(sheet.getRange("B2:D5"), sheet);
    found.load("address");
    await context.sync();
    return found.isNullObject ? null : found.address.replaceAll("Foglio1!", "");
  });
}

const WHOLE = { completeMatch: true, matchCase: false };

describe("looking for a text", () => {
  it.each<[string, string, Excel.SearchCriteria, string | null]>([
    ["a part, whatever the case", "FATTO", {}, "C3"],
    ["from the end", "fatto", { searchDirection: "Backwards" }, "C5"],
    ["with its case", "fatto", { matchCase: true }, "C5"],
    ["the whole cell", "fatto", WHOLE, "C3"],
    ["what a formula shows", "3", WHOLE, "D3"],
    ["what is not there", "mai", {}, null],
  ])("finds %s", async (_what, text, criteria, expected) => {
    expect(await addressOf((used) => used.findOrNullObject(text, criteria))).toBe(expected);
  });

  it("finds all cells of a sheet", async () => {
    expect(await addressOf((_used, sheet) => sheet.findAllOrNullObject("fatto", {}))).toBe("C3, C5");
    expect(await addressOf((_used, sheet) => sheet.findAllOrNullObject("mai", {}))).toBeNull();
  });

  it.each<[string, (used: Excel.Range, sheet: Excel.Worksheet) => unknown, string]>([
    ["nothing found", (used) => used.find("mai", {}), "ItemNotFound"],
    ["nothing found on a sheet", (_used, sheet) => sheet.findAll("mai", {}), "ItemNotFound"],
    ["wildcards", (used) => used.find("fat*", {}), "NotModelled"],
    ["a single cell", (used) => used.getCell(0, 0).find("fatto", {}), "NotModelled"],
    ["no blanks", (used) => used.getSpecialCells("Blanks"), "ItemNotFound"],
    ["another kind of cells", (used) => used.getSpecialCells("Visible"), "NotModelled"],
    ["nothing used", (_used, sheet) => sheet.getRange("K1:K9").getUsedRange(), "ItemNotFound"],
  ])("refuses %s", async (_what, ask, code) => {
    const error = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      ask(sheet.getRange("B2:D5"), sheet);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});

describe("cells of a kind", () => {
  it.each<[string, (used: Excel.Range, sheet: Excel.Worksheet) => Excel.RangeAreas, string | null]>([
    ["constants", (used) => used.getSpecialCells("Constants"), "B2:D4, B5:C5"],
    [
      "texts and truth values",
      (used) => used.getSpecialCells("Constants", "LogicalText"),
      "B2:D2, B3:C3, B4:D4, B5:C5",
    ],
    ["formulas", (used) => used.getSpecialCells("Formulas"), "D5"],
    ["formulas that give errors", (used) => used.getSpecialCellsOrNullObject("Formulas", "Errors"), null],
    [
      "blanks within the used range",
      (_used, sheet) => {
        sheet.getRange("F6").values = [["x"]];
        return sheet.getRange("D4:E9").getSpecialCells("Blanks");
      },
      "E4:E5, D6:E6",
    ],
    ["merged", (_used, sheet) => sheet.getRange("A1:F9").getMergedAreasOrNullObject(), "F2:G2"],
    ["merged, none", (used) => used.getMergedAreasOrNullObject(), null],
  ])("%s", async (_what, ask, expected) => {
    expect(await addressOf(ask)).toBe(expected);
  });
});

describe("how far contents reach", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ["the used part of a column", (sheet) => sheet.getRange("C:C").getUsedRange(true), "C2:C5"],
    ["nothing used", (sheet) => sheet.getRange("K1:K9").getUsedRangeOrNullObject(), null],
    ["the end of a run", (sheet) => sheet.getRange("B2").getRangeEdge("Down"), "B5"],
    ["the next filled cell", (sheet) => sheet.getRange("A3").getRangeEdge("Right"), "B3"],
    ["the edge of the sheet", (sheet) => sheet.getRange("B5").getRangeEdge("Down"), "B1048576"],
    ["from an active cell", (sheet) => sheet.getRange("B2:D3").getRangeEdge("Left", "D3"), "B3"],
    ["extended", (sheet) => sheet.getRange("C3:D3").getExtendedRange("Up"), "C2:D3"],
  ])("%s", async (_what, ask, expected) => {
    expect(await addressOf((_used, sheet) => ask(sheet))).toBe(expected);
  });
});
