import type { Language } from "../../domain/contract/language";
import { shownText } from "../../domain/contract/shown-text";
import type { UnreadableReason } from "./unreadable-document";

type Sentences = Readonly<Record<Language, string>>;

/** What a program says of a damaged file, and an extension, are quoted so far. */
const QUOTED = { detail: 120, extension: 12 };
/** Three millions with their dots: four digits are never reached, in which the languages differ. */
const NUMBERS = "it-IT";

/** Why a document cannot be read, and the way on. */
export function unreadableSentence(reason: UnreadableReason, language: Language): string {
  return sentences(reason)[language];
}

function sentences(reason: UnreadableReason): Sentences {
  switch (reason.code) {
    case "damaged":
      return damaged(shownText(reason.detail, QUOTED.detail));
    case "unknown-format":
      return unknownFormat(shownText(reason.extension, QUOTED.extension));
    case "other-format":
      return OTHER_FORMATS[reason.format];
    case "too-large":
      return {
        it: `Il file è di ${reason.megabytes} MB; se ne leggono al massimo ${reason.maximum}. Copiare la sola tabella del piano in un documento nuovo e scegliere quello.`,
        en: `The file has ${reason.megabytes} MB; at most ${reason.maximum} are read. Copy the plan's table alone into a new document and choose that.`,
      };
    case "unpacks-too-large":
      return {
        it: `Il file, una volta aperto, occuperebbe ${reason.megabytes} MB (al massimo ${reason.maximum}): è danneggiato, o non è un piano. Chiedere una copia a chi lo ha pubblicato.`,
        en: `Once unpacked the file would take ${reason.megabytes} MB (at most ${reason.maximum}): it is damaged, or no plan. Ask whoever published it for a copy.`,
      };
    case "too-many-cells": {
      const maximum = reason.maximum.toLocaleString(NUMBERS);
      return {
        it: `Le tabelle del documento hanno più di ${maximum} celle: non è un piano. Copiare le sole righe del piano in un documento nuovo e scegliere quello.`,
        en: `The document’s tables have more than ${maximum} cells: this is no plan. Copy the plan’s rows alone into a new document and choose that.`,
      };
    }
    case "open-quote":
      return {
        it: `Alla riga ${reason.row} del CSV si apre una virgoletta (") che non si chiude: tutto il resto sarebbe una sola cella. Correggere quella riga, o salvare di nuovo il CSV da Excel o LibreOffice.`,
        en: `In row ${reason.row} of the CSV a quotation mark (") opens and never closes: all that follows would be one cell. Correct that row, or save the CSV again from Excel or LibreOffice.`,
      };
    case "scanned":
      return scanned(reason.pages);
    default:
      return PLAIN[reason.code];
  }
}

const PLAIN: Readonly<Record<"empty" | "encrypted" | "too-deep" | "no-table" | "stopped", Sentences>> = {
  empty: {
    it: "Il file è vuoto. Scegliere il documento che contiene il piano.",
    en: "The file is empty. Choose the document that holds the plan.",
  },
  encrypted: {
    it: "Il documento è protetto da una password. Aprirlo con il suo programma, salvarne una copia senza password e scegliere quella.",
    en: "The document is protected by a password. Open it in its own program, save a copy without the password and choose that.",
  },
  "too-deep": {
    it: "Nel documento ci sono migliaia di elementi uno dentro l’altro: è danneggiato. Copiare la tabella del piano in un documento nuovo e scegliere quello.",
    en: "The document has thousands of elements within each other: it is damaged. Copy the plan’s table into a new document and choose that.",
  },
  "no-table": {
    it: "Nel documento non c’è una tabella che si possa leggere come un piano. Se il piano è in un altro file, scegliere quello; altrimenti partire dal modello vuoto.",
    en: "The document has no table that could be read as a plan. If the plan is in another file, choose that; otherwise start from the empty template.",
  },
  stopped: { it: "La lettura è stata annullata.", en: "Reading was cancelled." },
};

type OtherFormat = Extract<UnreadableReason, { code: "other-format" }>["format"];

const OTHER_FORMATS: Readonly<Record<OtherFormat, Sentences>> = {
  doc: savedAs(".doc", "Word", ".docx"),
  rtf: savedAs(".rtf", "Word", ".docx"),
  docm: savedAs(".docm", "Word", ".docx"),
  xls: savedAs(".xls", "Excel", ".xlsx"),
  xlsb: savedAs(".xlsb", "Excel", ".xlsx"),
  xlsm: savedAs(".xlsm", "Excel", ".xlsx"),
  pages: savedAs(".pages", "Pages", ".docx"),
  image: {
    it: "Un’immagine non contiene testo da leggere. Chiedere il documento da cui viene (Word, Excel, PDF), oppure riconoscerne il testo con un programma OCR e incollare la tabella.",
    en: "A picture holds no text to read. Ask for the document that it comes from (Word, Excel, PDF), or recognise its text with an OCR program and paste the table.",
  },
};

function savedAs(format: string, program: string, saved: string): Sentences {
  return {
    it: `I file ${format} non si leggono. Aprirlo con ${program} o LibreOffice, salvarlo come ${saved} e scegliere quello.`,
    en: `Files of the kind ${format} are not read. Open it in ${program} or LibreOffice, save it as ${saved} and choose that.`,
  };
}

function damaged(detail: string): Sentences {
  const found = detail === "" ? "" : ` (${detail})`;
  return {
    it: `Il file è danneggiato o incompleto${found}. Aprirlo con il suo programma e salvarlo di nuovo, oppure scaricarlo un’altra volta.`,
    en: `The file is damaged or incomplete${found}. Open it in its own program and save it again, or download it once more.`,
  };
}

function unknownFormat(extension: string): Sentences {
  const [named, namedInEnglish] =
    extension === "" ? ["Questo file", "This file"] : [`Questo file ${extension}`, `This ${extension} file`];
  return {
    it: `${named} non è in un formato che si legge. Si leggono Word .docx, Excel .xlsx, OpenDocument .odt e .ods, PDF, HTML, CSV e testo.`,
    en: `${namedInEnglish} has no format that is read. Word .docx, Excel .xlsx, OpenDocument .odt and .ods, PDF, HTML, CSV and text are.`,
  };
}

function scanned(pages: number): Sentences {
  const [which, whichInEnglish] =
    pages === 1
      ? ["La sua pagina è un’immagine", "Its page is a picture"]
      : [`Le sue ${pages} pagine sono immagini`, `Its ${pages} pages are pictures`];
  return {
    it: `Il PDF è una scansione. ${which}, senza testo da leggere: chiedere il documento da cui viene, oppure riconoscerne il testo con un programma OCR.`,
    en: `The PDF is a scan. ${whichInEnglish} without text to read: ask for the document that it comes from, or recognise its text with an OCR program.`,
  };
}
