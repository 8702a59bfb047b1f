import type { Language } from "../../domain/contract/language";
import { shownText } from "../../domain/contract/shown-text";
import type { DraftProblem } from "./plan-draft";

type Sentences = Readonly<Record<Language, string>>;

/** Texts of the document are quoted so far. */
const QUOTED = 60;

/** What there is to look at in a draft. Its place is `placeText`'s. */
export function draftProblemSentence({ code, values }: DraftProblem, language: Language): string {
  const value = (name: string): string => shownText(String(values[name] ?? ""), QUOTED);
  return (SENTENCES[code] ?? UNKNOWN)(value)[language];
}

type Values = (name: string) => string;

const UNKNOWN = (): Sentences => ({ it: "da controllare.", en: "to be checked." });

/** The kinds of problems by their codes. */
const SENTENCES: Readonly<Record<string, (value: Values) => Sentences>> = {
  "duplicate-code": (value) => ({
    it: `il codice «${value("code")}» è anche di un altro obiettivo: «${value("title")}» resta, ma il codice va corretto.`,
    en: `the code «${value("code")}» is another objective’s too: «${value("title")}» stays, but its code must be corrected.`,
  }),
  "codes-restart": (value) => ({
    it: `i numeri della colonna «${value("header")}» ricominciano: sono posizioni, non codici.`,
    en: `the numbers of the column «${value("header")}» begin again: they are positions, no codes.`,
  }),
  "total-skipped": (value) => ({
    it: `«${value("text")}» è una riga di totale: non è letta come obiettivo.`,
    en: `«${value("text")}» is a row of totals: it is not read as an objective.`,
  }),
  "text-skipped": (value) => ({
    it: `«${value("text")}» è un testo fra le righe o dopo la tabella: non è letto.`,
    en: `«${value("text")}» is a text between the rows or behind the table: it is not read.`,
  }),
  "row-without-objective": () => ({
    it: "la riga non dice di quale obiettivo è: non è letta.",
    en: "the row does not say which objective it belongs to: it is not read.",
  }),
  "cell-cut": (value) => ({
    it: `«${value("text")}» continua una cella della pagina prima: le due parti sono state unite.`,
    en: `«${value("text")}» goes on with a cell of the page before: both parts were joined.`,
  }),
  "weight-unread": (value) => ({
    it: `il peso «${value("text")}» non è un numero: resta vuoto.`,
    en: `the weight «${value("text")}» is no number: it stays empty.`,
  }),
  "target-unread": (value) => ({
    it: `il target «${value("text")}» non è un valore solo: va scritto a mano.`,
    en: `the target «${value("text")}» is not one value: it must be written by hand.`,
  }),
  "several-texts": (value) => ({
    it: `le righe dello stesso obiettivo hanno testi diversi nella colonna «${value("header")}»: vale il primo, non «${value("text")}».`,
    en: `rows of one objective have different texts in the column «${value("header")}»: the first counts, not «${value("text")}».`,
  }),
  "year-unsure": (value) => ({
    it: `l’anno del piano non è scritto: ${value("year")} è una proposta da confermare.`,
    en: `the plan’s year is not written: ${value("year")} is proposed, to be confirmed.`,
  }),
  "year-unknown": () => ({
    it: "l’anno del piano non si trova nel documento.",
    en: "the plan’s year is not found in the document.",
  }),
  "level-unsure": (value) => ({
    it: `non è sicuro se la colonna «${value("header")}» è il peso dell’obiettivo o dell’indicatore.`,
    en: `it is not sure whether the column «${value("header")}» is the objective’s weight or the indicator’s.`,
  }),
  "column-unsure": (value) => ({
    it: `non è sicuro che cosa sia la colonna «${value("header")}».`,
    en: `it is not sure what the column «${value("header")}» is.`,
  }),
  "no-objectives": () => ({
    it: "nessuna tabella del documento ha obiettivi e indicatori che si riconoscono.",
    en: "no table of the document has objectives and indicators that are recognised.",
  }),
  "other-tables": (value) => ({
    it: `anche altre tabelle del documento potrebbero essere il piano (${value("count")}).`,
    en: `other tables of the document could be the plan too (${value("count")}).`,
  }),
};
