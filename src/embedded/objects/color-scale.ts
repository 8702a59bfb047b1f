import type { ColorPoint } from "../model/conditional-format";
import type { ConditionalTarget } from "./conditional-format-target";
import { changeRule, ruleOf } from "./conditional-format-target";
import type { ObjectClass } from "./object-class";
import { invalidArgument } from "./office-error";
import { colorValue, objectValue, textValue, wordValue } from "./property-values";

const TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"] as const;

/** `Excel.ColorScaleConditionalFormat`. */
export const COLOR_SCALE: ObjectClass<ConditionalTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (target) => ruleOf(target, "colorScale").points.length === 3 },
    Criteria: {
      get: (target) => {
        const { points } = ruleOf(target, "colorScale");
        const [minimum, midpoint] = points;
        const ends = { minimum, maximum: points.at(-1) };
        return points.length === 3 ? { ...ends, midpoint } : ends;
      },
      set: (target, value, context) => {
        const member = "ColorScaleConditionalFormat.criteria";
        const { minimum, midpoint, maximum } = objectValue(member, value, ["minimum", "midpoint", "maximum"]);
        const given =
          midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
        changeRule(target, { type: "colorScale", points: given.map(readPoint) }, context);
      },
    },
  },
};

function readPoint(value: unknown): ColorPoint {
  const member = "ColorScaleConditionalFormat.criteria";
  const point = objectValue(member, value, ["type", "formula", "color"]);
  const type = wordValue(`${member}.type`, point.type, TYPES);
  const isExtreme = type === "LowestValue" || type === "HighestValue";
  if (!isExtreme && (point.formula === undefined || point.formula === null)) {
    throw invalidArgument(`${member}: ${type} needs a formula`);
  }
  return {
    type,
    formula: isExtreme ? null : textValue(`${member}.formula`, point.formula),
    color: colorValue(`${member}.color`, point.color),
  };
}
