import { columnLetters } from "../../domain/cells/column-letters";
import type { HighlightRule, NeighbourCell } from "./sheet-layout";

/** Where a column stands now, from 0: that of a header in the rule's own table or in another one of the sheet. */
export type ColumnOf = (header: string, table: string | undefined) => number | undefined;

/**
 * The formula of a rule for the first of its cells, `row` and `column` from 0. A cell whose column is gone stays named as
 * it was, in braces: such a rule says nothing, and is found different from what stands there.
 */
export function highlightFormula(
  { formula, others = {} }: HighlightRule,
  { row, column }: { readonly row: number; readonly column: number },
  columnOf: ColumnOf,
): string {
  return formula.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "cell") return `${columnLetters(column)}${row + 1}`;
    const other = others[name];
    const place = other === undefined ? undefined : columnOf(other.header, other.table);
    return other === undefined || place === undefined ? whole : neighbour(other, row, place);
  });
}

function neighbour({ line, isFixed }: NeighbourCell, row: number, column: number): string {
  const letters = `${isFixed === true ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${line === "above" ? row : row + 1}`;
}
