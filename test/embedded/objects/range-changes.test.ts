import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { areaName } from "../../../src/embedded/model/area";
import { newExcel } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

/** A1:A9 with a conditional format, a list, a look and, in A5, a link; then something is done to A4:A6. */
async function changed(change: (range: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:A9");
    range.format.fill.color = "#FFFF00";
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>3";
    range.dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
    sheet.getRange("A5").hyperlink = { documentReference: "Foglio1!B2", textToDisplay: "vai" };
    change(sheet.getRange("A4:A6"));
    await context.sync();
  });
}

function state() {
  const sheet = excel.workbook.activeSheet;
  const [format] = sheet.conditionalFormats;
  const [validation] = sheet.validations;
  return {
    formatted: format?.areas.map(areaName).join(" "),
    validated: validation?.areas.map(areaName).join(" "),
    fills: [3, 4].map((row) => sheet.cells.get(row, 0)?.style.fill ?? null),
    link: sheet.cells.get(4, 0)?.hyperlink !== null,
    value: sheet.cells.get(4, 0)?.value,
  };
}

const ALL = "A1:A9";
const HOLE = "A1:A3 A7:A9";
const YELLOW = "#FFFF00";

describe("Range.clear", () => {
  it.each([
    [undefined, { formatted: HOLE, validated: HOLE, fills: [null, null], link: false, value: "" }],
    ["All", { formatted: HOLE, validated: HOLE, fills: [null, null], link: false, value: "" }],
    ["Formats", { formatted: HOLE, validated: ALL, fills: [null, null], link: true, value: "vai" }],
    ["Contents", { formatted: ALL, validated: ALL, fills: [YELLOW, YELLOW], link: true, value: "" }],
    ["Hyperlinks", { formatted: ALL, validated: ALL, fills: [YELLOW, YELLOW], link: false, value: "vai" }],
    [
      "RemoveHyperlinks",
      { formatted: ALL, validated: ALL, fills: [YELLOW, null], link: false, value: "vai" },
    ],
  ] as const)("of %s takes the rules that it should, and no others", async (applyTo, expected) => {
    await changed((range) => {
      range.clear(applyTo);
    });
    expect(state()).toEqual(expected);
  });
});

describe("Range.insert", () => {
  it("below the last row of rules lets the new rows join them, so that what shrank grows again with its rules", async () => {
    await changed((range) => {
      range.getRowsBelow(3).clear("All");
      range.getRowsBelow(3).insert("Down");
    });
    expect([state().formatted, state().validated]).toEqual([ALL, ALL]);
  });
});
