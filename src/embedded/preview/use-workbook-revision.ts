import { useCallback, useRef, useSyncExternalStore } from "react";
import type { EmbeddedWorkbook } from "../model/workbook";
import { listen } from "../model/workbook";

/** A number that rises with every change of the workbook, so that what is drawn from it is drawn anew. */
export function useWorkbookRevision(workbook: EmbeddedWorkbook): number {
  const revision = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) =>
      listen(workbook, () => {
        revision.current += 1;
        changed();
      }),
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => revision.current);
}
