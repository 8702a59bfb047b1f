import type { ReactNode } from "react";

import type { PlanProblem } from "../../readers/plan-problem";
import { useDeferred } from "./use-deferred";

const load = () => import("./problem-list");

/** The reader's findings; their sentences are loaded when there are any. */
export function DeferredProblems({ problems }: { readonly problems: readonly PlanProblem[] }): ReactNode {
  const loaded = useDeferred(load);
  return loaded === null ? null : <loaded.ProblemList problems={problems} />;
}
