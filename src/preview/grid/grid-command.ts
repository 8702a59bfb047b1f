import type { CellAddress } from "../../embedded/model/area";
import type { SheetShape } from "../view/sheet-shape";
import { moveByKey, step } from "./movement";
import type { Selection } from "./selection";

/** What a key means while no cell is being edited. */
export type GridCommand =
  | { readonly kind: "move"; readonly to: CellAddress }
  | { readonly kind: "extend"; readonly to: CellAddress }
  /** Begins typing over the cell with `text` in it. */
  | { readonly kind: "overwrite"; readonly text: string }
  /** Edits what the cell holds (F2). */
  | { readonly kind: "edit" }
  | { readonly kind: "clear" }
  | { readonly kind: "open-list" }
  | { readonly kind: "select-all" }
  | { readonly kind: "follow-link" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "sheet"; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Sheet as the keys see it: on a protected sheet Tab goes from one cell that takes typing to the next. */
export interface KeySheet extends SheetShape {
  readonly nextInput: (from: CellAddress, by: 1 | -1) => CellAddress | null;
}

const CTRL_KEYS: Readonly<Record<string, GridCommand>> = {
  z: { kind: "undo" },
  y: { kind: "redo" },
  a: { kind: "select-all" },
  Enter: { kind: "follow-link" },
  PageDown: { kind: "sheet", by: 1 },
  PageUp: { kind: "sheet", by: -1 },
};

const PLAIN_KEYS: Readonly<Record<string, GridCommand>> = {
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "overwrite", text: "" },
};

/** The command of a key, or `null`: the key is not the grid's. */
export function gridCommand(press: KeyPress, selection: Selection, sheet: KeySheet): GridCommand | null {
  if (press.alt) return press.key === "ArrowDown" ? { kind: "open-list" } : null;
  const fixed = press.ctrl ? CTRL_KEYS[press.key] : PLAIN_KEYS[press.key];
  if (fixed) return fixed;
  return typed(press) ?? advance(press, selection.active, sheet) ?? moved(press, selection, sheet);
}

function typed({ key, ctrl }: KeyPress): GridCommand | null {
  // Named keys (`Enter`, `F2`) have more than one character; a letter outside the basic plane has two units.
  return !ctrl && /^.$/u.test(key) ? { kind: "overwrite", text: key } : null;
}

/** Tab and Enter, backwards with Shift. */
function advance({ key, shift }: KeyPress, from: CellAddress, sheet: KeySheet): GridCommand | null {
  if (key === "Enter") return { kind: "move", to: step(from, shift ? "up" : "down", sheet) };
  if (key !== "Tab") return null;
  const next = sheet.nextInput(from, shift ? -1 : 1);
  return { kind: "move", to: next ?? step(from, shift ? "left" : "right", sheet) };
}

function moved(press: KeyPress, { active, corner }: Selection, sheet: KeySheet): GridCommand | null {
  const to = moveByKey(press.shift ? corner : active, press, sheet);
  return to && { kind: press.shift ? "extend" : "move", to };
}
