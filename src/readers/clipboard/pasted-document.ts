import type { DocumentFile } from "../document/reading";

/** What a paste hands over, as `DataTransfer.getData` gives it: empty where it has nothing of that kind. */
export interface Pasted {
  /** `text/html`. */
  readonly html: string;
  /** `text/plain`. From a spreadsheet: cells divided by tabs, quoted where they hold line breaks. */
  readonly text: string;
}

const TABLE = /<table\b/i;
/** Excel and Word put their own page around what was copied; browsers leave it in. */
const FRAGMENT = /<!--\s*StartFragment\s*-->([^]*)<!--\s*EndFragment\s*-->/i;
const STYLES = /<style\b[^]*?<\/style>/gi;

/**
 * A paste as a document: its HTML where that holds a table, since merged cells and line breaks are there, else its text;
 * `null` where nothing was pasted.
 */
export function pastedDocument({ html, text }: Pasted): DocumentFile | null {
  if (TABLE.test(html)) return { name: "appunti.html", bytes: bytesOf(copiedPart(html)) };
  return text.trim() === "" ? null : { name: "appunti.txt", bytes: bytesOf(text) };
}

/** What was copied, with the page's styles: they say what is hidden. */
function copiedPart(html: string): string {
  const fragment = FRAGMENT.exec(html)?.[1] ?? html;
  if (fragment === html) return html;
  const styles = html.match(STYLES)?.join("") ?? "";
  // A part of a table is copied without the table's own element.
  const content = TABLE.test(fragment) ? fragment : `<table>${fragment}</table>`;
  return `<html>${styles}${content}</html>`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text}`);
}
