import type { Language } from "../../domain/contract/language";
import { shownText } from "../../domain/contract/shown-text";
import type { SourceNoticeReason } from "./source-document";

type Sentences = Readonly<Record<Language, string>>;

/** Names and texts of the document are quoted so far. */
const QUOTED = 60;

/** What a reader left out or was unsure of. Its place is `placeText`'s. */
export function noticeSentence(reason: SourceNoticeReason, language: Language): string {
  return sentences(reason)[language];
}

function sentences(reason: SourceNoticeReason): Sentences {
  switch (reason.code) {
    case "hidden-sheet": {
      const name = shownText(reason.name, QUOTED);
      return {
        it: `il foglio nascosto «${name}» non è stato letto.`,
        en: `the hidden sheet «${name}» was not read.`,
      };
    }
    case "error-cell": {
      const text = shownText(reason.text, QUOTED);
      return { it: `la cella contiene l’errore ${text}.`, en: `the cell holds the error ${text}.` };
    }
    case "page-without-text":
      return {
        it: `la pagina ${reason.page} non ha testo: è un’immagine, o è vuota.`,
        en: `page ${reason.page} has no text: it is a picture, or blank.`,
      };
    case "encoding-guessed":
      return {
        it: `letto come ${reason.encoding}, che il file non dichiara: controllare le lettere accentate.`,
        en: `read as ${reason.encoding}, which the file does not say: check the accented letters.`,
      };
    case "other-extension":
      return otherExtension(shownText(reason.extension, QUOTED), reason.format);
    case "nested-table":
    case "formula-without-value":
      return PLAIN[reason.code];
    default:
      return COUNTED[reason.code](reason.count);
  }
}

function otherExtension(extension: string, format: string): Sentences {
  const [named, namedInEnglish] =
    extension === ""
      ? ["non ha estensione", "has no extension"]
      : [`finisce in .${extension}`, `ends in .${extension}`];
  return {
    it: `il nome del file ${named}, ma il contenuto è ${format}: è letto per quello che contiene.`,
    en: `the file's name ${namedInEnglish}, but its contents are ${format}: it is read as what it holds.`,
  };
}

const PLAIN: Readonly<Record<"nested-table" | "formula-without-value", Sentences>> = {
  "nested-table": {
    it: "c’è una tabella dentro una cella: è letta come testo della cella.",
    en: "there is a table within a cell: it is read as the cell’s text.",
  },
  "formula-without-value": {
    it: "la formula non ha un valore salvato: la cella è letta come vuota.",
    en: "the formula has no saved value: the cell is read as blank.",
  },
};

type CountedCode = Extract<SourceNoticeReason, { count: number }>["code"];

const COUNTED: Readonly<Record<CountedCode, (count: number) => Sentences>> = {
  "hidden-rows": (count) => ({
    it: count === 1 ? "1 riga nascosta non è stata letta." : `${count} righe nascoste non sono state lette.`,
    en: count === 1 ? "1 hidden row was not read." : `${count} hidden rows were not read.`,
  }),
  "hidden-columns": (count) => ({
    it:
      count === 1
        ? "1 colonna nascosta non è stata letta."
        : `${count} colonne nascoste non sono state lette.`,
    en: count === 1 ? "1 hidden column was not read." : `${count} hidden columns were not read.`,
  }),
  "hidden-text": (count) => ({
    it: count === 1 ? "1 testo nascosto non è stato letto." : `${count} testi nascosti non sono stati letti.`,
    en: count === 1 ? "1 hidden text was not read." : `${count} hidden texts were not read.`,
  }),
  "deleted-text": (count) => ({
    it:
      count === 1
        ? "1 testo cancellato da una revisione non è stato letto."
        : `${count} testi cancellati da revisioni non sono stati letti.`,
    en:
      count === 1
        ? "1 text that a tracked change deletes was not read."
        : `${count} texts that tracked changes delete were not read.`,
  }),
  "control-characters": (count) => ({
    it:
      count === 1
        ? "al posto di 1 carattere di controllo c’è uno spazio."
        : `al posto di ${count} caratteri di controllo c’è uno spazio.`,
    en:
      count === 1
        ? "a space stands in place of 1 control character."
        : `a space stands in place of ${count} control characters.`,
  }),
};
