import { describe, expect, it } from "@jest/globals";
import { recalculate } from "../../../src/embedded/calculation/calculation";
import { areaAt } from "../../../src/embedded/model/area";
import { addConditionalFormat } from "../../../src/embedded/model/cell-rules";
import type { PresetCriterion } from "../../../src/embedded/model/preset-criterion";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { conditionalStyle } from "../../../src/embedded/typing/conditional-style";
import { write } from "../model/a-sheet";

/** Rows (from 1) of the values that the rule paints. */
function painted(
  criterion: PresetCriterion,
  values: readonly (string | number | boolean)[],
): readonly number[] {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(
    workbook,
    sheet,
    "A1",
    values.map((value) => [value]),
  );
  recalculate(workbook);
  const area = { ...areaAt("A1"), rowCount: values.length };
  addConditionalFormat(workbook, sheet, area, { type: "preset", criterion, look: { fill: "#FF0000" } });
  return values.flatMap((_, row) => (conditionalStyle(workbook, sheet, row, 0).look ? [row + 1] : []));
}

// Mean 5, deviation of the sample 2.58…
const NUMBERS = [2, 4, 5, 5, 9, "testo", ""];

describe("preset criteria of conditional formats", () => {
  it.each<[PresetCriterion, readonly number[]]>([
    ["AboveAverage", [5]],
    ["BelowAverage", [1, 2]],
    ["EqualOrAboveAverage", [3, 4, 5]],
    ["EqualOrBelowAverage", [1, 2, 3, 4]],
    ["OneStdDevAboveAverage", [5]],
    ["OneStdDevBelowAverage", [1]],
    ["TwoStdDevAboveAverage", []],
    ["Blanks", [7]],
    ["NonBlanks", [1, 2, 3, 4, 5, 6]],
    ["UniqueValues", [1, 2, 5, 6]],
    ["DuplicateValues", [3, 4]],
    ["Invalid", []],
  ])("%s", (criterion, rows) => {
    expect(painted(criterion, NUMBERS)).toEqual(rows);
  });

  it("see errors, and no case in texts", () => {
    expect(painted("Errors", ["=1/0", 1])).toEqual([1]);
    expect(painted("NonErrors", ["=1/0", 1])).toEqual([2]);
    expect(painted("DuplicateValues", ["Sì", "sì", "no"])).toEqual([1, 2]);
  });
});
