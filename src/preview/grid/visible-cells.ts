import type { Range } from "@tanstack/react-virtual";
import type { Area } from "../../embedded/model/area";

/** Indexes that are drawn: the frozen ones, those on the screen, and the active one, which must always exist. */
export function drawnIndexes(range: Range, frozen: number, active: number): number[] {
  const first = Math.max(range.startIndex - range.overscan, frozen);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const indexes = new Set<number>();
  for (let index = 0; index < Math.min(frozen, range.count); index += 1) indexes.add(index);
  for (let index = first; index <= last; index += 1) indexes.add(index);
  if (active < range.count) indexes.add(active);
  return [...indexes].sort((a, b) => a - b);
}

/** The drawn rows (or columns) with those where a merged block begins that reaches into them. */
export function withMergeStarts(
  indexes: readonly number[],
  merges: readonly Area[],
  side: "row" | "column",
): number[] {
  const drawn = new Set(indexes);
  const span = side === "row" ? "rowCount" : "columnCount";
  for (const merge of merges) {
    const start = merge[side];
    const touched = indexes.some((index) => index >= start && index < start + merge[span]);
    if (touched) drawn.add(start);
  }
  return [...drawn].sort((a, b) => a - b);
}
