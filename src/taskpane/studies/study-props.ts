import type { WorkbookData } from "../../domain/cells/workbook-data";
import type { About } from "../state/pane-state";
import type { ScreenProps } from "../state/screen-props";

/** What every study gets: the workbook as it was read, and what the person can do. */
export interface StudyProps extends ScreenProps {
  readonly data: WorkbookData;
  /** What «Perché?» was asked about. */
  readonly about?: About;
}
