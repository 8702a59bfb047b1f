import { always, BRING_BACK } from "./cause-words";
import type { CauseWords } from "./cause-words";
import type { FindingCause } from "./finding";

/** Causes that are about a table and its columns. */
export type TableCause = Extract<FindingCause, `table-${string}` | "filtered" | `column-${string}`>;

export const TABLE_CAUSE_WORDS: Readonly<Record<TableCause, CauseWords>> = {
  "table-missing": {
    what: {
      it: ({ subject }) => `Manca la tabella ${subject}.`,
      en: ({ subject }) => `The table ${subject} is missing.`,
    },
    mend: always("Ripara la crea di nuovo.", "Repair makes it anew."),
    byHand: BRING_BACK,
  },
  "table-renamed": {
    what: {
      it: ({ subject, found }) => `La tabella ${subject} ora si chiama ${found}: nessuno la trova più.`,
      en: ({ subject, found }) => `The table ${subject} is now called ${found}: nothing finds it any more.`,
    },
    mend: always("Ripara le ridà il suo nome.", "Repair gives it its name back."),
    byHand: always(
      "Ridarle il suo nome da Struttura tabella › Nome tabella.",
      "Give it its name back under Table Design › Table Name.",
    ),
  },
  "table-is-range": {
    what: {
      it: ({ subject }) =>
        `La tabella ${subject} è stata convertita in un intervallo: i dati ci sono, ma nessuno li legge più.`,
      en: ({ subject }) =>
        `The table ${subject} was converted to a range: the data are there, but nothing reads them any more.`,
    },
    mend: always(
      "Ripara rifà la tabella attorno agli stessi dati.",
      "Repair makes the table again around the same data.",
    ),
    byHand: always(
      "Selezionare i dati con le intestazioni, premere Inserisci › Tabella e darle questo nome.",
      "Select the data with their headers, press Insert › Table and give it this name.",
    ),
  },
  filtered: {
    what: {
      // Counting the hidden rows would cost a request: one finding may stand for any number.
      it: ({ subject, count }) =>
        count(
          `Un filtro nasconde righe della tabella ${subject}: contano, ma è facile dimenticarle.`,
          `Un filtro nasconde {n} righe della tabella ${subject}: contano, ma è facile dimenticarle.`,
        ),
      en: ({ subject, count }) =>
        count(
          `A filter hides rows of table ${subject}: they count, but are easily forgotten.`,
          `A filter hides {n} rows of table ${subject}: they count, but are easily forgotten.`,
        ),
    },
    mend: always(
      "Ripara toglie il filtro: le righe si rivedono.",
      "Repair removes the filter: the rows show again.",
    ),
    byHand: always("Togliere il filtro da Dati › Cancella.", "Remove the filter under Data › Clear."),
  },
  "column-missing": {
    what: {
      it: ({ subject, column }) => `Nella tabella ${subject} manca la colonna ${column}.`,
      en: ({ subject, column }) => `Column ${column} is missing from table ${subject}.`,
    },
    mend: always("Ripara la rimette al suo posto.", "Repair puts it back in its place."),
    byHand: BRING_BACK,
  },
  "column-renamed": {
    what: {
      it: ({ subject, column, found }) =>
        `Nella tabella ${subject} la colonna ${column} ora si chiama ${found}: nessuno la trova più.`,
      en: ({ subject, column, found }) =>
        `Column ${column} of table ${subject} is now called ${found}: nothing finds it any more.`,
    },
    mend: always("Ripara le ridà la sua intestazione.", "Repair gives it its header back."),
    byHand: always("Riscrivere l'intestazione nel foglio.", "Type its header again in the sheet."),
  },
  "column-moved": {
    what: {
      it: ({ subject, column }) => `Nella tabella ${subject} la colonna ${column} non è al suo posto.`,
      en: ({ subject, column }) => `Column ${column} of table ${subject} is not in its place.`,
    },
    mend: always(
      "Ripara la riporta al suo posto con quello che contiene.",
      "Repair moves it back to its place with what it holds.",
    ),
    byHand: always("Riportarla al suo posto.", "Move it back to its place."),
  },
};
