import type { Frequency, Rule } from "../../contract/vocabulary";
import { ambiguitiesIn } from "./ambiguous-words";
import { datesIn } from "./deadline-words";
import type { Deadline, WordedDates } from "./deadline-words";
import { decide } from "./decided-kind";
import type { Decision } from "./decided-kind";
import { directionIn } from "./direction-words";
import type { Doubt, DoubtCode } from "./doubt";
import { indicatorText } from "./indicator-text";
import type { IndicatorText } from "./indicator-text";
import { BY_DATE } from "./measures";
import type { Measure } from "./measures";
import { periodRuleIn } from "./period-words";
import { targetsIn } from "./target-choice";
import type { TargetChoice, WordedTarget } from "./target-choice";
import { unitIn } from "./unit-words";

/** A first entry of the registry for an indicator of which only the words are known. To be confirmed by the office. */
export interface IndicatorProposal extends Measure {
  /** In the unit of the kind (a percentage as a fraction); for Data an Excel date serial; `null`: not in the words. */
  readonly target: number | null;
  /** The words that say the target, in small letters; empty where none do. */
  readonly targetWords: string;
  /** *Scadenza*, an Excel date serial; `null`: not in the words. */
  readonly deadline: number | null;
  /** The words that say the deadline; empty where none do. */
  readonly deadlineWords: string;
  readonly frequency: Frequency;
  /** *Dimensione* and *Fonte*: never in the words of an indicator, so left to the office. */
  readonly dimension: "";
  readonly source: "";
  /** True: the words do not say beyond doubt how to measure it. Look at this one first. */
  readonly doubtful: boolean;
  /** Why it is doubtful; empty where it is not. */
  readonly doubts: readonly Doubt[];
  /** The words that decided, in small letters; empty where none did. */
  readonly reason: string;
}

/**
 * What the words of an indicator suggest. Total: what no rule knows is proposed as a doubtful Sì/No, so that it can be
 * measured at all. A number or date that could be meant in two ways is a doubt, not a target; what no word says, the
 * direction too, is a doubt. `year` is the plan's, for dates that leave it out.
 */
export function proposeIndicator(text: string, year: number): IndicatorProposal {
  const parts = indicatorText(text);
  const decision = decide(parts);
  const dates = datesIn(parts.plain, parts.tokens, year);
  const { kind } = decision.measure;
  // `tempistica di presentazione: entro il 28 febbraio` asks for a day, not for how many.
  const isUntimed = decision.waits && parts.stated === null && parts.quantities.length === 0;
  const isOpen = (kind === "Sì/No" && !decision.explicit) || isUntimed;
  const isAct = kind === "Data" || (isOpen && dates.deadlines.length > 0);
  return isAct ? byDate(decision, dates, parts) : measured(decision, dates, parts);
}

const LEFT_TO_THE_OFFICE = { frequency: "Trimestrale", dimension: "", source: "" } as const;

/** Doubts about which number is meant: with one of them none is proposed. */
const ABOUT_THE_NUMBER: ReadonlySet<DoubtCode> = new Set([
  ...(["up-to", "range", "alternative", "per-period", "several-numbers"] as const),
]);

function measured(decision: Decision, dates: WordedDates, parts: IndicatorText): IndicatorProposal {
  const unit = unitIn(decision, parts);
  const choice = targetsIn(parts, { kind: decision.measure.kind, unit: unit.name, isTime: unit.isTime });
  const only = choice.targets[0] ?? null;
  const direction = directionIn(decision, only, parts);
  const period = periodRuleIn(decision, parts.plain, only !== null);
  const doubts = [
    ...(decision.doubt === null ? [] : [{ code: decision.doubt, words: decision.reason }]),
    ...(direction.sure ? [] : [{ code: "direction", words: decision.reason } as const]),
    ...(period.sure ? [] : [{ code: "adds-up", words: decision.reason } as const]),
    ...(unit.sure ? [] : [{ code: "time-unit", words: decision.reason } as const]),
    ...numberDoubts(choice, decision, parts, period.rule),
    ...dateDoubts(dates),
    ...(parts.isCut ? [{ code: "unknown-words", words: "" } as const] : []),
  ];
  const target = doubts.some(({ code }) => ABOUT_THE_NUMBER.has(code)) ? null : only;
  const measure: Measure = {
    ...decision.measure,
    unit: unit.name,
    polarity: direction.polarity,
    rule: period.rule,
  };
  return proposalOf(measure, decision, doubts, target, onlyDeadline(dates));
}

/** Done by a date. Of several dates none is proposed: which of them is meant, the office knows. */
function byDate(decision: Decision, dates: WordedDates, parts: IndicatorText): IndicatorProposal {
  const deadline = onlyDeadline(dates);
  const { others } = targetsIn(parts, { kind: "Data", unit: "", isTime: false });
  const doubts = [
    ...dateDoubts(dates),
    ...(others.length === 0 ? [] : [unusedNumbers(others, parts)]),
    ...ambiguitiesIn(parts.plain, "Data", null),
  ];
  const target = deadline === null ? null : { value: deadline.serial, words: deadline.words };
  const reason = dates.deadlines[0]?.words ?? decision.reason;
  return proposalOf(BY_DATE, { ...decision, reason }, doubts, target, deadline);
}

function proposalOf(
  measure: Measure,
  { reason }: Decision,
  doubts: readonly Doubt[],
  target: Pick<WordedTarget, "value" | "words"> | null,
  deadline: Deadline | null,
): IndicatorProposal {
  const distinct = doubts.filter(({ code }, at) => doubts.findIndex((one) => one.code === code) === at);
  return {
    ...measure,
    target: target?.value ?? null,
    targetWords: target?.words ?? "",
    deadline: deadline?.serial ?? null,
    deadlineWords: deadline?.words ?? "",
    ...LEFT_TO_THE_OFFICE,
    doubtful: distinct.length > 0,
    doubts: distinct,
    reason,
  };
}

function onlyDeadline({ deadlines }: WordedDates): Deadline | null {
  return deadlines.length === 1 ? (deadlines[0] ?? null) : null;
}

function dateDoubts({ deadlines, others }: WordedDates): readonly Doubt[] {
  if (deadlines.length > 1)
    return [{ code: "several-dates", words: deadlines.map(({ words }) => words).join(", ") }];
  return others.length === 0 ? [] : [{ code: "unused-date", words: others.join(", ") }];
}

/** What makes it doubtful which number is the target. */
function numberDoubts(
  { targets, others }: TargetChoice,
  { measure: { kind } }: Decision,
  parts: IndicatorText,
  rule: Rule | null,
): readonly Doubt[] {
  const settled = parts.hasScale || (targets.length === 1 && targets[0]?.quantity.form === "one");
  const ambiguities = ambiguitiesIn(parts.plain, kind, rule).filter(
    ({ code }) => !(settled && (code === "range" || code === "alternative")),
  );
  if (ambiguities.length > 0) return ambiguities;
  if (targets.length > 1 || (targets.length === 1 && others.length > 0)) {
    const words = [...targets.map((target) => target.words), ...others.map((one) => wordsOf(one, parts))];
    return [{ code: "several-numbers", words: words.join(", ") }];
  }
  return others.length === 0 ? [] : [unusedNumbers(others, parts)];
}

function unusedNumbers(others: TargetChoice["others"], parts: IndicatorText): Doubt {
  return { code: "unused-number", words: others.map((one) => wordsOf(one, parts)).join(", ") };
}

function wordsOf(
  { start, end }: { readonly start: number; readonly end: number },
  { plain }: IndicatorText,
): string {
  return plain.slice(start, end);
}
