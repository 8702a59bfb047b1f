import type { Page } from "../state/pane-state";
import type { ScreenProps } from "../state/screen-props";

/** What is shown before a plan is loaded. */
export interface PreviewProps extends ScreenProps {
  readonly page: Extract<Page, { name: "preview" }>;
}
