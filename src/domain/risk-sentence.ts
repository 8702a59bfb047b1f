import type { Language } from "./anomaly-sentence";
import type { RiskReason } from "./tracked-plan";

/** Why an objective is at risk, in one line: the reasons in their order, divided by semicolons. */
export function riskSentence(reasons: readonly RiskReason[], language: Language): string {
  const line = reasons.map((reason) => clause(reason)[language]).join("; ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

type Clauses = Readonly<Record<Language, string>>;

function clause(reason: RiskReason): Clauses {
  switch (reason.code) {
    case "behind":
      return {
        it: `raggiunto ${percent(reason.achievement, "it")}, atteso ${percent(reason.expected, "it")}`,
        en: `${percent(reason.achievement, "en")} reached, ${percent(reason.expected, "en")} expected`,
      };
    case "readings-missing":
      return {
        it: `${missing(reason.missing, "rilevazione mancante", "rilevazioni mancanti")} su ${reason.due} dovute`,
        en: `${missing(reason.missing, "reading", "readings")} missing of ${reason.due} due`,
      };
    case "weighs":
      return {
        it: `vale il ${percent(reason.share, "it")} del piano`,
        en: `it is ${percent(reason.share, "en")} of the plan`,
      };
    default:
      return indicatorClause(reason);
  }
}

type IndicatorReason = Extract<RiskReason, { readonly ids: readonly string[] }>;

const WORDS: Readonly<
  Record<IndicatorReason["code"], { readonly it: readonly [string, string]; readonly en: string }>
> = {
  "deadline-passed": { it: ["scaduto e non raggiunto", "scaduti e non raggiunti"], en: "past the deadline" },
  critical: { it: ["critico", "critici"], en: "critical" },
  late: { it: ["in ritardo", "in ritardo"], en: "late" },
  "not-reported": { it: ["mai rilevato", "mai rilevati"], en: "never reported" },
};

/** `1 indicatore critico su 3 (I02)`. */
function indicatorClause({ code, ids, of }: IndicatorReason): Clauses {
  const [one, many] = WORDS[code].it;
  const which = ids.map(shortId).join(", ");
  const count = ids.length;
  return {
    it: `${count} ${count === 1 ? "indicatore" : "indicatori"} ${count === 1 ? one : many} su ${of} (${which})`,
    en: `${count} of ${of} ${of === 1 ? "indicator" : "indicators"} ${WORDS[code].en} (${which})`,
  };
}

/** `I03` of `2022-A1-OP-01-I03`; an id of another make stays whole. */
function shortId(id: string): string {
  return /-(I\d+)$/.exec(id)?.[1] ?? id;
}

function missing(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function percent(share: number, language: Language): string {
  const digits = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return share.toLocaleString(language === "it" ? "it-IT" : "en-GB", digits);
}
