import type { Language } from "../contract/language";
import { shownText } from "../contract/shown-text";
import type { Finding } from "./finding";
import { isOperation, operationName } from "./operation-words";

/** What there is to say of findings of one cause. */
export interface CauseWords {
  /** What is wrong, and where in the sheet it shows. */
  readonly what: Say;
  /** What *Ripara* does about it. */
  readonly mend: Say;
  /** What a person has to do where *Ripara* cannot. */
  readonly byHand: Say;
}

/** One or two sentences in each language. */
export type Say = Readonly<Record<Language, (facts: Facts) => string>>;

/** A finding as its sentences quote it. */
export interface Facts {
  /** In quotation marks; `…` between them where the finding has none. */
  readonly subject: string;
  readonly column: string;
  readonly found: string;
  readonly wanted: string;
  /** What was found with its blanks to be seen: `«2022-A1␣»`. */
  readonly foundExactly: string;
  readonly hasFound: boolean;
  readonly hasWanted: boolean;
  /** What people typed there goes to `Recuperati`. */
  readonly isSetAside: boolean;
  /** `Nella colonna «T1» della tabella «Centro_A1»`; without the column where the finding has none. */
  readonly place: string;
  /** The words for one, or those for more, with their number for `{n}`. */
  readonly count: (one: string, more: string) => string;
}

/** The same words whatever the finding. */
export function always(it: string, en: string): Say {
  return { it: () => it, en: () => en };
}

/** Words that follow the number alone. */
export function byCount(it: readonly [one: string, more: string], en: readonly [string, string]): Say {
  return { it: ({ count }) => count(...it), en: ({ count }) => count(...en) };
}

/** What is not said otherwise. */
export const CORRECT_BY_HAND = always(
  "Correggere a mano nel foglio, oppure tornare a una versione precedente del file.",
  "Correct it by hand in the sheet, or go back to an earlier version of the file.",
);

/** What stood there before can only come from people. */
export const BRING_BACK = always(
  "Annullare l'eliminazione con Ctrl+Z, oppure tornare a una versione precedente del file: quello che c'era non si può ricostruire.",
  "Undo the deletion with Ctrl+Z, or go back to an earlier version of the file: what was there cannot be rebuilt.",
);

/** What the sentences for a finding are made of. */
export function factsOf(finding: Finding, language: Language): Facts {
  const quote = (text: string | null): string => quoted(shownText(text || "…", MAX_QUOTED), language);
  const subject = quote(
    isOperation(finding.subject) ? operationName(finding.subject, language) : finding.subject,
  );
  const column = quote(finding.column);
  return {
    subject,
    column,
    found: quote(finding.found),
    wanted: quote(finding.wanted),
    foundExactly: quote(finding.found && withSeenBlanks(finding.found)),
    hasFound: isText(finding.found),
    hasWanted: isText(finding.wanted),
    isSetAside: finding.remedy === "set-aside",
    place: PLACES[language](subject, finding.column === null ? null : column),
    count: (one, more) =>
      finding.count === 1 ? one : more.replace("{n}", finding.count.toLocaleString(LOCALES[language])),
  };
}

function isText(text: string | null): boolean {
  return text !== null && text !== "";
}

/** A text of a cell may be as long as a page. */
const MAX_QUOTED = 60;

const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

/** Text in the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === "it" ? `«${text}»` : `“${text}”`;
}

const PLACES: Readonly<Record<Language, (table: string, column: string | null) => string>> = {
  it: (table, column) =>
    column === null ? `Nella tabella ${table}` : `Nella colonna ${column} della tabella ${table}`,
  en: (table, column) => (column === null ? `In table ${table}` : `In column ${column} of table ${table}`),
};

/** Blanks that nobody would see, at an end, doubled or of an unusual kind, as signs. */
function withSeenBlanks(text: string): string {
  return text.replace(/^\s+|\s+$|\s{2,}|[^\S ]/gu, (blanks) => "␣".repeat(blanks.length));
}
