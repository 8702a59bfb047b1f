import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { defaultRule, FILLINGS, fillingOf } from "../../domain/contract/filling";
import type { Kind, Rule } from "../../domain/contract/vocabulary";
import type { Prompt, Validation } from "./column";

/** What an empty cell means, in every prompt. */
const BLANK = "Cella vuota: dato mancante, non zero.";

/** What the quarters of a rule hold, and what becomes of them. */
const BY_RULE: Readonly<Record<Rule, string>> = {
  Somma: "Il valore di questo solo trimestre: i quattro si sommano.",
  Progressivo: "Il totale dall'inizio dell'anno a fine trimestre: di trimestre in trimestre non scende.",
  "Ultimo valore": "La situazione alla fine del trimestre: conta l'ultima.",
  Media: "Il valore di questo solo trimestre: dei quattro si fa la media.",
  Massimo: "Il valore di questo solo trimestre: conta il più alto.",
  Minimo: "Il valore di questo solo trimestre: conta il più basso.",
};

type MeasuredKind = Exclude<Kind, "Sì/No" | "Data">;

/** What is written, with an example. */
const BY_KIND: Readonly<Record<MeasuredKind, string>> = {
  Numero: "Solo il numero, per esempio 12 oppure 12,5. Zero si scrive 0.",
  Rapporto: "Solo il numero, per esempio 0,8 oppure 12,5. Zero si scrive 0.",
  Punteggio: "Solo il numero, per esempio 7,5. Zero si scrive 0.",
  Percentuale: "Con il segno %, per esempio 85%: un semplice 0,85 diventa 0,85%.",
  Importo: "L'importo in euro, per esempio 1250,50. Zero si scrive 0.",
};

/** What to write in a quarter of an indicator; `rule` `null`: that of its kind. */
export function readingPrompt(kind: Kind, rule: Rule | null): Prompt {
  const title = capitalised(fillingOf(kind, rule));
  switch (kind) {
    case "Sì/No":
      return { title, message: `Sì: fatto. No: non ancora. Per esempio Sì. ${BLANK}` };
    case "Data":
      return {
        title,
        message: `Il giorno in cui è avvenuto, per esempio 15/3 seguito dall'anno del piano: mai dopo la fine del trimestre. Se non è ancora avvenuto, No. ${BLANK}`,
      };
    default:
      return { title, message: `${BY_RULE[rule ?? defaultRule(kind)]} ${BY_KIND[kind]} ${BLANK}` };
  }
}

/** What to write in a quarter of a phase. */
export const PHASE_PROMPT: Prompt = {
  title: "Percentuale svolta finora",
  message: `La ${FILLINGS.phase}, da 0% a 100% e con il segno %: per esempio 60%. Di trimestre in trimestre non scende. ${BLANK}`,
};

/** An indicator without *Tipo*: nothing is measured, and nothing is kept out. */
export const NO_KIND: Validation = remarks(
  "Tipo non ancora indicato",
  "L'ufficio di programmazione non ha ancora indicato che cosa si misura. Ciò che si scrive qui resta, per esempio 12, ma non conta finché manca il tipo; una cella vuota non è dovuta.",
);

/** *Note* and *Evidenza*: anything goes. */
export const NOTES_PROMPT: Validation = remarks(
  CENTRE_INDICATORS.notes.header,
  "Testo libero: che cosa spiega il valore, che cosa manca e perché. Per esempio: dato provvisorio, manca dicembre. Si può lasciare vuota.",
);
export const EVIDENCE_PROMPT: Validation = remarks(
  CENTRE_INDICATORS.evidence.header,
  "Dove si trova ciò che prova il dato: atto, protocollo, indirizzo del documento. Per esempio: determinazione n. 123. Vuota: non c'è ancora.",
);

function remarks(title: string, message: string): Validation {
  return { rule: { type: "anything" }, errorTitle: title, errorMessage: message, prompt: { title, message } };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
