import { always, BRING_BACK, byCount } from "./cause-words";
import type { CauseWords, Facts } from "./cause-words";
import type { FindingCause } from "./finding";

/** Causes that are about rows and what names them. */
export type RowCause = Extract<FindingCause, `row-${string}` | `id-${string}` | "text-changed">;

export const ROW_CAUSE_WORDS: Readonly<Record<RowCause, CauseWords>> = {
  "row-missing": {
    what: {
      it: (facts) =>
        `${facts.place} ${facts.count(`manca la riga ${named(facts)}.`, `mancano {n} righe; la prima è ${named(facts)}.`)}`,
      en: (facts) =>
        `${facts.place} ${facts.count(`row ${named(facts)} is missing.`, `{n} rows are missing; the first is ${named(facts)}.`)}`,
    },
    mend: byCount(
      ["Ripara la rimette.", "Ripara le rimette."],
      ["Repair puts it back.", "Repair puts them back."],
    ),
    byHand: BRING_BACK,
  },
  "row-unknown": {
    what: {
      it: (facts) =>
        `${facts.place} ${facts.count(`${rowNamed(facts, "la riga", "una riga senza codice")} non è del piano: non conta.`, `{n} righe non sono del piano e non contano${first(facts, "la prima è")}.`)}`,
      en: (facts) =>
        `${facts.place} ${facts.count(`${rowNamed(facts, "row", "a row without a code")} is not of the plan: it does not count.`, `{n} rows are not of the plan and do not count${first(facts, "the first is")}.`)}`,
    },
    mend: byCount(["Ripara la toglie.", "Ripara le toglie."], ["Repair removes it.", "Repair removes them."]),
    byHand: byCount(
      ["Correggere il codice, oppure togliere la riga.", "Correggere i codici, oppure togliere le righe."],
      ["Correct its code, or remove the row.", "Correct their codes, or remove the rows."],
    ),
  },
  "row-duplicated": {
    what: {
      it: (facts) =>
        `${facts.place} ${facts.count(`${rowNamed(facts, "la riga", "una riga")} è ripetuta: conta solo la prima.`, `{n} righe ripetono un codice che c'è già e non contano${first(facts, "la prima è")}.`)}`,
      en: (facts) =>
        `${facts.place} ${facts.count(`${rowNamed(facts, "row", "a row")} is repeated: only the first counts.`, `{n} rows repeat a code that is already there and do not count${first(facts, "the first is")}.`)}`,
    },
    mend: byCount(
      ["Ripara toglie la riga in più.", "Ripara toglie le righe in più."],
      ["Repair removes the extra row.", "Repair removes the extra rows."],
    ),
    byHand: always(
      "Decidere quale riga è giusta e togliere l'altra.",
      "Decide which row is right and remove the other.",
    ),
  },
  "row-outside": {
    what: {
      it: (facts) =>
        `Sotto la tabella ${facts.subject} ${facts.count("una riga è scritta fuori dalla tabella e non conta", "{n} righe sono scritte fuori dalla tabella e non contano")}${first(facts, "comincia con")}.`,
      en: (facts) =>
        `Below table ${facts.subject} ${facts.count("a row is written outside the table and does not count", "{n} rows are written outside the table and do not count")}${first(facts, "it begins with")}.`,
    },
    mend: {
      it: ({ isSetAside, count }) =>
        isSetAside
          ? count("Ripara la toglie da lì.", "Ripara le toglie da lì.")
          : count("Ripara la riprende nella tabella.", "Ripara le riprende nella tabella."),
      en: ({ isSetAside, count }) =>
        isSetAside
          ? count("Repair takes it away from there.", "Repair takes them away from there.")
          : count("Repair takes it into the table.", "Repair takes them into the table."),
    },
    byHand: always(
      "Portare i dati in una riga della tabella, oppure cancellarli.",
      "Move the data into a row of the table, or delete them.",
    ),
  },
  "id-swapped": {
    what: {
      it: ({ place, found, wanted, count }) =>
        `${place} ${count(
          `accanto al codice ${found} c'è il testo di ${wanted}: quello che è scritto nella riga può valere per l'indicatore sbagliato.`,
          `{n} codici hanno accanto il testo di un altro (il primo, ${found}, quello di ${wanted}): quello che è scritto nelle righe può valere per l'indicatore sbagliato.`,
        )}`,
      en: ({ place, found, wanted, count }) =>
        `${place} ${count(
          `code ${found} has the text of ${wanted} beside it: what is typed in the row may count for the wrong indicator.`,
          `{n} codes have another's text beside them (the first, ${found}, that of ${wanted}): what is typed in the rows may count for the wrong indicator.`,
        )}`,
    },
    mend: byCount(
      ["Ripara rimette il codice accanto al suo testo.", "Ripara rimette ogni codice accanto al suo testo."],
      ["Repair puts the code back beside its text.", "Repair puts each code back beside its text."],
    ),
    byHand: byCount(
      [
        "Guardare a quale indicatore si riferisce la riga e riscriverne il codice.",
        "Guardare a quale indicatore si riferisce ogni riga e riscriverne il codice.",
      ],
      [
        "See which indicator the row is about and type its code again.",
        "See which indicator each row is about and type its code again.",
      ],
    ),
  },
  "id-misspelt": {
    what: {
      it: ({ place, foundExactly, hasFound, wanted, count }) =>
        `${place} ${count(
          hasFound
            ? `il codice ${foundExactly} va scritto ${wanted}, con le stesse maiuscole e gli stessi spazi.`
            : `manca un codice: va scritto ${wanted}.`,
          `{n} codici non sono scritti come nel piano; il primo deve essere ${wanted}.`,
        )}`,
      en: ({ place, foundExactly, hasFound, wanted, count }) =>
        `${place} ${count(
          hasFound
            ? `code ${foundExactly} must be written ${wanted}, with the same capitals and blanks.`
            : `a code is missing: it must be ${wanted}.`,
          `{n} codes are not written as in the plan; the first must be ${wanted}.`,
        )}`,
    },
    mend: byCount(
      ["Ripara lo riscrive.", "Ripara li riscrive."],
      ["Repair writes it again.", "Repair writes them again."],
    ),
    byHand: byCount(
      ["Riscriverlo nel foglio.", "Riscriverli nel foglio."],
      ["Type it again in the sheet.", "Type them again in the sheet."],
    ),
  },
  "id-not-unique": {
    what: {
      it: ({ place, found, hasFound, count }) =>
        hasFound
          ? `${place} ${count(`il codice ${found} è di più righe: solo una può averlo.`, `{n} righe hanno lo stesso codice ${found}: solo una può averlo.`)}`
          : `${place} ${count("una riga non ha codice: non si sa di che cosa parli.", "{n} righe non hanno codice: non si sa di che cosa parlino.")}`,
      en: ({ place, found, hasFound, count }) =>
        hasFound
          ? `${place} ${count(`code ${found} is that of several rows: only one can have it.`, `{n} rows have the same code ${found}: only one can have it.`)}`
          : `${place} ${count("a row has no code: nobody knows what it is about.", "{n} rows have no code: nobody knows what they are about.")}`,
    },
    mend: byCount(
      ["Ripara dà alla riga il suo codice.", "Ripara dà a ogni riga il suo codice."],
      ["Repair gives the row its code.", "Repair gives each row its code."],
    ),
    byHand: always(
      "Dare a ogni riga un codice suo: solo l'ufficio sa qual è quello giusto.",
      "Give each row a code of its own: only the office knows which is right.",
    ),
  },
  "text-changed": {
    what: {
      it: ({ place, wanted, count }) =>
        `${place} ${count(`le parole accanto al codice ${wanted} non sono quelle del piano.`, `{n} righe hanno accanto al codice parole che non sono quelle del piano; la prima è ${wanted}.`)}`,
      en: ({ place, wanted, count }) =>
        `${place} ${count(`the words beside code ${wanted} are not those of the plan.`, `{n} rows have words beside their code that are not those of the plan; the first is ${wanted}.`)}`,
    },
    mend: always("Ripara rimette le parole del piano.", "Repair puts the words of the plan back."),
    byHand: always(
      "Guardare se è sbagliato il testo o il codice, e riscriverlo.",
      "See whether the text or the code is wrong, and type it again.",
    ),
  },
};

/** The row by its identifier, or what it is called without one. */
function rowNamed(facts: Facts, row: string, nameless: string): string {
  return facts.hasFound || facts.hasWanted ? `${row} ${named(facts)}` : nameless;
}

/** What leads to the identifier of the first row; nothing where there is none. */
function first(facts: Facts, lead: string): string {
  return facts.hasFound || facts.hasWanted ? `; ${lead} ${named(facts)}` : "";
}

/** The identifier of the row: what stands there, or what should. */
function named({ hasFound, found, wanted }: Facts): string {
  return hasFound ? found : wanted;
}
