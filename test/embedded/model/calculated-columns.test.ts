import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { calculatedFills, fillColumn } from "../../../src/embedded/model/calculated-columns";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { undo } from "../../../src/embedded/typing/edit-history";
import { typeInto } from "../../../src/embedded/typing/typing";
import type { CellInput } from "../../../src/embedded/model/cell";
import { content, tableOf, write } from "./a-sheet";

/** A table with four body rows; column C holds what is given. */
function started(columnC: readonly CellInput[] = ["", "", "", ""]) {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  tableOf(
    workbook,
    sheet,
    "A1",
    [["ID", "T1", "Somma"], ...columnC.map((input, row) => ["a", row, input])],
    "Dati",
  );
  const enter = (address: string, block: readonly (readonly CellInput[])[]): void => {
    write(workbook, sheet, address, block);
    const { row, column } = areaAt(address);
    const area = { row, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
    for (const fill of calculatedFills(sheet, area)) fillColumn(workbook, sheet, fill);
  };
  const columnContents = (): CellInput[] =>
    ["C2", "C3", "C4", "C5"].map((address) => content(sheet, address));
  return { workbook, sheet, enter, columnContents };
}

const SAME = ["=[@T1]*2", "=[@T1]*2", "=[@T1]*2", "=[@T1]*2"];

describe("a formula written into a column of a table", () => {
  it.each([
    ["in its first row", "C2", [["=[@T1]*2"]]],
    ["in its last row", "C5", [["=[@T1]*2"]]],
    ["in two rows", "C3", [["=[@T1]*2"], ["=[@T1]*2"]]],
    ["with empty texts beside it", "C2", [[""], ["=[@T1]*2"], [""], [""]]],
  ])("that is otherwise empty fills it: %s", (_what, address, block) => {
    const { enter, columnContents } = started();
    enter(address, block);
    expect(columnContents()).toEqual(SAME);
  });

  it("moves its relative references along", () => {
    const { enter, columnContents } = started();
    enter("C4", [["=B4*$B$2"]]);
    expect(columnContents()).toEqual(["=B2*$B$2", "=B3*$B$2", "=B4*$B$2", "=B5*$B$2"]);
  });

  it("replaces the formula of a calculated column everywhere", () => {
    const { enter, columnContents } = started(SAME);
    enter("C3", [["=[@T1]*3"]]);
    expect(columnContents()).toEqual(Array(4).fill("=[@T1]*3"));
  });

  it.each([
    ["a constant stands in it", ["", "x", "", ""], "C2", [["=[@T1]*2"]]],
    ["its other formulas differ", ["=1", "=2", "=3", "=4"], "C2", [["=[@T1]*2"]]],
    ["the new ones differ", ["", "", "", ""], "C2", [["=1"], ["=2"]]],
    ["a constant comes with it", ["", "", "", ""], "C2", [["=1"], [2]]],
    ["it is a constant", SAME, "C2", [[5]]],
  ])("leaves the rest alone where %s", (_what, before, address, block) => {
    const { enter, columnContents } = started(before);
    enter(address, block);
    const expected = before.map((input, row) => block[row]?.[0] ?? input);
    expect(columnContents()).toEqual(expected);
  });

  it("fills nothing on a protected sheet, nor outside the table", () => {
    const { workbook, sheet } = started();
    write(workbook, sheet, "C2", [["=1", "=2"]]);
    expect(calculatedFills(sheet, areaAt("D2"))).toEqual([]);
    protectSheet(workbook, sheet, {}, null);
    expect(calculatedFills(sheet, areaAt("C2"))).toEqual([]);
  });

  it("by a person fills it too, and undo first takes back the filling", () => {
    const { workbook, sheet, columnContents } = started();
    typeInto(workbook, sheet, areaAt("C3"), "=[@T1]*2");
    expect(columnContents()).toEqual(SAME);
    undo(workbook);
    expect(columnContents()).toEqual(["", "=[@T1]*2", "", ""]);
    undo(workbook);
    expect(columnContents()).toEqual(["", "", "", ""]);
  });
});
