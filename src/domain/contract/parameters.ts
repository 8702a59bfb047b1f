import { quarterLabel } from "./vocabulary";
import type { Quarter } from "./vocabulary";

/** Names of the parameters, as they stand in the first column of the table `Parametri`, by which they are found. */
export const PARAMETER_NAMES = {
  body: "Ente",
  year: "Anno",
  quarter: "Trimestre di riferimento",
  greenThreshold: "Soglia verde",
  amberThreshold: "Soglia gialla",
  maximumAchievement: "Raggiungimento massimo",
  /** A date for each quarter: by when its column is to be filled; blank: nothing is said. */
  fillBy1: fillBy(1),
  fillBy2: fillBy(2),
  fillBy3: fillBy(3),
  fillBy4: fillBy(4),
} as const;

/** The parameter that says by when a quarter is to be filled: `Compilare entro T1`. */
export function fillBy(quarter: Quarter): string {
  return `Compilare entro ${quarterLabel(quarter)}`;
}
