import { createRoot } from "react-dom/client";

import type { Plan } from "../domain/plan/plan";
import type { WorkbookPort } from "../excel/port";
import type { Language } from "../i18n/language";
import type { DocumentReaders } from "./documents/document-readers";
import { ownReaders } from "./documents/own-readers";
import { Pane } from "./pane";
import type { PreferenceStore } from "./preferences/preference-store";
import type { Refreshes } from "./state/refreshes";
import type { PaneTheme } from "./theme";

export interface TaskpaneOptions {
  readonly workbook: WorkbookPort;
  /** Office's display language; a language that the person chose in the pane goes before. */
  readonly language: Language;
  readonly theme: PaneTheme;
  /** The plan that comes with the add-in, loaded when it is asked for. */
  readonly loadBundledPlan: () => Promise<Plan>;
  readonly preferences: PreferenceStore;
  /** Absent: the readers of this project, off the main thread. */
  readonly documents?: DocumentReaders;
  /** Refreshes by the ribbon too, where there is one: see `announceRefreshes`. */
  readonly refreshes?: Refreshes;
}

export interface MountedTaskpane {
  setTheme(theme: PaneTheme): void;
  unmount(): void;
}

/** Shows the pane in an element of the page. */
export function mountTaskpane(element: HTMLElement, options: TaskpaneOptions): MountedTaskpane {
  const { workbook, loadBundledPlan, refreshes, language, preferences, documents = ownReaders } = options;
  const means = { workbook, loadBundledPlan, documents, ...(refreshes && { refreshes }) };
  const root = createRoot(element);
  const show = (theme: PaneTheme): void => {
    root.render(<Pane means={means} language={language} theme={theme} preferences={preferences} />);
  };
  show(options.theme);
  return {
    setTheme: show,
    unmount: () => {
      root.unmount();
    },
  };
}
