import { beforeAll, describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import type { FilterCriterion } from "../../../src/embedded/model/filter-criterion";
import { isRowHidden } from "../../../src/embedded/model/sheet";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { showTotals } from "../../../src/embedded/model/totals-row";
import { addTable } from "../../../src/embedded/model/tables";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { groupLines, hideGroups } from "../../../src/embedded/model/outline";
import { filterSheet, filterTable } from "../../../src/embedded/lists/filtering";
import { sortTable } from "../../../src/embedded/model/sorting";
import { recalculate } from "../../../src/embedded/calculation/calculation";
import { partText, setPartText, pack, unpack } from "../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { structuralFaults } from "./file-structure";
import { describeWithLibreOffice, recalculated } from "../libreoffice";
import { content, value, write } from "../model/a-sheet";

function never(criterion: string): never {
  throw new Error(criterion);
}

function firstSheet({ sheets: [sheet] }: EmbeddedWorkbook): Sheet {
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function hidden(sheet: Sheet): number[] {
  return Array.from({ length: 30 }, (_, row) => row).flatMap((row) =>
    isRowHidden(sheet, row) ? [row + 1] : [],
  );
}

/** A table that is filtered, sorted and totalled, a filtered list of cells and a group of rows and columns. */
function workbookOfLists(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  write(workbook, sheet, "A1", [
    ["Centro", "Data", "Valore"],
    ["C1", 44562, 30],
    ["A1", 44593, 10],
    ["B1", 44927, 20],
  ]);
  const table = addTable(workbook, sheet, areaAt("A1:C4"), "T");
  sortTable(workbook, sheet, table, { keys: [{ offset: 2, ascending: false }], matchCase: false });
  showTotals(workbook, sheet, table);
  write(workbook, sheet, "B5", [["=MAX([Data])"]]);
  const [centre] = table.columns;
  const criterion: FilterCriterion = { type: "values", values: ["A1", "C1"], dates: [] };
  filterTable(workbook, { sheet, table }, centre?.id ?? -1, criterion, never);
  write(workbook, sheet, "A10", [
    ["Nome", "Numero"],
    ["x", 1],
    ["y", 2],
    ["", 3],
  ]);
  const custom: FilterCriterion = { type: "custom", criterion1: "<>", criterion2: null, operator: "And" };
  filterSheet(workbook, sheet, { area: areaAt("A10:B13"), criteria: new Map([[0, custom]]) }, never);
  write(workbook, sheet, "A20", [["dettaglio"], ["totale"]]);
  groupLines(workbook, sheet, areaAt("A20:A20"), "rows");
  groupLines(workbook, sheet, areaAt("E1:F1"), "columns");
  hideGroups(workbook, sheet, areaAt("A20:A20"), "rows");
  recalculate(workbook);
  return workbook;
}

function listsOf(workbook: EmbeddedWorkbook): unknown {
  const sheet = firstSheet(workbook);
  const [table] = sheet.tables;
  const criteria = table?.columns.map(({ id }) => table.filter.get(id) ?? null);
  return {
    area: table?.area,
    // The file names the table in every structured reference.
    totals: [
      table?.showTotals,
      ...["A5", "B5", "C5"].map((at) => String(content(sheet, at)).replace("T[", "[")),
    ],
    criteria,
    sort: table?.sort,
    sheetFilter: sheet.autoFilter,
    hidden: hidden(sheet),
    levels: [sheet.rows.get(19)?.outlineLevel, sheet.columns.get(4), sheet.columns.get(5)],
  };
}

describe("a file with filtered lists, totals and groups", () => {
  let before: EmbeddedWorkbook;
  let bytes: Uint8Array;

  beforeAll(async () => {
    before = workbookOfLists();
    bytes = await writeXlsx(before);
  });

  it("keeps them", async () => {
    expect(listsOf(before)).toMatchObject({
      totals: [true, "Totale", "=MAX([Data])", "=SUBTOTAL(109,[Valore])"],
      hidden: [3, 13, 20],
    });
    const after = await readXlsx(bytes);
    expect(listsOf(after)).toEqual(listsOf(before));
    expect(value(after, firstSheet(after), "C5")).toBe(40);
  });

  it("has no fault in its structure", async () => {
    expect(await structuralFaults(bytes)).toEqual([]);
  });

  it("says them as Excel does", async () => {
    const parts = await unpack(bytes);
    const table = partText(parts, "xl/tables/table1.xml");
    expect(table).toContain('ref="A1:C5" totalsRowCount="1"');
    expect(table).toContain(
      '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="A1"/><filter val="C1"/></filters></filterColumn></autoFilter>' +
        '<sortState ref="A2:C4"><sortCondition descending="1" ref="C2:C4"/></sortState>',
    );
    expect(table).toContain('name="Centro" totalsRowLabel="Totale"');
    expect(table).toContain('totalsRowFunction="custom"><totalsRowFormula>MAX(T[Data])</totalsRowFormula>');
    expect(table).toContain('name="Valore" totalsRowFunction="sum"');
    const sheet = partText(parts, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<autoFilter ref="A10:B13"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val=" "/></customFilters>',
    );
    expect(sheet).toMatch(/<sheetFormatPr outlineLevelRow="1" outlineLevelCol="1"/);
    expect(sheet).toMatch(/<row r="20"[^>]* outlineLevel="1"/);
    expect(sheet.match(/collapsed="1"/g)).toHaveLength(1);
    expect(sheet).toMatch(/<row r="21" collapsed="1"/);
    expect(partText(parts, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Foglio1!$A$10:$B$13</definedName>',
    );
  });

  it.each<[string, FilterCriterion]>([
    ["empty cells and dates", { type: "values", values: [""], dates: [{ year: 2022, month: 2, day: null }] }],
    ["two comparisons", { type: "custom", criterion1: ">=1", criterion2: "<3", operator: "And" }],
    ["one of two comparisons", { type: "custom", criterion1: "=", criterion2: "=a*", operator: "Or" }],
    ["the lowest share", { type: "top", from: "bottom", unit: "percent", count: 25 }],
    ["the highest", { type: "top", from: "top", unit: "items", count: 3 }],
    ["the average", { type: "average", side: "below" }],
    ["a colour", { type: "color", of: "font", look: { fill: "#FF0000" } }],
    [
      "a moving date",
      { type: "kept", name: "dynamicFilter", xml: '<dynamicFilter type="thisMonth" val="1"/>' },
    ],
  ])("keeps criteria by %s", async (_, criterion) => {
    const workbook = workbookOfLists();
    const sheet = firstSheet(workbook);
    sheet.autoFilter = { area: areaAt("A10:B13"), criteria: new Map([[1, criterion]]) };
    const after = await readXlsx(await writeXlsx(workbook));
    expect(firstSheet(after).autoFilter).toEqual(sheet.autoFilter);
  });

  it("forgets an order that is not by values", async () => {
    const parts = await unpack(bytes);
    const path = "xl/tables/table1.xml";
    setPartText(
      parts,
      path,
      partText(parts, path).replace("<sortCondition", '<sortCondition sortBy="cellColor" dxfId="0"'),
    );
    const after = await readXlsx(await pack(parts, "stored"));
    expect(firstSheet(after).tables[0]?.sort).toBeNull();
  });
});

describeWithLibreOffice("filtered lists in LibreOffice", () => {
  it("are the same after it saved the file", async () => {
    const before = workbookOfLists();
    const after = await recalculated(await writeXlsx(before));
    const kept = listsOf(after);
    expect(kept).toMatchObject({
      area: areaAt("A1:C5"),
      totals: [true, "Totale", "=MAX([Data])", "=SUBTOTAL(109,[Valore])"],
      criteria: [{ type: "values", values: ["A1", "C1"] }, null, null],
      hidden: [3, 13, 20],
    });
    expect(firstSheet(after).autoFilter?.area).toEqual(areaAt("A10:B13"));
    expect(firstSheet(after).autoFilter?.criteria.get(0)).toMatchObject({ type: "custom", criterion1: "<>" });
    expect(value(after, firstSheet(after), "C5")).toBe(40);
  });
});
