import type { Language } from "../../domain/contract/language";
import { ParametersError } from "../../domain/interpretation/parameters-error";
import type { WorkbookError, WorkbookProblem } from "./errors";

type Sentences = Readonly<Record<Language, string>>;

/** What happened, where, and what to do: one sentence for a person, in the workbook's or the pane's language. */
export function errorSentence(error: WorkbookError, language: Language): string {
  const { cause } = error;
  const where = error.subject === "" ? "" : ` (${error.subject})`;
  const what =
    cause instanceof ParametersError
      ? cause.sentence[language]
      : PROBLEM_SENTENCES[error.problem][language].replace("{where}", where);
  return `${what} ${STATE_SENTENCES[error.state][language]}`;
}

const STATE_SENTENCES: Readonly<Record<WorkbookError["state"], Sentences>> = {
  unchanged: { it: "La cartella è rimasta com'era.", en: "The workbook is as it was." },
  undone: {
    it: "Quello che era già stato scritto è stato tolto: la cartella è com'era.",
    en: "What had been written was taken back: the workbook is as it was.",
  },
  "partly-written": {
    it: "Una parte è già stata scritta: si può ripetere l'operazione senza rischi.",
    en: "Part of it has been written: the operation can safely be repeated.",
  },
};

const PROBLEM_SENTENCES: Readonly<Record<WorkbookProblem, Sentences>> = {
  "wrong-parameters": {
    it: "Un parametro manca o non va{where}: correggerlo nel foglio Parametri, poi riprovare.",
    en: "A parameter is missing or wrong{where}: correct it on sheet Parametri, then try again.",
  },
  "cell-edit-mode": {
    it: "Una cella è ancora in modifica{where}: premere Invio oppure Esc nel foglio, poi riprovare.",
    en: "A cell is still being edited{where}: press Enter or Esc in the sheet, then try again.",
  },
  "workbook-protected": {
    it: "La struttura della cartella è protetta{where}: togliere la protezione da Revisione › Proteggi cartella di lavoro, poi riprovare.",
    en: "The workbook's structure is protected{where}: remove the protection under Review › Protect Workbook, then try again.",
  },
  "sheet-protected": {
    it: "Excel non permette di scrivere qui{where}: il foglio è protetto o il file è di sola lettura. Togliere la protezione o salvare una copia, poi riprovare.",
    en: "Excel does not allow writing here{where}: the sheet is protected or the file is read-only. Remove the protection or save a copy, then try again.",
  },
  "too-large": {
    it: "I dati sono troppi per una sola richiesta a Excel{where}: riprovare; se accade ancora, dividere il piano in più cartelle.",
    en: "This is too much data for one request to Excel{where}: try again; if it happens again, split the plan into several workbooks.",
  },
  conflict: {
    it: "Qualcun altro sta modificando gli stessi dati{where}: attendere qualche secondo e riprovare.",
    en: "Somebody else is changing the same data{where}: wait a few seconds and try again.",
  },
  "not-supported": {
    it: "Questa versione di Excel non ha una funzione necessaria{where}: servono Excel 2021 o successivo, Microsoft 365 oppure Excel per il Web.",
    en: "This version of Excel lacks a function that is needed{where}: use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  },
  "name-taken": {
    it: "Nella cartella c'è già un foglio, una tabella o un nome uguale{where}: rinominarlo, oppure caricare il piano in una cartella vuota.",
    en: "The workbook already holds a sheet, table or name like this{where}: rename it, or load the plan into an empty workbook.",
  },
  "no-plan": {
    it: "In questa cartella non c'è ancora un piano{where}: aprire il pannello e premere «Carica il piano».",
    en: "This workbook holds no plan yet{where}: open the pane and press «Load the plan».",
  },
  "load-unfinished": {
    it: "Il caricamento di un piano è rimasto a metà{where}: caricare di nuovo lo stesso piano, oppure togliere dal pannello quello che era stato scritto.",
    en: "Loading a plan was left half done{where}: load the same plan again, or take away what was written, in the pane.",
  },
  "earlier-form": {
    it: "Questa cartella è di una versione precedente: portarla prima alla nuova, dal pannello o con il verbo upgrade; tutto quello che è scritto resta.",
    en: "The version before wrote this workbook: bring it forward first, in the pane or with the verb upgrade; everything typed is kept.",
  },
  "password-needed": {
    it: "Il foglio è protetto con una password{where}: scriverla nel pannello, oppure togliere la protezione da Revisione › Rimuovi protezione foglio.",
    en: "The sheet is protected with a password{where}: write it in the pane, or remove the protection under Review › Unprotect Sheet.",
  },
  "damaged-table": {
    it: "Manca qualcosa che serve{where}: è stato eliminato o rinominato. Aprire «Verifica» nel pannello e premere «Ripara».",
    en: "Something needed is missing{where}: it was deleted or renamed. Open «Check» in the pane and press «Repair».",
  },
  "different-plan": {
    it: "In questa cartella c'è già un altro piano, o un'altra versione{where}: per non toccare quello che è stato scritto, caricare questo in una cartella nuova.",
    en: "This workbook already holds another plan, or another version{where}: to leave untouched what was written, load this one into a new workbook.",
  },
  "cells-changed": {
    it: "Nel frattempo qualcuno ha cambiato, spostato o tolto una cella{where}: rileggere i dati e ripetere la scelta.",
    en: "Meanwhile somebody has changed, moved or removed a cell{where}: read the data again and repeat your choice.",
  },
  "formula-in-cell": {
    it: "Una cella contiene una formula{where}: non viene sostituita da qui, va cambiata nel foglio.",
    en: "A cell holds a formula{where}: it is not replaced from here, change it in the sheet.",
  },
  unreadable: {
    it: "Excel non ha restituito i valori di una parte della cartella{where}: salvare, riaprire il file e riprovare.",
    en: "Excel did not return the values of part of the workbook{where}: save, reopen the file and try again.",
  },
  unknown: {
    it: "Excel non ha completato l'operazione{where}: riprovare. Se accade ancora, salvare, chiudere e riaprire il file.",
    en: "Excel did not complete the operation{where}: try again. If it happens again, save, close and reopen the file.",
  },
};
