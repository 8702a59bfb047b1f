import { validationAt } from "../embedded/model/cell-rules";
import { changeChart } from "../embedded/model/charts";
import type { Sheet } from "../embedded/model/sheet";
import { cellAt } from "../embedded/model/sheet";
import type { EmbeddedWorkbook } from "../embedded/model/workbook";
import { activateSheet, selectCells } from "../embedded/model/worksheets";
import { redo, undo } from "../embedded/typing/edit-history";
import { editText } from "../embedded/typing/edit-text";
import { listChoices } from "../embedded/typing/list-choices";
import type { NoticeText } from "../embedded/typing/typing";
import { clearByHand, pasteInto, typeInto } from "../embedded/typing/typing";
import type { SheetActions } from "./grid/sheet-actions";
import { goTo, show, visibleSheets } from "./workbook-places";

/** What a person does with a sheet of the workbook. */
export function sheetActions(workbook: EmbeddedWorkbook, sheet: Sheet): SheetActions {
  return {
    select: (area) => {
      selectCells(workbook, sheet, area);
    },
    type: (cell, text) => typeInto(workbook, sheet, cell, text),
    clear: (area) => clearByHand(workbook, sheet, area),
    paste: (cell, block) => pasteInto(workbook, sheet, cell, block),
    follow: ({ row, column }) => {
      const target = cellAt(sheet, row, column).hyperlink?.target;
      if (!target) return false;
      if ("address" in target) return window.open(target.address, "_blank", "noopener") !== null;
      return goTo(workbook, target.documentReference);
    },
    placeChart: (id, place) => {
      changeChart(workbook, sheet, id, { place });
    },
    undo: () => {
      show(workbook, undo(workbook));
    },
    redo: () => {
      show(workbook, redo(workbook));
    },
    turnSheet: (by) => {
      const sheets = visibleSheets(workbook);
      const next = sheets[sheets.indexOf(sheet) + by];
      if (next) activateSheet(workbook, next);
    },
    editText: ({ row, column }) => editText(cellAt(sheet, row, column)),
    choices: ({ row, column }) => listChoices(workbook, sheet, row, column),
    prompt: ({ row, column }) => promptOf(sheet, row, column),
  };
}

function promptOf(sheet: Sheet, row: number, column: number): NoticeText | null {
  const prompt = validationAt(sheet, row, column)?.prompt;
  const says = prompt?.showPrompt === true && (prompt.title !== "" || prompt.message !== "");
  return says ? { title: prompt.title, message: prompt.message } : null;
}
