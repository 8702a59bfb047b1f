import { COUNT, DONE, BY_DATE, lessIsBetter, MONEY, RATIO, SCORE, SHARE } from "./measures";
import type { Measure } from "./measures";
import type { DoubtCode } from "./doubt";
import {
  ACTS,
  COUNTED_MONEY,
  DONE_PARTICIPLES,
  DONE_THINGS,
  GOOD_MONEY,
  MARKS,
  MEMBERS,
  MEMBERSHIP,
  ONGOING_WORK,
  OWED_MONEY,
  PERSONS,
  PLAIN_MONEY,
  SCORES,
  SHARED,
  SINGLE_THINGS,
  SPENT_MONEY,
  UNWANTED_QUALITIES,
  UNWANTED_THINGS,
} from "./word-lists";

/**
 * One row of the table of rules: a kind of wording and how it is measured. Named group `things`: the words that name what
 * is counted.
 */
export interface KindRule {
  readonly pattern: RegExp;
  readonly measure: Measure;
  /** The words say what it is about, but not beyond doubt how it is measured. */
  readonly doubt?: DoubtCode;
  /** Time that passes until something is done: the shorter the better. */
  readonly waits?: true;
}

const NUMBER_OF = "(?:numero|num\\.|nr\\.?|n\\.|n°|nº|quantità|totale|conteggio)";
const OF = "(?: ?(?:(?:a|ad|agli|ai|alle|di|dei|degli|delle|del|della|complessivo|totale|annuo|massimo|minimo|medio)(?!\\p{L})|d'))*";
const NUMERAL = "(?:\\d[\\d.]*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti)";
/** The first of two numbers: `10-12 incontri`, `26 o 30 schede`. Which one is meant is doubtful. */
const EITHER = "(?:\\d{1,5} ?(?:[-–/]|oppure|o) ?)?";
const ABOUT = "(?:almeno|minimo|massimo|max\\.?|min\\.?|circa|oltre|non (?:più|meno) di|(?:non )?(?:superior|inferior)[ei] (?:a|ad)|>=?|<=?|≥|≤|=)";
const CHANGE = "(?:riduzione|diminuzione|contenimento|abbattimento|calo|decremento|aumento|incremento|crescita|miglioramento|risparmio|variazione)";
const TIME = "(?:giorn[oi]|gg\\.?|or[ae]|minut[oi]|mes[ei]|settimane)";
const CHANGED = `(?:${CHANGE}(?: media| medio)? )?(?:d?e?i |del |della |dell'|delle )?`;
/** `a 30 giorni`: one day is a month name's neighbour, so a count is no day: `8 marzo`. */
const NO_DAY = "(?!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\\p{L}))";
const OF_WHAT = "(?:medio |complessivo |percentuale |di |del |della |dell'|dei |delle )*";
const ONE_PER = "(?:pro[ -]?capite|per (?:ogni |ciascun[oa]? |singol[oa] )?(?:abitante|dipendente|utente|operatore|studente|docente|addetto|dirigente|residente|cittadino|impresa|alunno|unità|fte|ricercatore|posto letto|paziente|assistito|iscritto|pratica|classe|struttura|sede|famiglia|pasto|ora|mq|bambino|evento|corso|servizio|intervento|kmq?|caso|professore|medico))(?!\\p{L})";

/** The most specific first: the first row whose pattern is found decides. */
export const KIND_RULES: readonly KindRule[] = [
  // What it is expressed in beats what it is called.
  {
    pattern: /(?:espress[oaie] in|misurat[oaie] (?:in|con il)|rilevazione del) numero(?= (?<things>.*))/u,
    measure: COUNT,
  },
  { pattern: /contatore (?=(?<things>.*))/u, measure: COUNT },

  { pattern: starting("(?:data|giorno)(?! ?base)(?! ?(?:center|set|warehouse|protection|breach))", "(?= (?:di|del|dell|della|dei|in cui|entro|effettiva|prevista|ultima|\\p{L}+mento|\\p{L}+zione))"), measure: BY_DATE },

  // Two things to count, or a number and a share.
  { pattern: found(`^${NUMBER_OF} e `), measure: COUNT, doubt: "two-measures" },
  {
    pattern: found(
      `^${NUMBER_OF} (?<things>.*?) (?:(?:come|in) percentuale|ed? (?:percentuale|rilevazione|valutazione))(?!\\p{L})`,
    ),
    measure: COUNT,
    doubt: "two-measures",
  },

  // One quantity over another.
  { pattern: /(?<!\p{L})(?:x|×|\*|per) ?100(?!\d|\p{L}| ?%| \p{L})/u, measure: SHARE, doubt: "share-or-ratio" },
  { pattern: starting("rapporto (?:tra|fra)", ".*(?:\\p{L}/\\p{L}| e (?:(?:il|la|i|gli|le) |l')?\\p{L})"), measure: RATIO, doubt: "share-or-ratio" },
  { pattern: starting("rapporto (?:tra|fra)"), measure: RATIO, doubt: "which-over-which" },
  // `rapporto NUI ricevuti ed istruiti`, but `rapporto sul BES e …` is a document.
  {
    pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* (?:e|ed) /u,
    measure: RATIO,
    doubt: "which-over-which",
  },
  { pattern: /^rapporto (?!di |su|annuale|conclusivo|finale|semestrale).* su /u, measure: RATIO },
  { pattern: found(`^${NUMBER_OF}? ?(?:di )?[\\p{L}'. ]{3,60}(?: ?/ ?| : )(?:${NUMBER_OF}|totale) ?(?:di )?(?:totale |complessivo )?\\p{L}`), measure: RATIO, doubt: "share-or-ratio" },
  { pattern: found(`^${NUMBER_OF} (?:di )?[^/]{3,60} (?:su|rispetto (?:a|al|alle|ai)|sul) (?:${NUMBER_OF}|totale)`), measure: RATIO, doubt: "share-or-ratio" },
  { pattern: /^(?!(?:report|percentuale|%|numero|n\.|tasso|quota|grado|atto|punteggio|gestione|convegni|azioni))[\p{L}' ]{3,50}(?:(?<=\p{L}{5}) ?\/ ?| : )(?:[\p{L}' ]{5,50})$/u, measure: RATIO, doubt: "share-or-ratio" },
  { pattern: found(`^(?!cost[oi] medi|kg |km |mc |kwh |tonnellate ).*(?<!\\p{L})(?:spes[ae]|cost[oi]|entrat[ae]|gettito|debito|investiment[oi]|indebitamento)(?!\\p{L}).* ${ONE_PER}`), measure: RATIO, doubt: "share-or-ratio" },

  // Shares by their name, or by what stands around a percentage.
  { pattern: starting("percentual[ei]|percent\\.?|perc\\.|tasso|tassi|quota percentuale|valore percentuale|quota|proporzione|aliquota"), measure: SHARE },
  { pattern: /^%/u, measure: SHARE },
  { pattern: starting(`(?:grado|stato|percentuale) ${OF_WHAT}(?:${SHARED.join("|")})`), measure: SHARE },
  { pattern: starting(`(?:livello|indice|indicatore|misura|capacità) ${OF_WHAT}(?:${SHARED.join("|")}|soddisfacimento)`), measure: SHARE, doubt: "share-or-mark" },
  { pattern: starting("grado di soddisfacimento"), measure: SHARE, doubt: "share-or-mark" },
  { pattern: starting("incidenza|avanzamento|stato di avanzamento|capacità di (?:impegno|spesa|pagamento|riscossione)|raccolta differenziata"), measure: SHARE, doubt: "share-or-ratio" },
  { pattern: found(`^(?!numero|n\\.|report|relazione)[^/]* (?:sul|sui|sulle|rispetto al) totale(?!\\p{L})`), measure: SHARE, doubt: "share-or-ratio" },

  // Marks.
  { pattern: starting(any(MARKS)), measure: SCORE },
  { pattern: starting("(?:misura\\p{L}* (?:il |del )?)?(?:grado|indice|livello|media|valore medio|indagine|questionario|esito|risultat[oi]|rilevazione|valutazione)", `(?! (?:di )?\\p{L}+zione del questionario).*?(?:${any([...SCORES, "indagine", "voti", "valutazione"])})`), measure: SCORE, doubt: "share-or-mark" },
  { pattern: starting(any(SCORES), " .*medi[oa](?!\\p{L})"), measure: SCORE },
  { pattern: starting(`${any(SCORES)} medi[oa]`), measure: SCORE },
  { pattern: starting(any(SCORES)), measure: SCORE, doubt: "share-or-mark" },
  { pattern: starting("indice", `.*(?:${any(["qualità", "benessere"])})`), measure: SCORE, doubt: "share-or-mark" },

  // Times.
  {
    pattern: /^(?:indice|indicatore|valore|itp)[^.]{0,20} ?tempestività (?:dei|di) pagament/u,
    measure: timed("giorni", "Ultimo valore"),
    waits: true,
  },
  { pattern: found("^temp[oi] di fermo"), measure: timed("ore", "Somma"), doubt: "time-unit" },
  {
    pattern: found(`^${CHANGED}(?:${NUMBER_OF} (?:di |medio |massimo |minimo |dei )*)?${TIME} (?:di |della |per |dall\\p{L}*'? ?|intercors\\p{L} |impiegat\\p{L} |necessari\\p{L}? |che )?(?:.*(?:attesa|ritardo|degenza|rilascio|risposta|conclusione|evasione|istruttoria|emissione|pagamento|lavorazione|liquidazione|giacenza|intercorr|mandato|necessari|occorrent|referto))`),
    measure: timed("", "Media"),
    waits: true,
  },
  {
    pattern: found(`^${CHANGED}(?:${TIME} (?:medi|massimi|di ritardo)|${NUMBER_OF} (?:medio|massimo) (?:di )?${TIME})(?!\\p{L})`),
    measure: timed("", "Media"),
    waits: true,
  },
  {
    pattern: found(`^${CHANGED}(?:temp[oi]|tempistic[ah]e?|durata|tempestività|ritardo|degenza|anzianità|attesa|permanenza|latenza)(?!\\p{L})`),
    measure: timed("", "Media"),
    waits: true,
  },
  { pattern: starting("anticipo"), measure: { ...COUNT, unit: "giorni", rule: "Ultimo valore" } },

  // Money.
  { pattern: starting("(?:maggior[ei]|minor[ei]|nuov[ei]|total[ei]) (?:entrat[ae]|spes[ae]|gettito|ricav[oi]|introit[oi]|cost[oi]|oneri|proventi)"), measure: MONEY },
  { pattern: starting(`(?!entrata in )${any([...GOOD_MONEY, ...PLAIN_MONEY])}`), measure: MONEY },
  { pattern: starting(any(OWED_MONEY)), measure: { ...lessIsBetter(MONEY), rule: "Ultimo valore" } },
  { pattern: starting(`cost[oi] medi[oi]?|cost[oi] unitari[oi]?|spesa media`), measure: { ...lessIsBetter(MONEY), rule: "Media" }, doubt: "share-or-ratio" },
  { pattern: starting(any(SPENT_MONEY)), measure: lessIsBetter(MONEY) },
  { pattern: starting(`${CHANGE} (?:del|della|delle|dei|di) (?:(?:${[...SPENT_MONEY, ...OWED_MONEY].join("|")})(?!\\p{L}))`), measure: lessIsBetter(MONEY) },
  { pattern: starting(`${CHANGE} (?:del|della|delle|dei|di) (?:(?:${GOOD_MONEY.join("|")})(?!\\p{L}))`), measure: MONEY },
  { pattern: starting(any(COUNTED_MONEY), ` .*?${DONE_PARTICIPLES}`), measure: MONEY, doubt: "money-or-count" },
  { pattern: starting("(?:investiment[oi]|incass[oi]|tasse|tributi|canoni)(?!\\p{L})"), measure: MONEY, doubt: "money-or-count" },

  // Per head: whether that is the ratio or its upper part, the words do not say.
  { pattern: found(`^(?:${NUMBER_OF} ?)?(?:di )?(?=(?<things>.*))(?:ore|giornate|giorni) .*${ONE_PER}`), measure: COUNT, doubt: "share-or-ratio" },
  { pattern: found(`^(?=(?<things>.*))(?:kg|km|mc|kwh|mq|litri|tonnellate) .*${ONE_PER}`), measure: { ...COUNT, rule: "Ultimo valore" }, doubt: "share-or-ratio" },
  { pattern: found(`^(?!.*${ABOUT} ?\\d).* ${ONE_PER}(?! ?\\p{L}{4}.* (?:e|ed) )`), measure: RATIO, doubt: "share-or-ratio" },
  { pattern: starting("indice|quoziente|coefficiente|ratio"), measure: RATIO, doubt: "share-or-ratio" },
  { pattern: starting("scostamento|differenza|divario|gap", "(?: tra| fra)?(?=(?<things>.*))"), measure: { ...lessIsBetter(COUNT), rule: "Ultimo valore" }, doubt: "share-or-ratio" },

  // Counts.
  { pattern: found(`^(?:${ABOUT} )?(?:${NUMBER_OF} ?)?${EITHER}${NUMERAL} ${NO_DAY}(?=(?<things>\\p{L}{3,}.*))`), measure: COUNT },
  {
    pattern: found(`^(?:\\p{L}+(?:zione|sione|mento|tura|ula|aggio)|\\p{L}+[aei]re|\\p{L}+[ao]) (?:di |d'|a |ad )?(?:${ABOUT} )?(?:${NUMBER_OF} ?)?${EITHER}${NUMERAL} ${NO_DAY}(?=(?<things>\\p{L}{3,}.*))`),
    measure: COUNT,
  },
  { pattern: found(`^\\p{L}+(?:zione|sione|mento|tura|aggio) di (?:nuov[ei] )?(?=(?<things>\\p{L}+[ie] .*))[^(:]*[(:] ?${NUMBER_OF} ?\\d`), measure: COUNT },
  { pattern: found("^minore? (?:numero|n\\.)(?=(?<things>.*))"), measure: lessIsBetter(COUNT) },
  { pattern: found(`^${CHANGE} (?:del |dei |delle |degli |nel )?(?:numero|n\\.|quantità)(?=${OF} ?(?<things>.*))`), measure: COUNT },
  // The same municipalities take part in every quarter: adding them up would count them four times.
  {
    pattern: found(
      `^(?:${NUMBER_OF}${OF} ?)?(?=(?<things>.*))${any(MEMBERS)}.{0,40}? ?(?:${MEMBERSHIP.join("|")})\\p{L}*`,
    ),
    measure: { ...COUNT, rule: "Ultimo valore" },
  },
  { pattern: found(`^(?:maggiore? |totale )?${NUMBER_OF}(?! ?\\d)(?=${OF} ?(?<things>.*))`), measure: COUNT },
  { pattern: counted(`(?:km|chilometri|metri|mq|metri quadri|metri quadrati|mc|metri cubi|ettari|kg|quintali|tonnellate|litri|kwh|mwh|gwh|kw|mw|tep|gb|tb) (?:di |del |della |dei |delle |quadr|quadrat|\\p{L}+)`), measure: COUNT },
  { pattern: found("^(?=(?<things>.*))(?:ore|giornate|giorni|mesi|settimane) (?=di |d'|dedicat|lavorat|svolt|erogat|annu|settiman|uomo|complessiv)"), measure: COUNT },
  { pattern: /^(?:presenza|assenza|esistenza|disponibilità) (?:di|del|dei|della|delle|degli|d|dell)(?!\p{L})/u, measure: DONE },
  { pattern: found(`^report(?!.* ${DONE_PARTICIPLES})`), measure: DONE },
  { pattern: starting("consum[oi]|produzione di|emission[ei]"), measure: COUNT, doubt: "unit" },
  { pattern: counted(`(?:nuov[ei] )?(?:${any(UNWANTED_THINGS)})`), measure: COUNT },
  { pattern: counted(`(?:nuov[ei] )?(?:${any([...DONE_THINGS, ...PERSONS])})(?<!questionari)`), measure: COUNT },
  {
    pattern: found(
      `^(?:realizzazione|organizzazione|partecipazione|svolgimento|effettuazione)${OF} (?:nuov[ei] )?(?=(?<things>.*))(?:${any(DONE_THINGS)})`,
    ),
    measure: COUNT,
  },

  { pattern: starting(any(ONGOING_WORK)), measure: DONE, doubt: "no-measure" },
  { pattern: starting(any(ACTS)), measure: DONE },
  { pattern: starting(any(SINGLE_THINGS)), measure: DONE },
  { pattern: starting("riduzione|aumento|incremento|contenimento|diminuzione|variazione|soddisfazione|popolazione|situazione"), measure: SHARE, doubt: "no-measure" },
  { pattern: /^(?:nuov[oa] |effettiva |completa |tempestiva |corretta )?\p{L}{3,}(?:zione|sione|mento|tura|aggio|stione)(?!\p{L})/u, measure: DONE },
  { pattern: found(`^(?=(?<things>.*))\\S{3,}(?: \\S+){0,4}? ${DONE_PARTICIPLES}`), measure: COUNT },
  { pattern: found(`^(?=(?<things>.*))\\p{L}{3,}[ie] (?:\\p{L}+ )?(?:${UNWANTED_QUALITIES.join("|")})`), measure: COUNT },
  // A plural that nothing else is known of.
  { pattern: /^(?=(?<things>.*))\p{L}{3,}(?:i|che|ghe|tà|(?<!ion|al|il|or|nt|ic)e)(?!\p{L})(?<!(?:anali|cri|sinte)si) \p{L}/u, measure: COUNT, doubt: "unknown-words" },
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
