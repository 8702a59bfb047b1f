import type { Kind, Rule } from "../../contract/vocabulary";
import type { Doubt, DoubtCode } from "./doubt";

/** 2022 is a year and not a target. */
const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\d))";
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

/** What makes the number in the words doubtful as a target of this kind. Dates are looked at elsewhere. */
export function ambiguitiesIn(words: string, kind: Kind, rule: Rule | null): readonly Doubt[] {
  const isAct = kind === "Sì/No" || kind === "Data";
  const perPeriod = isAct || rule === "Somma" ? doubtsOf(words, [PER_PERIOD]) : [];
  return isAct ? perPeriod : [...doubtsOf(words, NUMBERS), ...perPeriod];
}

function doubtsOf(words: string, ambiguities: readonly Ambiguity[]): readonly Doubt[] {
  return ambiguities.flatMap(({ code, pattern }) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ code, words: match[0].trim() }];
  });
}

function found(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})`, "u");
}
