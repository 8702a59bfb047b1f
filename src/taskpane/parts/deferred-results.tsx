import type { ReactNode } from "react";

import type { Summary } from "../../domain/tracked-plan";
import type { PaneActions } from "../state/use-pane";
import { useDeferred } from "./use-deferred";

const load = () => import("../results/results");

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
      onGoTo={(place) => actions.run({ kind: "goTo", place })}
      onExplain={(question) => actions.run({ kind: "study", study: "why", question })}
    />
  );
}
