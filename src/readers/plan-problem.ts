import type { Language } from "../domain/anomaly-sentence";

/** Something in a document that is not as a plan should be. Plain data; the sentence is made where it is shown. */
export interface PlanProblem {
  /** `error`: the document is refused. `notice`: accepted, but worth a look. */
  readonly severity: "error" | "notice";
  /** Where: `objectives[3].code`, or `riga 12, colonna 4` for a fault of the format. */
  readonly place: string;
  /** Code of the objective it is about; empty where there is none. */
  readonly objective: string;
  readonly reason: PlanProblemReason;
}

export type PlanProblemReason =
  | { readonly code: "not-json"; readonly detail: string }
  | { readonly code: "wrong-type"; readonly expected: "text" | "number" | "list" | "object" }
  | { readonly code: "empty" }
  | { readonly code: "no-objectives" }
  | { readonly code: "duplicate-code"; readonly first: string }
  | { readonly code: "too-long"; readonly characters: number; readonly maximum: number }
  | { readonly code: "centre-named-twice"; readonly one: string; readonly other: string }
  | { readonly code: "unusual-code"; readonly pattern: string }
  | { readonly code: "implausible-year" };

/** One sentence: where, what, and what to do. */
export function planProblemSentence(problem: PlanProblem, language: Language): string {
  const about = problem.objective === "" ? "" : ` (${problem.objective})`;
  return `${problem.place}${about}: ${reasonSentence(problem.reason)[language]}`;
}

const EXPECTED = {
  text: { it: "un testo", en: "a text" },
  number: { it: "un numero", en: "a number" },
  list: { it: "un elenco", en: "a list" },
  object: { it: "un oggetto", en: "an object" },
} as const;

function reasonSentence(reason: PlanProblemReason): Readonly<Record<Language, string>> {
  switch (reason.code) {
    case "not-json":
      return {
        it: `non è un documento JSON valido: ${reason.detail}.`,
        en: `this is no valid JSON document: ${reason.detail}.`,
      };
    case "wrong-type":
      return {
        it: `qui serve ${EXPECTED[reason.expected].it}.`,
        en: `${EXPECTED[reason.expected].en} is needed here.`,
      };
    case "empty":
      return { it: "non può essere vuoto.", en: "must not be empty." };
    case "no-objectives":
      return { it: "il piano non ha obiettivi.", en: "the plan has no objectives." };
    case "duplicate-code":
      return {
        it: `lo stesso codice è già in ${reason.first}: ogni obiettivo ne ha uno suo.`,
        en: `the same code stands in ${reason.first}: every objective has its own.`,
      };
    case "too-long":
      return {
        it: `${reason.characters} caratteri, una cella ne tiene ${reason.maximum}: accorciare il testo.`,
        en: `${reason.characters} characters, a cell holds ${reason.maximum}: shorten the text.`,
      };
    case "centre-named-twice":
      return {
        it: `il centro ha due nomi, «${reason.one}» e «${reason.other}»: sceglierne uno.`,
        en: `the centre has two names, «${reason.one}» and «${reason.other}»: choose one.`,
      };
    case "unusual-code":
      return {
        it: `il codice non ha la forma ${reason.pattern}: è accettato, ma conviene controllarlo.`,
        en: `the code is not of the form ${reason.pattern}: it is accepted, but check it.`,
      };
    case "implausible-year":
      return {
        it: "l'anno del piano deve essere tra 2000 e 2099.",
        en: "the plan's year must be between 2000 and 2099.",
      };
  }
}
