import type { Language } from "../../contract/language";
import type { Fact, Parts, WeightedMeanFact } from "./explanation";
import { equationText, valueText } from "./equation-text";
import { noResultSentence } from "./left-out-sentence";
import { methodSentence } from "./method-sentence";
import { ruleSentence } from "./rule-sentence";
import type { Sentence } from "./sentence";
import { statusSentence } from "./status-sentence";
import { quarterLabel } from "../../contract/vocabulary";

/** A fact of an explanation in plain words. */
export function factSentence(fact: Fact, language: Language): Sentence {
  switch (fact.code) {
    case "weighted-mean":
      return meanSentence(fact.mean, language);
    case "coverage":
      return {
        text: coverageText(fact.coverage, language),
        calculations: fact.equation === null ? [] : [equationText(fact.equation, language)],
      };
    case "rule":
      return ruleSentence(fact, language);
    case "status-no-target":
    case "status-not-reported":
    case "status-to-correct":
    case "status-nothing-due":
    case "status-reached":
    case "status-before-deadline":
    case "status-past-deadline":
    case "status-past-target":
    case "status-pace":
      return statusSentence(fact, language);
    case "no-result":
      return plain(noResultSentence(fact.because, language));
    default:
      return isPlain(fact) ? plain(plainText(fact, language)) : methodSentence(fact, language);
  }
}

const PLAIN_CODES = [
  "nothing-has-a-result",
  "parts-weigh-nothing",
  "nothing-to-measure",
  "by-phases",
  "withdrawn",
  "after-reference-quarter",
  "count",
  "progress",
] as const;
type PlainFact = Extract<Fact, { readonly code: (typeof PLAIN_CODES)[number] }>;

function isPlain(fact: Fact): fact is PlainFact {
  return PLAIN_CODES.some((code) => code === fact.code);
}

function plain(text: string): Sentence {
  return { text, calculations: [] };
}

function plainText(fact: PlainFact, language: Language): string {
  switch (fact.code) {
    case "nothing-has-a-result":
      return NOTHING_HAS_A_RESULT[fact.of][language];
    case "parts-weigh-nothing":
      return PARTS_WEIGH_NOTHING[fact.of][language];
    case "nothing-to-measure":
      return {
        it: "Non c'è nulla da misurare: nessun obiettivo, indicatore o fase attivo.",
        en: "There is nothing to measure: no active objective, indicator or phase.",
      }[language];
    case "by-phases":
      return {
        it: "L'obiettivo non ha indicatori attivi: si misura con l'avanzamento delle sue fasi.",
        en: "The objective has no active indicators: the progress of its phases measures it.",
      }[language];
    case "withdrawn":
      return {
        it: "È stralciato dal piano: non conta in nessun risultato.",
        en: "It is withdrawn from the plan: it counts in no result.",
      }[language];
    case "after-reference-quarter":
      return afterReference(quarterLabel(fact.asked), quarterLabel(fact.reference))[language];
    case "count":
      return countText(fact, language);
    case "progress":
      return progressText(quarterLabel(fact.quarter), valueText(fact.value, "percent", language))[language];
  }
}

type Sentences = Readonly<Record<Language, string>>;

function afterReference(asked: string, reference: string): Sentences {
  return {
    it: `${asked} viene dopo il trimestre di riferimento (${reference}): non c'è ancora un risultato.`,
    en: `${asked} comes after the reference quarter (${reference}): there is no result yet.`,
  };
}

function progressText(quarter: string, share: string): Sentences {
  return {
    it: `Conta l'ultimo avanzamento comunicato, quello di ${quarter}: ${share}.`,
    en: `The last progress reported counts, that of ${quarter}: ${share}.`,
  };
}

function countText({ of, count }: Extract<Fact, { code: "count" }>, language: Language): string {
  if (of === "objectives") {
    return { it: `Obiettivi attivi: ${count}.`, en: `Active objectives: ${count}.` }[language];
  }
  if (of === "indicators") {
    return { it: `Indicatori attivi: ${count}.`, en: `Active indicators: ${count}.` }[language];
  }
  return {
    it: `Indicatori nello stato «${of}»: ${count}.`,
    en: `Indicators with the status «${of}»: ${count}.`,
  }[language];
}

function meanSentence({ of, counting, all, full, shown }: WeightedMeanFact, language: Language): Sentence {
  const how: Sentences =
    full === shown
      ? {
          it: "Media pesata: ogni risultato per il suo peso, diviso per la somma dei pesi.",
          en: "Weighted mean: each result times its weight, divided by the sum of the weights.",
        }
      : {
          it: "Media pesata: la somma dei risultati, ciascuno per il suo peso, divisa per la somma dei pesi.",
          en: "Weighted mean: the sum of the results, each times its weight, divided by the sum of the weights.",
        };
  return {
    text: `${countingText(of, counting, all)[language]} ${how[language]}`,
    calculations: [equationText(shown, language)],
  };
}

function countingText(of: Parts, counting: number, all: number): Sentences {
  const nouns = NOUNS[of];
  return {
    it: `${counting === 1 ? "Conta" : "Contano"} ${counting} ${nouns.it} su ${all}.`,
    en: `${counting} of ${all} ${nouns.en} ${counting === 1 ? "counts" : "count"}.`,
  };
}

function coverageText({ due, present }: { due: number; present: number }, language: Language): string {
  if (due === 0) {
    return {
      it: "Nessuna rilevazione è ancora dovuta: la copertura non si calcola.",
      en: "No reading is due yet: there is no coverage.",
    }[language];
  }
  return {
    it: `Rilevazioni dovute: ${due}; presenti: ${present}; mancanti: ${due - present}.`,
    en: `Readings due: ${due}; there: ${present}; missing: ${due - present}.`,
  }[language];
}

const NOUNS: Readonly<Record<Parts, Sentences>> = {
  objectives: { it: "obiettivi", en: "objectives" },
  indicators: { it: "indicatori", en: "indicators" },
  phases: { it: "fasi", en: "phases" },
};

const NOTHING_HAS_A_RESULT: Readonly<Record<Parts, Sentences>> = {
  objectives: {
    it: "Nessun obiettivo ha un risultato: manca il raggiungimento, che non è zero.",
    en: "No objective has a result: the achievement is missing, which is not zero.",
  },
  indicators: {
    it: "Nessun indicatore ha un risultato: manca il raggiungimento, che non è zero.",
    en: "No indicator has a result: the achievement is missing, which is not zero.",
  },
  phases: {
    it: "Nessuna fase ha un avanzamento: manca il raggiungimento, che non è zero.",
    en: "No phase has progress reported: the achievement is missing, which is not zero.",
  },
};

const PARTS_WEIGH_NOTHING: Readonly<Record<Parts, Sentences>> = {
  objectives: {
    it: "Gli obiettivi con un risultato hanno tutti peso zero: la media non si può fare.",
    en: "The objectives with a result all have the weight zero: no mean can be taken.",
  },
  indicators: {
    it: "Gli indicatori con un risultato hanno tutti peso zero: la media non si può fare.",
    en: "The indicators with a result all have the weight zero: no mean can be taken.",
  },
  phases: {
    it: "Le fasi con un avanzamento hanno tutte peso zero: la media non si può fare.",
    en: "The phases with progress all have the weight zero: no mean can be taken.",
  },
};
