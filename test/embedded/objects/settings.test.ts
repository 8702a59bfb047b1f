import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError } from "../wire/excel-fixture";

beforeEach(() => {
  newExcel();
});

describe("Excel.SettingCollection", () => {
  it("keeps values of every kind, dates among them, until they are changed or deleted", async () => {
    const values = {
      testo: "è",
      numero: 1.5,
      vero: true,
      elenco: [1, "due", null],
      oggetto: { a: { b: 1 } },
    };
    const date = new Date(Date.UTC(2022, 2, 31));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      for (const [key, value] of Object.entries(values)) settings.add(key, value);
      settings.add("data", date);
      settings.add("testo", "altro");
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      const count = settings.getCount();
      const missing = settings.getItemOrNullObject("TESTO");
      await context.sync();
      const read = Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
      expect(read).toEqual({ ...values, testo: "altro", data: date });
      expect([count.value, missing.isNullObject]).toEqual([6, true]);
      const setting = settings.getItem("numero");
      setting.value = 2;
      settings.getItem("vero").delete();
      await context.sync();
      setting.load("value");
      const gone = settings.getItemOrNullObject("vero");
      await context.sync();
      expect([setting.value as unknown, gone.isNullObject]).toEqual([2, true]);
    });
    const error = await officeError(async (context) => {
      context.workbook.settings.getItem("vero").load("value");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });
});
