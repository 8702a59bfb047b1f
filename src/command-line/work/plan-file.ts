import path from "node:path";
import type { Plan } from "../../domain/plan/plan";
import { readPlanJson } from "../../readers/plan-json";
import type { PlanProblem } from "../../readers/plan-problem";
import { planProblemSentence } from "../../readers/plan-problem";
import { BadInput } from "../words/bad-input";
import { oneLine } from "../words/line";
import { readBytes } from "./text-file";

/** Plans that come with the add-in, by the name that `--plan` takes. */
const BUNDLED: Readonly<Record<string, string>> = {
  "lucca-2022": path.join(__dirname, "../../../seeds/provincia-lucca-2022/plan.json"),
};

/** A plan, and what is worth a look in its file (in Italian). */
export interface PlanFile {
  readonly plan: Plan;
  readonly notices: readonly string[];
}

/** The plan of a file, or a bundled one by name. Fails with `BadInput` naming the first of the faults. */
export function readPlanFile(nameOrFile: string): PlanFile {
  const bundled = Object.hasOwn(BUNDLED, nameOrFile) ? BUNDLED[nameOrFile] : undefined;
  const file = bundled ?? nameOrFile;
  const read = readPlanJson(utf8Text(nameOrFile, readBytes(file)));
  if (!("plan" in read)) throw refused(nameOrFile, read.problems);
  return { plan: read.plan, notices: read.notices.map(noticeLine) };
}

function refused(file: string, [first, ...others]: readonly PlanProblem[]): BadInput {
  if (first === undefined) return new BadInput(file, null, "il piano non si può leggere");
  const more = others.length === 0 ? "" : ` (e altri ${others.length} problemi)`;
  return new BadInput(file, first.line ?? null, `${planProblemSentence(first, "it")}${more}`);
}

function noticeLine(notice: PlanProblem): string {
  const where = notice.line === undefined ? "" : `riga ${notice.line}, `;
  return oneLine(`${where}${planProblemSentence(notice, "it")}`);
}

/** JSON is always UTF-8 (RFC 8259). */
function utf8Text(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput(file, null, "non è un testo UTF-8: salvarlo come UTF-8", { cause });
  }
}
