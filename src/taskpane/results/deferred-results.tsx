import type { ReactNode } from "react";

import type { Summary } from "../../domain/measurement/results";
import type { PaneActions } from "../state/use-pane";
import { useDeferred } from "../parts/use-deferred";

const load = () => import("./results");

/** The results of a refresh; their lists are loaded when there are any. */
export function DeferredResults({
  summary,
  actions,
}: {
  readonly summary: Summary;
  readonly actions: PaneActions;
}): ReactNode {
  const loaded = useDeferred(load);
  if (loaded === null) return null;
  return (
    <loaded.Results
      summary={summary}
      onReview={() => actions.run({ kind: "study", study: "anomalies" })}
      onExplain={(question) => actions.run({ kind: "study", study: "why", question })}
    />
  );
}
