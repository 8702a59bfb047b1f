import type { SourceTable } from "../document/source-document";
import { EMPTY_CELL } from "./source-cells";

/** Neighbouring columns, by position: the first and the one after the last. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * The tables that stand side by side in one sheet: blocks divided by an empty column, with the same headings in one row.
 * Blocks with other headings are one table with a column left free.
 */
export function sideBySide(table: SourceTable): readonly SourceTable[] {
  const blocks = blocksOf(table);
  const [first, ...others] = blocks;
  if (first === undefined || others.length === 0) return [table];
  const isRepeated = table.rows.some((_, row) => {
    const headings = textsIn(table, row, first);
    return headings.length > 1 && others.every((block) => isEqual(textsIn(table, row, block), headings));
  });
  return isRepeated ? blocks.map((block) => partOf(table, block)) : [table];
}

function blocksOf({ rows }: SourceTable): readonly Block[] {
  const width = rows[0]?.cells.length ?? 0;
  const used = Array.from({ length: width }, (_, column) =>
    rows.some(({ cells }) => cells[column]?.text !== ""),
  );
  const blocks: Block[] = [];
  let from = 0;
  for (let column = 0; column <= width; column += 1) {
    if (used[column] === true) continue;
    if (column > from) blocks.push({ from, to: column });
    from = column + 1;
  }
  return blocks;
}

function textsIn({ rows }: SourceTable, row: number, { from, to }: Block): readonly string[] {
  const cells = rows[row]?.cells.slice(from, to) ?? [];
  return cells.map(({ text }) => text.toLowerCase()).filter((text) => text !== "");
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function partOf(table: SourceTable, { from, to }: Block): SourceTable {
  const { place, columns, name } = table;
  const rows = table.rows.map((row) => {
    const [first = EMPTY_CELL, ...others] = row.cells.slice(from, to);
    // What goes on the block on the left belongs to that one.
    return { ...row, cells: [first.continues === "left" ? EMPTY_CELL : first, ...others] };
  });
  const column = columns?.[from] ?? (place.column ?? 1) + from;
  const part = { name, place: { ...place, column }, rows };
  return columns === undefined ? part : { ...part, columns: columns.slice(from, to) };
}
