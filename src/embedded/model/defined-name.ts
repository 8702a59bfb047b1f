import type { Sheet } from "./sheet";

/** A defined name: it stands for one cell or one rectangle, for a constant, or for what a formula gives. */
export interface DefinedName {
  readonly name: string;
  /** In English, with `=`: `=Parametri!$B$4`, `=0.22`, `=SUM(Dati[T1])`. */
  formula: string;
  /** `null`: known in the whole workbook. */
  readonly sheet: Sheet | null;
  visible: boolean;
  comment: string;
}
