import { CENTRE_INDICATORS, CENTRE_PHASES, NOT_DUE } from "../../domain/contract/centre-tables";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { SHEETS } from "../../domain/contract/sheets";
import type { Method, Rule, Status } from "../../domain/contract/vocabulary";
import { SUMMARY_BODY } from "../../domain/contract/summary-tables";

/** A word of the workbook and what it means. */
export type Explained = readonly [word: string, meaning: string];

/** The columns of a centre's sheet. */
export const COLUMN_WORDS: readonly Explained[] = [
  [CENTRE_INDICATORS.id.header, "Il codice dell'indicatore o della fase: non cambia mai e non si riusa."],
  [CENTRE_INDICATORS.objective.header, "Il codice dell'obiettivo a cui appartiene."],
  [CENTRE_INDICATORS.objectiveTitle.header, "Il titolo dell'obiettivo; dove si ripete non si vede."],
  [CENTRE_INDICATORS.indicator.header, "Che cosa si misura, con le parole del piano."],
  [
    CENTRE_INDICATORS.howTo.header,
    "Che cosa va scritto nei trimestri: segue il tipo e la regola dell'elenco degli indicatori.",
  ],
  [
    `${CENTRE_INDICATORS.unit.header}, ${CENTRE_INDICATORS.target.header}, ${CENTRE_INDICATORS.baseline.header}`,
    `Come stanno nel foglio ${SHEETS.indicators}: se l'ufficio li cambia, cambiano anche qui.`,
  ],
  [
    CENTRE_INDICATORS.until.header,
    "La scadenza; se è vuota, la fine dell'anno, oppure la data del target per gli indicatori di tipo Data.",
  ],
  [
    `${CENTRE_INDICATORS.t1.header}–${CENTRE_INDICATORS.t4.header}`,
    "Le rilevazioni. Conta ciò che la cella contiene: un numero, una data oppure Sì o No. Un testo, un errore o un valore fuori misura non conta. Una cella vuota è un dato mancante, mai uno zero. Contano solo i trimestri fino a quello di riferimento.",
  ],
  [CENTRE_INDICATORS.actual.header, "Il valore dell'anno: i trimestri messi insieme secondo la regola."],
  [
    CENTRE_INDICATORS.achievement.header,
    `Il consuntivo rispetto al target, secondo il metodo: mai sotto 0% né oltre «${PARAMETER_NAMES.maximumAchievement}».`,
  ],
  [CENTRE_INDICATORS.status.header, "Come va, in una parola: si legge più sotto."],
  [
    `${CENTRE_INDICATORS.notes.header}, ${CENTRE_INDICATORS.evidence.header}`,
    "Testo libero di chi compila: non entra nei conti.",
  ],
  [
    CENTRE_PHASES.progress.header,
    "L'ultima percentuale rilevata della fase. Le fasi contano solo dove l'obiettivo non ha indicatori attivi.",
  ],
  [
    CENTRE_PHASES.expected.header,
    "Quanto della fase dovrebbe essere svolto a fine trimestre: 25%, 50%, 75%, 100%.",
  ],
];

/** How the quarters make the year. */
export const RULE_WORDS: Readonly<Record<Rule, string>> = {
  Somma:
    "Ogni trimestre aggiunge: il consuntivo è la somma. Vale per Numero e Importo, se non si indica altro.",
  Progressivo: "Ogni trimestre dice il totale dall'inizio dell'anno: il consuntivo è l'ultimo.",
  "Ultimo valore":
    "Ogni trimestre dice la situazione alla sua fine: il consuntivo è l'ultima. Vale per gli altri tipi.",
  Media: "Il consuntivo è la media dei trimestri rilevati.",
  Massimo: "Il consuntivo è il più alto dei trimestri.",
  Minimo: "Il consuntivo è il più basso dei trimestri.",
};

/** How an actual becomes an achievement. A: actual, T: target, B: baseline. */
export const METHOD_WORDS: Readonly<Record<Method, string>> = {
  "Rapporto al target":
    "Crescente: consuntivo ÷ target. Decrescente: 100% se il consuntivo non supera il target, altrimenti target ÷ consuntivo.",
  Lineare: "Crescente: consuntivo ÷ target. Decrescente: (2 × target − consuntivo) ÷ target.",
  "Dal valore iniziale":
    "(consuntivo − valore iniziale) ÷ (target − valore iniziale). Senza valore iniziale, come il rapporto al target.",
  Fasce: `Il valore della fascia in cui cade il consuntivo (foglio ${SHEETS.parameters}); per le date, i giorni di ritardo.`,
  "Sì/No": "Sì 100%, No 0%.",
  "Entro la data": "100% se la data non supera il target, altrimenti 0%; anche No vale 0%.",
};

/** What a state says. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  Raggiunto: "Il target è raggiunto e non si può più perdere.",
  "In linea": "Al passo di oggi il raggiungimento di fine anno arriva alla soglia verde.",
  "In ritardo": "Al passo di oggi arriva alla soglia gialla, non alla verde.",
  Critico: "Al passo di oggi non arriva alla soglia gialla; per una data, oltre il target.",
  "In corso": "Non c'è ancora nulla di dovuto, oppure non è ancora il trimestre della scadenza.",
  "Non rilevato": "Manca una rilevazione dovuta, e senza non c'è un risultato.",
  "Da correggere":
    "Almeno una cella fino al trimestre di riferimento non conta: va corretta. Il risultato viene dalle altre.",
  "Senza target": "Manca il tipo o un target utilizzabile: non si può misurare.",
};

/** What is said of more than one indicator, and what else there is to know. */
export const OTHER_WORDS: readonly Explained[] = [
  [
    "Al passo",
    "Somma e Progressivo si confrontano durante l'anno con la parte di target dei trimestri già dovuti: dopo T2, la metà.",
  ],
  [
    "Non rilevare non premia",
    "Dove meno è meglio (e per Crescente con Minimo) il risultato c'è solo se ci sono tutte le rilevazioni dovute, oppure se il target è già mancato.",
  ],
  [
    SUMMARY_BODY.coverage.header,
    "Rilevazioni presenti ÷ rilevazioni dovute fino al trimestre di riferimento. Un dato che manca non è zero: resta fuori dalle medie e si vede qui.",
  ],
  [
    "Che cosa è dovuto",
    "Trimestrale: tutti i trimestri. Semestrale: T2 e T4. Annuale: T4. Data: una volta, dal trimestre della scadenza. Sì/No: anche nel trimestre della scadenza, finché non è Sì.",
  ],
  [
    "Dall'indicatore all'ente",
    "Obiettivo: media dei suoi indicatori con un risultato, secondo il peso. Centro, dirigente, valore pubblico, ente: media degli obiettivi con un risultato, secondo il peso. Un peso vuoto vale 1.",
  ],
  [
    "T1–T4 del riepilogo",
    "Il risultato a quel trimestre con i target, i pesi e le rilevazioni di oggi: se un target è stato rivisto, non è quello che si leggeva allora.",
  ],
  [
    "Provvisorio",
    "Finché un indicatore attivo non è confermato o una cella è da correggere, i risultati possono cambiare senza nuove rilevazioni.",
  ],
  [
    "Da controllare",
    "Il valore conta ma è strano (colore arancione): oltre dieci volte il target, una data scritta come numero, una percentuale troppo piccola, un totale che scende o che sembra già sommato.",
  ],
  [NOT_DUE, "Una fase di un obiettivo che si misura con gli indicatori: si può compilare, ma non conta."],
];
