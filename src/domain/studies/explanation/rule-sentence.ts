import { NOT_YET } from "../../cells/countable";
import type { Language } from "../../contract/language";
import { quarterLabel } from "../../contract/vocabulary";
import type { Kind, Rule } from "../../contract/vocabulary";
import { equationText, valueText } from "./equation-text";
import type { Sentence } from "./sentence";
import type { RuleFact } from "./explanation";
import { formOf } from "./measured-form";

type Sentences = Readonly<Record<Language, string>>;

/** How the readings made the actual. */
export function ruleSentence(fact: RuleFact, language: Language): Sentence {
  if (fact.equation !== null) {
    return { text: RULES[fact.rule][language], calculations: [equationText(fact.equation, language)] };
  }
  const value = measuredText(fact.actual, fact.kind, language);
  const from = fact.from === null ? "" : quarterLabel(fact.from);
  const how = fact.isChosen ? RULES[fact.rule][language] : NO_RULE[language];
  const which: Sentences = { it: `È quella di ${from}: ${value}.`, en: `It is that of ${from}: ${value}.` };
  return { text: `${how} ${which[language]}`, calculations: [] };
}

/** A reading, target or actual as a person reads it. */
export function measuredText(value: number, kind: Kind | null, language: Language): string {
  if (value === NOT_YET) return "No";
  if (kind !== "Sì/No") return valueText(value, formOf(kind), language);
  // The word of the workbook, in both languages: it is what stands in the cell.
  return value === 1 ? "Sì" : "No";
}

const NO_RULE: Sentences = {
  it: "Conta l'ultima rilevazione.",
  en: "The last reading counts.",
};

const RULES: Readonly<Record<Rule, Sentences>> = {
  Somma: { it: "Regola «Somma»: le rilevazioni si sommano.", en: "Rule «Somma»: the readings are added up." },
  Progressivo: {
    it: "Regola «Progressivo»: ogni rilevazione è il totale dall'inizio dell'anno, conta l'ultima.",
    en: "Rule «Progressivo»: every reading is the total since January, the last one counts.",
  },
  "Ultimo valore": {
    it: "Regola «Ultimo valore»: conta l'ultima rilevazione.",
    en: "Rule «Ultimo valore»: the last reading counts.",
  },
  Media: {
    it: "Regola «Media»: le rilevazioni si sommano e si dividono per quante sono.",
    en: "Rule «Media»: the readings are added up and divided by their number.",
  },
  Massimo: {
    it: "Regola «Massimo»: conta la rilevazione più alta.",
    en: "Rule «Massimo»: the highest reading counts.",
  },
  Minimo: {
    it: "Regola «Minimo»: conta la rilevazione più bassa.",
    en: "Rule «Minimo»: the lowest reading counts.",
  },
};
