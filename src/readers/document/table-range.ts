import type { SourceTable } from "./source-document";

/** A rectangle of a sheet, from 1, both ends included. */
interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where each cell of a row stands, as a person counts its column. */
export function columnOf({ place, columns }: SourceTable, cell: number): number {
  return columns?.[cell] ?? (place.column ?? 1) + cell;
}

/** The part of a sheet's table that lies in a range: what a person chose instead of the whole sheet. */
export function withinRange(table: SourceTable, { top, left, bottom, right }: Range): SourceTable {
  const isIn = (_: unknown, cell: number): boolean =>
    columnOf(table, cell) >= left && columnOf(table, cell) <= right;
  const rows = table.rows
    .filter(({ place }) => (place.row ?? 0) >= top && (place.row ?? 0) <= bottom)
    .map((row) => ({ ...row, cells: row.cells.filter(isIn) }));
  const width = table.rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, cell) => columnOf(table, cell)).filter(
    (column) => column >= left && column <= right,
  );
  const [row = top] = rows.map(({ place }) => place.row);
  return { name: table.name, place: { ...table.place, row, column: columns[0] ?? left }, rows, columns };
}
