import { calculationOf } from "../calculation/calculation";
import type { FormulaPlace } from "../model/structured-reference";
import { holdsCell } from "../model/area";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../model/conditional-format";
import type { Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { cellAt } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { compares } from "./comparison";
import { shownValue } from "./display-text";
import { iconPosition } from "./icon-position";
import { matchesPreset } from "./preset-match";
import type { BoundContext } from "./rule-bound";
import { barEnd } from "./rule-bound";
import { formulaForCell, operandValue } from "./rule-operand";
import { scaleColor } from "./scale-color";

/** What the conditional formats make of a cell. */
export interface ConditionalStyle {
  /** `null`: nothing matches. */
  readonly look: ConditionalLook | null;
  /** Icon set and position from 1, `ThreeTrafficLights1 3`; `null`: none. */
  readonly icon: string | null;
  /** A bar from the left, over a share of the cell's width between 0 and 1; `null`: none. */
  readonly bar: { readonly color: string; readonly share: number } | null;
}

const NOTHING: ConditionalStyle = { look: null, icon: null, bar: null };

/**
 * The look of a cell by its conditional formats. Several rules may match: what an earlier one says stands, later ones
 * add to it, until one stops (support.microsoft.com, "Manage conditional formatting rule precedence").
 */
export function conditionalStyle(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalStyle {
  let style = NOTHING;
  const { value } = cellAt(sheet, row, column);
  const place = { sheet, row, column };
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holdsCell(area, row, column))) continue;
    const { rule } = format;
    if (!("look" in rule)) {
      if (typeof value === "number") style = withGraphic(style, { workbook, format, place }, rule, value);
      continue;
    }
    if (!matches(workbook, format, rule, place, value)) continue;
    style = { ...style, look: merged(style.look, rule.look) };
    if (format.stopIfTrue) break;
  }
  return style;
}

type LookRule = Extract<ConditionalRule, { readonly look: ConditionalLook }>;
type GraphicRule = Exclude<ConditionalRule, LookRule>;

/** Icons, bars and colours are for numbers. The earlier rule wins, each kind for itself. */
function withGraphic(
  style: ConditionalStyle,
  context: BoundContext,
  rule: GraphicRule,
  value: number,
): ConditionalStyle {
  switch (rule.type) {
    case "iconSet":
      return { ...style, icon: style.icon ?? `${rule.style} ${iconPosition(context, rule, value)}` };
    case "dataBar":
      return { ...style, bar: style.bar ?? barOf(context, rule, value) };
    case "colorScale": {
      const fill = scaleColor(context, rule, value);
      return fill === null ? style : { ...style, look: merged(style.look, { fill }) };
    }
  }
}

/** Bars for negative numbers are not drawn here. */
function barOf(
  context: BoundContext,
  rule: Extract<GraphicRule, { type: "dataBar" }>,
  value: number,
): ConditionalStyle["bar"] {
  const [lower, upper] = [
    barEnd(context, rule.lowerBound, "lower"),
    barEnd(context, rule.upperBound, "upper"),
  ];
  if (lower === null || upper === null || upper <= lower) return null;
  return { color: rule.color, share: Math.min(1, Math.max(0, (value - lower) / (upper - lower))) };
}

function matches(
  workbook: EmbeddedWorkbook,
  format: ConditionalFormat,
  rule: LookRule,
  place: FormulaPlace,
  value: Scalar,
): boolean {
  const { anchor } = format;
  if (rule.type === "preset") return matchesPreset(rule.criterion, value, format, place.sheet);
  if (rule.type === "custom") {
    const result = calculationOf(workbook).evaluate(formulaForCell(rule.formula, anchor, place), place);
    return !isCellError(result) && typeof result !== "string" && Boolean(result);
  }
  if (rule.type === "containsText") return holdsText(rule, value);
  const first = operandValue(workbook, rule.formula1, anchor, place);
  const second = rule.formula2 === null ? null : operandValue(workbook, rule.formula2, anchor, place);
  // An empty cell compares as 0 to numbers, so `= 0` would paint it; Excel leaves it alone except for "not equal".
  if (value === "" && typeof first === "number") return rule.operator === "NotEqualTo";
  return compares(value, rule.operator, first, second);
}

function holdsText(rule: Extract<LookRule, { type: "containsText" }>, value: Scalar): boolean {
  const text = shownValue(value, "General").toLowerCase();
  const wanted = rule.text.toLowerCase();
  switch (rule.operator) {
    case "Contains":
      return text.includes(wanted);
    case "NotContains":
      return !text.includes(wanted);
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
  }
}

/** The earlier look wins, part by part. */
function merged(earlier: ConditionalLook | null, later: ConditionalLook): ConditionalLook {
  if (!earlier) return later;
  return {
    ...later,
    ...earlier,
    font: { ...later.font, ...earlier.font },
    borders: { ...later.borders, ...earlier.borders },
  };
}
