import type { Columns, ContractColumn } from "../../domain/contract/table";

/**
 * References by table and column, as texts of a formula. Headers stand in formulas only through here, so that they
 * are spelled in the contract alone. Rules: Microsoft support, "Using structured references with Excel tables".
 */

/** References by the symbols of a table's columns. */
export type References<Own extends Columns> = Readonly<Record<keyof Own, string>>;

/**
 * The cells of the formula's own row: `[@Tipo]`, `[@[Valore iniziale]]`. With the name of another table those of its
 * row at the same height: `Calcolo_A1[@Tipo]`.
 */
export function cellsInRow<Own extends Columns>(
  { columns }: { readonly columns: Own },
  table = "",
): References<Own> {
  return mapColumns(columns, (column) => cellInRow(column, table));
}

/** One of them. */
export function cellInRow({ header }: ContractColumn, table = ""): string {
  return `${table}[@${/^[\p{L}\p{N}]+$/u.test(header) ? header : specifier(header)}]`;
}

/** The cells of neighbouring columns in a row: `Calcolo_A1[@[V1]:[V4]]`. */
export function spanInRow(first: ContractColumn, last: ContractColumn, table = ""): string {
  return `${table}[@${specifier(first.header)}:${specifier(last.header)}]`;
}

/**
 * The same by their place on the sheet, in R1C1 notation: `RC20`. Short, for hidden workings; `firstColumn` is where the
 * table begins, from 0.
 */
export function placedCells<Own extends Columns>(
  { columns }: { readonly columns: Own },
  firstColumn: number,
): References<Own> {
  const symbols = Object.keys(columns);
  return Object.fromEntries(
    symbols.map((symbol, offset) => [symbol, `RC${firstColumn + offset + 1}`]),
  ) as References<Own>;
}

/** All data cells of each column: `Indicatori[ID]`. */
export function wholeColumns<Own extends Columns>({
  name,
  columns,
}: {
  readonly name: string;
  readonly columns: Own;
}): References<Own> {
  return mapColumns(columns, ({ header }) =>
    /^[\p{L}\p{N} ]+$/u.test(header) ? `${name}[${header}]` : `${name}[${specifier(header)}]`,
  );
}

/** A header in brackets of its own, which any character may stand in; some have a meaning and are escaped. */
function specifier(header: string): string {
  return `[${header.replace(/[[\]#'@]/g, "'$&")}]`;
}

function mapColumns<Own extends Columns>(
  columns: Own,
  reference: (column: ContractColumn) => string,
): References<Own> {
  const entries = Object.entries(columns).map(([symbol, column]) => [symbol, reference(column)] as const);
  return Object.fromEntries(entries) as References<Own>;
}
