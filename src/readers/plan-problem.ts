import type { Language } from "../domain/contract/language";
import { shownText } from "../domain/contract/shown-text";

/** Something in a document that is not as a plan should be. Plain data; the sentence is made where it is shown. */
export interface PlanProblem {
  /** `error`: the document is refused. `notice`: accepted, but worth a look. */
  readonly severity: "error" | "notice";
  /** Where: `objectives[3].code`; empty for the document as a whole. */
  readonly place: string;
  /** Code of the objective it is about; empty where there is none. */
  readonly objective: string;
  /** Line of the document, from 1; absent where it has none, or where the problem is the document as a whole. */
  readonly line?: number;
  readonly reason: PlanProblemReason;
}

export type PlanProblemReason =
  /** Line and column from 1; `found` is what stands there, empty at the end of the text. */
  | { readonly code: "not-json"; readonly line: number; readonly column: number; readonly found: string }
  /** More brackets within each other than a plan can have. */
  | { readonly code: "too-deep"; readonly line: number; readonly column: number; readonly maximum: number }
  | { readonly code: "empty-document" }
  /** More text, or more rows, than a workbook of Excel takes. */
  | { readonly code: "too-large"; readonly megabytes: number; readonly maximum: number }
  | { readonly code: "missing"; readonly expected: ExpectedType }
  | { readonly code: "wrong-type"; readonly expected: ExpectedType }
  | { readonly code: "empty" }
  | { readonly code: "no-objectives" }
  /** Where the first stands: its place, and its line where the document has lines. */
  | { readonly code: "duplicate-code"; readonly first: string; readonly firstLine?: number }
  | { readonly code: "too-long"; readonly characters: number; readonly maximum: number }
  | { readonly code: "centre-named-twice"; readonly one: string; readonly other: string }
  /** Two spellings that read the same: the letters are composed in different ways. */
  | { readonly code: "centre-spelt-twice"; readonly first: string }
  | { readonly code: "control-characters" }
  | { readonly code: "unusual-code"; readonly pattern: string }
  | { readonly code: "implausible-year" }
  /** The document has no code for the objective: the add-in has made one. */
  | { readonly code: "code-made" }
  /** The document names no centre: the manager's or the body's name stands for it. */
  | { readonly code: "centre-made"; readonly name: string }
  | { readonly code: "unknown-field" };

/** What a field of the document must hold. */
export type ExpectedType = "text" | "number" | "list" | "object";

type Sentences = Readonly<Record<Language, string>>;

/** Texts of the document are quoted so far: a sentence stays on one line of 300 characters. */
const QUOTED = { place: 50, objective: 40, text: 60 };

/** One sentence: where, what, and what to do. The line is not in it: who shows it knows how. */
export function planProblemSentence({ place, objective, reason }: PlanProblem, language: Language): string {
  const where = place === "" ? WHOLE_DOCUMENT[language] : shownText(place, QUOTED.place);
  const about = objective === "" ? "" : ` (${shownText(objective, QUOTED.objective)})`;
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
      return duplicateCode(reason);
    case "too-long":
      return {
        it: `${reason.characters} caratteri, qui ne stanno al massimo ${reason.maximum}: accorciare il testo.`,
        en: `${reason.characters} characters, at most ${reason.maximum} fit here: shorten the text.`,
      };
    case "too-deep":
    case "too-large":
      return tooMuch(reason);
    case "centre-named-twice":
    case "centre-spelt-twice":
      return centreTwice(reason);
    case "centre-made":
    case "unusual-code":
      return toCheck(reason);
    default:
      return PLAIN[reason.code];
  }
}

type Reason<Code extends PlanProblemReason["code"]> = Extract<PlanProblemReason, { code: Code }>;

function duplicateCode({ first, firstLine }: Reason<"duplicate-code">): Sentences {
  const place = shownText(first, QUOTED.place);
  return {
    it: `lo stesso codice è già in ${place}${firstLine === undefined ? "" : `, riga ${firstLine}`}: ogni obiettivo ne ha uno suo.`,
    en: `the same code stands in ${place}${firstLine === undefined ? "" : `, line ${firstLine}`}: every objective has its own.`,
  };
}

function centreTwice(reason: Reason<"centre-named-twice" | "centre-spelt-twice">): Sentences {
  if (reason.code === "centre-spelt-twice") {
    const first = shownText(reason.first, QUOTED.place);
    return {
      it: `il centro è scritto come in ${first}, ma con lettere composte in un altro modo: copiarlo da lì.`,
      en: `the centre reads as in ${first}, but its letters are composed in another way: copy it from there.`,
    };
  }
  const [one, other] = [reason.one, reason.other].map((name) => shownText(name, QUOTED.text));
  return {
    it: `il centro ha due nomi, «${one}» e «${other}»: sceglierne uno.`,
    en: `the centre has two names, «${one}» and «${other}»: choose one.`,
  };
}

function toCheck(reason: Reason<"centre-made" | "unusual-code">): Sentences {
  if (reason.code === "centre-made") {
    const name = shownText(reason.name, QUOTED.text);
    return {
      it: `il documento non nomina il centro: la scheda è quella di «${name}».`,
      en: `the document names no centre: the sheet is that of «${name}».`,
    };
  }
  const pattern = shownText(reason.pattern, QUOTED.text);
  return {
    it: `il codice non ha la forma ${pattern}: è accettato, ma conviene controllarlo.`,
    en: `the code is not of the form ${pattern}: it is accepted, but check it.`,
  };
}

function tooMuch(reason: Reason<"too-deep" | "too-large">): Sentences {
  if (reason.code === "too-large") {
    return {
      it: `${reason.megabytes} MB, un piano ne ha al massimo ${reason.maximum}: dividerlo in più cartelle.`,
      en: `${reason.megabytes} MB, a plan has at most ${reason.maximum}: split it into several workbooks.`,
    };
  }
  const { line, column, maximum } = reason;
  return {
    it: `non è il JSON di un piano, riga ${line}, colonna ${column}: più di ${maximum} parentesi una dentro l'altra.`,
    en: `this is no plan's JSON, line ${line}, column ${column}: more than ${maximum} brackets within each other.`,
  };
}

function notJson({ line, column, found }: Reason<"not-json">): Sentences {
  const [what, whatInEnglish] =
    found === ""
      ? ["il testo finisce prima del previsto", "the text ends too early"]
      : [`inatteso «${found}»`, `unexpected «${found}»`];
  return {
    it: `non è JSON valido, riga ${line}, colonna ${column}: ${what}.`,
    en: `this is no valid JSON, line ${line}, column ${column}: ${whatInEnglish}.`,
  };
}

type PlainCode =
  | "empty-document"
  | "empty"
  | "no-objectives"
  | "implausible-year"
  | "unknown-field"
  | "control-characters"
  | "code-made";

const PLAIN: Readonly<Record<PlainCode, Sentences>> = {
  "empty-document": { it: "il file è vuoto.", en: "the file is empty." },
  empty: { it: "non può essere vuoto.", en: "must not be empty." },
  "no-objectives": { it: "il piano non ha obiettivi.", en: "the plan has no objectives." },
  "implausible-year": {
    it: "l'anno del piano deve essere tra 2000 e 2099.",
    en: "the plan's year must be between 2000 and 2099.",
  },
  "control-characters": {
    it: "contiene caratteri di controllo, che un foglio non può tenere: al loro posto c'è uno spazio.",
    en: "it holds control characters, which a sheet cannot keep: a space stands in their place.",
  },
  "code-made": {
    it: "il documento non ha un codice: questo è fatto dal centro e dal titolo.",
    en: "the document has no code: this one is made from the centre and the title.",
  },
  "unknown-field": {
    it: "questo campo non fa parte del formato: non viene caricato.",
    en: "this field is not part of the format: it is not loaded.",
  },
};
