import { isDateFormat } from "numfmt";
import type { Cell } from "../model/cell";
import { isEmpty } from "../model/cell";
import type { FilterCriterion, FilterDate } from "../model/filter-criterion";
import { compares } from "../typing/comparison";
import { dateOfSerial } from "../typing/date-serial";
import { displayText } from "../typing/display-text";

/** Tells which cells of a filtered column stay, or that the criterion is not modelled (its name). */
export type FilterTest = ((cell: Cell) => boolean) | { readonly notModelled: string };

/**
 * The test that a criterion makes of the cells of a column, header not among them. `column`: all of them, as the top ones
 * and the average are found among all rows of the list.
 */
export function filterTest(criterion: FilterCriterion, column: readonly Cell[]): FilterTest {
  switch (criterion.type) {
    case "values":
      return valuesTest(criterion);
    case "custom":
      return customTest(criterion);
    case "top":
      return topTest(criterion, numbersOf(column));
    case "average":
      return averageTest(criterion.side, numbersOf(column));
    case "kept":
      return { notModelled: criterion.name };
    case "color":
      return { notModelled: "colorFilter" };
  }
}

type Criterion<Type extends FilterCriterion["type"]> = Extract<FilterCriterion, { type: Type }>;
type Test = (cell: Cell) => boolean;

/** By the text that cells show, without case (the list of the filter menu shows texts; inferred for Office.js). */
function valuesTest({ values, dates }: Criterion<"values">): Test {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return (cell) =>
    wanted.has(displayText(cell).trim().toLowerCase()) ||
    wanted.has(displayText(cell).toLowerCase()) ||
    (typeof cell.value === "number" && isDateFormat(cell.style.numberFormat) && isAmong(cell.value, dates));
}

function isAmong(serial: number, dates: readonly FilterDate[]): boolean {
  if (dates.length === 0 || serial < 0) return false;
  const own = dateOfSerial(serial);
  return dates.some(
    ({ year, month, day }) =>
      year === own.year && (month === null || month === own.month) && (day === null || day === own.day),
  );
}

function customTest({ criterion1, criterion2, operator }: Criterion<"custom">): Test {
  const tests = [criterion1, ...(criterion2 === null ? [] : [criterion2])].map(comparisonTest);
  return operator === "And"
    ? (cell) => tests.every((test) => test(cell))
    : (cell) => tests.some((test) => test(cell));
}

const OPERATORS = {
  "=": "EqualTo",
  "<>": "NotEqualTo",
  ">": "GreaterThan",
  "<": "LessThan",
  ">=": "GreaterThanOrEqualTo",
  "<=": "LessThanOrEqualTo",
} as const;

/**
 * One comparison: `=` alone finds empty cells, `<>` alone the others (VBA `Range.AutoFilter`, Criteria1); `?` and `*` are
 * wildcards, `~` before them takes that away; numbers are compared with numbers, and a number is equal by its shown text
 * too. Without an operator it is `=`.
 */
function comparisonTest(criterion: string): Test {
  const [, sign = "", operand = ""] = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(criterion) ?? [];
  const operator = OPERATORS[(sign === "" ? "=" : sign) as keyof typeof OPERATORS];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "EqualTo" || operator === "NotEqualTo") {
    const isEqual = equalityTest(operand, number);
    return (cell) => isEqual(cell) === (operator === "EqualTo");
  }
  if (Number.isNaN(number)) {
    return ({ value }) =>
      typeof value === "string" && value !== "" && compares(value, operator, operand, null);
  }
  return ({ value }) => typeof value === "number" && compares(value, operator, number, null);
}

function equalityTest(operand: string, number: number): Test {
  if (operand === "") return (cell) => isEmpty(cell) || cell.value === "";
  const pattern = wildcardPattern(operand);
  return (cell) =>
    typeof cell.value === "number" && !Number.isNaN(number)
      ? cell.value === number || pattern.test(displayText(cell))
      : pattern.test(displayText(cell));
}

function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|/]/g, (found) => {
    if (found === "*") return "[^]*";
    if (found === "?") return "[^]";
    return `\\${found.startsWith("~") ? found.slice(1) : found}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

function numbersOf(column: readonly Cell[]): readonly number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

/** As many as asked for, and those equal to the last of them. A share is rounded down, one at least (inferred). */
function topTest({ from, unit, count }: Criterion<"top">, numbers: readonly number[]): Test {
  const wanted = unit === "items" ? count : Math.max(1, Math.floor((numbers.length * count) / 100));
  const sign = from === "top" ? -1 : 1;
  const sorted = [...numbers].sort((a, b) => sign * (a - b));
  const limit = sorted[Math.min(wanted, sorted.length) - 1];
  if (limit === undefined) return () => false;
  return ({ value }) => typeof value === "number" && sign * (value - limit) <= 0;
}

function averageTest(side: "above" | "below", numbers: readonly number[]): Test {
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) => typeof value === "number" && (side === "above" ? value > average : value < average);
}
