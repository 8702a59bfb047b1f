import type { Verb } from "./words/verb";
import { CHECK } from "./verbs/check";
import { LOAD } from "./verbs/load";
import { REFRESH } from "./verbs/refresh";
import { REPAIR } from "./verbs/repair";
import { UPGRADE } from "./verbs/upgrade";

/** What the command can do, in the order of the help. A verb is one file of `verbs/` and one entry here. */
export const VERBS: readonly Verb[] = [LOAD, REFRESH, CHECK, REPAIR, UPGRADE];
