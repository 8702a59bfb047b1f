import { ambiguitiesIn } from "./ambiguous-words";
import { deadlinesIn } from "./deadline-words";
import type { Deadline } from "./deadline-words";
import type { Doubt, DoubtCode } from "./doubt";
import { readings } from "./indicator-words";
import { BY_DATE, DONE } from "./measures";
import type { Measure } from "./measures";
import { distinctTargets, targetOf, targetsIn } from "./target-words";
import type { WordedTarget } from "./target-words";
import { countedThing } from "./unit-words";
import { WORD_RULES } from "./word-rules";
import type { WordRule } from "./word-rules";
import { ruleInWords } from "./year-to-date-words";
import type { Frequency } from "../../contract/vocabulary";

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
 * measured at all. A number or date that could be meant in two ways is a doubt, not a target. `year` is the plan's,
 * for dates that leave it out.
 */
export function proposeIndicator(text: string, year: number): IndicatorProposal {
  const forms = readings(text);
  const words = forms[0] ?? "";
  const decision = decide(forms);
  const deadlines = deadlinesIn(words, year);
  if (decision.measure === DONE && !decision.explicit && deadlines.length > 0) return byDate(deadlines);
  const { kind } = decision.measure;
  const rule = ruleInWords(words, decision.measure.rule);
  const decisive = decision.target === null ? [] : [decision.target];
  const targets = distinctTargets([...decisive, ...targetsIn(words, kind)]);
  const doubts = [
    ...decision.doubts,
    ...severalTargets(targets),
    ...ambiguitiesIn(words, { kind, rule, hasTarget: targets.length > 0 }),
    ...severalDates(deadlines),
  ];
  const target = isAmbiguous(doubts) ? undefined : targets[0];
  const deadline = deadlines.length > 1 ? undefined : deadlines[0];
  return {
    ...decision.measure,
    rule,
    target: target?.value ?? null,
    targetWords: target?.words ?? "",
    deadline: deadline?.serial ?? null,
    deadlineWords: deadline?.words ?? "",
    ...LEFT_TO_THE_OFFICE,
    doubtful: doubts.length > 0,
    doubts,
    reason: decision.reason,
  };
}

const LEFT_TO_THE_OFFICE = { frequency: "Trimestrale", dimension: "", source: "" } as const;

/** Doubts about which number is meant: with one of them none is proposed. */
const ABOUT_THE_NUMBER: ReadonlySet<DoubtCode> = new Set([
  ...(["up-to", "range", "alternative", "per-period", "several-numbers"] as const),
]);

function isAmbiguous(doubts: readonly Doubt[]): boolean {
  return doubts.some(({ code }) => ABOUT_THE_NUMBER.has(code));
}

function severalTargets(targets: readonly WordedTarget[]): readonly Doubt[] {
  if (targets.length < 2) return [];
  return [{ code: "several-numbers", words: targets.map(({ words }) => words).join(", ") }];
}

function severalDates(deadlines: readonly Deadline[]): readonly Doubt[] {
  if (deadlines.length < 2) return [];
  return [{ code: "several-dates", words: deadlines.map(({ words }) => words).join(", ") }];
}

interface Decision {
  readonly measure: Measure;
  /** A target in the words that decided: `1 convenzione`, `> 50%`. */
  readonly target: WordedTarget | null;
  readonly explicit: boolean;
  readonly doubts: readonly Doubt[];
  readonly reason: string;
}

const UNKNOWN: Decision = {
  measure: DONE,
  target: null,
  explicit: false,
  doubts: [{ code: "unknown-words", words: "" }],
  reason: "",
};

function decide(forms: readonly string[]): Decision {
  for (const rule of WORD_RULES) {
    for (const form of forms) {
      const match = rule.pattern.exec(form);
      if (match !== null) return decisionOf(rule, match);
    }
  }
  return UNKNOWN;
}

function decisionOf({ measure, doubt, explicit }: WordRule, match: RegExpExecArray): Decision {
  const { noun, things } = match.groups ?? {};
  const counts = measure.kind === "Numero" && measure.unit === "";
  const value = targetOf(match.groups, measure.kind);
  const reason = match[0].trim();
  return {
    measure: counts ? { ...measure, unit: noun ?? countedThing(things ?? "") } : measure,
    target: value === null ? null : { value, words: reason },
    explicit: explicit ?? false,
    doubts: doubt === undefined ? [] : [{ code: doubt, words: reason }],
    reason,
  };
}

/** Done by a date. Of several dates none is proposed: which of them is meant, the office knows. */
function byDate(deadlines: readonly Deadline[]): IndicatorProposal {
  const doubts = severalDates(deadlines);
  const only = doubts.length > 0 ? undefined : deadlines[0];
  const words = deadlines[0]?.words ?? "";
  return {
    ...BY_DATE,
    target: only?.serial ?? null,
    targetWords: only?.words ?? "",
    deadline: only?.serial ?? null,
    deadlineWords: only?.words ?? "",
    ...LEFT_TO_THE_OFFICE,
    doubtful: doubts.length > 0,
    doubts,
    reason: words,
  };
}
