import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

type Use = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

async function done(use: Use): Promise<void> {
  await Excel.run(async (context) => {
    use(context.workbook, context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

function write(address: string, content: string | number, sheet = "Foglio1"): Promise<void> {
  return done(({ worksheets }) => (worksheets.getItem(sheet).getRange(address).values = [[content]]));
}

function shown(address: string, sheet = "Foglio1"): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

function state(): Promise<string> {
  return Excel.run(async (context) => {
    const application = context.workbook.application.load("calculationMode,calculationState");
    await context.sync();
    return `${application.calculationMode} ${application.calculationState}`;
  });
}

const manual: Use = ({ application }) => (application.calculationMode = "Manual");
const automatic: Use = ({ application }) => (application.calculationMode = "Automatic");

describe("Excel.Application.calculationMode", () => {
  it("manual: formulas keep their values until they are calculated", async () => {
    await write("A1", 2);
    await write("B1", "=A1*10");
    await done(manual);
    expect(await state()).toBe("Manual Done");
    await write("A1", 3);
    expect([await shown("B1"), await state()]).toEqual([20, "Manual Pending"]);
    await done(({ application }) => application.calculate("Recalculate"));
    expect([await shown("B1"), await state()]).toEqual([30, "Manual Done"]);
  });

  it("manual: a formula is calculated once when it is entered, with what the others show", async () => {
    await write("A1", 2);
    await write("B1", "=A1*10");
    await done(manual);
    await write("A1", 3);
    // C1 takes the old result of B1 and the new constant; E1 and D1 are entered together.
    await write("C1", "=A1+B1");
    await done((_, sheet) => (sheet.getRange("D1:E1").formulas = [["=E1+1", "=A1*2"]]));
    expect([await shown("C1"), await shown("D1"), await shown("E1"), await shown("B1")]).toEqual([
      23, 7, 6, 20,
    ]);
    await write("A1", 4);
    expect([await shown("C1"), await shown("E1")]).toEqual([23, 6]);
    await done(automatic);
    expect([await shown("B1"), await shown("C1"), await shown("D1"), await shown("E1")]).toEqual([
      40, 44, 9, 8,
    ]);
    expect(await state()).toBe("Automatic Done");
  });

  it.each(["Recalculate", "Full", "FullRebuild"] as const)(
    "calculate(%s) brings back what one sheet's calculation left behind",
    async (type) => {
      await done(({ worksheets }) => void worksheets.add("Due"));
      await write("A1", 1, "Due");
      await write("A1", 1);
      await write("B1", "=A1*10");
      await write("C1", "=Due!B1+A1");
      await write("B1", "=Foglio1!A1*100", "Due");
      await done(manual);
      await write("A1", 2);
      await done((_, sheet) => sheet.calculate(true));
      // Its own formulas are new, the other sheet's result is old.
      expect([await shown("B1"), await shown("C1"), await shown("B1", "Due")]).toEqual([20, 102, 100]);
      await done(({ application }) => application.calculate(type));
      expect([await shown("B1"), await shown("C1"), await shown("B1", "Due")]).toEqual([20, 202, 200]);
    },
  );

  it("automatic but for tables is automatic where there are no data tables", async () => {
    await done(({ application }) => (application.calculationMode = "AutomaticExceptTables"));
    await write("A1", 2);
    await write("B1", "=A1*10");
    expect([await shown("B1"), await state()]).toEqual([20, "AutomaticExceptTables Done"]);
  });

  it("knows no other mode", async () => {
    const error = await officeError(async (context) => {
      context.workbook.application.calculationMode = "Halb" as "Manual";
      await context.sync();
    });
    expect(error.code).toBe("NotModelled");
  });
});

describe("Excel.Worksheet.enableCalculation", () => {
  it("switched off, formulas of the sheet keep their values and count with them elsewhere", async () => {
    await done(({ worksheets }) => void worksheets.add("Due"));
    await write("A1", 2);
    await write("B1", "=A1*10");
    await write("A1", "=Foglio1!B1+Foglio1!A1", "Due");
    await done((_, sheet) => (sheet.enableCalculation = false));
    await write("A1", 3);
    expect([await shown("B1"), await shown("A1", "Due")]).toEqual([20, 23]);
    await write("C1", "=A1+B1");
    expect(await shown("C1")).toBe(23);
    await done(({ application }, sheet) => {
      application.calculate("Full");
      sheet.calculate(true);
    });
    expect([await shown("B1"), await shown("C1")]).toEqual([20, 23]);
    await done((_, sheet) => (sheet.enableCalculation = true));
    expect([await shown("B1"), await shown("C1"), await shown("A1", "Due")]).toEqual([30, 33, 33]);
    const on = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("enableCalculation");
      await context.sync();
      return sheet.enableCalculation;
    });
    expect(on).toBe(true);
  });
});

describe("Excel.Worksheet.calculate", () => {
  it("changes nothing where calculation is automatic", async () => {
    await write("A1", 2);
    await write("B1", "=A1*10");
    await done((_, sheet) => sheet.calculate(true));
    await done((_, sheet) => sheet.calculate(false));
    expect(await shown("B1")).toBe(20);
    expect(excel.workbook.calculationMode).toBe("Automatic");
  });
});
