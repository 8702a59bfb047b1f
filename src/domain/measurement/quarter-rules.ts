import { QUARTERS } from "../contract/vocabulary";
import type { Frequency, Quarter } from "../contract/vocabulary";

/** The quarter of *Scadenza*; 5: after the plan's year, so nothing is due in it. */
export type DueIn = Quarter | 5;

/** A quarter up to which readings are due, or 0: none is due yet. */
export type LastDue = Quarter | 0;

const OWED: Readonly<Record<Frequency, readonly Quarter[]>> = {
  Trimestrale: [1, 2, 3, 4],
  Semestrale: [2, 4],
  Annuale: [4],
};

/** The quarters up to `quarter` that owe a reading by *Frequenza*. */
export function owedQuarters(frequency: Frequency, quarter: Quarter): readonly Quarter[] {
  return OWED[frequency].filter((owed) => owed <= quarter);
}

/** k: the last quarter up to `quarter` that owes a reading by *Frequenza*. */
export function lastDue(frequency: Frequency, quarter: Quarter): LastDue {
  return owedQuarters(frequency, quarter).at(-1) ?? 0;
}

/** T1…T`quarter`. */
export function quartersUpTo(quarter: Quarter): readonly Quarter[] {
  return QUARTERS.filter((one) => one <= quarter);
}
