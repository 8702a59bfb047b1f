import { areaName, cellName } from "../../../src/embedded/model/area";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { Table } from "../../../src/embedded/model/table";
import { hasInsertRow } from "../../../src/embedded/model/tables";
import type { Facts, PlacedFacts } from "./facts";
import { described } from "./look-facts";

/** Which part of a table an image speaks of. */
export type TablePart = (table: Table) => "whole" | "without rows";

/** A table with its columns, look, filter and order. */
export function tableFacts(sheet: Sheet, table: Table, part: ReturnType<TablePart>): PlacedFacts {
  const { area, columns } = table;
  return [
    `table «${table.name}»`,
    {
      sheet: sheet.name,
      ...(part === "whole"
        ? { area: areaName(area), "is empty": hasInsertRow(sheet, table) }
        : { begins: cellName(area.row, area.column) }),
      columns: columns.map(({ name }) => name).join(" | "),
      ...lookOf(table),
      ...arrangementOf(table),
    },
  ];
}

function lookOf(table: Table): Facts {
  return {
    style: table.style,
    "banded rows": table.showBandedRows,
    "banded columns": table.showBandedColumns,
    "filter buttons": table.showFilterButton,
    "first column": table.highlightFirstColumn,
    "last column": table.highlightLastColumn,
    totals: table.showTotals,
  };
}

/** Columns by header: their ids are not the same in two workbooks. */
function arrangementOf({ columns, filter, sort }: Table): Facts {
  const header = (id: number): string => columns.find((column) => column.id === id)?.name ?? "a lost column";
  return {
    filter: [...filter].map(([id, criterion]) => `${header(id)}: ${described(criterion)}`).join("; "),
    order: sort === null ? "none" : described(sort),
  };
}
