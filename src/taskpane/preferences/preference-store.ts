import type { Language } from "../../i18n/language";
import type { RememberedColumns } from "../documents/column-answers";

/** The levels whose lists the pane shows; also the names of their lists in a `Summary`. */
export const LEVELS = ["publicValues", "centres", "managers"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What the pane remembers of a person's choices. Nothing of the workbook is ever among them; of a document only the
 * headings of its columns.
 */
export interface Preferences {
  /** Absent: Office's display language. */
  readonly language?: Language;
  /** The level that was last looked at. */
  readonly level?: Level;
  /** What the columns of a document's table are, under its headings. */
  readonly columns?: readonly RememberedColumns[];
}

/** Where preferences are kept. It never fails: without a store the pane only forgets. */
export interface PreferenceStore {
  read(): Promise<Preferences>;
  /** Keeps the given choices and leaves the others. */
  write(changed: Preferences): Promise<void>;
}
