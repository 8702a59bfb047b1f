import { useCallback, useEffect, useReducer, useRef } from "react";

import type { Means } from "./perform";
import { perform } from "./perform";
import { paneReducer } from "./pane-reducer";
import { INITIAL_STATE } from "./pane-state";
import type { PaneState } from "./pane-state";
import type { Task } from "./task";
import { useWatchedWorkbook } from "./use-watched-workbook";

/** What the person can do from any screen. */
export interface PaneActions {
  /** Starts a task, unless one is running. */
  readonly run: (task: Task) => void;
  /** Leaves a preview, a result of loading or a list of problems. */
  readonly returnHome: () => void;
  readonly dismissFailure: () => void;
}

const CHANGES_OVERVIEW: ReadonlySet<Task["kind"]> = new Set(["load", "chooseQuarter", "refresh"]);

/** The pane's state over the workbook. Opens the workbook at once and follows its changes. */
export function usePane(means: Means): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  // Two clicks can come before React shows that the first one runs.
  const busy = useRef(false);

  const readOverview = useCallback(async () => {
    try {
      dispatch({ kind: "overviewRead", overview: await means.workbook.overview() });
    } catch {
      // Unasked: what is shown stays, and the next task will meet the same obstacle and say so.
    }
  }, [means]);

  const run = useCallback(
    (task: Task) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ kind: "started", task });
      perform(task, means, (progress) => {
        dispatch({ kind: "progressed", progress });
      })
        .then(dispatch, (error: unknown) => {
          dispatch({ kind: "failed", error });
        })
        .finally(() => {
          busy.current = false;
          if (CHANGES_OVERVIEW.has(task.kind)) void readOverview();
        });
    },
    [means, readOverview],
  );

  useEffect(() => {
    run({ kind: "open" });
  }, [run]);
  useEffect(
    () =>
      means.refreshes?.subscribe((summary) => {
        dispatch({ kind: "announced", summary });
        void readOverview();
      }),
    [means, readOverview],
  );
  useWatchedWorkbook(means.workbook, busy, dispatch, readOverview);

  const returnHome = useCallback(() => {
    dispatch({ kind: "returnedHome" });
  }, []);
  const dismissFailure = useCallback(() => {
    dispatch({ kind: "failureDismissed" });
  }, []);
  return { state, actions: { run, returnHome, dismissFailure } };
}
