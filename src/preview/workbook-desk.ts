import type { EmbeddedExcel } from "../embedded/embedded-excel";
import type { CellAddress } from "../embedded/model/area";
import type { Sheet } from "../embedded/model/sheet";
import { cellAt } from "../embedded/model/sheet";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import { listen } from "../embedded/model/workbook";
import { activateSheet } from "../embedded/model/worksheets";
import { conditionalStyle } from "../embedded/typing/conditional-style";
import { displayText } from "../embedded/typing/display-text";
import { redo, undo } from "../embedded/typing/edit-history";
import { editText } from "../embedded/typing/edit-text";
import { chartPicture } from "./charts/chart-picture";
import type { SheetTab } from "./chrome/sheet-tab";
import type { SheetActions } from "./grid/sheet-actions";
import type { CellDisplay } from "./view/view-of-sheet";
import { sheetActions } from "./sheet-actions-of";
import { countRevisions } from "./use-workbook-revision";
import { goTo, show, visibleSheets } from "./workbook-places";

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
  /** Told whether a cell is being edited: meanwhile Excel refuses what an add-in asks. */
  readonly reportEditing: (on: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The workbook as an `.xlsx` file. */
  readonly save: () => Promise<Uint8Array<ArrayBuffer>>;
  /** True: something changed since the start or the last `save`. */
  readonly isUnsaved: () => boolean;
}

/** The desk over a workbook. What a person does there is what the tests do: the same functions. */
export function createWorkbookDesk(workbook: EmbeddedWorkbook, excel: EmbeddedExcel): WorkbookDesk {
  let saved = true;
  countRevisions(workbook);
  listen(workbook, ({ kind }) => {
    if (kind !== "selected" && kind !== "activated") saved = false;
  });
  const sheetOf = (id: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.id === id);
  return {
    workbook,
    display: (sheet) => ({
      text: displayText,
      conditional: ({ row, column }) => conditionalStyle(workbook, sheet, row, column),
      chart: (chart) => chartPicture(workbook, chart),
    }),
    actions: (sheet) => sheetActions(workbook, sheet),
    content: (sheet, { row, column }) => editText(cellAt(sheet, row, column)),
    goTo: (place) => goTo(workbook, place),
    tabs: () => visibleSheets(workbook).map(tabOf),
    showSheet: (id) => {
      const sheet = sheetOf(id);
      if (sheet) activateSheet(workbook, sheet);
    },
    reportEditing: (on) => {
      excel.setCellEditMode(on);
    },
    undo: () => {
      show(workbook, undo(workbook));
    },
    redo: () => {
      show(workbook, redo(workbook));
    },
    save: async () => {
      const { writeXlsx } = await import("../embedded/xlsx/write-xlsx");
      const bytes = new Uint8Array(await writeXlsx(workbook));
      saved = true;
      return bytes;
    },
    isUnsaved: () => !saved,
  };
}

function tabOf({ id, name, tabColor, protection }: Sheet): SheetTab {
  return { id, name, color: tabColor, isProtected: protection.protected };
}
