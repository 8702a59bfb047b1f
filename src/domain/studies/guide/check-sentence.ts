import { anomalySentence } from "../../cells/anomaly-sentence";
import type { Language } from "../../contract/language";
import type { Finding, WeightLevel } from "./check";

type Sentences = Readonly<Record<Language, string>>;

/** What does not add up, and what to do about it. */
export function checkSentence(finding: Finding, language: Language): string {
  return sentences(finding, language)[language];
}

function sentences(finding: Finding, language: Language): Sentences {
  switch (finding.code) {
    case "weights-sum":
      return sumSentences(finding.level, finding.sum);
    case "weights-mixed":
      return mixedSentences(finding.level, finding.given, finding.blank);
    case "weight-zero":
      return {
        it: `Peso zero: ${PARTS[finding.level].it} non conta nel risultato. Se è voluto va bene, altrimenti indicare un peso.`,
        en: `Weight zero: ${PARTS[finding.level].en} does not count in the result. If this is meant, fine; otherwise give a weight.`,
      };
    case "target-not-better":
      return {
        it: "Il target non migliora il valore iniziale: controllare target, valore iniziale e polarità.",
        en: "The target does not improve on the baseline: check target, baseline and polarity.",
      };
    case "unit-missing":
      return {
        it: "Manca l'unità: chi compila non sa che cosa contare.",
        en: "The unit is missing: whoever fills it in does not know what to count.",
      };
    case "not-understood": {
      const sentence = anomalySentence(finding.reason, language);
      return { it: sentence, en: sentence };
    }
    case "date-outside-year":
      return {
        it: `La data non è del ${String(finding.year)}, l'anno del piano.`,
        en: `The date is not in ${String(finding.year)}, the year of the plan.`,
      };
    case "due-after-deadline":
      return {
        it: `Con frequenza ${finding.frequency} la prima rilevazione è dovuta dopo la scadenza (T${String(finding.deadline)}).`,
        en: `With the frequency ${finding.frequency} the first reading is due after the deadline (T${String(finding.deadline)}).`,
      };
  }
}

/** One of the parts that are weighed. */
const PARTS: Readonly<Record<WeightLevel, Sentences>> = {
  indicators: { it: "l'indicatore", en: "the indicator" },
  objectives: { it: "l'obiettivo", en: "the objective" },
};

/** All of them. */
const WEIGHED: Readonly<Record<WeightLevel, Sentences>> = {
  indicators: { it: "degli indicatori dell'obiettivo", en: "of the objective's indicators" },
  objectives: { it: "degli obiettivi del centro", en: "of the centre's objectives" },
};

function sumSentences(level: WeightLevel, sum: number): Sentences {
  const shown = (locale: string): string => sum.toLocaleString(locale, { maximumFractionDigits: 4 });
  return {
    it: `I pesi ${WEIGHED[level].it} sommano a ${shown("it-IT")}, non a 100. I risultati sono giusti lo stesso (contano in proporzione), ma chi legge se ne chiederà il motivo.`,
    en: `The weights ${WEIGHED[level].en} add up to ${shown("en-GB")}, not to 100. Results are right all the same (they count in proportion), but readers will ask why.`,
  };
}

function mixedSentences(level: WeightLevel, given: number, blank: number): Sentences {
  return {
    it: `Fra i pesi ${WEIGHED[level].it} ${String(given)} sono indicati e ${String(blank)} vuoti: un peso vuoto vale 1, e accanto agli altri conta quasi nulla o troppo.`,
    en: `Among the weights ${WEIGHED[level].en} ${String(given)} are given and ${String(blank)} blank: a blank weight counts as 1, next to the others almost nothing or too much.`,
  };
}
