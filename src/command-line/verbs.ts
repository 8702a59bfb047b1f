import type { Verb } from "./words/verb";
import { CHECK } from "./verbs/check";
import { LOAD } from "./verbs/load";
import { READ } from "./verbs/read";
import { REFRESH } from "./verbs/refresh";
import { REPAIR } from "./verbs/repair";
import { TEMPLATE } from "./verbs/template";
import { UPGRADE } from "./verbs/upgrade";

/** What the command can do, in the order of the help. A verb is one file of `verbs/` and one entry here. */
export const VERBS: readonly Verb[] = [LOAD, READ, TEMPLATE, REFRESH, CHECK, REPAIR, UPGRADE];
