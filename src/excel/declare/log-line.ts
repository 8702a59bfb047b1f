import type { TableRow } from "./sheet-layout";

/** One line of `Registro`: what the add-in did. */
export interface LogLine {
  /** Excel date serial with time. */
  readonly at: number;
  readonly operation: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/**
 * The lines of an operation that `Registro` does not have yet, as its rows. `present` are its last rows: the operation's
 * number tells those that it has written before.
 */
export function newLogRows(
  present: readonly TableRow[],
  number: number,
  lines: readonly LogLine[],
): readonly TableRow[] {
  const key = ([of, , operation, subject]: TableRow): string => JSON.stringify([of, operation, subject]);
  const known = new Set(present.map(key));
  return lines
    .map(({ at, operation, subject, before, after, reason }): TableRow => [
      ...[number, at, operation, subject],
      ...[before, after, reason],
    ])
    .filter((row) => !known.has(key(row)));
}

/** The greatest number of an operation in some rows of `Registro`; 0: none. */
export function lastNumber(rows: readonly TableRow[]): number {
  return rows.reduce((last, [number]) => (typeof number === "number" && number > last ? number : last), 0);
}
