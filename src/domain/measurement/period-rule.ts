import { reportedUpTo } from "./by-quarter";
import type { TrackedIndicator } from "./tracked-plan";
import type { Quarter, Rule } from "../contract/vocabulary";

/**
 * *Consuntivo*: the year's actual as of a quarter. Only T1…`quarter` count; a missing reading is never zero.
 * Sì/No and Data: the last reading. Otherwise by *Regola*: sum, last (*Progressivo* and *Ultimo valore*), mean, greatest or least of what was reported.
 * `null` when nothing was reported, or when kind or rule are not known.
 */
export function actualAsOf(
  indicator: Pick<TrackedIndicator, "kind" | "rule" | "readings">,
  quarter: Quarter,
): number | null {
  const rule = ruleOf(indicator);
  const reported = reportedUpTo(indicator.readings, quarter);
  return rule === null || reported.length === 0 ? null : applyRule(rule, reported);
}

/** The rule that holds: Sì/No and Data have none of their own, their last reading counts. */
export function ruleOf(indicator: Pick<TrackedIndicator, "kind" | "rule">): Rule | null {
  if (indicator.kind === null) return null;
  return indicator.kind === "Sì/No" || indicator.kind === "Data" ? "Ultimo valore" : indicator.rule;
}

/** One number out of the readings of the year so far (at least one), in order. */
function applyRule(rule: Rule, reported: readonly number[]): number | null {
  switch (rule) {
    case "Somma":
      return sum(reported);
    case "Media":
      return sum(reported) / reported.length;
    case "Massimo":
      return Math.max(...reported);
    case "Minimo":
      return Math.min(...reported);
    case "Progressivo":
    case "Ultimo valore":
      return reported.at(-1) ?? null;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
