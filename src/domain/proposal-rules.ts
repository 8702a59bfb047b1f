import type { Kind, Polarity, Rule } from "./vocabulary";

/**
 * Which words tell the kind of an indicator. The first rule that matches decides, so the most telling ones stand
 * first. Groups: `noun` becomes the unit, `count` the target.
 */
export interface WordRule {
  readonly pattern: RegExp;
  readonly kind: Kind;
  readonly unit?: string;
  readonly polarity?: Polarity;
  readonly rule?: Rule;
  readonly doubtful?: true;
}

/** What public bodies count, in the plural. */
const COUNTED = [
  "adesioni",
  "azioni",
  "beneficiari",
  "certificati",
  "comuni",
  "consulenze",
  "convegni",
  "corsi",
  "eventi",
  "formulari",
  "iniziative",
  "incontri",
  "incarichi",
  "interventi",
  "minisiti",
  "ordinanze",
  "partecipanti",
  "presenze",
  "procedure",
  "prodotti",
  "progetti",
  "protocolli",
  "questionari",
  "schede",
  "servizi",
  "siti",
  "soggetti",
  "utenti",
  "visitatori",
].join("|");

/** One act that is done or not. */
const ACTS = [
  ...["adozione", "affidamento", "aggiornament[oi]", "aggiudicazione", "approvazione", "assunzione", "attivazione"],
  ...["atto", "avviso", "avvio", "bando", "candidatura", "collaudo", "consegna", "convenzione", "convegno/incontro"],
  ...["corso", "costituzione", "creazione", "decreto", "definizione", "determina", "documento", "elaborat[oi]"],
  ...["elaborazione", "individuazione", "inizio", "linee guida", "modifica", "note di avvio", "passaggio", "piano"],
  ...["predisposizione", "presentazione", "programma", "progetto", "proposta", "pubblicazione", "realizzazione"],
  ...["redazione", "report", "revisione", "ricognizione", "sottoscrizione", "stesura", "stipula", "ultimazione"],
  ...["verbali", "quadro", "conferenza", "deliber[ae]", "regolamento", "studio", "produzione", "relazione"],
].join("|");

/** Ongoing work without a plain result. */
const ONGOING = [
  ...["analisi", "attività", "collaborazione", "fornitura", "gestione", "monitoraggio", "partecipazione"],
  ...["project management", "proseguimento", "questionari[oi]?", "statistiche", "trasporto"],
].join("|");

const SMALL_WORDS = "(?:di|degli|delle|dei|del|dell['’]|nuov[ei]|nuovi)?\\s*";

function pattern(source: string): RegExp {
  return new RegExp(source, "iu");
}

export const WORD_RULES: readonly WordRule[] = [
  { pattern: pattern("indicatore on/off"), kind: "Sì/No" },
  { pattern: pattern("espress[oi] in numero (?:di )?(?<noun>\\p{L}+)"), kind: "Numero" },
  {
    pattern: pattern(`^minor(?:e)? numero ${SMALL_WORDS}(?<noun>\\p{L}+)`),
    kind: "Numero",
    polarity: "Decrescente",
  },
  {
    pattern: pattern("^(?:numero|n\\.|n°|nr\\.)\\s*(?:di )?(?<noun>interruzioni|reclami|errori|ritardi|incidenti|assenze)"),
    kind: "Numero",
    polarity: "Decrescente",
  },
  { pattern: pattern("^tempi? (?:medi[oi] )?di "), kind: "Numero", unit: "tempo", polarity: "Decrescente", rule: "Media", doubtful: true },
  { pattern: pattern(`^(?:maggior(?:e)? )?(?:numero|n\\.|n°|nr\\.)\\s*${SMALL_WORDS}(?<noun>\\p{L}+)`), kind: "Numero" },
  { pattern: pattern("^(?:percentuale|quota percentuale|% )"), kind: "Percentuale", unit: "%" },
  { pattern: pattern("^(?:somm[ea]|import[oi]|valore complessivo|spes[ae]|entrate|risparmi[oi])\\b"), kind: "Importo", unit: "€" },
  { pattern: pattern("^rapporto\\b(?! sul)"), kind: "Rapporto" },
  { pattern: pattern("^(?:valore medio|voto medio|punteggio|livello di gradimento|indice di gradimento)"), kind: "Punteggio", unit: "punti" },
  { pattern: pattern("numero d(?:i|ei|egli) (?<noun>beneficiari|partecipanti|utenti|fruitori)"), kind: "Numero", doubtful: true },
  { pattern: pattern("gradimento|customer satisfaction|soddisfazione"), kind: "Punteggio", unit: "punti", doubtful: true },
  { pattern: pattern("^(?:mantenimento|miglioramento)\\b.*\\bindic[ei]\\b"), kind: "Punteggio", unit: "punti", doubtful: true },
  {
    pattern: pattern("^(?<count>\\d{1,4}) (?!gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?<noun>\\p{L}+)"),
    kind: "Numero",
  },
  { pattern: pattern(`^(?:nuov[ei]|nuovi) (?<noun>${COUNTED})`), kind: "Numero" },
  { pattern: pattern("^realizzazione (?<noun>eventi)"), kind: "Numero" },
  { pattern: pattern("^partecipazione (?:a )?(?<noun>incontri)"), kind: "Numero" },
  { pattern: pattern(`^(?<noun>${COUNTED})\\b`), kind: "Numero" },
  { pattern: pattern("\\b(?:attivati|accolti|sostenuti|coinvolti|sottoscritti) annualmente"), kind: "Numero", unit: "numero" },
  { pattern: pattern(`^(?:${ACTS})\\b`), kind: "Sì/No" },
  { pattern: pattern(`^(?:${ONGOING})\\b`), kind: "Sì/No", doubtful: true },
];
