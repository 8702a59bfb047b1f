import { isAtLeast } from "../cells/comparison";
import type { BandMode } from "../contract/vocabulary";

/** A row of the table `Fasce`, understood: what a result is worth from here on, up to where the next band begins. */
export interface Band {
  /** *Da*: where the band begins; `null`: it holds everything below the next one. */
  readonly from: number | null;
  /** *Raggiungimento*, 0…10 (1000 %). */
  readonly achievement: number;
  readonly mode: BandMode;
}

/**
 * The bands of one indicator, or those of the body, in order of their beginning. A band ends where the next begins, so
 * there are neither gaps nor overlaps.
 */
export interface BandSet {
  /** `indicator`: its own; `body`: the rows without `Indicatore`. */
  readonly owner: "indicator" | "body";
  /** `Crescente`: a greater number is worth more, or as much. */
  readonly worthMore: "greater" | "smaller";
  /** At least one. */
  readonly bands: readonly Band[];
}

/** Where a number lies in a set of bands, and what it is worth there. */
export interface BandHeld {
  /** `null`: the number lies below a first band whose greater numbers are worth more: nothing is reached. */
  readonly band: Band | null;
  /** Where the next band begins; `null`: the band has no end. */
  readonly to: number | null;
  /** What the next band begins with: the other end of a band in proportion; `null`: there is no next band. */
  readonly nextAchievement: number | null;
  /** The achievement, not yet held below the maximum. */
  readonly achievement: number;
}

/**
 * The band that holds a number, compared as spreadsheets compare (0.63 / 0.7 is in the band from 90 %).
 * - *Esatto*: the band's achievement. *In proporzione*: a straight line from it to that of the next band (the last
 *   band, and one without a beginning, are exact).
 * - Below the first band: 0 where greater numbers are worth more, else what the first band is worth.
 *
 * Formulas: GZOOM DIRECTRANGE and PRORATERANGE, PERFORM+ ranges.
 */
export function bandOf({ bands, worthMore }: BandSet, value: number): BandHeld {
  const begun = bands.filter(({ from }) => from === null || isAtLeast(value, from)).length;
  const index = begun === 0 && worthMore === "smaller" ? 0 : begun - 1;
  const band = bands[index] ?? null;
  const next = bands[index + 1];
  return {
    band,
    to: next?.from ?? null,
    nextAchievement: next?.achievement ?? null,
    achievement: band === null ? 0 : worth(band, next, value),
  };
}

function worth(band: Band, next: Band | undefined, value: number): number {
  const { from, achievement, mode } = band;
  if (mode === "Esatto" || from === null || next === undefined || next.from === null) return achievement;
  // A number that is in the band only by the tolerance, or below the first one, stands at its beginning.
  const share = Math.max(0, value - from) / (next.from - from);
  return achievement + share * (next.achievement - achievement);
}
