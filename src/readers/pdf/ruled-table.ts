import type { SourceCell } from "../document/source-document";
import { cleanText } from "../text/clean-text";
import type { PageText } from "./page-marks";
import { hasBorderBelow, hasBorderRight, type RuledGrid } from "./ruled-grid";
import { flowingText, textLines } from "./text-lines";
import { usualWidth } from "./usual-width";

/** Between a border and the text of its cell. */
const PADDING = 1;
/** By so many heights of its letters the place of a blank within a text may be misjudged. */
const HEIGHTS_OFF = 2;

/** The cells of a grid with the texts that stand in them; a cell without a border to its neighbour is one with it. */
export function ruledTable(grid: RuledGrid, texts: readonly PageText[]): readonly (readonly SourceCell[])[] {
  const width = grid.xs.length - 1;
  const roots = cellRoots(grid);
  const contents = new Map<number, PageText[]>();
  for (const text of texts.flatMap((one) => dividedAtBorders(grid, one))) {
    const root = roots[cellOf(grid, text, width)] ?? 0;
    contents.set(root, [...(contents.get(root) ?? []), text]);
  }
  return Array.from({ length: grid.ys.length - 1 }, (_, row) =>
    Array.from({ length: width }, (__, column): SourceCell => {
      const cell = row * width + column;
      const root = roots[cell] ?? cell;
      if (root !== cell) return { text: "", continues: root % width === column ? "above" : "left" };
      const right = rightOf(grid, roots, root, width);
      return { text: cleanText(flowingText(textLines(contents.get(root) ?? []), right - PADDING)).text };
    }),
  );
}

/** For each cell the first one of those it is merged with. */
function cellRoots(grid: RuledGrid): readonly number[] {
  const width = grid.xs.length - 1;
  const height = grid.ys.length - 1;
  const roots = Array.from({ length: width * height }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while ((roots[root] ?? root) !== root) root = roots[root] ?? root;
    return root;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [rootOf(one), rootOf(other)].sort((left, right) => left - right);
    if (first !== undefined && second !== undefined) roots[second] = first;
  };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      if (column + 1 < width && !hasBorderRight(grid, row, column)) join(cell, cell + 1);
      if (row + 1 < height && !hasBorderBelow(grid, row, column)) join(cell, cell + width);
    }
  }
  return roots.map((_, cell) => rootOf(cell));
}

function rightOf({ xs }: RuledGrid, roots: readonly number[], root: number, width: number): number {
  const row = Math.floor(root / width);
  const columns = roots.flatMap((of, cell) =>
    of === root && Math.floor(cell / width) === row ? [cell % width] : [],
  );
  return xs[Math.max(...columns) + 1] ?? 0;
}

/** The library gives neighbouring cells' texts as one piece where little is between them: each gets its own again. */
function dividedAtBorders({ xs, down }: RuledGrid, text: PageText): readonly PageText[] {
  const height = text.baseline - text.height * 0.3;
  const inside = text.height * 0.2;
  const pieces: PageText[] = [];
  let rest = text;
  for (const x of xs) {
    if (x <= text.left + inside || x >= text.right - inside || !isCrossed(down, x, height)) continue;
    const blank = blankNear(rest, x);
    if (blank === null) continue;
    pieces.push({ ...rest, text: rest.text.slice(0, blank), right: x });
    rest = { ...rest, text: rest.text.slice(blank + 1), left: x + PADDING };
  }
  return [...pieces, rest];
}

/** Which blank of a text stands at a border, as far as usual letters tell; `null` where a word reaches over it. */
function blankNear({ text, left, right, height }: PageText, x: number): number | null {
  // Gaps between cells make a piece wider than its letters, a narrow font makes these smaller.
  const scale = Math.min(height, (right - left) / usualWidth(text));
  const away = (at: number): number => {
    const beyond = left + usualWidth(text.slice(0, at)) * scale - x;
    // Room is left in a cell more often than a text leaves it.
    return beyond > 0 ? beyond * 2 : -beyond;
  };
  const blanks = [...text.matchAll(/\s/gu)].map(({ index }) => index);
  const [nearest] = blanks.sort((one, other) => away(one) - away(other));
  return nearest !== undefined && away(nearest) <= HEIGHTS_OFF * height ? nearest : null;
}

const isCrossed = (down: RuledGrid["down"], x: number, height: number): boolean =>
  down.some((line) => Math.abs(line.at - x) < 2.5 && line.from < height && line.to > height);

/** Where a text begins says its column: a long one may reach over the border. */
function cellOf({ xs, ys }: RuledGrid, text: PageText, width: number): number {
  const start = Math.min(text.left + text.height * 0.3, (text.left + text.right) / 2);
  const height = text.baseline - text.height * 0.3;
  return intervalOf(ys, height) * width + intervalOf(xs, start);
}

const intervalOf = (borders: readonly number[], at: number): number => {
  const next = borders.findIndex((border) => border > at);
  return Math.min(Math.max(next < 0 ? borders.length - 2 : next - 1, 0), borders.length - 2);
};
