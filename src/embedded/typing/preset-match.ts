import type { ConditionalFormat } from "../model/conditional-format";
import type { PresetCriterion } from "../model/preset-criterion";
import { averageCriterion } from "../model/preset-criterion";
import type { Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";

/**
 * Whether a preset rule matches a value. Blank: nothing but spaces, as the formula that Excel writes beside the rule says
 * (`LEN(TRIM(A1))=0`). The deviation is that of a sample (inferred).
 */
export function matchesPreset(
  criterion: PresetCriterion,
  value: Scalar,
  format: ConditionalFormat,
  sheet: Sheet,
): boolean {
  const isBlank = typeof value === "string" && value.trim() === "";
  switch (criterion) {
    case "Invalid":
      return false;
    case "Blanks":
      return isBlank;
    case "NonBlanks":
      return !isBlank;
    case "Errors":
      return isCellError(value);
    case "NonErrors":
      return !isCellError(value);
    case "UniqueValues":
      return value !== "" && timesThere(value, format, sheet) === 1;
    case "DuplicateValues":
      return value !== "" && timesThere(value, format, sheet) > 1;
    default:
      return typeof value === "number" && isBesideAverage(criterion, value, format, sheet);
  }
}

function isBesideAverage(
  criterion: PresetCriterion,
  value: number,
  format: ConditionalFormat,
  sheet: Sheet,
): boolean {
  const wanted = averageCriterion(criterion);
  if (!wanted) return false;
  const numbers = valuesUnder(format, sheet).filter((each) => typeof each === "number");
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = numbers.length > 1 ? Math.sqrt(squares / (numbers.length - 1)) : 0;
  const sign = wanted.side === "above" ? 1 : -1;
  const beyond = sign * (value - (mean + sign * wanted.deviations * deviation));
  return wanted.orEqual ? beyond >= 0 : beyond > 0;
}

/** Texts are the same whatever their case. */
function timesThere(value: Scalar, format: ConditionalFormat, sheet: Sheet): number {
  const folded = (each: Scalar): unknown => (typeof each === "string" ? each.toLowerCase() : each);
  return valuesUnder(format, sheet).filter((each) => folded(each) === folded(value)).length;
}

function valuesUnder({ areas }: ConditionalFormat, sheet: Sheet): readonly Scalar[] {
  const values: Scalar[] = [];
  for (const area of areas) sheet.cells.visit(area, ({ value }) => values.push(value));
  return values;
}
