import type { SourceCell, SourceRow } from "../document/source-document";

export const EMPTY_CELL: SourceCell = { text: "" };

/** Rows made as long as the longest of them. */
export function withEqualRows(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) =>
    cells.length === width
      ? cells
      : [...cells, ...new Array<SourceCell>(width - cells.length).fill(EMPTY_CELL)],
  );
}

/** Without the empty rows after the last text. */
export function withoutEmptyEnd(rows: readonly SourceRow[]): readonly SourceRow[] {
  const isEmpty = ({ cells }: SourceRow): boolean =>
    cells.every((cell) => cell.text === "" && cell.continues === undefined);
  return upToLast(rows, (row) => !isEmpty(row));
}

/** The list up to its last item that is wanted. */
export function upToLast<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  for (let item = items[length - 1]; item !== undefined && !isWanted(item); item = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}
