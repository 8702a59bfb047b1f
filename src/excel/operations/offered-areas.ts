import type { OfferedArea } from "../../domain/cells/sheet-cells";
import { runExcel } from "../host/run";

/**
 * The cells that could be a plan's table: what is selected (of one selected cell, all that its sheet holds), then the
 * tables of the workbook. Nothing is written. Two syncs.
 */
export async function offeredAreas(): Promise<readonly OfferedArea[]> {
  return runExcel("", async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.worksheet.getUsedRangeOrNullObject(true);
    const { tables } = context.workbook;
    selected.load(["address", "rowCount", "columnCount", "worksheet/name"]);
    used.load(["address", "rowCount", "columnCount", "worksheet/name"]);
    tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => ({ table: table.name, range: table.getRange() }));
    for (const { range } of ranges) range.load(["address", "rowCount", "columnCount", "worksheet/name"]);
    await context.sync();
    const isOne = selected.rowCount * selected.columnCount === 1;
    const selection = isOne ? used : selected;
    return [
      ...(selection.isNullObject ? [] : [areaOf("", selection)]),
      ...ranges.map(({ table, range }) => areaOf(table, range)),
    ];
  });
}

function areaOf(table: string, range: Excel.Range): OfferedArea {
  return {
    table,
    sheet: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
