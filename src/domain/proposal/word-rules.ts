import { MONTH } from "./deadline-words";
import { COUNT, DONE, lessIsBetter, MONEY, RATIO, SCORE, SHARE } from "./measures";
import type { Measure } from "./measures";
import { AT_LEAST, AT_MOST, LINK, NO_YEAR } from "./target-words";
import {
  ACTS,
  COUNTED_THINGS,
  ONGOING_WORK,
  PLURAL_PARTICIPLES,
  SINGLE_THINGS,
  UNWANTED_THINGS,
} from "./word-lists";

/**
 * One row of the table of rules. Named groups of the pattern: `things`, the words that name what is counted; `number`,
 * a target (`> 50%`), and with `noun` a count before its thing (`1 convenzione`).
 */
export interface WordRule {
  readonly pattern: RegExp;
  readonly measure: Measure;
  /** True: the words say what it is about, but not how it is measured. */
  readonly doubtful?: true;
  /** True: said in so many words, so a date in the text is only a deadline. */
  readonly explicit?: true;
}

const PERCENT = "(?<number>\\d{1,3}(?:,\\d+)?) ?%";
const NUMBER_OF = "(?:numero|num\\.|nr\\.?|n\\.|n°)";
const OF = "(?: ?(?:a|ad|agli|ai|alle|di|dei|degli|delle)(?!\\p{L}))?";
/** A count before its thing. `8 marzo` is a day, `2022` a year, `1^` an ordinal. */
const COUNTED = `${NO_YEAR}(?<number>\\d{1,5}) (?!${MONTH})(?<noun>\\p{L}{3,})`;

/** The most specific first: the first row whose pattern is found decides. */
export const WORD_RULES: readonly WordRule[] = [
  { pattern: /on ?\/ ?off|s[iì] ?\/ ?no(?!\p{L})/u, measure: DONE, explicit: true },

  // What it is expressed in beats what it is called.
  {
    pattern: /(?:espress[oaie] in|misurat[oaie] (?:in|con il)|rilevazione del) numero(?= (?<things>.*))/u,
    measure: COUNT,
  },
  { pattern: /contatore (?=(?<things>.*))/u, measure: COUNT },

  {
    pattern: starting("percentuale|% di|% dei|% delle|tasso", `.*(?:${any(UNWANTED_THINGS)})`),
    measure: lessIsBetter(SHARE),
  },
  {
    pattern: starting("riduzione|diminuzione|aumento|incremento|crescita|risparmio", `.*?${PERCENT}`),
    measure: SHARE,
  },
  { pattern: found(`${AT_MOST}${LINK}${PERCENT}`), measure: lessIsBetter(SHARE) },
  { pattern: found(`(?:${AT_LEAST}|raggiungimento)${LINK}${PERCENT}`), measure: SHARE },
  { pattern: found(`^${PERCENT}`), measure: SHARE },
  {
    pattern: starting(
      "percentuale|tasso|quota percentuale|grado di (?:attuazione|copertura|realizzazione|utilizzo)",
    ),
    measure: SHARE,
  },
  { pattern: /^%/u, measure: SHARE },

  {
    pattern: starting(
      "somm[ae]|import[oi]|ammontare|entrate|incass[oi]|introiti|gettito|risparmi[oi]?|€|euro",
    ),
    measure: MONEY,
  },
  { pattern: starting("valore (?:complessivo|economico|totale)"), measure: MONEY },
  { pattern: starting("cost[oi]|spes[ae]"), measure: lessIsBetter(MONEY), doubtful: true },

  { pattern: starting("rapporto (?:tra|fra)"), measure: RATIO },
  // `rapporto NUI ricevuti ed istruiti`, but `rapporto sul BES e …` is a document.
  { pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* (?:e|ed|su) /u, measure: RATIO },

  {
    pattern: starting(
      "(?:misura\\p{L}* (?:il |del )?)?(?:grado|indice|livello|media|valore medio|voto medio)",
      ".*?(?:gradimento|soddisfazione|satisfaction|indagine|voti)",
    ),
    measure: SCORE,
  },
  { pattern: starting("punteggio|votazione"), measure: SCORE },

  { pattern: /^indice di tempestività dei pagamenti/u, measure: timed("giorni", "Ultimo valore") },
  { pattern: /^temp[oi] medi[oi]?(?!\p{L})/u, measure: timed("giorni", "Media"), doubtful: true },
  { pattern: /^temp[oi] di(?!\p{L})/u, measure: timed("ore", "Somma"), doubtful: true },

  { pattern: found(`^(?:almeno |${NUMBER_OF} ?)?${COUNTED}`), measure: COUNT },
  {
    pattern: found(`^\\p{L}+(?:zione|sione|mento|tura|ula) (?:di |d')?(?:almeno )?(?:n\\. ?)?${COUNTED}`),
    measure: COUNT,
  },
  { pattern: /^minore? numero(?=(?<things>.*))/u, measure: lessIsBetter(COUNT) },
  {
    pattern: found(`^${NUMBER_OF}${OF}(?= ?(?<things>.*)) ?(?:${any(UNWANTED_THINGS)})`),
    measure: lessIsBetter(COUNT),
  },
  { pattern: found(`^${NUMBER_OF}(?=(?<things>.*)).*${AT_MOST}${LINK}\\d`), measure: lessIsBetter(COUNT) },
  { pattern: found(`^(?:maggiore? )?${NUMBER_OF}(?=(?<things>.*))`), measure: COUNT },
  { pattern: counted(`(?:nuov[ei] )?(?:${any(UNWANTED_THINGS)})`), measure: lessIsBetter(COUNT) },
  { pattern: counted(`(?:nuov[ei] )?(?:${any(COUNTED_THINGS)})`), measure: COUNT },
  {
    pattern: found(
      `^(?:realizzazione|organizzazione|partecipazione|svolgimento|effettuazione)${OF} (?=(?<things>.*))(?:${any(COUNTED_THINGS)})`,
    ),
    measure: COUNT,
  },

  { pattern: starting(any(ACTS)), measure: DONE },
  { pattern: starting(any(SINGLE_THINGS)), measure: DONE },
  { pattern: starting(any(ONGOING_WORK)), measure: DONE, doubtful: true },
  {
    pattern: found(`^(?=(?<things>.*)).*? (?:${PLURAL_PARTICIPLES.join("|")})[ie](?!\\p{L})`),
    measure: COUNT,
  },
];

function timed(unit: string, rule: "Somma" | "Ultimo valore" | "Media"): Measure {
  return { ...lessIsBetter(COUNT), unit, rule };
}

function found(pattern: string): RegExp {
  return new RegExp(pattern, "u");
}

/** Whole words at the start, and what may follow them. */
function starting(words: string, rest = ""): RegExp {
  return found(`^(?:${words})(?!\\p{L})${rest}`);
}

/** Words at the start that are themselves what is counted. */
function counted(words: string): RegExp {
  return found(`^(?=(?<things>.*))(?:${words})(?!\\p{L})`);
}

function any(words: readonly string[]): string {
  return `(?:${words.join("|")})(?!\\p{L})`;
}
