import type { Area, CellAddress } from "../../../src/embedded/model/area";
import { areaName, cellName } from "../../../src/embedded/model/area";
import { copiedFormula } from "../../../src/embedded/model/formula-references";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { Facts } from "./facts";
import { described } from "./look-facts";

/** An area with more cells than this stands as a whole. */
const CELLS_AT_MOST = 20_000;

/** Where formulas of rules are read: far from all edges, so that relative references can lead anywhere. */
const READING_PLACE: CellAddress = { row: 500_000, column: 8_000 };

/**
 * Validation and conditional formats cell by cell, by the cell's name: whether one rule covers a block of cells or each
 * of them has its own is the same to people. Conditional formats stand in order of priority.
 */
export function ruleFacts(sheet: Sheet): ReadonlyMap<string, Facts> {
  const facts = new Map<string, Record<string, string>>();
  const factsAt = (cell: string): Record<string, string> => {
    const found = facts.get(cell) ?? {};
    facts.set(cell, found);
    return found;
  };
  for (const { areas, anchor, ...content } of sheet.validations) {
    const text = ruleText(content, anchor);
    for (const cell of cellsOf(areas)) factsAt(cell)["validation"] = text;
  }
  for (const { areas, anchor, rule, stopIfTrue } of sheet.conditionalFormats) {
    const text = ruleText({ rule, stopIfTrue }, anchor);
    for (const cell of cellsOf(areas)) {
      const own = factsAt(cell);
      own["conditional formats"] = [own["conditional formats"], text].filter(Boolean).join(" then ");
    }
  }
  return facts;
}

/** The rule with its formulas as they would read in one place for all cells. */
function ruleText(rule: object, anchor: CellAddress): string {
  const down = READING_PLACE.row - anchor.row;
  const right = READING_PLACE.column - anchor.column;
  return described(withFormulas(rule, (formula) => copiedFormula(formula, down, right)));
}

/** Data with its formulas rewritten: texts that begin with `=`, and those of a member `formula`. */
function withFormulas(data: object, rewrite: (formula: string) => string): object {
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return [key, withFormulas(value, rewrite)];
    if (typeof value !== "string") return [key, value];
    if (value.startsWith("=")) return [key, rewrite(value)];
    return [key, key === "formula" && value !== "" ? rewrite(`=${value}`) : value];
  });
  return Array.isArray(data)
    ? entries.map(([, value]) => value)
    : (Object.fromEntries(entries) as Record<string, unknown>);
}

function cellsOf(areas: readonly Area[]): readonly string[] {
  return areas.flatMap((area) => {
    if (area.rowCount * area.columnCount > CELLS_AT_MOST) return [areaName(area)];
    const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
    const columns = Array.from({ length: area.columnCount }, (_, right) => area.column + right);
    return rows.flatMap((row) => columns.map((column) => cellName(row, column)));
  });
}
