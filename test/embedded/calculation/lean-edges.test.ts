import { describe, expect, it } from "@jest/globals";
import { createEngine } from "../../../src/embedded/calculation/engine";

/** More formulas than a list of edges is searched for. */
const ROWS = 40;

function engineWith(formulaOf: (row: number) => string): ReturnType<typeof createEngine> {
  const rows = Array.from({ length: ROWS }, (_, row) => [row === 0 ? 10 : null, formulaOf(row)]);
  return createEngine({ S: rows });
}

function shown(engine: ReturnType<typeof createEngine>): readonly unknown[] {
  return Array.from({ length: ROWS }, (_, row) => engine.getCellValue({ sheet: 0, row, col: 1 }));
}

describe("a cell that many formulas name", () => {
  it("has all of them calculated when it changes, those too that name it twice", () => {
    const engine = engineWith((row) => `=$A$1+$A$1+${row}`);
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, 100);
    expect(shown(engine)).toEqual(Array.from({ length: ROWS }, (_, row) => 200 + row));
  });

  it("leaves a formula alone that names it no more, and follows one that names it anew", () => {
    const engine = engineWith((row) => `=$A$1*${row}`);
    engine.setCellContents({ sheet: 0, row: 39, col: 1 }, "=7");
    engine.setCellContents({ sheet: 0, row: 38, col: 1 }, "=$A$1");
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, 3);
    expect(shown(engine).slice(37)).toEqual([111, 3, 7]);
  });

  it("is found in a circle through it", () => {
    const engine = engineWith((row) => `=$A$1+${row}`);
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, "=B40");
    expect(engine.getCellValue({ sheet: 0, row: 39, col: 1 })).toMatchObject({ value: "#CYCLE!" });
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, 1);
    expect(shown(engine).at(-1)).toBe(40);
  });
});
