import type { Language } from "../../contract/language";
import { valueText } from "./equation-text";
import type { LeftOut, NoResult, Parts, ReasonCount } from "./explanation";

type Sentences = Readonly<Record<Language, string>>;

/** Why a part does not count, in plain words. */
export function leftOutSentence(leftOut: LeftOut, language: Language): string {
  switch (leftOut.code) {
    case "withdrawn":
      return { it: "Stralciato dal piano.", en: "Withdrawn from the plan." }[language];
    case "zero-weight": {
      const result = valueText(leftOut.result, "percent", language);
      return {
        it: `Ha un risultato (${result}) ma peso zero: nella media non conta.`,
        en: `It has a result (${result}) but the weight zero: it does not count in the mean.`,
      }[language];
    }
    case "no-result":
      return noResultSentence(leftOut.because, language);
    case "no-part-with-result":
      return `${NONE_HAS_A_RESULT[leftOut.of][language]}: ${reasonsText(leftOut.reasons, language)}.`;
    case "parts-weigh-nothing":
      return {
        it: "Ciò che ha un risultato ha peso zero.",
        en: "What has a result has the weight zero.",
      }[language];
    case "nothing-to-measure":
      return {
        it: "Non ha indicatori né fasi attivi: non c'è nulla da misurare.",
        en: "It has neither active indicators nor active phases: there is nothing to measure.",
      }[language];
  }
}

/** Why an indicator or a phase has no result, in plain words. */
export function noResultSentence(because: NoResult, language: Language): string {
  return NO_RESULT[because][language];
}

function reasonsText(reasons: readonly ReasonCount[], language: Language): string {
  return reasons.map(({ because, count }) => `${count} ${SHORT[because][language]}`).join(", ");
}

const NONE_HAS_A_RESULT: Readonly<Record<Parts, Sentences>> = {
  objectives: { it: "Nessun obiettivo ha un risultato", en: "No objective has a result" },
  indicators: { it: "Nessun indicatore ha un risultato", en: "No indicator has a result" },
  phases: { it: "Nessuna fase ha un avanzamento", en: "No phase has progress reported" },
};

const NO_RESULT: Readonly<Record<NoResult, Sentences>> = {
  "no-kind": {
    it: "Manca il tipo (o non è stato compreso): non si sa che cosa misurare.",
    en: "The kind is missing (or was not understood): it is not known what to measure.",
  },
  "no-rule-or-method": {
    it: "Polarità, regola o metodo non sono stati compresi: nulla si calcola per supposizione.",
    en: "Polarity, rule or method were not understood: nothing is calculated by guessing.",
  },
  "no-target": { it: "Manca il target.", en: "The target is missing." },
  "target-not-understood": {
    it: "Il target scritto non è stato compreso.",
    en: "The target that was typed was not understood.",
  },
  "zero-target": {
    it: "Il target è zero: non misura un indicatore crescente.",
    en: "The target is zero: it does not measure a growing indicator.",
  },
  "negative-target": {
    it: "Il target è negativo: questo metodo non può usarlo.",
    en: "The target is negative: this method cannot use it.",
  },
  "no-bands": {
    it: "Mancano le fasce di cui il metodo ha bisogno, oppure non sono state comprese (tabella Fasce del foglio Parametri).",
    en: "The bands that the method needs are missing or were not understood (table Fasce on sheet Parametri).",
  },
  "no-row": {
    it: "Non ha una riga in nessuna scheda: nessuno può compilarla.",
    en: "It has no row in any sheet: nobody can fill it.",
  },
  "nothing-due-yet": {
    it: "Nessuna rilevazione è ancora dovuta e nessuna è stata scritta.",
    en: "No reading is due yet, and none was typed.",
  },
  "nothing-reported": {
    it: "Nessuna rilevazione è stata scritta: manca, e non vale zero.",
    en: "No reading was typed: it is missing, which is not zero.",
  },
  "readings-not-understood": {
    it: "Ciò che è stato scritto non conta: è da correggere.",
    en: "What was typed does not count: it is to be corrected.",
  },
  incomplete: {
    it: "Manca una rilevazione dovuta, e qui meno è meglio: non rilevare farebbe apparire il risultato migliore.",
    en: "A due reading is missing, and less is better here: not reporting would make the result look better.",
  },
  "not-this-year": {
    it: "La scadenza è dopo l'anno del piano: un No non è ancora un risultato.",
    en: "The deadline is after the plan's year: a No is not a result yet.",
  },
};

const SHORT: Readonly<Record<NoResult, Sentences>> = {
  "no-kind": { it: "senza tipo", en: "without a kind" },
  "no-rule-or-method": { it: "con regola o metodo non compresi", en: "with rule or method not understood" },
  "no-target": { it: "senza target", en: "without a target" },
  "target-not-understood": { it: "con target non compreso", en: "with a target not understood" },
  "zero-target": { it: "con target zero", en: "with a zero target" },
  "negative-target": { it: "con target negativo", en: "with a negative target" },
  "no-bands": { it: "senza fasce utilizzabili", en: "without bands that can be used" },
  "no-row": { it: "senza riga nella scheda", en: "without a row in a sheet" },
  "nothing-due-yet": { it: "senza rilevazioni ancora dovute", en: "with no reading due yet" },
  "nothing-reported": { it: "senza rilevazioni", en: "without readings" },
  "readings-not-understood": {
    it: "con rilevazioni da correggere",
    en: "with readings to be corrected",
  },
  incomplete: { it: "con rilevazioni dovute che mancano", en: "with due readings missing" },
  "not-this-year": { it: "con scadenza dopo l'anno", en: "with a deadline after the year" },
};
