import type { PageMarks, PageText, Ruling } from "./page-marks";

/** A table of a page by its ruled lines: where its columns and rows are divided, and which borders are missing. */
export interface RuledGrid {
  /** Borders of the columns, from left to right, both ends included; of the rows from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** Lines nearer to each other than this are one. */
const NEAR = 2.5;
/** A border of which so much is drawn is there. */
const MOST = 0.6;

/** The grids of a page, from top to bottom: each is made of lines that touch each other. */
export function ruledGrids({ across, down }: PageMarks): readonly RuledGrid[] {
  const horizontal = joinedRulings(across);
  const vertical = joinedRulings(down);
  const groups: { across: Ruling[]; down: Ruling[] }[] = [];
  const groupOf = new Map<Ruling, { across: Ruling[]; down: Ruling[] }>();
  for (const line of horizontal) {
    const group = { across: [line], down: [] as Ruling[] };
    groups.push(group);
    groupOf.set(line, group);
  }
  for (const line of vertical) {
    const touched = new Set(
      horizontal.filter((other) => crosses(other, line)).map((other) => groupOf.get(other)),
    );
    const [first, ...others] = [...touched].filter((group) => group !== undefined);
    if (first === undefined) continue;
    first.down.push(line);
    for (const group of others) {
      for (const one of group.across) groupOf.set(one, first);
      first.across.push(...group.across.splice(0));
      first.down.push(...group.down.splice(0));
    }
  }
  return groups
    .filter((group) => group.across.length > 1 && group.down.length > 1)
    .map((group) => ({ ...group, xs: positions(group.down), ys: positions(group.across) }))
    .sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0));
}

const crosses = (across: Ruling, down: Ruling): boolean =>
  down.at > across.from - NEAR &&
  down.at < across.to + NEAR &&
  across.at > down.from - NEAR &&
  across.at < down.to + NEAR;

/** Lines on one height that touch each other as one: cells often draw each their own piece. */
function joinedRulings(lines: readonly Ruling[]): readonly Ruling[] {
  const joined: Ruling[] = [];
  const positionsOf = positions(lines);
  const snapped = lines.map((line) => ({ ...line, at: nearest(positionsOf, line.at) }));
  for (const line of snapped.sort((one, other) => one.at - other.at || one.from - other.from)) {
    const last = joined.at(-1);
    if (last?.at === line.at && line.from <= last.to + NEAR)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, line.to) };
    else joined.push(line);
  }
  return joined;
}

const nearest = (values: readonly number[], wanted: number): number =>
  values.reduce(
    (best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best),
    values[0] ?? wanted,
  );

/** Where lines stand, those that are near each other once. */
function positions(lines: readonly Ruling[]): readonly number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).sort((one, other) => one - other)) {
    if (at - (found.at(-1) ?? -Infinity) > NEAR) found.push(at);
  }
  return found;
}

export const isWithin = ({ xs, ys }: RuledGrid, text: PageText): boolean => {
  const middle = (text.left + text.right) / 2;
  const height = text.baseline - text.height * 0.3;
  return (
    middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height > (ys[0] ?? 0) && height < (ys.at(-1) ?? 0)
  );
};

/** Whether a border stands between a cell of the grid and the one on its right. */
export function hasBorderRight({ xs, ys, down }: RuledGrid, row: number, column: number): boolean {
  return isDrawn(down, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
}

/** Whether a border stands between a cell of the grid and the one below. */
export function hasBorderBelow({ xs, ys, across }: RuledGrid, row: number, column: number): boolean {
  return isDrawn(across, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
}

function isDrawn(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  const drawn = lines
    .filter((line) => Math.abs(line.at - at) <= NEAR)
    .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return drawn >= (to - from) * MOST;
}
