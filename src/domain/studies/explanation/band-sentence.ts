import type { Language } from "../../contract/language";
import { valueText } from "./equation-text";
import type { BandFact } from "./explanation";

type Sentences = Readonly<Record<Language, string>>;

/** Which band holds the actual, and what it is worth there. */
export function bandText(fact: BandFact, language: Language): string {
  return `${lookedUp(fact, language)[language]} ${held(fact, language)[language]}`;
}

function lookedUp({ owner, quantity, value }: BandFact, language: Language): Sentences {
  const shown = valueText(value.value, value.form, language);
  if (owner === "body") {
    return {
      it: `Metodo «Fasce», con le fasce dell'ente: si cerca la quota del target, ${shown}.`,
      en: `Method «Fasce», with the bands of the body: the share of the target is looked up, ${shown}.`,
    };
  }
  return quantity === "delay"
    ? {
        it: `Metodo «Fasce», con le fasce dell'indicatore: si cercano i giorni di ritardo, ${shown}.`,
        en: `Method «Fasce», with the indicator's own bands: the days of delay are looked up, ${shown}.`,
      }
    : {
        it: `Metodo «Fasce», con le fasce dell'indicatore: si cerca il valore ${shown}.`,
        en: `Method «Fasce», with the indicator's own bands: the value ${shown} is looked up.`,
      };
}

function held(fact: BandFact, language: Language): Sentences {
  const worth = valueText(fact.achievement, "percent", language);
  if (fact.isBelowAll) {
    return {
      it: `È sotto la prima fascia, che comincia da ${limit(fact.to, fact, language)}: ${worth}.`,
      en: `It is below the first band, which begins at ${limit(fact.to, fact, language)}: ${worth}.`,
    };
  }
  const place = range(fact, language);
  if (fact.equation !== null) {
    return {
      it: `Sta nella fascia ${place.it}, in proporzione fino alla successiva.`,
      en: `It is in the band ${place.en}, in proportion up to the next one.`,
    };
  }
  return fact.isBelowFirst
    ? {
        it: `È sotto la prima fascia, che vale anche per ciò che sta sotto: ${worth}.`,
        en: `It is below the first band, which holds what lies below, too: ${worth}.`,
      }
    : { it: `Sta nella fascia ${place.it}: ${worth}.`, en: `It is in the band ${place.en}: ${worth}.` };
}

function range(fact: BandFact, language: Language): Sentences {
  const [from, to] = [limit(fact.from, fact, language), limit(fact.to, fact, language)];
  if (fact.to === null) {
    return fact.from === null
      ? { it: "unica, senza limiti", en: "that has no limits" }
      : { it: `da ${from} in su`, en: `from ${from} up` };
  }
  return fact.from === null
    ? { it: `fino a ${to} (escluso)`, en: `up to ${to} (excluded)` }
    : { it: `da ${from} a ${to} (escluso)`, en: `from ${from} to ${to} (excluded)` };
}

function limit(value: number | null, { value: { form } }: BandFact, language: Language): string {
  return value === null ? "" : valueText(value, form, language);
}
