/** Readings due: filled + wrong + missing = due. */
export interface Tally {
  readonly due: number;
  /** There, and understood. */
  readonly filled: number;
  /** Typed, but not understood: left out of every result. */
  readonly wrong: number;
  /** Nothing typed. Never zero: missing. */
  readonly missing: number;
}

export const NO_READINGS: Tally = { due: 0, filled: 0, wrong: 0, missing: 0 };

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { due, filled, wrong, missing }) => ({
      due: sum.due + due,
      filled: sum.filled + filled,
      wrong: sum.wrong + wrong,
      missing: sum.missing + missing,
    }),
    NO_READINGS,
  );
}

/** How much is still to be written or mended. */
export function openReadings({ wrong, missing }: Tally): number {
  return wrong + missing;
}
