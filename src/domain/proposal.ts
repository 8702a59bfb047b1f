import { deadlineIn } from "./proposal/deadline-words";
import type { Deadline } from "./proposal/deadline-words";
import { readings } from "./proposal/indicator-words";
import { BY_DATE, DONE } from "./proposal/measures";
import type { Measure } from "./proposal/measures";
import { targetIn, targetOf } from "./proposal/target-words";
import { countedThing } from "./proposal/unit-words";
import { WORD_RULES } from "./proposal/word-rules";
import type { WordRule } from "./proposal/word-rules";
import type { Frequency } from "./vocabulary";

/** A first entry of the registry for an indicator of which only the words are known. To be confirmed by the office. */
export interface IndicatorProposal extends Measure {
  /** In the unit of the kind (a percentage as a fraction); for Data an Excel date serial; `null`: not in the words. */
  readonly target: number | null;
  /** *Scadenza*, an Excel date serial; `null`: not in the words. */
  readonly deadline: number | null;
  readonly frequency: Frequency;
  /** *Dimensione* and *Fonte*: never in the words of an indicator, so left to the office. */
  readonly dimension: "";
  readonly source: "";
  /** True: the words do not say how to measure it. Look at this one first. */
  readonly doubtful: boolean;
  /** The words that decided, in small letters; empty where none did. */
  readonly reason: string;
}

/**
 * What the words of an indicator suggest. Total: what no rule knows is proposed as a doubtful Sì/No, so that it can be
 * measured at all. `year` is the plan's, for dates that leave it out.
 */
export function proposeIndicator(text: string, year: number): IndicatorProposal {
  const forms = readings(text);
  const words = forms[0] ?? "";
  const decision = decide(forms);
  const deadline = deadlineIn(words, year);
  if (deadline !== null && decision.measure === DONE && !decision.explicit) return byDate(deadline);
  return {
    ...decision.measure,
    target: decision.target ?? targetIn(words, decision.measure.kind),
    deadline: deadline?.serial ?? null,
    ...LEFT_TO_THE_OFFICE,
    doubtful: decision.doubtful,
    reason: decision.reason,
  };
}

const LEFT_TO_THE_OFFICE = { frequency: "Trimestrale", dimension: "", source: "" } as const;

interface Decision {
  readonly measure: Measure;
  /** A target in the words that decided: `1 convenzione`, `> 50%`. */
  readonly target: number | null;
  readonly explicit: boolean;
  readonly doubtful: boolean;
  readonly reason: string;
}

const UNKNOWN: Decision = { measure: DONE, target: null, explicit: false, doubtful: true, reason: "" };

function decide(forms: readonly string[]): Decision {
  for (const rule of WORD_RULES) {
    for (const form of forms) {
      const match = rule.pattern.exec(form);
      if (match !== null) return decisionOf(rule, match);
    }
  }
  return UNKNOWN;
}

function decisionOf({ measure, doubtful, explicit }: WordRule, match: RegExpExecArray): Decision {
  const { noun, things } = match.groups ?? {};
  const counts = measure.kind === "Numero" && measure.unit === "";
  return {
    measure: counts ? { ...measure, unit: noun ?? countedThing(things ?? "") } : measure,
    target: targetOf(match.groups, measure.kind),
    explicit: explicit ?? false,
    doubtful: doubtful ?? false,
    reason: match[0].trim(),
  };
}

function byDate({ serial, words }: Deadline): IndicatorProposal {
  return {
    ...BY_DATE,
    target: serial,
    deadline: serial,
    ...LEFT_TO_THE_OFFICE,
    doubtful: false,
    reason: words,
  };
}
