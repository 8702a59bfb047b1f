import type { Sheet } from "./sheet";

/** A defined name: it stands for one cell or one rectangle. */
export interface DefinedName {
  readonly name: string;
  /** In English, with `=`: `=Parametri!$B$4`. */
  formula: string;
  /** `null`: known in the whole workbook. */
  readonly sheet: Sheet | null;
  visible: boolean;
  comment: string;
}
