import type { Language } from "../../contract/language";
import { bandText } from "./band-sentence";
import { equationText, valueText } from "./equation-text";
import type { BandFact, Measured, MethodFact } from "./explanation";
import type { Sentence } from "./sentence";

type Sentences = Readonly<Record<Language, string>>;

/** How the actual made the achievement. */
export function methodSentence(fact: MethodFact, language: Language): Sentence {
  switch (fact.code) {
    case "ratio":
    case "linear-down":
    case "way":
      return {
        text: formulaText(fact)[language],
        calculations: [equationText(fact.equation, language)],
      };
    case "band": {
      const calculations = fact.equation === null ? [] : [equationText(fact.equation, language)];
      return { text: bandText(fact, language), calculations };
    }
    default:
      return { text: settledText(fact, language)[language], calculations: [] };
  }
}

type Calculated = Extract<MethodFact, { readonly code: "ratio" | "linear-down" | "way" }>;
type Settled = Exclude<MethodFact, Calculated | BandFact>;

function formulaText(fact: Calculated): Sentences {
  switch (fact.code) {
    case "linear-down":
      return {
        it: "Metodo «Lineare», polarità decrescente: (2 × target − consuntivo) / target.",
        en: "Method «Lineare», decreasing: (2 × target − actual) / target.",
      };
    case "way":
      return {
        it:
          "Metodo «Dal valore iniziale»: quanta parte della strada è fatta, " +
          "(consuntivo − valore iniziale) / (target − valore iniziale).",
        en:
          "Method «Dal valore iniziale»: how much of the way is done, " +
          "(actual − baseline) / (target − baseline).",
      };
    case "ratio":
      return fact.polarity === "Crescente"
        ? {
            it: `${methodName(fact.method).it}, polarità crescente: consuntivo / target.`,
            en: `${methodName(fact.method).en}, increasing: actual / target.`,
          }
        : {
            it: "Polarità decrescente e consuntivo oltre il target: target / consuntivo.",
            en: "Decreasing, and the actual is beyond the target: target / actual.",
          };
  }
}

/** The method *Dal valore iniziale* falls back to the ratio where there is no way to go; then it says so before. */
function methodName(method: string): Sentences {
  return method === "Dal valore iniziale"
    ? { it: "Come «Rapporto al target»", en: "As «Rapporto al target»" }
    : { it: `Metodo «${method}»`, en: `Method «${method}»` };
}

function settledText(fact: Settled, language: Language): Sentences {
  const show = ({ value, form }: Measured): string => valueText(value, form, language);
  const share = (value: number): string => valueText(value, "percent", language);
  switch (fact.code) {
    case "yes-no":
      return fact.reached
        ? { it: "Sì vale 100,0%.", en: "Sì is 100.0%." }
        : { it: "No vale 0,0%.", en: "No is 0.0%." };
    case "by-date":
      return byDate(fact, language);
    case "at-most-target":
      return {
        it: `Polarità decrescente: ${show(fact.actual)} non supera il target ${show(fact.target)}, dunque 100,0%.`,
        en: `Decreasing: ${show(fact.actual)} does not exceed the target ${show(fact.target)}, so 100.0%.`,
      };
    case "zero-target":
      return zeroTarget(show(fact.actual), fact.reached);
    case "no-way":
      return noWay(fact, show);
    case "nothing-reached":
      return {
        it: "Rispetto a un target di zero o meno non si può fare un rapporto: 0,0%.",
        en: "No ratio can be taken to a target of zero or less: 0.0%.",
      };
    case "held-at-maximum":
      return {
        it: `${share(fact.share)} supera il raggiungimento massimo: si ferma a ${share(fact.maximum)}.`,
        en: `${share(fact.share)} exceeds the maximum achievement: it is held at ${share(fact.maximum)}.`,
      };
    case "held-at-zero":
      return {
        it: `${share(fact.share)} è sotto zero: si ferma a 0,0%.`,
        en: `${share(fact.share)} is below zero: it is held at 0.0%.`,
      };
  }
}

function byDate(fact: Extract<Settled, { code: "by-date" }>, language: Language): Sentences {
  const [actual, target] = [fact.actual, fact.target].map((day) => valueText(day, "date", language));
  return fact.reached
    ? {
        it: `La data comunicata, ${actual}, è entro quella del target, ${target}: 100,0%.`,
        en: `The date reported, ${actual}, is within that of the target, ${target}: 100.0%.`,
      }
    : {
        it: `La data comunicata, ${actual}, è dopo quella del target, ${target}: 0,0%.`,
        en: `The date reported, ${actual}, is after that of the target, ${target}: 0.0%.`,
      };
}

function zeroTarget(actual: string, reached: boolean): Sentences {
  return reached
    ? {
        it: `Il target è zero e il consuntivo, ${actual}, non lo supera: 100,0%.`,
        en: `The target is zero and the actual, ${actual}, does not exceed it: 100.0%.`,
      }
    : {
        it: `Il target è zero e il consuntivo, ${actual}, lo supera: 0,0%.`,
        en: `The target is zero and the actual, ${actual}, exceeds it: 0.0%.`,
      };
}

function noWay(fact: Extract<Settled, { code: "no-way" }>, show: (measured: Measured) => string): Sentences {
  const [actual, target, baseline] = [show(fact.actual), show(fact.target), show(fact.baseline)];
  const outcome: Sentences = fact.reached
    ? {
        it: `Il consuntivo, ${actual}, raggiunge il target: 100,0%.`,
        en: `The actual, ${actual}, reaches the target: 100.0%.`,
      }
    : {
        it: `Il consuntivo, ${actual}, non lo raggiunge.`,
        en: `The actual, ${actual}, does not reach it.`,
      };
  return {
    it: `Metodo «Dal valore iniziale», ma il target ${target} non migliora il valore iniziale ${baseline}. ${outcome.it}`,
    en: `Method «Dal valore iniziale», but the target ${target} does not improve on the baseline ${baseline}. ${outcome.en}`,
  };
}
