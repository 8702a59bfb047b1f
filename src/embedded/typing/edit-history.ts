import { recalculate } from "../calculation/calculation";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import { restoreCells } from "../model/cell-writing";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";
import { listen } from "../model/workbook";

/** Cells of an area, row by row; `undefined`: never touched. */
type Block = readonly (readonly (Cell | undefined)[])[];

interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: Block;
  readonly after: Block;
}

interface History {
  readonly done: Edit[];
  readonly undone: Edit[];
}

const histories = new WeakMap<EmbeddedWorkbook, History>();

/** Does an edit by a person and remembers it. What was undone before can no longer be redone. */
export function remembered(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, edit: () => void): void {
  const history = historyOf(workbook);
  const before = blockOf(sheet, area);
  edit();
  history.done.push({ sheet, area, before, after: blockOf(sheet, area) });
  history.undone.length = 0;
}

/** Takes back the last edit. Returns its place, `null`: there is none. */
export function undo(workbook: EmbeddedWorkbook): Pick<Edit, "sheet" | "area"> | null {
  const { done, undone } = historyOf(workbook);
  const edit = done.pop();
  if (!edit) return null;
  undone.push(edit);
  restoreCells(workbook, edit.sheet, edit.area, edit.before);
  recalculate(workbook);
  return edit;
}

/** Does again the edit that was taken back last. Returns its place, `null`: there is none. */
export function redo(workbook: EmbeddedWorkbook): Pick<Edit, "sheet" | "area"> | null {
  const { done, undone } = historyOf(workbook);
  const edit = undone.pop();
  if (!edit) return null;
  done.push(edit);
  restoreCells(workbook, edit.sheet, edit.area, edit.after);
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

function blockOf(sheet: Sheet, area: Area): Block {
  const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
  const columns = Array.from({ length: area.columnCount }, (_, right) => area.column + right);
  return rows.map((row) => columns.map((column) => sheet.cells.get(row, column)));
}
