import { changeConditionalFormat, conditionalFormat } from "../model/cell-rules";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import { itemNotFound, NotModelledError } from "./office-error";

/** Finds a conditional format again after each change: the model's are immutable. */
export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

type RuleType = ConditionalRule["type"];
export type RuleOf<Type extends RuleType> = Extract<ConditionalRule, { readonly type: Type }>;
type LookRule = Extract<ConditionalRule, { readonly look: ConditionalLook }>;

export function formatOf({ sheet, id }: ConditionalTarget): ConditionalFormat {
  return conditionalFormat(sheet, id);
}

export function ruleOf<Type extends RuleType>(target: ConditionalTarget, type: Type): RuleOf<Type> {
  const { rule } = formatOf(target);
  if (!isRule(rule, type)) throw itemNotFound(`The ${type} rule of a ${rule.type} format`);
  return rule;
}

function isRule<Type extends RuleType>(rule: ConditionalRule, type: Type): rule is RuleOf<Type> {
  return rule.type === type;
}

export function lookOf(target: ConditionalTarget): ConditionalLook {
  return lookRuleOf(target).look;
}

export function changeLook(target: ConditionalTarget, look: ConditionalLook, context: HostContext): void {
  changeRule(target, { ...lookRuleOf(target), look }, context);
}

export function changeRule(
  target: ConditionalTarget,
  rule: ConditionalRule,
  { workbook }: HostContext,
): void {
  changeConditionalFormat(workbook, target.sheet, target.id, { rule });
}

function lookRuleOf(target: ConditionalTarget): LookRule {
  const { rule } = formatOf(target);
  if ("look" in rule) return rule;
  throw new NotModelledError(`the format of a ${rule.type} conditional format`);
}
