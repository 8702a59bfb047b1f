import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

async function onSheet(action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** Levels of rows 1 to 10, hidden ones negative. */
function rows(): number[] {
  const { rows: lines } = excel.workbook.activeSheet;
  return Array.from({ length: 10 }, (_, row) => {
    const level = lines.get(row)?.outlineLevel ?? 0;
    return lines.get(row)?.hidden ? -level : level;
  });
}

function grouped(sheet: Excel.Worksheet): void {
  sheet.getRange("4:9").group("ByRows");
  sheet.getRange("4:5").group("ByRows");
  sheet.getRange("7:8").group("ByRows");
}

describe("an outline", () => {
  it("has groups inside groups, shown down to a level", async () => {
    await onSheet(grouped);
    expect(rows()).toEqual([0, 0, 0, 2, 2, 1, 2, 2, 1, 0]);
    await onSheet((sheet) => sheet.showOutlineLevels(2, 0));
    expect(rows()).toEqual([0, 0, 0, -2, -2, 1, -2, -2, 1, 0]);
    await onSheet((sheet) => sheet.showOutlineLevels(1, 1));
    expect(rows()).toEqual([0, 0, 0, -2, -2, -1, -2, -2, -1, 0]);
    await onSheet((sheet) => sheet.showOutlineLevels(0, 1));
    expect(rows()[3]).toBe(-2);
    await onSheet((sheet) => sheet.showOutlineLevels(8, 8));
    expect(rows()).toEqual([0, 0, 0, 2, 2, 1, 2, 2, 1, 0]);
  });

  it("hides and shows the innermost group around a line, or the one that a line ends", async () => {
    await onSheet(grouped);
    await onSheet((sheet) => sheet.getRange("A4").hideGroupDetails("ByRows"));
    expect(rows()).toEqual([0, 0, 0, -2, -2, 1, 2, 2, 1, 0]);
    await onSheet((sheet) => sheet.getRange("A6").showGroupDetails("ByRows"));
    expect(rows()).toEqual([0, 0, 0, 2, 2, 1, 2, 2, 1, 0]);
    await onSheet((sheet) => sheet.getRange("A10").hideGroupDetails("ByRows"));
    expect(rows()).toEqual([0, 0, 0, -2, -2, -1, -2, -2, -1, 0]);
  });

  it("is taken apart level by level", async () => {
    await onSheet(grouped);
    await onSheet((sheet) => sheet.getRange("A1:R10").ungroup("ByRows"));
    expect(rows()).toEqual([0, 0, 0, 1, 1, 0, 1, 1, 0, 0]);
    await onSheet((sheet) => sheet.getRange("A1:R10").ungroup("ByRows"));
    expect(rows()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("groups columns too", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C:D").group("ByColumns");
      sheet.showOutlineLevels(0, 1);
    });
    const { columns } = excel.workbook.activeSheet;
    expect([2, 3].map((column) => columns.get(column))).toEqual([
      { size: null, hidden: true, style: null, outlineLevel: 1 },
      { size: null, hidden: true, style: null, outlineLevel: 1 },
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["whole rows as columns", (sheet) => sheet.getRange("4:9").group("ByColumns"), "InvalidArgument"],
    ["whole columns as rows", (sheet) => sheet.getRange("C:D").group("ByRows"), "InvalidArgument"],
    ["a level that there is not", (sheet) => sheet.showOutlineLevels(9, 0), "InvalidArgument"],
    [
      "more than seven groups inside one another",
      (sheet) => {
        for (let level = 0; level < 8; level += 1) sheet.getRange("4:5").group("ByRows");
      },
      "InvalidOperation",
    ],
    [
      "a protected sheet",
      (sheet) => {
        sheet.protection.protect({ allowFormatRows: true });
        sheet.getRange("4:5").group("ByRows");
      },
      "AccessDenied",
    ],
  ])("refuses %s", async (_, action, code) => {
    const error = await officeError((context) => {
      action(context.workbook.worksheets.getFirst());
      return context.sync();
    });
    expect(error.code).toBe(code);
  });
});
