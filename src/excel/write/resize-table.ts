import { areaAddress } from "../address";
import type { Area } from "../address";

/** Geometry of a table with its header row, as it stands before any writing. */
export interface TableGeometry {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Queues the reading of tables' geometry; the getter works after the next sync. */
export function queueGeometry(
  context: Excel.RequestContext,
  tables: readonly { readonly name: string; readonly sheet: string }[],
): () => ReadonlyMap<string, TableGeometry> {
  const ranges = tables.map(({ name, sheet }) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { name, sheet, range };
  });
  return () =>
    new Map(
      ranges.map(({ name, sheet, range }) => [
        name,
        {
          name,
          sheet,
          area: {
            row: range.rowIndex,
            column: range.columnIndex,
            rowCount: range.rowCount,
            columnCount: range.columnCount,
          },
        },
      ]),
    );
}

/**
 * Gives a table `rows` data rows. Whole rows of the sheet are put in or taken out below it, so that what stands
 * beneath moves along and nothing is overwritten. `Table.resize` must keep the header row where it is.
 *
 * @returns the table's area afterwards.
 */
export function resizeTable(
  context: Excel.RequestContext,
  { name, sheet, area }: TableGeometry,
  rows: number,
): Area {
  const wanted: Area = { ...area, rowCount: rows + 1 };
  const difference = wanted.rowCount - area.rowCount;
  if (difference === 0) return area;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const table = context.workbook.tables.getItem(name);
  const firstBelow = area.row + Math.min(area.rowCount, wanted.rowCount) + 1;
  const below = worksheet.getRange(`${firstBelow}:${firstBelow + Math.abs(difference) - 1}`);
  if (difference > 0) {
    below.insert("Down");
    table.resize(areaAddress(wanted));
  } else {
    table.resize(areaAddress(wanted));
    below.delete("Up");
  }
  return wanted;
}
