import { KEY_COLUMNS } from "../contract/key-columns";
import type { ContractColumn } from "../contract/table";
import { columnLetters } from "./column-letters";
import type { CellPlace, CellTarget, CellValue, TableData } from "./workbook-data";

/** One cell of a table that was read, with what is needed to point to it. */
export interface TableCell {
  readonly value: CellValue;
  /** True: the value comes from a formula. Known only where formulas were read. */
  readonly isFormula: boolean;
  /** Its number format; `""` where formats were not read. */
  readonly format: string;
  readonly table: TableData;
  readonly header: string;
  /** Data row of the table, from 0. */
  readonly position: number;
  /** Column of the sheet, from 0. */
  readonly column: number;
}

/** A table was handed over without a column that its reader needs. */
export class MissingColumnError extends Error {
  override readonly name = "MissingColumnError";

  constructor(
    readonly table: string,
    readonly header: string,
  ) {
    super(`Table ${table} has no column ${header}`);
  }
}

/** The cell of a column in the `position`-th data row, from 0. Throws {@link MissingColumnError}. */
export function cellAt(table: TableData, { header }: ContractColumn, position: number): TableCell {
  const column = table.columns.get(header);
  if (column === undefined) throw new MissingColumnError(table.name, header);
  const value = column.values[position] ?? "";
  return {
    value,
    isFormula: isFormula(column.formulas?.[position], value),
    format: column.formats?.[position] ?? "",
    table,
    header,
    position,
    column: column.index,
  };
}

/** Positions of a table's data rows that hold anything in one of the columns read. */
export function filledRows(table: TableData): readonly number[] {
  const columns = [...table.columns.values()];
  return Array.from({ length: table.rowCount }, (_, position) => position).filter((position) =>
    columns.some(({ values }) => textOf(values[position] ?? "") !== ""),
  );
}

/** The cell's text without blanks around it. */
export function cellText(cell: TableCell): string {
  return textOf(cell.value);
}

/**
 * What identifiers and codes are compared by where numbers stand on them: exactly as Excel's look-up does, to which case
 * does not matter, and blanks and how letters are composed do.
 */
export function lookupKey(text: string): string {
  return text.toLowerCase();
}

/** What a reader takes for one name: case, kinds and runs of blanks and how letters are composed do not matter. */
export function readerKey(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** What names are compared by: blanks around, case and how letters are composed do not matter. */
export function keyOf(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/**
 * What words of a list are compared by, exactly as the cells' formulas compare them: Excel's TRIM takes away spaces
 * around and all but one inside, and no other blanks; MATCH does not see case, but how letters are composed.
 */
export function choiceKey(value: CellValue): string {
  return String(value).replace(/ +/g, " ").replace(/^ | $/g, "").toLowerCase();
}

/** Where the cell stands now. */
export function placeOf({ table, position, column }: TableCell): CellPlace {
  return { sheet: table.sheet, address: `${columnLetters(column)}${table.firstRow + position}` };
}

/** How the cell is found again; `null` where its row has no name, or another row before it has the same. */
export function targetOf({ table, header, position }: TableCell): CellTarget | null {
  const names = KEY_COLUMNS.map(({ header: name }) => table.columns.get(name)).find(
    (column) => column !== undefined,
  );
  const key = textOf(names?.values[position] ?? "");
  const first = names?.values.findIndex((name) => keyOf(textOf(name)) === keyOf(key)) ?? -1;
  return key === "" || first !== position ? null : { table: table.name, key, header };
}

function textOf(value: CellValue): string {
  return String(value).trim();
}

/** A constant stands the same in both; a text that only looks like a formula does too. */
function isFormula(formula: CellValue | undefined, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
