import type { ContractColumn } from "../../domain/contract/table";
import { cellAddress } from "../cells/address";
import type { TypedContent } from "../declare/sheet-layout";
import { BLANK_CELL, gridCell, hasFormula, UNREAD_CELL } from "../observe/sheet-grid";
import type { GridCell, SheetGrid } from "../observe/sheet-grid";
import type { Column } from "../schema/column";
import type { SetAside } from "./difference";
import { isFilled } from "./located-table";
import type { LocatedTable } from "./located-table";
import { matchRows } from "./match-rows";
import type { MatchedRow, RowIdentity } from "./match-rows";

/** The columns that tell the rows of a tracking table. */
export interface IdentityColumns {
  readonly id: ContractColumn;
  readonly objective: ContractColumn;
  readonly objectiveTitle: ContractColumn;
  readonly text: ContractColumn;
}

const NO_IDENTITY: RowIdentity = { id: "", objective: "", objectiveTitle: "", text: "" };

/** The rows of a tracking table as they stand, with what each belongs to and what people typed in it. */
export interface TrackingRows {
  readonly located: LocatedTable;
  readonly rows: readonly TrackingRow[];
  /** The plan's rows in the order in which they stand, then those that have no row; places among the declared. */
  readonly order: readonly number[];
  /** Places of those that have none. */
  readonly missing: readonly number[];
}

export interface TrackingRow extends MatchedRow {
  readonly identity: RowIdentity;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** It stands below the table: nothing there counts. */
  readonly isOutside: boolean;
  readonly typed: readonly TypedCell[];
}

/** What people typed into one cell of a row. */
export interface TypedCell {
  readonly header: string;
  readonly column: number;
  readonly typed: TypedContent;
}

/** Reads the rows of a tracking table, those written below it included, down to `lastRow` (not included). */
export function trackingRows(
  located: LocatedTable,
  grid: SheetGrid | undefined,
  declared: readonly RowIdentity[],
  columns: IdentityColumns & { readonly inputs: readonly Column[] },
  lastRow: number,
): TrackingRows {
  const first = located.row + 1;
  let end = first + located.rowCount;
  while (end < lastRow && isFilled(grid, end, located.column, located.columnCount)) end += 1;
  const places = Array.from({ length: end - first }, (_, index) => first + index);
  const text = (row: number, { header }: ContractColumn): string => {
    const offset = located.offsets.get(header);
    return offset === undefined ? "" : String(gridCell(grid, row, located.column + offset).value);
  };
  const identities = places.map((row) => ({
    id: text(row, columns.id),
    objective: text(row, columns.objective),
    objectiveTitle: text(row, columns.objectiveTitle),
    text: text(row, columns.text),
  }));
  // What has not been read tells nothing: it is blank on both sides.
  const unread = (["objective", "objectiveTitle"] as const).filter((symbol) =>
    isUnread(located, grid, columns[symbol]),
  );
  const blanks = Object.fromEntries(unread.map((symbol) => [symbol, ""]));
  const matches = matchRows(
    declared.map((row) => ({ ...row, ...blanks })),
    identities,
  );
  const rows = places.map((row, index): TrackingRow => ({
    ...(matches[index] ?? { declared: null, cause: "row-unknown" }),
    identity: identities[index] ?? NO_IDENTITY,
    row,
    isOutside: index >= located.rowCount,
    typed: typedCells(located, grid, row, columns.inputs),
  }));
  const present = rows.flatMap(({ declared: place }) => place ?? []);
  const missing = declared.map((_, place) => place).filter((place) => !present.includes(place));
  return { located, rows, order: [...present, ...missing], missing };
}

function isUnread(
  { offsets, row, column, rowCount }: LocatedTable,
  grid: SheetGrid | undefined,
  { header }: ContractColumn,
): boolean {
  const offset = offsets.get(header);
  return offset !== undefined && rowCount > 0 && gridCell(grid, row + 1, column + offset) === UNREAD_CELL;
}

function typedCells(
  located: LocatedTable,
  grid: SheetGrid | undefined,
  row: number,
  inputs: readonly Column[],
): readonly TypedCell[] {
  return inputs.flatMap(({ header }) => {
    const offset = located.offsets.get(header);
    if (offset === undefined) return [];
    const column = located.column + offset;
    const cell = gridCell(grid, row, column);
    return cell.formula === "" ? [] : [{ header, column, typed: typedContentOf(cell) }];
  });
}

/** A cell's content as it was typed. */
export function contentOf(cell: GridCell): TypedContent {
  const isFormula = hasFormula(cell);
  return { content: isFormula ? cell.formula : cell.value, isFormula };
}

/** The same with the number format, where Excel has given the cell one. */
function typedContentOf(cell: GridCell): TypedContent {
  const { numberFormat } = cell;
  return { ...contentOf(cell), ...(numberFormat === BLANK_CELL.numberFormat ? {} : { numberFormat }) };
}

/** What a row holds that has no place: its typed cells, by where they stood. */
export function rowSetAside(
  { located }: TrackingRows,
  { row, identity, typed }: TrackingRow,
): readonly SetAside[] {
  return typed.map(({ header, column, typed: content }) => ({
    ...{ sheet: located.sheet, table: located.name, id: identity.id, column: header },
    ...{ address: cellAddress(row, column), content },
  }));
}
