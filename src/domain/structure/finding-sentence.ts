import type { Language } from "../contract/language";
import { SHEETS } from "../contract/sheets";
import { CELL_CAUSE_WORDS } from "./cell-cause-words";
import { factsOf, quoted } from "./cause-words";
import type { CauseWords } from "./cause-words";
import type { Finding, FindingCause } from "./finding";
import { ROW_CAUSE_WORDS } from "./row-cause-words";
import { TABLE_CAUSE_WORDS } from "./table-cause-words";
import { WORKBOOK_CAUSE_WORDS } from "./workbook-cause-words";

/** What is wrong, and in which table and column it shows. Sheet and cell are `findingPlace`'s. */
export function findingSentence(finding: Finding, language: Language): string {
  return CAUSE_WORDS[finding.cause].what[language](factsOf(finding, language));
}

/** What *Ripara* will do about it, or what a person has to do. */
export function remedySentence(finding: Finding, language: Language): string {
  const { mend, byHand } = CAUSE_WORDS[finding.cause];
  const facts = factsOf(finding, language);
  switch (finding.remedy) {
    case "restored":
      return mend[language](facts);
    case "set-aside":
      return `${mend[language](facts)} ${SET_ASIDE[language]}`;
    case "by-hand":
      return byHand[language](facts);
  }
}

/** Where to look: `foglio «A1 Organi Istituzionali», cella H9`; the sheet alone, or the whole workbook. */
export function findingPlace({ sheet, address }: Finding, language: Language): string {
  if (sheet === "") return WHOLE_WORKBOOK[language];
  const { sheet: sheetWord, cell } = PLACE_WORDS[language];
  const place = `${sheetWord} ${quoted(sheet, language)}`;
  return address === null ? place : `${place}, ${cell} ${address}`;
}

const CAUSE_WORDS: Readonly<Record<FindingCause, CauseWords>> = {
  ...WORKBOOK_CAUSE_WORDS,
  ...TABLE_CAUSE_WORDS,
  ...ROW_CAUSE_WORDS,
  ...CELL_CAUSE_WORDS,
};

const SET_ASIDE: Readonly<Record<Language, string>> = {
  it: `Quello che vi è scritto va nel foglio ${SHEETS.recovered}, con la cella da cui viene.`,
  en: `What is typed there goes to the sheet ${SHEETS.recovered}, with the cell that it comes from.`,
};

const WHOLE_WORKBOOK: Readonly<Record<Language, string>> = {
  it: "tutta la cartella",
  en: "the whole workbook",
};

const PLACE_WORDS: Readonly<Record<Language, { readonly sheet: string; readonly cell: string }>> = {
  it: { sheet: "foglio", cell: "cella" },
  en: { sheet: "sheet", cell: "cell" },
};
