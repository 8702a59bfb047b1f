import { ACT_RULES } from "./act-rules";
import { COUNT_RULES } from "./count-rules";
import { MONEY_RULES } from "./money-rules";
import { RATIO_RULES } from "./ratio-rules";
import type { KindRule } from "./rule-pattern";
import { SAID_RULES } from "./said-rules";
import { SHARE_RULES } from "./share-rules";
import { TIME_RULES } from "./time-rules";

/** All kinds of wording, the most specific first: the first row whose pattern is found decides. */
export const KIND_RULES: readonly KindRule[] = [
  ...SAID_RULES,
  ...RATIO_RULES,
  ...SHARE_RULES,
  ...TIME_RULES,
  ...MONEY_RULES,
  ...COUNT_RULES,
  ...ACT_RULES,
];
