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
