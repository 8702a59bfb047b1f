import type { SourceCell, SourceDocument, SourceTable } from "../document/source-document";

/** What stands around a hyphen at the end of a line, without blanks. */
const BROKEN = /(\S*[\p{L}\p{N}])-\n(?=([\p{L}\p{N}]\S*))/gu;
const IS_BROKEN = /[\p{L}\p{N}]-\n[\p{L}\p{N}]/u;
const HYPHENATED = /\p{L}+(?:-\p{L}+)+/gu;
const LAST_WORD = /\p{L}+$/u;
const FIRST_WORD = /^\p{L}+/u;

/**
 * The document with the words and codes whole that were broken over lines of a cell: `Semplifica-` / `zione`,
 * `2022-` / `A1-` / `OP-01`. Tables that come from a printed page hold such lines. A code keeps its hyphens, a name too
 * (`Emilia-` / `Romagna`), and a word that is written with a hyphen elsewhere in the document.
 */
export function withWholeWords(document: SourceDocument): SourceDocument {
  const hasBroken = ({ rows }: SourceTable): boolean =>
    rows.some((row) => row.cells.some((cell) => isBroken(cell)));
  if (!document.tables.some(hasBroken)) return document;
  const cells = document.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const compounds = new Set(
    cells.flatMap(({ text }) => text.match(HYPHENATED) ?? []).map((word) => word.toLowerCase()),
  );
  const whole = (cell: SourceCell): SourceCell =>
    isBroken(cell) ? { ...cell, text: wholeText(cell.text, compounds) } : cell;
  const tables = document.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(whole) })),
  }));
  return { ...document, tables };
}

function isBroken({ text }: SourceCell): boolean {
  return text.includes("-\n") && IS_BROKEN.test(text);
}

function wholeText(text: string, compounds: ReadonlySet<string>): string {
  return text.replace(BROKEN, (_, before: string, after: string) =>
    keepsHyphen(before, after, compounds) ? `${before}-` : before,
  );
}

function keepsHyphen(before: string, after: string, compounds: ReadonlySet<string>): boolean {
  if (/\d/.test(before) || /\d/.test(after)) return true;
  const [left = ""] = LAST_WORD.exec(before) ?? [];
  const [right = ""] = FIRST_WORD.exec(after) ?? [];
  if (compounds.has(`${left}-${right}`.toLowerCase())) return true;
  const isName = right.charAt(0) !== right.charAt(0).toLowerCase();
  return isName && left !== left.toUpperCase();
}
