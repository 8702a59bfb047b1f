import type { SourceCell } from "../document/source-document";
import { foldedText } from "./folded-words";

/** The text of a row by which a repeated heading is known. */
export function headingKey(cells: readonly SourceCell[]): string {
  return cells.map(({ text }) => foldedText(text)).join("|");
}
