import { WORKINGS_COLUMN } from "../schema/centre-places";
import { WORKINGS_HEADING } from "../schema/workings";
import type { TextCell } from "./sheet-layout";

/** Over a hidden table of workings: their heading, and over each column what it says. */
export function workingsTexts(
  anchor: string,
  headerRow: number,
  notes: readonly string[],
): readonly TextCell[] {
  const at = (row: number, offset: number): Pick<TextCell, "anchor" | "row" | "column"> => ({
    anchor,
    row,
    column: WORKINGS_COLUMN + offset,
  });
  return [
    { ...at(headerRow - 2, 0), style: "section", content: { type: "text", text: WORKINGS_HEADING } },
    ...notes.map((text, offset): TextCell => ({
      ...at(headerRow - 1, offset),
      style: "note",
      content: { type: "text", text },
    })),
  ];
}
