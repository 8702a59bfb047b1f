import type { ColumnMapping, MappedColumn } from "../../readers/columns/column-mapping";
import type { SourceDocument, SourceTable } from "../../readers/document/source-document";

/** The first rows of a table that say something, as far as a narrow pane shows them. */
export function firstRows(table: SourceTable, rows: number, columns: number): readonly (readonly string[])[] {
  return table.rows
    .map(({ cells }) => cells.map(({ text }) => text))
    .filter((texts) => texts.some((text) => text !== ""))
    .slice(0, rows)
    .map((texts) => texts.slice(0, columns));
}

/** What stands under a column's heading, or beside a label, in the tables that are read: the first different texts. */
export function valuesOf(
  document: SourceDocument,
  mapping: ColumnMapping,
  column: MappedColumn,
  most: number,
): readonly string[] {
  const texts = new Set<string>();
  for (const position of mapping.tables) {
    for (const { cells } of document.tables[position]?.rows ?? []) {
      const text = mapping.form === "labels" ? besideLabel(cells, column.header) : cells[column.column]?.text;
      if (text !== undefined && text !== "" && !column.header.includes(text)) texts.add(text);
      if (texts.size === most) return [...texts];
    }
  }
  return [...texts];
}

/** The cell after a label. */
function besideLabel(cells: SourceTable["rows"][number]["cells"], label: string): string | undefined {
  const at = cells.findIndex(({ text }) => text === label);
  return at < 0 ? undefined : cells.slice(at + 1).find(({ text }) => text !== "")?.text;
}
