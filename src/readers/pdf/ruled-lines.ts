import type { Ruling } from "./page-marks";

/** The six numbers of an affine map, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A filled rectangle not wider than this is a line. */
const THICKEST = 3;
/** A line shorter than this is part of a letter or a dash. */
const SHORTEST = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Collects the ruled lines among the paths of a page. */
export class RuledLines {
  readonly across: Ruling[] = [];
  readonly down: Ruling[] = [];

  /** A painted outline: each of its straight sides is a line. */
  stroke(corners: readonly Point[]): void {
    corners.slice(1).forEach((corner, index) => {
      const before = corners[index];
      if (before !== undefined) this.#add(before, corner);
    });
  }

  /** A filled outline: a thin one is a line; of a wide one, a shaded cell, the sides are borders. */
  fill(corners: readonly Point[]): void {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const isThin = right - left <= THICKEST || bottom - top <= THICKEST;
    if (!isThin) return;
    if (right - left > bottom - top)
      this.#add({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 });
    else this.#add({ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom });
  }

  #add(one: Point, other: Point): void {
    const wide = Math.abs(one.x - other.x);
    const high = Math.abs(one.y - other.y);
    if (Math.max(wide, high) < SHORTEST || Math.min(wide, high) > 1) return;
    if (wide > high)
      this.across.push({
        at: (one.y + other.y) / 2,
        from: Math.min(one.x, other.x),
        to: Math.max(one.x, other.x),
      });
    else
      this.down.push({
        at: (one.x + other.x) / 2,
        from: Math.min(one.y, other.y),
        to: Math.max(one.y, other.y),
      });
  }
}

/** What a path of the library is made of: a number for the step, then its coordinates. */
const STEPS = [2, 2, 6, 4, 0];
const CURVES = [2, 3];
const CLOSE = 4;

/** The straight outlines of a path, moved to where the page shows them; those with curves are left out. */
export function outlines(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let at = 0;
  while (at < path.length) {
    const step = path[at] ?? 0;
    const [x = 0, y = 0] = [path[at + 1], path[at + 2]];
    const open = found.at(-1);
    if (step === 0) found.push([moved(x, y, matrix)]);
    else if (step === 1) open?.push(moved(x, y, matrix));
    else if (step === CLOSE && open?.[0] !== undefined) open.push(open[0]);
    else if (CURVES.includes(step)) open?.splice(0, open.length);
    at += 1 + (STEPS[step] ?? path.length);
  }
  return found.filter((corners) => corners.length > 1);
}

const moved = (x: number, y: number, [a, b, c, d, e, f]: Matrix): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

export const product = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];
