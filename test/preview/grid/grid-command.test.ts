import { describe, expect, it } from "@jest/globals";
import type { KeyPress, KeySheet } from "../../../src/preview/grid/grid-command";
import { gridCommand } from "../../../src/preview/grid/grid-command";
import { selectCell } from "../../../src/preview/grid/selection";

const SHEET: KeySheet = {
  lastRow: 99,
  lastColumn: 25,
  usedRow: 30,
  usedColumn: 14,
  home: { row: 5, column: 3 },
  pageRows: 20,
  isEmpty: () => false,
  isHidden: () => false,
  mergeAt: () => undefined,
  nextInput: () => null,
};
const HERE = selectCell({ row: 10, column: 6 });

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrl: false, shift: false, alt: false, ...modifiers };
}

describe("what a key means in the grid", () => {
  it("begins typing with any letter, digit or sign, capitals too", () => {
    for (const key of ["a", "A", "5", "=", "-", "è", " "]) {
      expect(gridCommand(press(key, { shift: key === "A" }), HERE, SHEET)).toEqual({
        kind: "overwrite",
        text: key,
      });
    }
  });

  it("goes down with Enter and right with Tab, and back with Shift", () => {
    expect(gridCommand(press("Enter"), HERE, SHEET)).toEqual({ kind: "move", to: { row: 11, column: 6 } });
    expect(gridCommand(press("Enter", { shift: true }), HERE, SHEET)).toEqual({
      kind: "move",
      to: { row: 9, column: 6 },
    });
    expect(gridCommand(press("Tab"), HERE, SHEET)).toEqual({ kind: "move", to: { row: 10, column: 7 } });
    expect(gridCommand(press("Tab", { shift: true }), HERE, SHEET)).toEqual({
      kind: "move",
      to: { row: 10, column: 5 },
    });
  });

  it("goes with Tab to the next cell that takes typing, where the sheet is protected", () => {
    const isProtected: KeySheet = { ...SHEET, nextInput: (from, by) => ({ row: from.row + by, column: 7 }) };
    expect(gridCommand(press("Tab"), HERE, isProtected)).toEqual({
      kind: "move",
      to: { row: 11, column: 7 },
    });
  });

  it("draws the block from its corner with Shift and an arrow", () => {
    const block = { active: { row: 10, column: 6 }, corner: { row: 12, column: 6 } };
    expect(gridCommand(press("ArrowDown", { shift: true }), block, SHEET)).toEqual({
      kind: "extend",
      to: { row: 13, column: 6 },
    });
  });

  it("leaves browser keys and lone modifiers to the browser", () => {
    for (const key of ["c", "v", "x", "r"])
      expect(gridCommand(press(key, { ctrl: true }), HERE, SHEET)).toBeNull();
    for (const key of ["Shift", "Control", "F5", "F12"])
      expect(gridCommand(press(key), HERE, SHEET)).toBeNull();
  });

  it("opens the list of values with Alt+Down and clears with Delete", () => {
    expect(gridCommand(press("ArrowDown", { alt: true }), HERE, SHEET)).toEqual({ kind: "open-list" });
    expect(gridCommand(press("Delete"), HERE, SHEET)).toEqual({ kind: "clear" });
  });
});
