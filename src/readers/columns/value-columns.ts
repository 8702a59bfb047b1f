import { areListed, LEAVE, unknownWords, withRole } from "./column-candidates";
import type { Candidate, Decisions } from "./column-candidates";
import { headingWords } from "./heading-words";

/** Without a column that says it in so many words, what is expected or stands under a year is the target. */
export function targets(candidates: readonly Candidate[], decisions: Decisions): void {
  const hasTarget = withRole(candidates, "target").length > 0;
  const hasIndicator = withRole(candidates, "indicator").length > 0;
  for (const { column } of withRole(candidates, "expected-result")) {
    const isTarget = !hasTarget;
    decisions.set(column, isTarget ? { use: "target", sure: true } : LEAVE);
  }
  for (const { column } of withRole(candidates, "indicator-and-target")) {
    decisions.set(
      column,
      hasIndicator ? { use: "target", sure: !hasTarget } : { use: "indicator", sure: false },
    );
  }
  settleEachYear(withRole(candidates, "target"), decisions);
  settlePast(candidates, decisions);
  const years = withRole(candidates, "year-value");
  const base = hasTarget ? lastTargetYear(candidates) : Math.max(0, ...years.map(({ year }) => year ?? 0));
  for (const { column, year } of years) {
    const isPast = base > 0 && year !== null && year < base;
    decisions.set(
      column,
      hasTarget && !isPast
        ? { use: "leave", sure: false }
        : { use: isPast ? "baseline" : "target", sure: hasTarget },
    );
  }
}

/** Of several targets of one year the one that its heading calls so and nothing more: `Target`, not `Target minimo`. */
function settleEachYear(own: readonly Candidate[], decisions: Decisions): void {
  for (const year of new Set(own.map((candidate) => candidate.year))) {
    const same = own.filter((candidate) => candidate.year === year);
    const plain = same.filter((candidate) => unknownWords(candidate) === 0);
    if (same.length < 2 || areListed(same)) continue;
    const chosen = plain[0] ?? same[0];
    for (const { column } of same) {
      decisions.set(column, {
        use: column === chosen?.column ? "target" : "leave",
        sure: plain.length === 1,
      });
    }
  }
}

/** What is reached in the plan's own year is no starting value; nor is a result without a year beside one. */
function settlePast(candidates: readonly Candidate[], decisions: Decisions): void {
  const targets = withRole(candidates, "target").flatMap(({ year }) => year ?? []);
  const own = withRole(candidates, "baseline");
  const isResult = ({ header }: Candidate): boolean => headingWords(header).concepts.includes("past");
  const hasOther = (candidate: Candidate): boolean =>
    own.some((other) => other !== candidate && !(isResult(other) && other.year === null));
  for (const candidate of own) {
    const { column, year } = candidate;
    const isOwnYear = year !== null && targets.length > 0 && year >= Math.min(...targets);
    if (isOwnYear || (year === null && isResult(candidate) && hasOther(candidate)))
      decisions.set(column, LEAVE);
  }
}

function lastTargetYear(candidates: readonly Candidate[]): number {
  return Math.max(0, ...withRole(candidates, "target").map(({ year }) => year ?? 0));
}
