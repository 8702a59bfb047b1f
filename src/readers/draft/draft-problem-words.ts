import type { Language } from "../../domain/contract/language";
import { shownText } from "../../domain/contract/shown-text";
import type { DraftProblem } from "./plan-draft";

type Sentences = Readonly<Record<Language, string>>;

/** Texts of the document are quoted so far. */
const QUOTED = 70;

/** What is wrong or was left out, and what to do. Its place is `placeText`'s. */
export function draftProblemSentence({ code, values }: DraftProblem, language: Language): string {
  const fact = (name: string): string => shownText(String(values[name] ?? ""), QUOTED);
  return (WORDS[code] ?? otherWords(code))(fact)[language];
}

/** The sentence of one kind of problem; `fact` gives its values as they are quoted. */
type Words = (fact: (name: string) => string) => Sentences;

const WORDS: Readonly<Record<string, Words | undefined>> = {
  "row-without-objective": () => ({
    it: "la riga non si lega a nessun obiettivo e non è stata presa.",
    en: "the row belongs to no objective and was not taken.",
  }),
  "total-skipped": (fact) => ({
    it: `è una riga di totale e non è stata presa: «${fact("text")}».`,
    en: `this is a row of totals and was not taken: «${fact("text")}».`,
  }),
  "text-skipped": (fact) => ({
    it: `il testo non fa parte della tabella e non è stato preso: «${fact("text")}».`,
    en: `the text is no part of the table and was not taken: «${fact("text")}».`,
  }),
  "duplicate-code": (fact) => ({
    it: `il codice ${fact("code")} è di più obiettivi; questo è «${fact("title")}». Dare a ciascuno il suo nel documento.`,
    en: `several objectives have the code ${fact("code")}; this one is «${fact("title")}». Give each its own in the document.`,
  }),
};

/** A kind of problem that has no words yet is shown all the same. */
function otherWords(code: string): Words {
  return () => ({ it: `da controllare (${code}).`, en: `to be looked at (${code}).` });
}
