import { columnLetters } from "../../domain/cells/column-letters";
import type { Language } from "../../domain/contract/language";
import { shownText } from "../../domain/contract/shown-text";
import type { SourcePlace } from "./source-document";

/** A sheet's name is quoted so far. */
const QUOTED = 40;

/**
 * Where something stands, as one finds it again: `foglio «Piano», cella C7`; `pagina 3, tabella 2, riga 5, colonna 4`.
 * Empty where the document has no such place.
 */
export function placeText(place: SourcePlace, language: Language): string {
  const words = WORDS[language];
  const { sheet, page, table, row, column } = place;
  const named = (word: string, number: number | undefined): readonly string[] =>
    number === undefined ? [] : [`${word} ${number}`];
  if (sheet === undefined)
    return [
      ...named(words.page, page),
      ...named(words.table, table),
      ...named(words.row, row),
      ...named(words.column, column),
    ].join(", ");
  const sheetName = `${words.sheet} «${shownText(sheet, QUOTED)}»`;
  if (row === undefined || column === undefined) return [sheetName, ...named(words.row, row)].join(", ");
  return `${sheetName}, ${words.cell} ${columnLetters(column - 1)}${row}`;
}

const WORDS = {
  it: {
    sheet: "foglio",
    page: "pagina",
    table: "tabella",
    row: "riga",
    column: "colonna",
    cell: "cella",
  },
  en: { sheet: "sheet", page: "page", table: "table", row: "row", column: "column", cell: "cell" },
} as const satisfies Record<Language, unknown>;
