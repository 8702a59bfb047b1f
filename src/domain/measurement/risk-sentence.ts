import type { Language } from "../contract/language";
import type { RiskReason } from "./results";

/** Why an objective is at risk, in one line: the reasons in their order, divided by semicolons. */
export function riskSentence(reasons: readonly RiskReason[], language: Language): string {
  const line = reasons.map((reason, index) => clause(reason, index === 0)[language]).join("; ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

type Clauses = Readonly<Record<Language, string>>;

function clause(reason: RiskReason, isFirst: boolean): Clauses {
  switch (reason.code) {
    case "behind":
      return {
        it: `raggiunto ${percent(reason.achievement, "it")}, atteso ${percent(reason.expected, "it")}`,
        en: `${percent(reason.achievement, "en")} reached, ${percent(reason.expected, "en")} expected`,
      };
    case "readings-missing":
      return {
        it: `${reason.missing === 1 ? "manca 1 rilevazione" : `mancano ${reason.missing} rilevazioni`} su ${reason.due}`,
        en: `${reason.missing} of ${reason.due} ${reason.due === 1 ? "reading" : "readings"} missing`,
      };
    case "weighs":
      return {
        it: `vale il ${percent(reason.share, "it")} del piano`,
        en: `it is ${percent(reason.share, "en")} of the plan`,
      };
    default:
      return indicatorClause(reason, isFirst);
  }
}

type IndicatorReason = Extract<RiskReason, { readonly ids: readonly string[] }>;

const WORDS: Readonly<
  Record<IndicatorReason["code"], { readonly it: readonly [string, string]; readonly en: string }>
> = {
  "deadline-passed": { it: ["scaduto e non raggiunto", "scaduti e non raggiunti"], en: "past the deadline" },
  critical: { it: ["critico", "critici"], en: "critical" },
  late: { it: ["in ritardo", "in ritardo"], en: "late" },
  "to-correct": { it: ["da correggere", "da correggere"], en: "to be corrected" },
  "not-reported": { it: ["non rilevato", "non rilevati"], en: "not reported" },
};

/** `1 indicatore critico su 3 (I02)` where it comes first, then `2 in ritardo (I01, I03)`. */
function indicatorClause({ code, ids, of }: IndicatorReason, isFirst: boolean): Clauses {
  const count = ids.length;
  const [one, many] = WORDS[code].it;
  const state = { it: count === 1 ? one : many, en: WORDS[code].en };
  const which = ids.map(shortId).join(", ");
  if (!isFirst) return { it: `${count} ${state.it} (${which})`, en: `${count} ${state.en} (${which})` };
  return {
    it: `${count} ${count === 1 ? "indicatore" : "indicatori"} ${state.it} su ${of} (${which})`,
    en: `${count} of ${of} ${of === 1 ? "indicator" : "indicators"} ${state.en} (${which})`,
  };
}

/** `I03` of `2022-A1-OP-01-I03`; an id of another make stays whole. */
function shortId(id: string): string {
  return /-(I\d+)$/.exec(id)?.[1] ?? id;
}

function percent(share: number, language: Language): string {
  const digits = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return share.toLocaleString(language === "it" ? "it-IT" : "en-GB", digits);
}
