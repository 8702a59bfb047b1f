import path from "node:path";
import type { Plan } from "../domain/plan/plan";
import { readPlanJson } from "../readers/plan-json";
import { planProblemSentence } from "../readers/plan-problem";
import { BadInput } from "./bad-input";
import { readBytes } from "./text-file";

/** Plans that come with the add-in, by the name that `--plan` takes. */
const BUNDLED: Readonly<Record<string, string>> = {
  "lucca-2022": path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json"),
};

/** A plan, and what is worth a look in its file (in Italian). */
export interface PlanFile {
  readonly plan: Plan;
  readonly notices: readonly string[];
}

/** The plan of a file, or a bundled one by name. Fails with `BadInput` naming the first of the faults. */
export function readPlanFile(nameOrFile: string): PlanFile {
  const read = readPlanJson(utf8Text(nameOrFile, readBytes(BUNDLED[nameOrFile] ?? nameOrFile)));
  if ("plan" in read)
    return { plan: read.plan, notices: read.notices.map((notice) => planProblemSentence(notice, "it")) };
  const [first, ...others] = read.problems.map((problem) => planProblemSentence(problem, "it"));
  const more = others.length === 0 ? "" : ` (e altri ${others.length} problemi)`;
  throw new BadInput(nameOrFile, null, `${first ?? "il piano non si può leggere"}${more}`);
}

/** JSON is always UTF-8 (RFC 8259). */
function utf8Text(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput(file, null, "non è un testo UTF-8", { cause });
  }
}
