import type { CellAddress } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import type { SheetTab } from "./chrome/sheet-tabs";
import type { SheetActions } from "./grid/sheet-actions";
import type { CellDisplay } from "./grid/view-of-sheet";

/** What a person at the preview page can see of the workbook and do with it. */
export interface WorkbookDesk {
  readonly workbook: EmbeddedWorkbook;
  readonly display: (sheet: Sheet) => CellDisplay;
  readonly actions: (sheet: Sheet) => SheetActions;
  /** What stands in the formula bar: the formula in English, or the constant as a person types it. */
  readonly content: (sheet: Sheet, cell: CellAddress) => string;
  /** Goes to `G12`, `Riepilogo!A1`, a defined name or a table; false: there is no such place. */
  readonly goTo: (place: string) => boolean;
  /** The visible sheets. */
  readonly tabs: () => readonly SheetTab[];
  readonly showSheet: (id: string) => void;
}
