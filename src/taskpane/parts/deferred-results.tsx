import type { ReactNode } from "react";

import type { Question } from "../../domain/explanation/subject";
import type { Summary } from "../../domain/tracked-plan";
import type { CellPlace } from "../../domain/workbook-data";
import { useDeferred } from "./use-deferred";

const load = () => import("../results/results");

/** The results of a refresh; their lists are loaded when there are any. */
export function DeferredResults(props: {
  readonly summary: Summary;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onExplain: (question: Question) => void;
}): ReactNode {
  const loaded = useDeferred(load);
  return loaded === null ? null : <loaded.Results {...props} />;
}
