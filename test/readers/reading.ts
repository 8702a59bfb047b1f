import type { DocumentFile, ReadingWatch } from "../../src/readers/document/reading";
import type { SourceCell, SourceDocument, SourceTable } from "../../src/readers/document/source-document";

/** A reading that nobody watches or stops. */
export const UNWATCHED: ReadingWatch = {
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

export function fileOf(name: string, content: string | Uint8Array): DocumentFile {
  return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

/** The only table of a document. */
export function onlyTable({ tables }: SourceDocument): SourceTable {
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** The texts of a table's cells. */
export function textsOf({ rows }: SourceTable): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell.text));
}

/** Texts, with `^` where a cell goes on the one above and `<` where it goes on the one on its left. */
export function drawn({ rows }: SourceTable): readonly string[] {
  return rows.map(({ cells }) => cells.map(drawnCell).join(" | "));
}

function drawnCell({ text, continues }: SourceCell): string {
  if (continues === undefined) return text;
  return continues === "above" ? "^" : "<";
}
