import type { HighlightRule, TableLayout } from "../declare/sheet-layout";
import { TONE_COLORS } from "../declare/tones";
import { headerRun } from "./header-run";
import { placedRange } from "./placed-range";
import { ruleFormulas } from "./rule-formulas";
import { columnsOf } from "./table-place";
import type { SheetStep } from "./write-step";

/** Measured request bytes of one conditional format, with its paths. */
const BYTES_PER_RULE = 2_100;

/**
 * The conditional formats of a table's body, in place of those that its columns had. `neighbours` are the tables of its
 * sheet where they stand, which rules may look at.
 */
export function tableRulesStep(
  sheet: string,
  table: TableLayout,
  neighbours: readonly TableLayout[],
): SheetStep {
  const formulas = ruleFormulas(table, neighbours);
  const key = ({ firstHeader, lastHeader }: HighlightRule): string => `${firstHeader}:${lastHeader}`;
  return {
    ...{ sheet, subject: table.name },
    bytes: table.rules.length * BYTES_PER_RULE,
    queue(worksheet) {
      const spans = new Map(table.rules.map((rule) => [key(rule), columnsOf(table, headerRun(table, rule))]));
      const ranges = new Map([...spans].map(([span, area]) => [span, placedRange(worksheet, area)]));
      for (const range of ranges.values()) range.conditionalFormats.clearAll();
      table.rules.forEach((rule, index) => {
        const range = ranges.get(key(rule));
        if (range !== undefined) addRule(range, rule, formulas[index] ?? "");
      });
    },
  };
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addRule(range: Excel.Range, { tone, numberFormat, isFramed }: HighlightRule, formula: string): void {
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = formula;
  if (tone !== null) {
    format.fill.color = TONE_COLORS[tone].fill;
    format.font.color = TONE_COLORS[tone].font;
    for (const edge of isFramed === true ? EDGES : []) {
      // In the automatic colour: each setting more is a hundred bytes more on every sheet.
      format.borders.getItem(edge).style = "Continuous";
    }
  }
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}
