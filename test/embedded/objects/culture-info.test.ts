import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

describe("the culture of the embedded Excel", () => {
  it("is Italian", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
      const { cultureInfo } = application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      cultureInfo.datetimeFormat.load("shortDatePattern,timeSeparator");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator, cultureInfo.name]).toEqual([
        ",",
        ".",
        "it-IT",
      ]);
      const { numberFormat, datetimeFormat } = cultureInfo;
      expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([",", "."]);
      expect([datetimeFormat.shortDatePattern, datetimeFormat.timeSeparator]).toEqual(["dd/MM/yyyy", ":"]);
    });
  });
});
