import { DetailedCellError } from "hyperformula";
import type { Scalar } from "../model/scalar";
import { cellError } from "../model/scalar";

/** Excel has no cycle error: it warns and shows 0 (support.microsoft.com, "Remove or allow a circular reference"). */
export function scalarOf(value: unknown): Scalar {
  if (value instanceof DetailedCellError) {
    if (value.value === "#CYCLE!") return 0;
    return cellError(value.value === "#ERROR!" ? "#NAME?" : value.value);
  }
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return 0;
}
