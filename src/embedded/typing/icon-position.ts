import type { FormulaPlace } from "../calculation/structured-reference";
import type { ConditionalFormat, ConditionalRule, IconCriterion } from "../model/conditional-format";
import type { Scalar } from "../model/scalar";
import type { EmbeddedWorkbook } from "../model/workbook";
import { operandValue } from "./rule-operand";

type IconSet = Extract<ConditionalRule, { type: "iconSet" }>;

/**
 * Which icon of its set a number gets, from 1 (the lowest, unless the order is reversed). Bounds are numbers, formulas,
 * or shares of the numbers that the rule covers. `null`: not a number, so no icon.
 */
export function iconPosition(
  workbook: EmbeddedWorkbook,
  format: ConditionalFormat,
  rule: IconSet,
  place: FormulaPlace,
  value: Scalar,
): number | null {
  if (typeof value !== "number") return null;
  const numbers = coveredNumbers(format, place);
  let position = 1;
  rule.criteria.forEach((criterion, index) => {
    const bound = boundOf(workbook, format, criterion, place, numbers);
    if (bound === null) return;
    const reaches = criterion.operator === "GreaterThan" ? value > bound : value >= bound;
    if (reaches) position = index + 2;
  });
  return rule.reverseIconOrder ? rule.criteria.length + 2 - position : position;
}

function boundOf(
  workbook: EmbeddedWorkbook,
  { anchor }: ConditionalFormat,
  { type, formula }: IconCriterion,
  place: FormulaPlace,
  numbers: readonly number[],
): number | null {
  const bound = operandValue(workbook, formula, anchor, place);
  if (typeof bound !== "number") return null;
  if (type === "Number" || type === "Formula") return bound;
  const [lowest = 0] = numbers;
  const highest = numbers.at(-1) ?? 0;
  if (type === "Percent") return lowest + ((highest - lowest) * bound) / 100;
  const rank = ((numbers.length - 1) * bound) / 100;
  const below = numbers[Math.floor(rank)] ?? lowest;
  const above = numbers[Math.ceil(rank)] ?? highest;
  return below + (above - below) * (rank - Math.floor(rank));
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
