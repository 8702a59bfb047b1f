import type { Quantity } from "../../wording/quantities";
import type { Unit } from "../../wording/units";
import type { IndicatorText } from "./indicator-text";
import { KIND_RULES } from "./kind-rules";
import type { KindRule } from "./rule-pattern";
import { COUNT, DONE, MONEY, SCORE, SHARE } from "./measures";
import type { Measure } from "./measures";
import { isPlacedAsTarget } from "./target-places";
import type { DoubtCode } from "./doubt";

/** How an indicator is measured by its words, before direction, rule and target are looked at. */
export interface Decision {
  readonly measure: Measure;
  /** The form of the text that decided: the whole, or what follows a label. */
  readonly form: string;
  /** The words that name what is counted; without such words the form. */
  readonly things: string;
  /** True: said in so many words (`sì/no`), so a date in the text is only a deadline. */
  readonly explicit: boolean;
  /** Time that passes until something is done: the shorter the better. */
  readonly waits: boolean;
  readonly doubt: DoubtCode | null;
  /** The words that decided; empty where none did. */
  readonly reason: string;
}

/** The kind of wording: said outright, else by the first rule that fits, corrected by the unit that stands in the text. */
export function decide(text: IndicatorText): Decision {
  const [whole = ""] = text.forms;
  const unknown: Decision = {
    measure: DONE,
    form: whole,
    things: whole,
    explicit: false,
    waits: false,
    doubt: "unknown-words",
    reason: "",
  };
  const answer = text.tokens.find(({ type }) => type === "answer");
  if (answer !== undefined) return { ...unknown, explicit: true, doubt: null, reason: answer.text };
  const worded = wordedKind(text.forms) ?? unknown;
  return withScale(withUnit(withShare(worded, text), text), text);
}

function wordedKind(forms: readonly string[]): Decision | null {
  for (const rule of KIND_RULES) {
    for (const form of forms) {
      const match = rule.pattern.exec(form);
      if (match !== null) return decisionOf(rule, match, form);
    }
  }
  return null;
}

function decisionOf({ measure, doubt, waits }: KindRule, match: RegExpExecArray, form: string): Decision {
  return {
    measure,
    form,
    things: match.groups?.["things"] ?? form,
    explicit: false,
    waits: waits ?? false,
    doubt: doubt ?? null,
    reason: match[0].trim(),
  };
}

const OF_ANOTHER_KIND = /^(?:numero|n\.|n°|nr\.?|num\.|rapporto)(?!\p{L})/u;

/** `Evasione del 90% delle richieste`, `almeno l'80%`: a percentage to reach makes a share of whatever the words name. */
function withShare(worded: Decision, text: IndicatorText): Decision {
  const [whole = ""] = text.forms;
  if (OF_ANOTHER_KIND.test(whole)) return worded;
  const share = text.quantities.find((one) => one.unit?.sort === "percent" && isPlacedAsTarget(one, text));
  if (share === undefined) return worded;
  if (worded.measure.kind === "Percentuale") return { ...worded, doubt: null };
  const reason = text.plain.slice(share.start, share.end);
  return { ...worded, measure: SHARE, form: whole, waits: false, doubt: null, reason };
}

/** A unit in brackets or an amount of money settles the kind where the words leave it open. */
function withUnit(worded: Decision, { stated, quantities }: IndicatorText): Decision {
  const unit = stated ?? moneyAmong(quantities);
  const measure = unit === null ? null : measureIn(unit, worded.measure);
  if (unit === null || measure === null) return worded;
  return {
    ...worded,
    measure,
    waits: worded.waits && measure.kind === "Numero",
    doubt: stated === null && measure.kind !== "Importo" ? worded.doubt : null,
    reason: worded.reason === "" ? unit.name.toLowerCase() : worded.reason,
  };
}

function moneyAmong(quantities: readonly Quantity[]): Unit | null {
  return quantities.find(({ unit }) => unit?.sort === "money")?.unit ?? null;
}

/** What a unit makes of a measure; `null`: the unit does not say more. */
function measureIn(unit: Unit, measure: Measure): Measure | null {
  switch (unit.sort) {
    case "percent":
      return { ...SHARE, polarity: measure.kind === "Percentuale" ? measure.polarity : SHARE.polarity };
    case "money":
      return measure.kind === "Importo" ? measure : MONEY;
    case "score":
      return SCORE;
    case "duration":
    case "physical":
      return { ...(measure.kind === "Numero" ? measure : COUNT), unit: unit.name };
    case "count":
      return measure.kind === "Numero" ? measure : COUNT;
    default:
      return null;
  }
}

/** `scala 1-6`, `da 0 a 10`: a mark, whatever it is called. */
function withScale(decision: Decision, { hasScale }: IndicatorText): Decision {
  const isCount = decision.measure.kind === "Numero" && decision.doubt === null;
  return !hasScale || isCount ? decision : { ...decision, measure: SCORE, waits: false, doubt: null };
}
