import type { Kind } from "../../contract/vocabulary";

/** 2022 is a year and not a target. */
export const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\d))";

const TO = "(?:a|al|allo|all'|alla|di|del|dello|dell'|della)";
/** A number of per cent, after the number. */
export const PER_CENT = " ?(?:%|per ?cento(?!\\p{L}))";
/** Words that announce a value to reach. */
export const AT_LEAST =
  `(?:>=?|≥|=>|=|almeno|minimo|(?<!non )(?:superior[ei]|maggior[ei]|pari) ${TO}|non (?:inferior[ei]|minor[ei]) ${TO}|` +
  "(?<!non )più di|non meno di)";
/** Words that announce a value to stay below. */
export const AT_MOST =
  `(?:<=?|≤|=<|massimo|(?<!non )(?:inferior[ei]|minor[ei]) ${TO}|non (?:superior[ei]|maggior[ei]) ${TO}|` +
  "non più di|non oltre|(?<!non )meno di)";
/** What may stand between such words and their number. */
export const LINK = " ?(?:il |l'|del |n\\. ?|€ ?|euro )?";

const ANNOUNCED = `(?:${AT_LEAST}|${AT_MOST})${LINK}`;
/** `almeno 26`, `≥ 1.500,50`; not `> 50%`, `pari a 4/5`, `almeno il 1^ semestre`. */
const ANNOUNCED_NUMBER = new RegExp(
  `${ANNOUNCED}${NO_YEAR}(?<number>\\d{1,12}(?:\\.\\d{3})*(?:,\\d+)?)(?![\\d.,]*\\d| ?[%/^°]| ?per ?cento)`,
  "gu",
);
/** `incontri: 12`, `schede (26)`. */
const CLOSING_NUMBER = new RegExp(`[:(] ?${NO_YEAR}(?<number>\\d{1,6})\\)?$`, "u");
/** `≥ 90%` and, at the end, `: 90%`, `(90%)`; not any `80%` that the words are about. */
const PERCENTAGE = new RegExp(
  `${ANNOUNCED}(?<number>\\d{1,3}(?:,\\d+)?)${PER_CENT}|[:(] ?(?<closing>\\d{1,3}(?:,\\d+)?)${PER_CENT}\\)?$`,
  "gu",
);

/** A target that stands in the words, and the words. */
export interface WordedTarget {
  /** In the unit of the kind. */
  readonly value: number;
  readonly words: string;
}

/**
 * The targets that the words announce, in the unit of the kind (a percentage as a fraction), each once. The values are
 * proposed as written: whether `>` means "more than" is for the office to say.
 */
export function targetsIn(words: string, kind: Kind): readonly WordedTarget[] {
  const targets = matchesIn(words, kind).flatMap((match): readonly WordedTarget[] => {
    const value = targetOf(match.groups, kind);
    return value === null ? [] : [{ value, words: match[0].replace(/^[:(] ?|\)$/gu, "").trim() }];
  });
  return distinctTargets(targets);
}

/** The first of those with the same value. */
export function distinctTargets(targets: readonly WordedTarget[]): readonly WordedTarget[] {
  return targets.filter(
    ({ value }, position) => targets.findIndex((one) => one.value === value) === position,
  );
}

function matchesIn(words: string, kind: Kind): readonly RegExpExecArray[] {
  switch (kind) {
    case "Percentuale":
      return [...words.matchAll(PERCENTAGE)];
    case "Numero":
    case "Importo":
    case "Punteggio": {
      const announced = [...words.matchAll(ANNOUNCED_NUMBER)];
      const closing = CLOSING_NUMBER.exec(words);
      return announced.length > 0 || closing === null ? announced : [closing];
    }
    default:
      return [];
  }
}

/** The number that a pattern caught as `number` or `closing`, in the unit of the kind. */
export function targetOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  kind: Kind,
): number | null {
  const digits = groups?.["number"] ?? groups?.["closing"];
  if (digits === undefined) return null;
  const number = Number(digits.replaceAll(".", "").replace(",", "."));
  return kind === "Percentuale" ? number / 100 : number;
}
