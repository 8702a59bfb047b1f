import type { ConditionalRule } from "../model/conditional-format";
import type { BoundContext } from "./rule-bound";
import { boundValue } from "./rule-bound";

type IconSet = Extract<ConditionalRule, { type: "iconSet" }>;

/** Which icon of its set a number gets, from 1 (the lowest, unless the order is reversed). */
export function iconPosition(context: BoundContext, rule: IconSet, value: number): number {
  let position = 1;
  rule.criteria.forEach((criterion, index) => {
    const bound = boundValue(context, criterion);
    if (bound === null) return;
    const reaches = criterion.operator === "GreaterThan" ? value > bound : value >= bound;
    if (reaches) position = index + 2;
  });
  return rule.reverseIconOrder ? rule.criteria.length + 2 - position : position;
}
