import type { Area, CellAddress } from "../../embedded/model/area";
import type { ChartPlace } from "../../embedded/model/chart-place";
import type { NoticeText, TypingOutcome } from "../../embedded/typing/typing";
import type { KeySheet } from "./grid-command";
import type { SheetView } from "../view/sheet-view";

/** What a person does with a sheet. The grid knows the workbook only through this. */
export interface SheetActions {
  /** Selects; `active` is the cell of the area that takes the typing. */
  readonly select: (area: Area) => void;
  readonly type: (cell: CellAddress, text: string) => TypingOutcome;
  readonly clear: (area: Area) => TypingOutcome;
  /** Puts a block in with its first cell at `cell`. As in Excel, pasting is not held against validation rules. */
  paste(cell: CellAddress, block: readonly (readonly string[])[]): TypingOutcome;
  /** Goes where the cell's link leads; false: it has none. */
  readonly follow: (cell: CellAddress) => boolean;
  /** Moves or sizes a chart. */
  readonly placeChart: (id: string, place: ChartPlace) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows the next or previous visible sheet. */
  readonly turnSheet: (by: 1 | -1) => void;
  /** The text that editing begins with. */
  readonly editText: (cell: CellAddress) => string;
  /** The values of a list validation, `null` where the cell has none. */
  readonly choices: (cell: CellAddress) => readonly string[] | null;
  /** What the cell's validation says when it is selected. */
  readonly prompt: (cell: CellAddress) => NoticeText | null;
}

/** The sheet as the keys see it. */
export function keySheet(view: SheetView, pageRows: number): KeySheet {
  return { ...view, pageRows, nextInput: (from, by) => nextInput(view, from, by) };
}

/** The next (or previous) cell of a protected sheet that takes typing, row by row, round the end. */
function nextInput(view: SheetView, from: CellAddress, by: 1 | -1): CellAddress | null {
  if (!view.isProtected) return null;
  const columns = view.usedColumn + 1;
  const cells = (view.usedRow + 1) * columns;
  const start = from.row * columns + Math.min(from.column, view.usedColumn);
  for (let passed = 1; passed <= cells; passed += 1) {
    const index = (((start + by * passed) % cells) + cells) % cells;
    const cell = { row: Math.floor(index / columns), column: index % columns };
    if (view.cell(cell).input) return cell;
  }
  return null;
}
