import type { Language } from "../domain/contract/language";

/** Something in a document that is not as a plan should be. Plain data; the sentence is made where it is shown. */
export interface PlanProblem {
  /** `error`: the document is refused. `notice`: accepted, but worth a look. */
  readonly severity: "error" | "notice";
  /** Where: `objectives[3].code`; empty for the document as a whole. */
  readonly place: string;
  /** Code of the objective it is about; empty where there is none. */
  readonly objective: string;
  readonly reason: PlanProblemReason;
}

export type PlanProblemReason =
  /** Line and column from 1; `found` is what stands there, empty at the end of the text. */
  | { readonly code: "not-json"; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: "empty-document" }
  | { readonly code: "missing"; readonly expected: ExpectedType }
  | { readonly code: "wrong-type"; readonly expected: ExpectedType }
  | { readonly code: "empty" }
  | { readonly code: "no-objectives" }
  | { readonly code: "duplicate-code"; readonly first: string }
  | { readonly code: "too-long"; readonly characters: number; readonly maximum: number }
  | { readonly code: "centre-named-twice"; readonly one: string; readonly other: string }
  | { readonly code: "unusual-code"; readonly pattern: string }
  | { readonly code: "implausible-year" }
  | { readonly code: "unknown-field" };

/** What a field of the document must hold. */
export type ExpectedType = "text" | "number" | "list" | "object";

type Sentences = Readonly<Record<Language, string>>;

/** One sentence: where, what, and what to do. */
export function planProblemSentence({ place, objective, reason }: PlanProblem, language: Language): string {
  const where = place === "" ? WHOLE_DOCUMENT[language] : place;
  const about = objective === "" ? "" : ` (${objective})`;
  return `${where}${about}: ${sentences(reason)[language]}`;
}

const WHOLE_DOCUMENT: Sentences = { it: "Documento", en: "Document" };

const EXPECTED: Readonly<Record<ExpectedType, Sentences>> = {
  text: { it: "un testo", en: "a text" },
  number: { it: "un numero", en: "a number" },
  list: { it: "un elenco", en: "a list" },
  object: { it: "un oggetto", en: "an object" },
};

function sentences(reason: PlanProblemReason): Sentences {
  switch (reason.code) {
    case "not-json":
      return notJson(reason);
    case "missing":
      return {
        it: `manca; qui serve ${EXPECTED[reason.expected].it}.`,
        en: `is missing; ${EXPECTED[reason.expected].en} is needed here.`,
      };
    case "wrong-type":
      return {
        it: `qui serve ${EXPECTED[reason.expected].it}.`,
        en: `${EXPECTED[reason.expected].en} is needed here.`,
      };
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
    default:
      return PLAIN[reason.code];
  }
}

function notJson({ line, column, found }: Extract<PlanProblemReason, { code: "not-json" }>): Sentences {
  const [what, whatInEnglish] =
    found === ""
      ? ["il testo finisce prima del previsto", "the text ends too early"]
      : [`inatteso «${found}»`, `unexpected «${found}»`];
  return {
    it: `non è JSON valido, riga ${line}, colonna ${column}: ${what}.`,
    en: `this is no valid JSON, line ${line}, column ${column}: ${whatInEnglish}.`,
  };
}

type PlainCode = "empty-document" | "empty" | "no-objectives" | "implausible-year" | "unknown-field";

const PLAIN: Readonly<Record<PlainCode, Sentences>> = {
  "empty-document": { it: "il file è vuoto.", en: "the file is empty." },
  empty: { it: "non può essere vuoto.", en: "must not be empty." },
  "no-objectives": { it: "il piano non ha obiettivi.", en: "the plan has no objectives." },
  "implausible-year": {
    it: "l'anno del piano deve essere tra 2000 e 2099.",
    en: "the plan's year must be between 2000 and 2099.",
  },
  "unknown-field": {
    it: "questo campo non fa parte del formato: non viene caricato.",
    en: "this field is not part of the format: it is not loaded.",
  },
};
