import type { ClipboardEvent, HTMLAttributes, KeyboardEvent, MouseEvent } from "react";
import type { CellAddress } from "../../embedded/model/area";
import { parseArea } from "../../embedded/model/area";
import { blockToText, textToBlock } from "./clipboard-block";
import type { GridCommand } from "./grid-command";
import { gridCommand } from "./grid-command";
import type { Selection } from "./selection";
import { extendTo, selectCell, selectedArea } from "./selection";
import type { SheetActions } from "./sheet-actions";
import { keySheet } from "./sheet-actions";
import type { SheetView } from "../view/sheet-view";
import type { SheetInput } from "./use-sheet-input";

export interface GridContext {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly input: SheetInput;
  readonly actions: SheetActions;
  /** Shows another selection. */
  readonly select: (selection: Selection) => void;
}

const STANDARD_ROW_PIXELS = 20;

/** Keys, pointer and clipboard of the grid. */
export function gridHandlers(context: GridContext): HTMLAttributes<HTMLDivElement> {
  return {
    onKeyDown: (event) => {
      onKeyDown(event, context);
    },
    onMouseDown: (event) => {
      onMouseDown(event, context);
    },
    onMouseOver: (event) => {
      onMouseOver(event, context);
    },
    onDoubleClick: () => {
      // In the editor a double click marks a word.
      if (!context.input.editing) run({ kind: "edit" }, context);
    },
    onCopy: (event) => {
      onCopy(event, context);
    },
    onPaste: (event) => {
      onPaste(event, context);
    },
  };
}

function onKeyDown(event: KeyboardEvent, context: GridContext): void {
  if (event.nativeEvent.isComposing) return;
  const press = {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  };
  const { view, selection } = context;
  const pageRows = Math.max(Math.floor(event.currentTarget.clientHeight / STANDARD_ROW_PIXELS) - 2, 1);
  const command = gridCommand(press, selection, keySheet(view, pageRows));
  if (!command) return;
  event.preventDefault();
  run(command, context);
}

function run(command: GridCommand, context: GridContext): void {
  // The formula bar may be open while the keys come to the grid.
  if (context.input.editing && !context.input.leave()) return;
  context.input.dismiss();
  switch (command.kind) {
    case "move":
      context.select(selectCell(command.to));
      break;
    case "extend":
      context.select(extendTo(context.selection, command.to));
      break;
    case "select-all":
      context.select(everything(context.view));
      break;
    case "overwrite":
      context.input.begin({ text: command.text, mode: "enter", place: "cell" });
      break;
    case "sheet":
      context.actions.turnSheet(command.by);
      break;
    default:
      runOnCell(command.kind, context);
  }
}

type CellCommand = "edit" | "clear" | "open-list" | "follow-link" | "undo" | "redo";

function runOnCell(kind: CellCommand, { selection, input, actions, view }: GridContext): void {
  const { active } = selection;
  switch (kind) {
    case "edit":
      input.begin({ text: actions.editText(active), mode: "edit", place: "cell" });
      break;
    case "clear":
      input.tell(actions.clear(selectedArea(selection)));
      break;
    case "open-list":
      if (actions.choices(active) && !view.cell(active).locked) input.openList();
      break;
    case "follow-link":
      actions.follow(active);
      break;
    case "undo":
      actions.undo();
      break;
    case "redo":
      actions.redo();
  }
}

function everything(view: SheetView): Selection {
  return { active: { row: 0, column: 0 }, corner: { row: view.usedRow, column: view.usedColumn } };
}

function onMouseDown(event: MouseEvent, context: GridContext): void {
  if (event.button !== 0) return;
  const { selection, select, input, actions } = context;
  const target = pointed(event.target, context.view);
  if (!target) return;
  if (input.editing && !input.end({ key: "Enter", shift: false })) {
    event.preventDefault();
    return;
  }
  input.dismiss();
  select(event.shiftKey ? extendTo(selection, target.corner) : target);
  if (event.target instanceof HTMLElement && event.target.dataset["link"]) actions.follow(target.active);
}

/** Dragging over cells with the button down draws the block. */
function onMouseOver(event: MouseEvent, context: GridContext): void {
  if (event.buttons !== 1 || context.input.editing) return;
  const cell = cellUnder(event.target);
  if (cell) context.select(extendTo(context.selection, cell));
}

/** The cell, or the whole row or column of a heading. */
function pointed(target: EventTarget, view: SheetView): Selection | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  if (row !== undefined) {
    return { active: { row: Number(row), column: 0 }, corner: { row: Number(row), column: view.lastColumn } };
  }
  if (column !== undefined) {
    return {
      active: { row: 0, column: Number(column) },
      corner: { row: view.lastRow, column: Number(column) },
    };
  }
  const cell = cellUnder(target);
  return cell && selectCell(cell);
}

function cellUnder(target: EventTarget): CellAddress | null {
  const element = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-address]") : null;
  return parseArea(element?.dataset["address"] ?? "");
}

function onCopy(event: ClipboardEvent, { view, selection, input }: GridContext): void {
  if (input.editing) return;
  const area = selectedArea(selection);
  const rows = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from(
      { length: area.columnCount },
      (_, column) => view.cell({ row: area.row + row, column: area.column + column }).text,
    ),
  );
  event.clipboardData.setData("text/plain", blockToText(rows));
  event.preventDefault();
}

function onPaste(event: ClipboardEvent, { selection, input, actions }: GridContext): void {
  if (input.editing) return;
  event.preventDefault();
  const { row, column } = selectedArea(selection);
  input.tell(actions.paste({ row, column }, textToBlock(event.clipboardData.getData("text/plain"))));
}
