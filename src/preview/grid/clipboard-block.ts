import Papa from "papaparse";

/** A block of cells as other programs take it: tab-separated lines, quoted where a cell holds a tab, line or quote. */
export function blockToText(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\r\n" },
  );
}

/** The cells of copied text. Excel ends the block with a line break, which is no further row. */
export function textToBlock(text: string): string[][] {
  const ended = text.replace(/\r\n$|\n$|\r$/, "");
  // For the parser an empty text has no row; copied, it is one empty cell.
  return ended === "" ? [[""]] : Papa.parse<string[]>(ended, { delimiter: "\t" }).data;
}
