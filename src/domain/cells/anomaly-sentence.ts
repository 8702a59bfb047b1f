import { OBJECTIVES } from "../contract/plan-tables";
import { PARAMETERS } from "../contract/service-tables";
import { quarterLabel } from "../contract/vocabulary";
import type { AnomalyReason, DoubtReason } from "./anomaly";
import { isDoubt, doubtSentence } from "./doubt-sentence";
import type { Language } from "../contract/language";

type Sentences = Readonly<Record<Language, string>>;

/** What was expected in a cell that was not understood, and what to do about it. */
export function anomalySentence(reason: AnomalyReason, language: Language): string {
  return isDoubt(reason) ? doubtSentence(reason, language) : sentences(reason)[language];
}

type Misunderstood = Exclude<AnomalyReason, DoubtReason>;

function sentences(reason: Misunderstood): Sentences {
  switch (reason.code) {
    case "not-a-number":
      return notANumber(reason.expected);
    case "not-in-list":
      return {
        it: `Scegliere uno di questi valori: ${reason.allowed.join(", ")}.`,
        en: `Choose one of these values: ${reason.allowed.join(", ")}.`,
      };
    case "missing-row":
      return {
        it: `L'indicatore è attivo ma la sua riga manca nella tabella ${reason.table}: nessuno può compilarla.`,
        en: `The indicator is active but its row is missing from table ${reason.table}: nobody can fill it.`,
      };
    case "method-does-not-fit":
      return {
        it: `Questo metodo non vale per il tipo ${reason.kind}: si usa quello predefinito. Scegliere un metodo adatto.`,
        en: `This method does not fit the kind ${reason.kind}: the default one is used. Choose one that fits.`,
      };
    case "no-bands":
      return reason.kind === "Data" ? NO_DATE_BANDS : NO_BANDS;
    default:
      return isPlain(reason) ? PLAIN[reason.code] : withDetails(reason);
  }
}

type Detailed = Extract<
  AnomalyReason,
  { readonly code: "percentage-too-large" | "date-outside-year" | "date-after-quarter" | "almost-same-key" }
>;

function withDetails(reason: Detailed): Sentences {
  switch (reason.code) {
    case "percentage-too-large":
      return {
        it: `Serve una percentuale non oltre ${percent(reason.most)}, per esempio 85%.`,
        en: `A percentage not beyond ${percent(reason.most)} is needed, for instance 85%.`,
      };
    case "date-outside-year":
      return {
        it: `Serve una data del ${reason.year}, oppure No.`,
        en: `A date of ${reason.year} is needed, or No.`,
      };
    case "date-after-quarter":
      return {
        it: `La data viene dopo la fine del trimestre: scriverla nel suo, e qui No. Conta una data fino alla fine del ${quarterLabel(reason.quarter)}.`,
        en: `The date is after the end of the quarter: write it in its own, and No here. A date up to the end of ${quarterLabel(reason.quarter)} counts.`,
      };
    case "almost-same-key":
      return {
        it: `Sembra «${reason.known}», ma per Excel è un altro codice (spazi o accenti): riscriverlo uguale. Intanto non conta.`,
        en: `It looks like «${reason.known}», but to Excel it is another code (blanks or accents): write it the same. Until then it does not count.`,
      };
  }
}

function isPlain(reason: { readonly code: string }): reason is { readonly code: PlainCode } {
  return reason.code in PLAIN;
}

type Expected = Extract<AnomalyReason, { readonly code: "not-a-number" }>["expected"];

function notANumber(what: Expected): Sentences {
  const expected = expectedWord(what);
  const example = expected === "Percentuale" ? "85%" : "12,5";
  return {
    it: `Serve un numero (${expected}), per esempio ${example}. Usare la virgola per i decimali, senza parole.`,
    en: `A number is needed (${expected}), for instance ${example}. Use a decimal comma and no words.`,
  };
}

function expectedWord(expected: Expected): string {
  if (expected === "weight") return OBJECTIVES.weight.header;
  return expected === "parameter" ? PARAMETERS.parameter.header : expected;
}

/** A share of a sentence: `1000%`. */
function percent(share: number): string {
  return `${share * 100}%`;
}

type PlainCode = Exclude<
  Misunderstood["code"],
  | "not-a-number"
  | "not-in-list"
  | "missing-row"
  | "method-does-not-fit"
  | "no-bands"
  | "percentage-too-large"
  | "date-outside-year"
  | "date-after-quarter"
  | "almost-same-key"
>;

const NO_BANDS: Sentences = {
  it: "Mancano le fasce: scriverle nella tabella Fasce del foglio Parametri, oppure scegliere un altro metodo.",
  en: "There are no bands: write them in table Fasce on sheet Parametri, or choose another method.",
};

/** The body's bands speak of a share of the target, which a date has not. */
const NO_DATE_BANDS: Sentences = {
  it: "Un indicatore di tipo Data ha bisogno di fasce proprie, in giorni di ritardo: scriverle nella tabella Fasce con il suo ID, oppure scegliere «Entro la data».",
  en: "An indicator of kind Data needs bands of its own, in days of delay: write them in table Fasce with its ID, or choose «Entro la data».",
};

const PLAIN: Readonly<Record<PlainCode, Sentences>> = {
  "not-yes-no": { it: "Serve Sì oppure No.", en: "Sì or No is needed." },
  "not-a-date": {
    it: "Serve una data vera, per esempio 15/04/2022 (come rilevazione, anche No).",
    en: "A real date is needed, for instance 15/04/2022 (as a reading, No as well).",
  },
  "objective-without-centre": {
    it: "La riga non ha un centro: non è un obiettivo e non conta. Scrivere il centro, o togliere la riga.",
    en: "The row has no centre: it is no objective and does not count. Write the centre, or take the row away.",
  },
  negative: { it: "Serve un numero maggiore o uguale a zero.", en: "A number from zero up is needed." },
  "percentage-out-of-range": {
    it: "Serve una percentuale tra 0% e 100%.",
    en: "A percentage from 0% to 100% is needed.",
  },
  "percentage-doubtful": {
    it: "Può essere una percentuale piccola (0,85%) o una quota (85%): scriverla con il segno %.",
    en: "This may be a small percentage (0.85%) or a share (85%): write it with %.",
  },
  "either-separator": {
    it: "Punto o virgola prima di tre cifre: migliaia o decimali? Scrivere il valore come numero, per esempio 1234 oppure 1,23.",
    en: "A point or comma before three digits: thousands or decimals? Write the value as a number, for instance 1234 or 1,23.",
  },
  "error-value": {
    it: "La cella contiene un errore di Excel: scrivere il valore al posto della formula.",
    en: "The cell holds an Excel error: write the value instead of the formula.",
  },
  formula: {
    it: "La cella contiene una formula: il suo risultato è contato, ma può cambiare. Meglio scrivere il valore.",
    en: "The cell holds a formula: its result counts, but it may change. Better write the value.",
  },
  "unknown-objective": {
    it: "Questo obiettivo non c'è nella tabella Obiettivi: correggere il codice.",
    en: "This objective is not in table Obiettivi: correct its code.",
  },
  "unknown-indicator": {
    it: "Questo indicatore non c'è nella tabella Indicatori: correggere l'ID.",
    en: "This indicator is not in table Indicatori: correct its ID.",
  },
  "unknown-phase": {
    it: "Questa fase non c'è nella tabella Fasi: correggere l'ID.",
    en: "This phase is not in table Fasi: correct its ID.",
  },
  "duplicate-id": {
    it: "Questo codice compare più di una volta: conta solo la prima riga.",
    en: "This code stands more than once: only the first row counts.",
  },
  "zero-target": {
    it: "Un target zero non misura un indicatore crescente: indicare un target maggiore di zero.",
    en: "A zero target does not measure a growing indicator: give a target above zero.",
  },
  "negative-target": {
    it: "Con questo metodo il target non può essere negativo.",
    en: "With this method the target cannot be negative.",
  },
  "missing-baseline": {
    it: "Il metodo «Dal valore iniziale» ha bisogno del valore iniziale.",
    en: "The method «Dal valore iniziale» needs the baseline.",
  },
  "target-not-better-than-baseline": {
    it: "Il target non migliora il valore iniziale: controllare entrambi e la polarità.",
    en: "The target does not improve on the baseline: check both, and the polarity.",
  },
  "duplicate-band": {
    it: "Due fasce cominciano dallo stesso punto: nessuna delle fasce di questo gruppo è usata.",
    en: "Two bands begin at the same point: none of the bands of this group is used.",
  },
  "band-wrong-way": {
    it: "Con queste fasce un risultato peggiore varrebbe di più: correggere il raggiungimento o il punto di partenza. Nessuna fascia di questo gruppo è usata.",
    en: "With these bands a worse result would be worth more: correct the achievement or the starting point. No band of this group is used.",
  },
  "band-needs-start": {
    it: "Una fascia «In proporzione» ha bisogno di un punto di partenza: scrivere «Da», oppure scegliere «Esatto».",
    en: "A band «In proporzione» needs a starting point: write «Da», or choose «Esatto».",
  },
  "share-out-of-range": {
    it: "Serve una percentuale tra 0% e 1000%, scritta con il segno %, per esempio 50%.",
    en: "A percentage from 0% to 1000% is needed, written with %, for instance 50%.",
  },
};
