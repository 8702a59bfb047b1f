import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";

import type { Unlock } from "../../excel/port";
import { paneReducer } from "./pane-reducer";
import { INITIAL_STATE } from "./pane-state";
import type { DocumentPage, PaneState } from "./pane-state";
import type { Means } from "./means";
import type { Task } from "./task";
import { TaskRunner } from "./task-runner";
import { useWatchedWorkbook } from "./use-watched-workbook";

/** What the person can do from any screen. */
export interface PaneActions {
  /** Starts a task, unless one is running; `unlock` opens protected sheets and is kept nowhere. */
  readonly run: (task: Task, unlock?: Unlock) => void;
  /** Stops the task that is running, where it can be stopped. */
  readonly stop: () => void;
  /** Shows a document with another answer. */
  readonly show: (page: DocumentPage) => void;
  /** Leaves a preview, a result of loading or a list of problems. */
  readonly returnHome: () => void;
  readonly dismissFailure: () => void;
}

/** The pane's state over the workbook. Opens the workbook at once and follows its changes. */
export function usePane(means: Means): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const runner = useMemo(() => new TaskRunner(means, dispatch), [means]);
  useEffect(() => runner.run({ kind: "open" }), [runner]);
  const studying = useRef(false);
  useEffect(() => {
    studying.current = state.page.name === "study";
  }, [state.page.name]);
  const isStudying = useCallback(() => studying.current, []);
  useWatchedWorkbook(means.workbook, runner, dispatch, isStudying);
  useEffect(() => {
    return means.refreshes?.subscribe((news) => {
      dispatch({ kind: "announced", news });
      void runner.readOverview();
    });
  }, [means, runner]);
  const actions: PaneActions = {
    run: (task, unlock) => runner.run(task, unlock),
    stop: () => runner.stop(),
    show: (page) => dispatch({ kind: "shown", page }),
    returnHome: () => dispatch({ kind: "returnedHome" }),
    dismissFailure: () => dispatch({ kind: "failureDismissed" }),
  };
  return { state, actions };
}
