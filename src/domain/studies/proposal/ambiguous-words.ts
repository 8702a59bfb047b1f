import type { Kind, Rule } from "../../contract/vocabulary";
import { MONTH } from "./deadline-words";
import type { Doubt, DoubtCode } from "./doubt";
import { NO_YEAR } from "./target-words";

const NUMBER = `${NO_YEAR}\\d{1,5}`;
const PART = "(?:settimana|mese|bimestre|trimestre|quadrimestre|semestre)";

interface Ambiguity {
  readonly code: DoubtCode;
  readonly pattern: RegExp;
}

/** Ways of writing numbers of which none is the target beyond doubt. */
const NUMBERS: readonly Ambiguity[] = [
  { code: "up-to", pattern: found(`fino (?:ad? |al |all'|alla )(?:un massimo di |n\\. ?)?${NUMBER}`) },
  {
    code: "range",
    pattern: found(`(?:da|dai|dal|tra|fra) ${NUMBER} ?%? (?:ad?|ai|al|all'|ed?) ?\\d{1,5} ?%?`),
  },
  // `10-12 incontri`; neither `2021-2027` nor `L.R. 73/2018`, nor a scale in brackets `(0-5)`.
  {
    code: "range",
    pattern: found(`(?<![\\d/.,-])${NUMBER} ?[-–/] ?${NUMBER}(?![\\d/.,-])(?= ?(?:%|\\p{L}{3}))`),
  },
  {
    code: "alternative",
    pattern: found(`${NUMBER} ?%? (?:\\p{L}+ )?(?:o|oppure) (?:almeno |il |n\\. ?)?${NUMBER}`),
  },
];

/** Once in each part of the year; not `entro il primo trimestre`. */
const PER_PERIOD: Ambiguity = {
  code: "per-period",
  pattern: found(
    `(?:per|ad?|al|ogni|ciascun) ${PART}(?!\\p{L})|(?:settimanal|mensil|bimestral|(?:quad)?trimestral|quadrimestral|semestral)(?:e|i|mente)(?!\\p{L})`,
  ),
};

/** `26 schede`; not `8 marzo`, `1^ semestre`, `art. 23 comma`. */
const COUNTED = new RegExp(
  `(?<![\\d\\p{L}/.,°^-]|art\\. |comma |legge |covid )${NUMBER} (?!${MONTH}|giorn[oi]|or[ae]|mes[ei]|ann[oi])\\p{L}{3,}`,
  "gu",
);

/** Whether a target stands in the words, and how quarters make the year of what they measure. */
export interface Wording {
  readonly kind: Kind;
  readonly rule: Rule | null;
  readonly hasTarget: boolean;
}

/** What makes the number in the words doubtful as a target of this kind. Dates are looked at elsewhere. */
export function ambiguitiesIn(words: string, { kind, rule, hasTarget }: Wording): readonly Doubt[] {
  const isAct = kind === "Sì/No" || kind === "Data";
  const perPeriod = isAct || rule === "Somma" ? doubtsOf(words, [PER_PERIOD]) : [];
  if (isAct) return perPeriod;
  const numbers = doubtsOf(words, NUMBERS);
  const several = numbers.length === 0 && hasTarget ? severalCounts(words, kind) : [];
  return [...numbers, ...several, ...perPeriod];
}

function doubtsOf(words: string, ambiguities: readonly Ambiguity[]): readonly Doubt[] {
  return ambiguities.flatMap(({ code, pattern }) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ code, words: match[0].trim() }];
  });
}

/** What is in brackets explains: `1 consegna lavori (14 comuni)`. */
function severalCounts(words: string, kind: Kind): readonly Doubt[] {
  if (kind !== "Numero") return [];
  const counts = words.replace(/\([^)]*\)/gu, " ").match(COUNTED) ?? [];
  return counts.length > 1 ? [{ code: "several-numbers", words: counts.join(", ") }] : [];
}

function found(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})`, "u");
}
