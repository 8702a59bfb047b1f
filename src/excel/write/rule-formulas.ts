import { highlightFormula } from "../declare/highlight-formula";
import type { ColumnOf } from "../declare/highlight-formula";
import type { TableLayout } from "../declare/sheet-layout";
import { headerRun } from "./header-run";

/**
 * The formulas of a table's rules, each for the first of its cells. `neighbours` are the tables of its sheet where they
 * stand, which rules may look at.
 */
export function ruleFormulas(table: TableLayout, neighbours: readonly TableLayout[]): readonly string[] {
  const columnOf: ColumnOf = (header, name) => {
    const holder = name === undefined ? table : neighbours.find((candidate) => candidate.name === name);
    const offset = holder?.columns.findIndex((column) => column.header === header) ?? -1;
    return holder === undefined || offset < 0 ? undefined : holder.column + offset;
  };
  return table.rules.map((rule) => {
    const place = { row: table.row + 1, column: table.column + headerRun(table, rule).first };
    return highlightFormula(rule, place, columnOf);
  });
}
