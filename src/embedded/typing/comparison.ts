import type { ComparisonOperator } from "../model/data-validation";
import type { Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";

/**
 * Compares as Excel's operators do: numbers before texts before truth values, texts without case; an error compares to
 * nothing. `second` only counts for the two *between* operators.
 */
export function compares(
  value: Scalar,
  operator: ComparisonOperator,
  first: Scalar,
  second: Scalar | null,
): boolean {
  const low = order(value, first);
  if (Number.isNaN(low)) return false;
  switch (operator) {
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqualTo":
      return low >= 0;
    case "LessThanOrEqualTo":
      return low <= 0;
    case "Between":
      return low >= 0 && order(value, second ?? first) <= 0;
    case "NotBetween":
      return low < 0 || order(value, second ?? first) > 0;
  }
}

/** Negative, 0 or positive; `NaN` with an error. */
function order(left: Scalar, right: Scalar): number {
  if (isCellError(left) || isCellError(right)) return NaN;
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  if (typeof left === "string") return left.localeCompare(String(right), "it", { sensitivity: "accent" });
  return Number(left) - Number(right);
}

function kindOf(value: string | number | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
