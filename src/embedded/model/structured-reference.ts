import type { Area } from "./area";
import { holdsCell } from "./area";
import type { StructuredPart } from "./formula-parts";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { columnPosition } from "./table";
import type { PlacedTable } from "./workbook";
import { bodyArea, headerArea, totalsArea } from "./table";

/**
 * The cells that a structured reference means. With `thisRow` only those in the formula's own row: `area` says in which
 * rows there are any.
 */
export interface ResolvedReference {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly thisRow: boolean;
}

/** Where a formula stands. `row` and `column` count from 0. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Resolves a structured reference (support.microsoft.com, "Using structured references with Excel tables").
 * `#REF!`: no such table, column or part. `#VALUE!`: this row of a table on another sheet.
 */
export function resolveStructured(
  part: StructuredPart,
  place: FormulaPlace,
  tableNamed: (name: string) => PlacedTable | null,
): ResolvedReference | "#REF!" | "#VALUE!" {
  const placed = part.table === "" ? tableAround(place) : tableNamed(part.table);
  if (!placed) return "#REF!";
  const { table, sheet } = placed;
  const columns = columnSpan(table, part.columns);
  if (!columns) return "#REF!";
  const thisRow = part.sections.includes("this row");
  if (thisRow) {
    if (sheet !== place.sheet) return "#VALUE!";
    return { sheet, area: { ...tableBody(placed).area, ...columns }, thisRow };
  }
  const rows = rowSpan(table, part.sections);
  return rows ? { sheet, area: { ...columns, ...rows }, thisRow } : "#REF!";
}

/** The whole table by its name: its body. */
export function tableBody({ table, sheet }: PlacedTable): ResolvedReference {
  return { sheet, area: bodyArea(table), thisRow: false };
}

/** The table that a cell stands in; `null`: none. */
export function tableAround({ sheet, row, column }: FormulaPlace): PlacedTable | null {
  const table = sheet.tables.find((each) => holdsCell(each.area, row, column));
  return table ? { table, sheet } : null;
}

function columnSpan(table: Table, columns: readonly string[]): Pick<Area, "column" | "columnCount"> | null {
  const [firstName, lastName = firstName] = columns;
  if (firstName === undefined || lastName === undefined) {
    return { column: table.area.column, columnCount: table.area.columnCount };
  }
  const first = columnPosition(table, firstName);
  const last = columnPosition(table, lastName);
  if (first < 0 || last < 0) return null;
  return {
    column: table.area.column + Math.min(first, last),
    columnCount: Math.abs(last - first) + 1,
  };
}

/** Parts that lie beside one another go together; a part that is not shown is an error alone and nothing beside others. */
function rowSpan(table: Table, sections: readonly string[]): Pick<Area, "row" | "rowCount"> | null {
  const wanted = sections.length === 0 ? ["data"] : sections;
  const parts = [
    wanted.includes("all") || wanted.includes("headers") ? headerArea(table) : null,
    wanted.includes("all") || wanted.includes("data") ? bodyArea(table) : null,
    wanted.includes("all") || wanted.includes("totals") ? totalsArea(table) : null,
  ].filter((part) => part !== null);
  const [first] = parts;
  if (!first) return null;
  return { row: first.row, rowCount: parts.reduce((count, { rowCount }) => count + rowCount, 0) };
}
