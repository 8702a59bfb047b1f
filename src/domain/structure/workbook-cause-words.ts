import { PARAMETERS } from "../contract/service-tables";
import { always, BRING_BACK, CORRECT_BY_HAND } from "./cause-words";
import type { CauseWords } from "./cause-words";
import type { FindingCause } from "./finding";

/** Causes that are about the workbook, its sheets and what lies beside their cells. */
export type WorkbookCause = Extract<
  FindingCause,
  | "unfinished"
  | "manual-calculation"
  | `sheet-${string}`
  | "protection-off"
  | "parameter-missing"
  | "name-missing"
  | `style-${string}`
>;

export const WORKBOOK_CAUSE_WORDS: Readonly<Record<WorkbookCause, CauseWords>> = {
  unfinished: {
    what: {
      it: ({ subject }) => `L'operazione ${subject} è stata interrotta: una parte non è stata scritta.`,
      en: ({ subject }) => `The operation ${subject} was interrupted: part of it was not written.`,
    },
    mend: always("Ripara la porta a termine.", "Repair brings it to its end."),
    byHand: always(
      "Caricare di nuovo lo stesso piano, oppure togliere quello che era stato scritto: il pannello offre le due vie.",
      "Load the same plan again, or take away what had been written: the pane offers both.",
    ),
  },
  "manual-calculation": {
    what: always(
      "Excel non calcola da solo: i risultati sui fogli restano quelli di prima finché non si preme F9.",
      "Excel does not calculate by itself: the results on the sheets stay as they were until F9 is pressed.",
    ),
    mend: always("Ripara rimette il calcolo automatico.", "Repair sets the calculation to automatic again."),
    byHand: always(
      "Scegliere Formule › Opzioni di calcolo › Automatico.",
      "Choose Formulas › Calculation Options › Automatic.",
    ),
  },
  "sheet-missing": {
    what: {
      it: ({ subject }) => `Manca il foglio ${subject}.`,
      en: ({ subject }) => `The sheet ${subject} is missing.`,
    },
    mend: always("Ripara lo crea di nuovo.", "Repair makes it anew."),
    byHand: BRING_BACK,
  },
  "sheet-renamed": {
    what: {
      it: ({ subject, found }) => `Il foglio ${subject} ora si chiama ${found}.`,
      en: ({ subject, found }) => `The sheet ${subject} is now called ${found}.`,
    },
    mend: always("Ripara gli ridà il suo nome.", "Repair gives it its name back."),
    byHand: always(
      "Ridargli il suo nome: doppio clic sulla linguetta.",
      "Give it its name back: double-click its tab.",
    ),
  },
  "sheet-moved": {
    what: {
      it: ({ subject }) => `Il foglio ${subject} non è al suo posto fra le linguette.`,
      en: ({ subject }) => `The sheet ${subject} is not in its place among the tabs.`,
    },
    mend: always("Ripara lo rimette al suo posto.", "Repair puts it back in its place."),
    byHand: always("Trascinare la linguetta al suo posto.", "Drag its tab to its place."),
  },
  "protection-off": {
    what: {
      it: ({ subject }) =>
        `Il foglio ${subject} non è più protetto: si può scrivere ovunque, anche sopra le formule.`,
      en: ({ subject }) =>
        `The sheet ${subject} is no longer protected: anybody can type anywhere, over formulas too.`,
    },
    mend: always("Ripara rimette la protezione.", "Repair puts the protection back."),
    byHand: always("Proteggerlo da Revisione › Proteggi foglio.", "Protect it under Review › Protect Sheet."),
  },
  "parameter-missing": {
    what: {
      it: ({ subject, found, hasFound }) =>
        `Nella tabella «${PARAMETERS.name}» manca il parametro ${subject}${hasFound ? `: al suo posto c'è ${found}` : ""}.`,
      en: ({ subject, found, hasFound }) =>
        `The parameter ${subject} is missing from table “${PARAMETERS.name}”${hasFound ? `: ${found} is in its place` : ""}.`,
    },
    mend: always(
      "Ripara rimette la sua riga: poi controllarne il valore.",
      "Repair puts its row back: check its value then.",
    ),
    byHand: always(
      "Aggiungere una riga con questo nome e scriverne il valore.",
      "Add a row with this name and type its value.",
    ),
  },
  "name-missing": {
    what: {
      it: ({ subject }) => `Il nome ${subject} manca o indica un'altra cella: chi lo usa non la trova più.`,
      en: ({ subject }) =>
        `The name ${subject} is missing or stands for another cell: what uses it no longer finds it.`,
    },
    mend: always("Ripara lo rimette sulla sua cella.", "Repair puts it back on its cell."),
    byHand: CORRECT_BY_HAND,
  },
  "style-missing": {
    what: {
      it: ({ subject }) => `Manca lo stile di cella ${subject}, che dà colori e blocco alle celle.`,
      en: ({ subject }) => `The cell style ${subject}, which colours and locks cells, is missing.`,
    },
    mend: always("Ripara lo crea di nuovo.", "Repair makes it anew."),
    byHand: CORRECT_BY_HAND,
  },
  "style-changed": {
    what: {
      it: ({ subject }) =>
        `Lo stile di cella ${subject} è stato cambiato, e con lui tutte le celle che lo usano.`,
      en: ({ subject }) => `The cell style ${subject} was changed, and with it all cells that use it.`,
    },
    mend: always("Ripara lo rimette com'era.", "Repair sets it as it was."),
    byHand: CORRECT_BY_HAND,
  },
};
