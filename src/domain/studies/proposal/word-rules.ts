import { MONTH } from "./deadline-words";
import { COUNT, DONE, lessIsBetter, MONEY, RATIO, SCORE, SHARE } from "./measures";
import type { Measure } from "./measures";
import type { DoubtCode } from "./doubt";
import { AT_LEAST, AT_MOST, LINK, NO_YEAR, PER_CENT } from "./target-words";
import {
  ACTS,
  COUNTED_THINGS,
  MEMBERS,
  MEMBERSHIP,
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
  /** The words say what it is about, but not beyond doubt how it is measured. */
  readonly doubt?: DoubtCode;
  /** True: said in so many words, so a date in the text is only a deadline. */
  readonly explicit?: true;
}

const PERCENT = `(?<number>\\d{1,3}(?:,\\d+)?)${PER_CENT}`;
const NUMBER_OF = "(?:numero|num\\.|nr\\.?|n\\.|n°)";
const OF = "(?: ?(?:a|ad|agli|ai|alle|di|dei|degli|delle)(?!\\p{L}))?";
/** The first of two numbers: `10-12 incontri`, `26 o 30 schede`. Which one is meant is doubtful. */
const EITHER = `(?:${NO_YEAR}\\d{1,5} ?(?:[-–/]|oppure|o) ?)?`;
/** A count before its thing. `8 marzo` is a day, `2022` a year, `1^` an ordinal. */
const COUNTED = `${EITHER}${NO_YEAR}(?<number>\\d{1,5}) (?!${MONTH})(?<noun>\\p{L}{3,})`;

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
  { pattern: starting("cost[oi]|spes[ae]"), measure: lessIsBetter(MONEY), doubt: "direction" },

  // `incassi/accertamenti` says what is over what; `tra domande e riconoscimenti` does not.
  { pattern: starting("rapporto (?:tra|fra)", ".*\\p{L}/\\p{L}"), measure: RATIO },
  { pattern: starting("rapporto (?:tra|fra)"), measure: RATIO, doubt: "which-over-which" },
  // `rapporto NUI ricevuti ed istruiti`, but `rapporto sul BES e …` is a document.
  {
    pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* (?:e|ed) /u,
    measure: RATIO,
    doubt: "which-over-which",
  },
  { pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* su /u, measure: RATIO },

  {
    pattern: starting(
      "(?:misura\\p{L}* (?:il |del )?)?(?:grado|indice|livello|media|valore medio|voto medio)",
      ".*?(?:gradimento|soddisfazione|satisfaction|indagine|voti)",
    ),
    measure: SCORE,
  },
  { pattern: starting("punteggio|votazione"), measure: SCORE },

  { pattern: /^indice di tempestività dei pagamenti/u, measure: timed("giorni", "Ultimo valore") },
  { pattern: /^temp[oi] medi[oi]?(?!\p{L})/u, measure: timed("giorni", "Media"), doubt: "time-unit" },
  { pattern: /^temp[oi] di(?!\p{L})/u, measure: timed("ore", "Somma"), doubt: "time-unit" },

  { pattern: found(`^(?:almeno |${NUMBER_OF} ?)?${COUNTED}`), measure: COUNT },
  {
    pattern: found(`^\\p{L}+(?:zione|sione|mento|tura|ula) (?:di |d')?(?:almeno )?(?:n\\. ?)?${COUNTED}`),
    measure: COUNT,
  },
  { pattern: found(`^${NUMBER_OF} e `), measure: COUNT, doubt: "two-measures" },
  {
    pattern: found(
      `^${NUMBER_OF} (?<things>.*?) (?:(?:come|in) percentuale|ed? (?:percentuale|rilevazione|valutazione))(?!\\p{L})`,
    ),
    measure: COUNT,
    doubt: "two-measures",
  },
  // The same municipalities take part in every quarter: adding them up would count them four times.
  {
    pattern: found(
      `^(?:${NUMBER_OF}${OF} ?)?(?=(?<things>.*))${any(MEMBERS)}.{0,40}? ?(?:${MEMBERSHIP.join("|")})\\p{L}*`,
    ),
    measure: { ...COUNT, rule: "Ultimo valore" },
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
  { pattern: starting(any(ONGOING_WORK)), measure: DONE, doubt: "no-measure" },
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
