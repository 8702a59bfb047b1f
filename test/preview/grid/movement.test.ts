import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Area, CellAddress } from "../../../src/embedded/model/area";
import { holdsCell } from "../../../src/embedded/model/area";
import type { SheetShape } from "../../../src/preview/view/sheet-shape";
import { moveByKey, step } from "../../../src/preview/grid/movement";

const TITLE: Area = { row: 0, column: 0, rowCount: 1, columnCount: 6 };
const BLOCK: Area = { row: 4, column: 2, rowCount: 3, columnCount: 2 };

/** Twenty rows of ten columns; rows 5–9 (from 0) are filled, the first row is one merged title. */
function sheet(changes: Partial<SheetShape> = {}): SheetShape {
  return {
    lastRow: 19,
    lastColumn: 9,
    usedRow: 9,
    usedColumn: 6,
    home: { row: 7, column: 3 },
    pageRows: 8,
    isEmpty: ({ row }) => row < 5 || row > 9,
    isHidden: () => false,
    mergeAt: ({ row, column }) => [TITLE, BLOCK].find((merge) => holdsCell(merge, row, column)),
    ...changes,
  };
}

const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
const anyCell = fc.record({ row: fc.integer({ min: 0, max: 19 }), column: fc.integer({ min: 0, max: 9 }) });

describe("moving by keys", () => {
  it("never leaves the sheet and never lands inside a merged block", () => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom(...KEYS), fc.boolean(), (from, key, ctrl) => {
        const to = moveByKey(from, { key, ctrl }, sheet());
        if (to === null) return;
        const merge = sheet().mergeAt(to);
        expect(to.row).toBeGreaterThanOrEqual(0);
        expect(to.row).toBeLessThanOrEqual(19);
        expect(to.column).toBeGreaterThanOrEqual(0);
        expect(to.column).toBeLessThanOrEqual(9);
        expect(merge === undefined || (merge.row === to.row && merge.column === to.column)).toBe(true);
      }),
    );
  });

  it("steps over the whole of a merged block", () => {
    const start: CellAddress = { row: 4, column: 2 };
    expect(step(start, "down", sheet())).toEqual({ row: 7, column: 2 });
    expect(step(start, "right", sheet())).toEqual({ row: 4, column: 4 });
  });

  it("steps over hidden rows and columns, and stays where only hidden ones follow", () => {
    const filtered = sheet({
      isHidden: ({ row, column }) => [8, 9].includes(row) || row === 19 || column === 1,
    });
    expect(step({ row: 7, column: 0 }, "down", filtered)).toEqual({ row: 10, column: 0 });
    expect(step({ row: 10, column: 0 }, "up", filtered)).toEqual({ row: 7, column: 0 });
    expect(step({ row: 7, column: 0 }, "right", filtered)).toEqual({ row: 7, column: 2 });
    expect(step({ row: 18, column: 0 }, "down", filtered)).toEqual({ row: 18, column: 0 });
    expect(moveByKey({ row: 5, column: 0 }, { key: "ArrowDown", ctrl: true }, filtered)).toEqual({
      row: 7,
      column: 0,
    });
  });

  it("comes to an end where a merged block begins in a hidden column", () => {
    const hidden = sheet({ isHidden: ({ column }) => column === 2 });
    expect(step({ row: 5, column: 1 }, "right", hidden)).toEqual({ row: 5, column: 4 });
    expect(step({ row: 3, column: 3 }, "down", hidden)).toEqual({ row: 7, column: 3 });
  });

  it("comes back to the same cell with the opposite arrow where nothing is merged or ends", () => {
    const plain = sheet({ mergeAt: () => undefined });
    const inner = fc.record({ row: fc.integer({ min: 1, max: 18 }), column: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(inner, (from) => {
        expect(step(step(from, "down", plain), "up", plain)).toEqual(from);
        expect(step(step(from, "right", plain), "left", plain)).toEqual(from);
      }),
    );
  });

  it("goes with Ctrl+Home to the first cell that is not frozen and with Ctrl+End to the last one in use", () => {
    const from = { row: 12, column: 8 };
    expect(moveByKey(from, { key: "Home", ctrl: true }, sheet())).toEqual({ row: 7, column: 3 });
    expect(moveByKey(from, { key: "End", ctrl: true }, sheet())).toEqual({ row: 9, column: 6 });
  });

  it("jumps with Ctrl+arrow to the end of the filled run, then over the gap", () => {
    expect(moveByKey({ row: 6, column: 7 }, { key: "ArrowDown", ctrl: true }, sheet())).toEqual({
      row: 9,
      column: 7,
    });
    expect(moveByKey({ row: 1, column: 7 }, { key: "ArrowDown", ctrl: true }, sheet())).toEqual({
      row: 5,
      column: 7,
    });
    expect(moveByKey({ row: 9, column: 7 }, { key: "ArrowDown", ctrl: true }, sheet())).toEqual({
      row: 19,
      column: 7,
    });
  });

  it("leaves other keys alone", () => {
    expect(moveByKey({ row: 0, column: 0 }, { key: "q", ctrl: false }, sheet())).toBeNull();
  });
});
