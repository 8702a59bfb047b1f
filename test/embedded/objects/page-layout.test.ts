import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

describe("what is printed of a sheet", () => {
  it("is given back as it was set, and is a null object before", async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const before = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      await context.sync();
      expect(before.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.setPrintTitleColumns("$A:$B");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual([
        "Foglio1!A1:F20",
        "Foglio1!5:6",
        "Foglio1!A:B",
      ]);
    });
  });

  it("takes margins in points, inches and centimetres, and leaves those that are not named", async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.setPrintMargins("Points", { left: 15, right: 15, top: 24 });
      pageLayout.setPrintMargins("Inches", { top: 1, header: 0.5 });
      pageLayout.setPrintMargins("Centimeters", { right: 2.54 });
      pageLayout.load("leftMargin,rightMargin,topMargin,headerMargin");
      await context.sync();
      const { leftMargin, rightMargin, topMargin, headerMargin } = pageLayout;
      expect([leftMargin, rightMargin, topMargin, headerMargin]).toEqual([15, 72, 72, 36]);
    });
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.setPrintMargins("Points", { left: -1 });
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it.each(["getPrintArea", "getPrintTitleRows", "getPrintTitleColumns"] as const)(
    "is ItemNotFound where %s finds nothing",
    async (member) => {
      const error = await officeError(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout[member]().load("address");
        await context.sync();
      });
      expect(error.code).toBe("ItemNotFound");
    },
  );
});
