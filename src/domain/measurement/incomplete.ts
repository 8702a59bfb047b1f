import { hasUsableTarget } from "./achievement";
import { atQuarter } from "./by-quarter";
import { isAtLeast, isAtMost } from "../cells/comparison";
import { actualAsOf } from "./period-rule";
import { lastDue, owedQuarters, quartersUpTo } from "./quarter-rules";
import type { TrackedIndicator } from "./tracked-plan";
import type { Quarter, Rule } from "../contract/vocabulary";

/** Rules under which a quarter that is not reported can only look better, because less is better. */
const REWARDED_LESS: readonly Rule[] = ["Somma", "Massimo", "Progressivo"];

/**
 * True: there is no result, because a due reading is missing and that would be rewarded: Decrescente under Somma,
 * Massimo or Progressivo, Crescente under Minimo. Progressivo needs a reading in or after the last due quarter, the
 * others one in each. Where the readings present already miss the target, their result stands.
 */
export function isIncomplete(indicator: TrackedIndicator, quarter: Quarter): boolean {
  return isRewarded(indicator) && isMissingReadings(indicator, quarter) && !isMissed(indicator, quarter);
}

function isRewarded({ rule, polarity }: TrackedIndicator): boolean {
  if (rule === null) return false;
  return polarity === "Decrescente" ? REWARDED_LESS.includes(rule) : rule === "Minimo";
}

function isMissingReadings({ rule, frequency, readings }: TrackedIndicator, quarter: Quarter): boolean {
  const isMissing = (one: Quarter): boolean => atQuarter(readings, one) === null;
  if (rule !== "Progressivo") return owedQuarters(frequency, quarter).some(isMissing);
  const due = lastDue(frequency, quarter);
  return (
    due !== 0 &&
    quartersUpTo(quarter)
      .filter((one) => one >= due)
      .every(isMissing)
  );
}

function isMissed(indicator: TrackedIndicator, quarter: Quarter): boolean {
  const { target, polarity } = indicator;
  const actual = actualAsOf(indicator, quarter);
  if (actual === null || target === null || !hasUsableTarget(indicator)) return false;
  return polarity === "Decrescente" ? !isAtMost(actual, target) : !isAtLeast(actual, target);
}
