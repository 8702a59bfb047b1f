import type { Kind } from "../vocabulary";

const PERCENTAGE = /(?<number>\d{1,3}(?:,\d+)?) ?%/u;

/** Words that announce a value to reach or to stay below. */
export const AT_LEAST =
  "(?:>|≥|=>|almeno|minimo|non inferiore a|superiore a|maggiore di|pari a|non meno di|più di|=)";
export const AT_MOST =
  "(?:<|≤|=<|al massimo|massimo|non superiore a|inferiore a|minore di|non oltre|non più di)";
/** The article that such words melt with: `superiore al`, `maggiore del`, `superiore all'`. */
export const ARTICLE = "=?(?:l|ll'|l'|gli|lle|i)? ?(?:il |l'|n\\. ?|€ ?|euro )?";

/** `almeno 26`, `≥ 1.500,50`; not `> 50%`, `pari a 4/5`, `almeno il 1^ semestre`. */
const ANNOUNCED = new RegExp(
  `(?:${AT_LEAST}|${AT_MOST}) ?${ARTICLE}(?<number>\\d+(?:\\.\\d{3})*(?:,\\d+)?)(?![\\d.,]*\\d| ?[%/^°])`,
  "u",
);
/** `incontri: 12`, `schede (26)` at the end; a year is no target. */
const CLOSING = /[:(] ?(?!(?:19|20)\d\d(?!\d))(?<number>\d{1,6})\)?$/u;

/**
 * The target that the words hold, in the unit of the kind (a percentage as a fraction), or `null`. The value is
 * proposed as written: whether `>` means "more than" is for the office to say.
 */
export function targetIn(words: string, kind: Kind): number | null {
  switch (kind) {
    case "Percentuale": {
      const percentage = numberOf(PERCENTAGE.exec(words));
      return percentage === null ? null : percentage / 100;
    }
    case "Numero":
    case "Importo":
    case "Punteggio":
      return numberOf(ANNOUNCED.exec(words) ?? CLOSING.exec(words));
    default:
      return null;
  }
}

function numberOf(match: RegExpExecArray | null): number | null {
  const digits = match?.groups?.["number"];
  return digits === undefined ? null : Number(digits.replaceAll(".", "").replace(",", "."));
}
