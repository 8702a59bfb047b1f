import { delimiterOf, isTable } from "../csv/delimiter";
import type { Recognised } from "./document-format";

/** What no text holds; a file with more than a few of them is of another kind. */
const BINARY = /(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu;
const HTML = /<(?:!doctype html|html|head|body|table|meta|p|div|span|br|h[1-6]|center)\b/i;
const XML = /^\s*<\?xml\b|^\s*<\w+:?\w*[^>]*xmlns/i;
const DIVIDED = new Set(["csv", "tsv", "tab"]);

/** What a text is: a page, cells divided by a character, or lines. */
export function recogniseText(text: string, extension: string): Recognised {
  const unknown: Recognised = { unreadable: { code: "unknown-format", extension } };
  const binary = text.match(BINARY)?.length ?? 0;
  if (binary > text.length * 0.01 + 2) return unknown;
  if (text.trim() === "") return { unreadable: { code: "empty" } };
  const start = text.trimStart();
  if (start.startsWith("<") && HTML.test(text)) return { format: "html" };
  if (XML.test(start) || /^[[{]/.test(start)) return unknown;
  if (DIVIDED.has(extension)) return { format: "csv" };
  const delimiter = delimiterOf(text);
  return { format: delimiter !== null && isTable(text, delimiter) ? "csv" : "text" };
}
