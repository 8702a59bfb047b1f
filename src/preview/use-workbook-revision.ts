import { useCallback, useSyncExternalStore } from "react";
import type { EmbeddedWorkbook, WorkbookChange } from "../embedded/model/workbook";
import { listen } from "../embedded/model/workbook";

const revisions = new WeakMap<EmbeddedWorkbook, Record<Aspect, number>>();

/** `cells`: what the sheets hold and look like. `view`: which sheet is shown and what is selected on it. */
type Aspect = "cells" | "view";

/** Counts the changes of a workbook from now on. Once for each workbook, before anything draws it. */
export function countRevisions(workbook: EmbeddedWorkbook): void {
  const counts = { cells: 0, view: 0 };
  revisions.set(workbook, counts);
  listen(workbook, (change) => {
    counts[aspectOf(change)] += 1;
  });
}

/** A number that rises with every change of the workbook, so that what is drawn from it is drawn anew. */
export function useRevision(workbook: EmbeddedWorkbook, aspect: Aspect): number {
  const subscribe = useCallback((changed: () => void) => listen(workbook, changed), [workbook]);
  return useSyncExternalStore(subscribe, () => revisions.get(workbook)?.[aspect] ?? 0);
}

/** Moving the selection changes no cell: the sheet need not be worked out anew. */
function aspectOf({ kind }: WorkbookChange): Aspect {
  return kind === "selected" || kind === "activated" ? "view" : "cells";
}
