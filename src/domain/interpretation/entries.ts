import type { ContractColumn } from "../contract/table";
import { isErrorText } from "../cells/error-text";
import type { Anomaly, AnomalyReason } from "../cells/anomaly";
import type { TableData } from "../cells/workbook-data";
import type { Interpreted } from "./interpreted";
import { cellAt, cellText, filledRows, lookupKey, readerKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import type { TableCell } from "../cells/table-cell";

/** A row of a table with the cell that identifies it. */
export interface Entry {
  readonly table: TableData;
  /** Data row, from 0. */
  readonly position: number;
  readonly idCell: TableCell;
  /** Identifier as written. */
  readonly id: string;
}

/** Another cell of the row. Throws where the column was not read. */
export function cellOf(entry: Entry, column: ContractColumn): TableCell {
  return cellAt(entry.table, column, entry.position);
}

/** Text of another cell; empty where the column was not read (a summary needs no texts of indicators). */
export function textIfRead(entry: Entry, column: ContractColumn): string {
  return entry.table.columns.has(column.header) ? cellText(cellOf(entry, column)) : "";
}

/** Which column identifies a row, and what to say of a row without an identifier. */
export interface EntryRule {
  readonly id: ContractColumn;
  readonly unknown: Extract<
    AnomalyReason["code"],
    "unknown-objective" | "unknown-indicator" | "unknown-phase"
  >;
}

/**
 * The rows of a registry table that can be told apart, in table order. A row without identifier is left out; of rows
 * with the same one the first stands, as for the cells' MATCH, and the others are left out, those too that only a
 * reader takes for it. All are reported.
 */
export function interpretEntries(table: TableData, rule: EntryRule): Interpreted<readonly Entry[]> {
  const seen = new Map<string, string>();
  const entries: Entry[] = [];
  const anomalies: Anomaly[] = [];
  for (const entry of entriesOf(table, rule.id)) {
    const reason = identityProblem(entry, seen, rule);
    if (reason === null) {
      entries.push(entry);
      seen.set(readerKey(entry.id), entry.id);
    } else anomalies.push(anomalyAt(entry.idCell, entry.id, reason, "excluded"));
  }
  return { value: entries, anomalies };
}

/** The rows of a table that hold anything, with their identifiers, whatever these are. */
export function entriesOf(table: TableData, id: ContractColumn): readonly Entry[] {
  return filledRows(table).map((position) => {
    const idCell = cellAt(table, id, position);
    return { table, position, idCell, id: String(idCell.value) };
  });
}

/** The rows of some tables by look-up key of their identifier; of several with the same one the first stands. */
export function entriesById(tables: readonly TableData[], id: ContractColumn): ReadonlyMap<string, Entry> {
  const entries = tables.flatMap((table) => entriesOf(table, id));
  return new Map(entries.reverse().map((entry) => [lookupKey(entry.id), entry]));
}

function identityProblem(
  { id }: Entry,
  seen: ReadonlyMap<string, string>,
  rule: EntryRule,
): AnomalyReason | null {
  if (id.trim() === "") return { code: rule.unknown };
  if (isErrorText(id)) return { code: "error-value" };
  const known = seen.get(readerKey(id));
  if (known === undefined) return null;
  const isSame = lookupKey(known) === lookupKey(id);
  return isSame ? { code: "duplicate-id" } : { code: "almost-same-key", known };
}
