import { tableNamePart } from "./table-name";

/** What the cells of a column hold. */
export type ColumnType =
  | "text"
  | "number"
  /** A share: 0.5 is 50 %. */
  | "percentage"
  | "date"
  /** One of the column's `choices`. */
  | "choice"
  /** What the indicator's *Tipo* says: a number, a date, Sì or No. */
  | "by-kind"
  /** Values of different kinds: of a parameter, of a step of a calculation. */
  | "mixed"
  /** Leads to the cell that the row speaks of. */
  | "link";

/**
 * Who may write in a column. `office`: the planning office, after the first load. `manager`: whoever fills a centre's
 * sheet. `add-in`: only the add-in; what others write there may be written over. `formula`: the same formula in every
 * row.
 */
export type Writer = "office" | "manager" | "add-in" | "formula";

/** A column as others rely on it: Power Query, people's own formulas, and all of this project, by its symbol. */
export interface ContractColumn {
  /** The header as it stands in the sheet, unique in its table whatever the case. */
  readonly header: string;
  readonly type: ColumnType;
  readonly writer: Writer;
}

/** A column whose cells hold one of a list of words; blank has a meaning of its own. */
export interface ChoiceColumn extends ContractColumn {
  readonly type: "choice";
  readonly choices: readonly string[];
}

/** The columns of a table by symbol, in their order. */
export type Columns = Readonly<Record<string, ContractColumn>>;

/** A table. Readers find it by name and a column by its header, so columns may be moved and hidden. */
export interface ContractTable<Own extends Columns = Columns> {
  readonly name: string;
  readonly columns: Own;
}

/** A table that every centre has: its name is a prefix (`Centro_`) and the centre's code. */
export interface CentreTable<Own extends Columns = Columns> {
  readonly prefix: string;
  readonly columns: Own;
}

/** Symbols that a column cannot have: the table's own. */
interface NoColumn {
  readonly name?: never;
  readonly prefix?: never;
  readonly columns?: never;
}

/** A table with one name, and its columns by symbol: `INDICATORS.rule`. */
export function table<Own extends Columns>(name: string, columns: Own & NoColumn): Own & ContractTable<Own> {
  return { ...columns, name, columns };
}

/** The same for a table of every centre. */
export function centreTable<Own extends Columns>(
  prefix: string,
  columns: Own & NoColumn,
): Own & CentreTable<Own> {
  return { ...columns, prefix, columns };
}

/** Name of a centre's table: `Centro_A1`. Characters that a table name does not take become `_`. */
export function tableNameFor({ prefix }: Pick<CentreTable, "prefix">, centreCode: string): string {
  return prefix + tableNamePart(centreCode);
}

/** The centre's part of a table's name (`A1` of `Centro_A1`), or `null` where it is another table. */
export function centreInName({ prefix }: Pick<CentreTable, "prefix">, name: string): string | null {
  return sameName(name.slice(0, prefix.length), prefix) ? name.slice(prefix.length) : null;
}

/** True: the table has this name. */
export function isNamed({ name }: Pick<ContractTable, "name">, wanted: string): boolean {
  return sameName(name, wanted);
}

/** To Excel names of tables that differ in case alone are one (Microsoft support, "Rename an Excel table"). */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A column of texts. */
export function text(header: string, writer: Writer): ContractColumn {
  return { header, type: "text", writer };
}

/** A column of numbers. */
export function number(header: string, writer: Writer): ContractColumn {
  return { header, type: "number", writer };
}

/** A column of shares. */
export function percentage(header: string, writer: Writer): ContractColumn {
  return { header, type: "percentage", writer };
}

/** A column of dates. */
export function date(header: string, writer: Writer): ContractColumn {
  return { header, type: "date", writer };
}

/** A column of values whose kind is the indicator's. */
export function byKind(header: string, writer: Writer): ContractColumn {
  return { header, type: "by-kind", writer };
}

/** A column whose cells hold values of different kinds. */
export function mixed(header: string, writer: Writer): ContractColumn {
  return { header, type: "mixed", writer };
}

/** A column of hidden workings. */
export function step(header: string): ContractColumn {
  return mixed(header, "formula");
}

/** A column of words from a list. */
export function choice(header: string, choices: readonly string[], writer: Writer): ChoiceColumn {
  return { header, type: "choice", choices, writer };
}

/** A column of links, made by a formula. */
export function link(header: string): ContractColumn {
  return { header, type: "link", writer: "formula" };
}

/** The same column in another table, where somebody else writes it. */
export function copied<Column extends ContractColumn>(column: Column, writer: Writer): Column {
  return { ...column, writer };
}
