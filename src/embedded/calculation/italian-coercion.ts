import { CellError, FunctionArgumentType, FunctionPlugin } from "hyperformula";
import { italianNumber } from "./italian-number";
import { booleanAsText, numberAsText } from "./italian-text";

type Coercion = FunctionPlugin["coerceToType"];
type Helper = FunctionPlugin["arithmeticHelper"];
type Scalar = Parameters<Helper["coerceNonDateScalarToMaybeNumber"]>[0];

/**
 * How values become texts and texts numbers inside formulas: as in an Italian Excel. HyperFormula has no setting
 * for it (`coerceScalarToString` is fixed), so the objects that do it are changed here, and only here.
 */
export function readTextsInItalian(helper: Helper): void {
  const original = helper.coerceNonDateScalarToMaybeNumber.bind(helper);
  Object.assign(helper, {
    // An empty text is no number: `""+1` is #VALUE! in Excel, 1 in HyperFormula.
    coerceNonDateScalarToMaybeNumber: (value: Scalar) =>
      typeof value === "string" ? italianNumber(value) : original(value),
  });
}

/** The `&` operator: `"a"&1.5` is `a1,5`. */
export function joinTexts(left: unknown, right: unknown): unknown {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  return `${asText(left)}${asText(right)}`;
}

/**
 * Arguments of functions: numbers where a text is wanted become Italian texts, and an empty text is no truth value
 * (`IF("",…)` is #VALUE! in Excel, FALSE in HyperFormula). A change of the library's class, so
 * made once.
 */
export function writeTextsInItalian(): void {
  const prototype = FunctionPlugin.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the plugin as `this`, below
  const original: Coercion = prototype["coerceToType"];
  prototype["coerceToType"] = function italianCoercion(value, wanted, state) {
    if (wanted.argumentType === FunctionArgumentType.BOOLEAN && value === "") return undefined;
    const isText = wanted.argumentType === FunctionArgumentType.STRING;
    const isNumber = typeof value === "number" || typeof value === "boolean" || hasNumber(value);
    return isText && isNumber ? asText(value) : original.call(this, value, wanted, state);
  };
}

/** HyperFormula wraps numbers that are dates, times, amounts or percentages. */
function hasNumber(value: unknown): value is { readonly val: number } {
  return typeof value === "object" && value !== null && "val" in value && typeof value.val === "number";
}

function asText(value: unknown): string {
  if (typeof value === "number") return numberAsText(value);
  if (typeof value === "boolean") return booleanAsText(value);
  if (hasNumber(value)) return numberAsText(value.val);
  // What is left is a text, or the symbol of an empty cell.
  return typeof value === "string" ? value : "";
}
