import type { Language } from "../../contract/language";
import { quarterLabel } from "../../contract/vocabulary";
import type { DueIn } from "../../measurement/quarter-rules";
import { equationText, valueText } from "./equation-text";
import type { StatusFact } from "./explanation";
import type { Sentence } from "./sentence";
import { methodSentence } from "./method-sentence";

type Sentences = Readonly<Record<Language, string>>;
type PaceFact = Extract<StatusFact, { readonly code: "status-pace" }>;

/** Why an indicator has its status. The statuses are the workbook's words in both languages. */
export function statusSentence(fact: StatusFact, language: Language): Sentence {
  if (fact.code === "status-pace") return paceSentence(fact, language);
  return { text: plainStatus(fact)[language], calculations: [] };
}

function plainStatus(fact: Exclude<StatusFact, PaceFact>): Sentences {
  switch (fact.code) {
    case "status-no-target":
      return NO_TARGET;
    case "status-not-reported":
      return NOT_REPORTED;
    case "status-to-correct": {
      const cells = fact.quarters.map(quarterLabel).join(", ");
      return {
        it: `«Da correggere»: ciò che è scritto in ${cells} non conta; il risultato viene dagli altri trimestri.`,
        en: `«Da correggere»: what is typed in ${cells} does not count; the result comes from the other quarters.`,
      };
    }
    case "status-nothing-due":
      return fact.hasResult ? NOTHING_DUE_YET : NOTHING_DUE;
    case "status-reached":
      return {
        it: "«Raggiunto»: il target è raggiunto e non si può più perdere.",
        en: "«Raggiunto»: the target is reached and can no longer be lost.",
      };
    case "status-before-deadline":
      return beforeDeadline(fact.deadline);
    case "status-past-target":
      return {
        it: "«Critico»: la data viene dopo il target.",
        en: "«Critico»: the date is after the target.",
      };
    case "status-past-deadline":
      return {
        it: `«Critico»: non è raggiunto e la scadenza, ${quarterLabel(fact.deadline)}, è arrivata.`,
        en: `«Critico»: it is not reached and the deadline, ${quarterLabel(fact.deadline)}, has come.`,
      };
  }
}

function beforeDeadline(deadline: DueIn): Sentences {
  const when: Sentences =
    deadline === 5
      ? { it: "dopo l'anno del piano", en: "after the plan's year" }
      : { it: quarterLabel(deadline), en: quarterLabel(deadline) };
  return {
    it: `«In corso»: non è raggiunto, ma la scadenza è ${when.it}.`,
    en: `«In corso»: it is not reached, but the deadline is ${when.en}.`,
  };
}

const NO_TARGET: Sentences = {
  it: "«Senza target»: nessuna rilevazione potrebbe dare un risultato.",
  en: "«Senza target»: no reading could give a result.",
};

const NOT_REPORTED: Sentences = {
  it: "«Non rilevato»: una rilevazione era dovuta e non c'è un risultato.",
  en: "«Non rilevato»: a reading was due and there is no result.",
};

const NOTHING_DUE: Sentences = {
  it: "«In corso»: non c'è ancora un risultato e nulla è ancora dovuto.",
  en: "«In corso»: there is no result yet, and nothing is due yet.",
};

/** A result before anything is due cannot be late. */
const NOTHING_DUE_YET: Sentences = {
  it: "«In corso»: c'è già un risultato ma, secondo la frequenza, nulla è ancora dovuto.",
  en: "«In corso»: there is a result already but, by its frequency, nothing is due yet.",
};

/** The pace: against the share of the target that can be expected by the quarter, or the whole target. */
function paceSentence(fact: PaceFact, language: Language): Sentence {
  const share = (value: number): string => valueText(value, "percent", language);
  const [reached, green, amber] = [share(fact.share), share(fact.green), share(fact.amber)];
  const verdict: Sentences = {
    it: `Il passo è ${reached}; le soglie sono ${green} per «In linea» e ${amber} per «In ritardo»: «${fact.status}».`,
    en: `The pace is ${reached}; the thresholds are ${green} for «In linea» and ${amber} for «In ritardo»: «${fact.status}».`,
  };
  const first = fact.expected ?? fact.projected;
  if (first === null) {
    return { text: `${againstTarget(fact)[language]} ${verdict[language]}`, calculations: [] };
  }
  const steps = fact.method.map((step) => methodSentence(step, language));
  const shares = [first, ...(fact.baseline === null ? [] : [fact.baseline])];
  const calculations = [
    ...shares.map((share) => equationText(share, language)),
    ...steps.flatMap((step) => step.calculations),
  ];
  const settled = steps.filter((step) => step.calculations.length === 0).map((step) => step.text);
  const opening = fact.expected === null ? PROJECTED : EXPECTED;
  const from = fact.baseline === null ? [] : [FROM_BASELINE[language]];
  return {
    text: [opening[language], ...from, ...settled, verdict[language]].join(" "),
    calculations,
  };
}

function againstTarget({ isReached }: PaceFact): Sentences {
  return isReached
    ? {
        it: "Il target è raggiunto, ma fino a fine anno si può ancora perdere.",
        en: "The target is reached, but until the year is over it can still be lost.",
      }
    : { it: "Si confronta con l'intero target.", en: "It is held against the whole target." };
}

const EXPECTED: Sentences = {
  it: "Il totale di un anno cresce in modo regolare: all'ultimo trimestre dovuto ci si aspetta la sua parte di target (prima riga del calcolo), che qui fa da target.",
  en: "A year's total grows evenly: by the last due quarter its share of the target is expected (first line of the calculation), which stands for the target here.",
};

const FROM_BASELINE: Sentences = {
  it: "Del valore iniziale si prende la stessa parte (seconda riga).",
  en: "The same share of the baseline is taken (second line).",
};

const PROJECTED: Sentences = {
  it: "Le fasce dell'indicatore parlano del totale dell'anno: si cerca quello a cui porta questo passo (prima riga del calcolo).",
  en: "The indicator's bands speak of the year's total: the one that this pace leads to is looked up (first line of the calculation).",
};
