import type { PaneActions } from "./use-pane";

/** What every screen gets besides its own matter. */
export interface ScreenProps {
  readonly actions: PaneActions;
  /** A task is running: nothing else can be started. */
  readonly busy: boolean;
}
