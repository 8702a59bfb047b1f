import path from "node:path";
import type { Plan } from "../../domain/plan/plan";
import type { DraftReading } from "../../readers/columns/column-mapping";
import { planFromDraft } from "../../readers/draft-plan";
import type { PlanProblem } from "../../readers/plan-problem";

/** The plan of a draft without a person to ask; `null`: `problems` say why there is none. */
export interface DraftPlanned {
  readonly plan: Plan | null;
  readonly problems: readonly PlanProblem[];
  /** The document does not name the body: this stands for it until the office writes it. */
  readonly isUnnamed: boolean;
}

/** What stands for a body that the document does not name. */
export const UNNAMED_BODY = "Ente da indicare";

/** The plan that `load` would write. */
export function draftPlanned({ draft }: DraftReading, file: string): DraftPlanned {
  const source = path.basename(file);
  const isUnnamed = draft.body === null;
  const read = planFromDraft(
    { ...draft, body: draft.body ?? UNNAMED_BODY },
    { title: source.replace(/\.\w{2,5}$/u, ""), source },
  );
  return "plan" in read
    ? { plan: read.plan, problems: read.notices, isUnnamed }
    : { plan: null, problems: read.problems, isUnnamed };
}
