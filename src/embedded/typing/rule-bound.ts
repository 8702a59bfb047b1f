import type { FormulaPlace } from "../model/structured-reference";
import type { BarBound, ConditionalFormat } from "../model/conditional-format";
import type { EmbeddedWorkbook } from "../model/workbook";
import { operandValue } from "./rule-operand";

/** Of a bar, an icon or a colour. */
export interface Bound {
  readonly type: BarBound["type"];
  readonly formula: BarBound["formula"];
}

/** What a rule compares the cells under it with. */
export interface BoundContext {
  readonly workbook: EmbeddedWorkbook;
  readonly format: ConditionalFormat;
  readonly place: FormulaPlace;
}

/**
 * The number that a bound stands for: itself, a formula's result, or a share of the numbers that the rule covers.
 * `null`: its formula gives no number.
 */
export function boundValue({ workbook, format, place }: BoundContext, bound: Bound): number | null {
  const numbers = coveredNumbers(format, place);
  const [lowest = 0] = numbers;
  const highest = numbers.at(-1) ?? 0;
  if (bound.type === "LowestValue") return lowest;
  if (bound.type === "HighestValue") return highest;
  const value = bound.formula === null ? null : operandValue(workbook, bound.formula, format.anchor, place);
  if (typeof value !== "number") return null;
  if (bound.type === "Percent") return lowest + ((highest - lowest) * value) / 100;
  if (bound.type !== "Percentile") return value;
  const rank = ((numbers.length - 1) * value) / 100;
  const below = numbers[Math.floor(rank)] ?? lowest;
  const above = numbers[Math.ceil(rank)] ?? highest;
  return below + (above - below) * (rank - Math.floor(rank));
}

/**
 * As `boundValue`; an automatic end of a bar is zero, or the extreme that lies beyond it (support.microsoft.com, "Add a
 * data bar": "Automatic").
 */
export function barEnd(context: BoundContext, bound: Bound, end: "lower" | "upper"): number | null {
  if (bound.type !== "Automatic") return boundValue(context, bound);
  return end === "lower"
    ? Math.min(0, boundValue(context, { type: "LowestValue", formula: null }) ?? 0)
    : Math.max(0, boundValue(context, { type: "HighestValue", formula: null }) ?? 0);
}

/** The numbers of all the cells under the rule, lowest first. */
function coveredNumbers({ areas }: ConditionalFormat, { sheet }: FormulaPlace): readonly number[] {
  const numbers: number[] = [];
  for (const area of areas) {
    sheet.cells.visit(area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  }
  return numbers.sort((left, right) => left - right);
}
