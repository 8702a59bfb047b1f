import { describe, expect, it } from "@jest/globals";
import { aboveTheFloor, API_FLOOR, compile, memberUses } from "./api-floor";
import type { Source } from "./sources";
import { sourcesUnder } from "./sources";

const sources = sourcesUnder("src/excel");

/** Sources that use something: what must be found in each, and what is fine. */
const PLANTED: readonly { readonly source: Source; readonly member: string | null }[] = [
  ["a call", "Range.getDependents", "range.getDependents();"],
  ["a property", "Range.valuesAsJson", "range.valuesAsJson;"],
  ["a property that is set", "Worksheet.showDataTypeIcons", "sheet.showDataTypeIcons = true;"],
  ["a member that is loaded", "Range.valuesAsJson", 'range.load("values, valuesAsJson");'],
  [
    "a member loaded on a path",
    "Worksheet.showDataTypeIcons",
    'book.worksheets.load("items/showDataTypeIcons");',
  ],
  ["a type", "LinkedWorkbookCollection", "let x: Excel.LinkedWorkbookCollection;"],
  ["a parameter above it", "TableRowCollection.add", "sheet.tables.getItem('A').rows.add(0, [], true);"],
  ["an option", "RunOptions.mergeUndoGroup", "Excel.run({ mergeUndoGroup: true }, async () => {});"],
  [
    "what the floor has",
    null,
    'range.load("values"); sheet.protection.protect({ allowSort: true }); range.clear(); sheet.tables.getItem("A").rows.add(0, []);',
  ],
].map(([name, member, statement]) => ({
  source: {
    path: `src/excel/planted ${name}.ts`,
    text: `export function f(range: Excel.Range, sheet: Excel.Worksheet, book: Excel.Workbook): void { ${statement} }`,
  },
  member: member ?? null,
}));

const program = compile([...sources, ...PLANTED.map(({ source }) => source)]);

describe(`the API floor, ExcelApi ${API_FLOOR}`, () => {
  it("is enough for every member that src/excel uses", () => {
    expect(sources.flatMap((source) => memberUses(program, source))).not.toEqual([]);
    expect(sources.flatMap((source) => aboveTheFloor(program, source))).toEqual([]);
  });

  it.each(PLANTED)("finds $member in $source.path", ({ source, member }) => {
    const found = aboveTheFloor(program, source).map((fault) => /uses (\S+):/.exec(fault)?.[1]);
    expect(found).toEqual(member === null ? [] : [member]);
  });
});
