import { recalculate } from "../calculation/calculation";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import { restoreCells } from "../model/cell-writing";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";
import { listen } from "../model/workbook";

/** Cells of an area, row by row; `undefined`: never touched. */
export type Block = readonly (readonly (Cell | undefined)[])[];

/** Something that a person did, with how to take it back and do it again. */
export interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly back: () => void;
  readonly again: () => void;
}

interface History {
  readonly done: Edit[];
  readonly undone: Edit[];
}

const histories = new WeakMap<EmbeddedWorkbook, History>();

/** Does an edit of cells by a person and remembers it. */
export function remembered(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, edit: () => void): void {
  const before = blockOf(sheet, area);
  edit();
  const after = blockOf(sheet, area);
  remember(workbook, {
    sheet,
    area,
    back: () => {
      restoreCells(workbook, sheet, area, before);
    },
    again: () => {
      restoreCells(workbook, sheet, area, after);
    },
  });
}

/** Remembers an edit. What was undone before can no longer be redone. */
export function remember(workbook: EmbeddedWorkbook, edit: Edit): void {
  const history = historyOf(workbook);
  history.done.push(edit);
  history.undone.length = 0;
}

/** Takes back the last edit. Returns its place, `null`: there is none. */
export function undo(workbook: EmbeddedWorkbook): Pick<Edit, "sheet" | "area"> | null {
  const { done, undone } = historyOf(workbook);
  const edit = done.pop();
  if (!edit) return null;
  undone.push(edit);
  edit.back();
  recalculate(workbook);
  return edit;
}

/** Does again the edit that was taken back last. Returns its place, `null`: there is none. */
export function redo(workbook: EmbeddedWorkbook): Pick<Edit, "sheet" | "area"> | null {
  const { done, undone } = historyOf(workbook);
  const edit = undone.pop();
  if (!edit) return null;
  done.push(edit);
  edit.again();
  recalculate(workbook);
  return edit;
}

function historyOf(workbook: EmbeddedWorkbook): History {
  const known = histories.get(workbook);
  if (known) return known;
  const history: History = { done: [], undone: [] };
  histories.set(workbook, history);
  listen(workbook, (change) => {
    if (!movesCells(change)) return;
    history.done.length = 0;
    history.undone.length = 0;
  });
  return history;
}

/** After these, remembered cells could be put back in the wrong place. Excel drops its history too. */
function movesCells({ kind }: WorkbookChange): boolean {
  return kind === "shifted" || kind === "sheetDeleted";
}

/** The cells of an area as they are. */
export function blockOf(sheet: Sheet, area: Area): Block {
  const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
  const columns = Array.from({ length: area.columnCount }, (_, right) => area.column + right);
  return rows.map((row) => columns.map((column) => sheet.cells.get(row, column)));
}
