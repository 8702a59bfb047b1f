import type { CellAddress } from "../../embedded/model/area";
import type { SheetShape } from "../view/sheet-shape";

type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, CellAddress>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A key that was pressed; Shift is for the caller (it extends the selection, or turns Tab and Enter round). */
export interface MovementKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/**
 * Where a key leads from a cell, or `null` when it is no key of movement. Keys as in Excel: "Keyboard shortcuts in
 * Excel", support.microsoft.com (arrows, Home, Ctrl+Home, Ctrl+End, Ctrl+arrow, Page Up and Page Down).
 */
export function moveByKey(
  from: CellAddress,
  { key, ctrl }: MovementKey,
  sheet: SheetShape,
): CellAddress | null {
  const direction = ARROWS[key];
  if (direction) return ctrl ? jump(from, direction, sheet) : step(from, direction, sheet);
  const target = namedTarget(from, key, ctrl, sheet);
  return target && anchor(clamp(target, sheet), sheet);
}

function namedTarget(from: CellAddress, key: string, ctrl: boolean, sheet: SheetShape): CellAddress | null {
  switch (key) {
    case "Home":
      return ctrl ? sheet.home : { row: from.row, column: 0 };
    case "End":
      return { row: ctrl ? sheet.usedRow : from.row, column: sheet.usedColumn };
    case "PageUp":
      return ctrl ? null : { row: from.row - sheet.pageRows, column: from.column };
    case "PageDown":
      return ctrl ? null : { row: from.row + sheet.pageRows, column: from.column };
    default:
      return null;
  }
}

/** One cell on, past the whole of a merged block and past hidden rows and columns. Beyond them is nothing: it stays. */
export function step(from: CellAddress, direction: Direction, sheet: SheetShape): CellAddress {
  const block = sheet.mergeAt(from);
  const { row, column } = STEPS[direction];
  const edge = block
    ? {
        row: row > 0 ? block.row + block.rowCount - 1 : row < 0 ? block.row : from.row,
        column: column > 0 ? block.column + block.columnCount - 1 : column < 0 ? block.column : from.column,
      }
    : from;
  let place = clamp({ row: edge.row + row, column: edge.column + column }, sheet);
  while (sheet.isHidden(anchor(place, sheet))) {
    const beyond = clamp({ row: place.row + row, column: place.column + column }, sheet);
    if (beyond.row === place.row && beyond.column === place.column) return from;
    place = beyond;
  }
  return anchor(place, sheet);
}

/** Ctrl+arrow: to the end of the filled run, or over the gap to the next filled cell, or to the edge of the sheet. */
function jump(from: CellAddress, direction: Direction, sheet: SheetShape): CellAddress {
  let here = from;
  let next = step(here, direction, sheet);
  const inRun = !sheet.isEmpty(here) && !sheet.isEmpty(next);
  while (!(next.row === here.row && next.column === here.column)) {
    if (inRun && sheet.isEmpty(next)) return here;
    here = next;
    if (!inRun && !sheet.isEmpty(here)) return here;
    next = step(here, direction, sheet);
  }
  return here;
}

function clamp(cell: CellAddress, { lastRow, lastColumn }: SheetShape): CellAddress {
  return {
    row: Math.min(Math.max(cell.row, 0), lastRow),
    column: Math.min(Math.max(cell.column, 0), lastColumn),
  };
}

function anchor(cell: CellAddress, sheet: SheetShape): CellAddress {
  const block = sheet.mergeAt(cell);
  return block ? { row: block.row, column: block.column } : cell;
}
