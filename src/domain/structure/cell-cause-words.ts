import { always, byCount, CORRECT_BY_HAND } from "./cause-words";
import type { CauseWords, Facts, Say } from "./cause-words";
import type { FindingCause } from "./finding";

/** Causes that are about what single cells hold and how they look. */
export type CellCause = Extract<
  FindingCause,
  `formula-${string}` | "label-changed" | "kind-behind" | `${string}-lost`
>;

const MEND_FORMULAS = byCount(
  ["Ripara rimette la formula.", "Ripara rimette le formule."],
  ["Repair puts the formula back.", "Repair puts the formulas back."],
);

const COPY_FORMULA = always(
  "Copiare la formula da un'altra riga della stessa colonna.",
  "Copy the formula from another row of the same column.",
);

export const CELL_CAUSE_WORDS: Readonly<Record<CellCause, CauseWords>> = {
  "formula-overwritten": {
    what: inPlace(
      {
        one: (found) => `una formula è stata sostituita da un valore${found}: non segue più i dati.`,
        more: (found) => `{n} formule sono state sostituite da valori${found}: non seguono più i dati.`,
        first: "il primo è ",
      },
      {
        one: (found) => `a formula was replaced by a value${found}: it no longer follows the data.`,
        more: (found) => `{n} formulas were replaced by values${found}: they no longer follow the data.`,
        first: "the first is ",
      },
    ),
    mend: MEND_FORMULAS,
    byHand: COPY_FORMULA,
  },
  "formula-foreign": {
    what: inPlace(
      {
        one: (found) => `una formula non è quella prevista${found}: può dare un altro risultato.`,
        more: (found) => `{n} formule non sono quelle previste${found}: possono dare altri risultati.`,
        first: "la prima è ",
      },
      {
        one: (found) => `a formula is not the one that belongs there${found}: it may give another result.`,
        more: (found) => `{n} formulas are not those that belong there${found}: they may give other results.`,
        first: "the first is ",
      },
    ),
    mend: MEND_FORMULAS,
    byHand: COPY_FORMULA,
  },
  "formula-broken": {
    what: inPlace(
      {
        one: (found) => `una formula è rotta${found}: non dà più un risultato.`,
        more: (found) => `{n} formule sono rotte${found}: non danno più un risultato.`,
        first: "la prima dà ",
      },
      {
        one: (found) => `a formula is broken${found}: it no longer gives a result.`,
        more: (found) => `{n} formulas are broken${found}: they no longer give a result.`,
        first: "the first gives ",
      },
    ),
    mend: MEND_FORMULAS,
    byHand: COPY_FORMULA,
  },
  "label-changed": {
    what: {
      it: ({ wanted, hasWanted, count }) =>
        count(
          hasWanted
            ? `Un titolo o un'istruzione del foglio è stato cambiato: deve essere ${wanted}.`
            : "Righe del titolo o delle istruzioni del foglio sono state tolte o spostate.",
          `{n} titoli o istruzioni del foglio sono stati cambiati: il primo deve essere ${wanted}.`,
        ),
      en: ({ wanted, hasWanted, count }) =>
        count(
          hasWanted
            ? `A title or an instruction of the sheet was changed: it must be ${wanted}.`
            : "Rows of the title or of the instructions of the sheet were removed or moved.",
          `{n} titles or instructions of the sheet were changed: the first must be ${wanted}.`,
        ),
    },
    mend: byCount(
      ["Ripara rimette il testo.", "Ripara rimette i testi."],
      ["Repair puts the text back.", "Repair puts the texts back."],
    ),
    byHand: CORRECT_BY_HAND,
  },
  "look-lost": {
    what: {
      it: ({ place, count }) =>
        `${place} ${count("una cella ha perso il suo stile, cioè il colore o il blocco.", "{n} celle hanno perso il loro stile, cioè il colore o il blocco.")}`,
      en: ({ place, count }) =>
        `${place} ${count("a cell has lost its style, that is its colour or its lock.", "{n} cells have lost their style, that is their colour or their lock.")}`,
    },
    mend: always(
      "Ripara rimette lo stile; quello che è scritto resta.",
      "Repair puts the style back; what is typed stays.",
    ),
    byHand: CORRECT_BY_HAND,
  },
  "format-lost": {
    what: {
      it: ({ place, count }) =>
        `${place} ${count("una cella ha un altro formato dei numeri: lo stesso valore vi appare diverso.", "{n} celle hanno un altro formato dei numeri: lo stesso valore vi appare diverso.")}`,
      en: ({ place, count }) =>
        `${place} ${count("a cell has another number format: the same value looks different there.", "{n} cells have another number format: the same value looks different there.")}`,
    },
    mend: always(
      "Ripara rimette il formato; quello che è scritto resta.",
      "Repair puts the format back; what is typed stays.",
    ),
    byHand: CORRECT_BY_HAND,
  },
  "validation-lost": {
    what: {
      it: ({ place, count }) =>
        `${place} ${count("una cella ha perso il controllo di quello che si scrive, con il suo messaggio.", "{n} celle hanno perso il controllo di quello che si scrive, con il suo messaggio.")}`,
      en: ({ place, count }) =>
        `${place} ${count("a cell has lost the check of what is typed, with its message.", "{n} cells have lost the check of what is typed, with its message.")}`,
    },
    mend: always(
      "Ripara rimette il controllo; quello che è scritto resta.",
      "Repair puts the check back; what is typed stays.",
    ),
    byHand: CORRECT_BY_HAND,
  },
  "rules-lost": {
    what: {
      it: ({ subject }) => `La tabella ${subject} ha perso i colori e i segni che seguono i valori.`,
      en: ({ subject }) => `The table ${subject} has lost the colours and signs that follow the values.`,
    },
    mend: always("Ripara li rimette.", "Repair puts them back."),
    byHand: CORRECT_BY_HAND,
  },
  "kind-behind": {
    what: {
      it: ({ place, count }) =>
        `${place} ${count("un indicatore ha cambiato tipo o regola: formati, messaggi e controlli della sua riga sono ancora quelli di prima.", "{n} indicatori hanno cambiato tipo o regola: formati, messaggi e controlli delle loro righe sono ancora quelli di prima.")}`,
      en: ({ place, count }) =>
        `${place} ${count("an indicator has changed its kind or rule: formats, messages and checks of its row are still the former ones.", "{n} indicators have changed their kind or rule: formats, messages and checks of their rows are still the former ones.")}`,
    },
    mend: always("Ripara li adegua; quello che è scritto resta.", "Repair adapts them; what is typed stays."),
    byHand: always("Premere «Adegua le schede» nel pannello.", "Press “Adapt the sheets” in the pane."),
  },
};

/** What is said of formulas in one language; `first` leads to what was found in the first of several. */
interface FormulaWords {
  readonly one: (found: string) => string;
  readonly more: (found: string) => string;
  readonly first: string;
}

/** Where the formulas stand, what has become of them, and what was found, in brackets. */
function inPlace(it: FormulaWords, en: FormulaWords): Say {
  const said =
    ({ one, more, first }: FormulaWords) =>
    ({ place, found, hasFound, count }: Facts): string =>
      `${place} ${count(one(hasFound ? ` (${found})` : ""), more(hasFound ? ` (${first}${found})` : ""))}`;
  return { it: said(it), en: said(en) };
}
