import type { TableRow } from "../declare/sheet-layout";
import type { LocatedTable } from "../differ/located-table";
import { columnRuns } from "../read/catalogue";
import type { TableColumns } from "../schema/column";
import { fillFormat } from "./one-for-all";
import { cellInput } from "./table-steps";
import type { WriteStep } from "./write-step";

/**
 * Adds rows at the end of a table: one action brings their contents, so there are all of them or none. Columns are found
 * by header; other people's columns stay empty. `isEmpty`: the table has one blank row, which is taken first.
 */
export function appendRowsStep(
  located: LocatedTable,
  columns: TableColumns,
  rows: readonly TableRow[],
  isEmpty: boolean,
): WriteStep {
  const cells = rows.map((row) =>
    located.headers.map((header) => {
      const position = columns.findIndex((column) => column.header === header);
      return (position < 0 ? null : cellInput(row[position] ?? null)) ?? "";
    }),
  );
  return {
    subject: located.name,
    bytes: JSON.stringify(cells).length + 3_000,
    queue(context) {
      const table = context.workbook.tables.getItem(located.nameNow ?? located.name);
      if (isEmpty)
        table
          .getDataBodyRange()
          .getCell(0, 0)
          .getResizedRange(0, located.columnCount - 1).values = cells.slice(0, 1);
      const more = cells.slice(isEmpty ? 1 : 0);
      if (more.length > 0) table.rows.add(undefined, more);
      const first = isEmpty ? 0 : located.rowCount;
      for (const { header, numberFormat } of columns) {
        if (numberFormat === undefined) continue;
        for (const run of columnRuns(
          { ...located, isFiltered: false },
          located.offsets.has(header) ? [header] : [],
        )) {
          const body = table.getDataBodyRange();
          fillFormat(body.getCell(first, run.first).getResizedRange(rows.length - 1, 0), numberFormat);
        }
      }
    },
  };
}
