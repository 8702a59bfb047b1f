import { useEffect } from "react";
import type { Dispatch } from "react";

import type { WorkbookPort } from "../../excel/port";
import type { PaneEvent } from "./pane-event";
import type { TaskRunner } from "./task-runner";

/** How long cells must stay quiet before the workbook is looked at again. */
const QUIET_MILLISECONDS = 1500;

/**
 * Follows the changes of cells: marks the summary as perhaps out of date and reads the overview again when things are
 * quiet, and the data of an open study. Events are a hint only; a workbook that gives none still works.
 */
export function useWatchedWorkbook(
  workbook: WorkbookPort,
  runner: TaskRunner,
  dispatch: Dispatch<PaneEvent>,
  isStudying: () => boolean,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const whenQuiet = (): void => {
      if (runner.busy) timer = setTimeout(whenQuiet, QUIET_MILLISECONDS);
      else {
        void runner.readOverview();
        if (isStudying()) void runner.readData();
      }
    };
    const watching = workbook.watch(() => {
      dispatch({ kind: "cellsChanged" });
      clearTimeout(timer);
      timer = setTimeout(whenQuiet, QUIET_MILLISECONDS);
    });
    // Without events the pane only misses a hint.
    watching.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, runner, dispatch, isStudying]);
}
