import type { Quarter } from "../contract/vocabulary";

/** Readings by quarter, T1 first; `null` is a missing reading, never zero. */
export type ByQuarter<T> = readonly [T, T, T, T];

const POSITION = { 1: 0, 2: 1, 3: 2, 4: 3 } as const;

/** One value for each quarter, T1 first. */
export function byQuarter<T>(make: (quarter: Quarter) => T): ByQuarter<T> {
  return [make(1), make(2), make(3), make(4)];
}

/** The value of one quarter. */
export function atQuarter<T>(values: ByQuarter<T>, quarter: Quarter): T {
  return values[POSITION[quarter]];
}

/** What was reported in T1…`quarter`: the readings present, in order. Later quarters never count. */
export function reportedUpTo<T>(readings: ByQuarter<T | null>, quarter: Quarter): readonly T[] {
  return readings.slice(0, quarter).filter((reading): reading is T => reading !== null);
}

/** The last value reported in T1…`quarter`, or `null`. */
export function lastUpTo<T>(readings: ByQuarter<T | null>, quarter: Quarter): T | null {
  return reportedUpTo(readings, quarter).at(-1) ?? null;
}
