import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("Excel.DocumentProperties", () => {
  it("are set and read, the author and the revision too", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      const texts = { title: "Piano", subject: "Obiettivi", author: "Ufficio", keywords: "PIAO; 2022" };
      const others = { comments: "Città & <Ente>", category: "Piani", manager: "M", company: "Comune" };
      properties.set({ ...texts, ...others, revisionNumber: 7 });
      properties.load();
      await context.sync();
      expect(properties.toJSON()).toMatchObject({ ...texts, ...others, revisionNumber: 7, lastAuthor: "" });
      expect(properties.creationDate).toBeInstanceOf(Date);
    });
    expect(excel.workbook.properties).toMatchObject({ title: "Piano", company: "Comune" });
  });
});

describe("Excel.CustomPropertyCollection", () => {
  it("adds, sets, finds without case, lists, counts and deletes", async () => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Marca", "uno");
      custom.add("Numero", 3);
      custom.add("Quota", 0.5);
      custom.add("Chiuso", true);
      custom.add("MARCA", "due");
      custom.load("items/key,items/value,items/type");
      const count = custom.getCount();
      const found = custom.getItem("marca").load("key,value");
      const missing = custom.getItemOrNullObject("altra");
      await context.sync();
      expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ["Marca", "due", "String"],
        ["Numero", 3, "Number"],
        ["Quota", 0.5, "Float"],
        ["Chiuso", true, "Boolean"],
      ]);
      expect([count.value, found.key, found.value, missing.isNullObject]).toEqual([4, "Marca", "due", true]);
      found.value = "tre";
      custom.getItem("Numero").delete();
      await context.sync();
      const after = [custom.getItem("MARCA").load("value"), custom.getItemOrNullObject("numero")] as const;
      await context.sync();
      expect([after[0].value, after[1].isNullObject]).toEqual(["tre", true]);
      custom.deleteAll();
      const none = custom.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  it("cuts key and text off after 255 characters, as Excel on a desk does", async () => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("k".repeat(300), "v".repeat(300));
      const found = custom.getItem("k".repeat(255)).load("value");
      await context.sync();
      expect(found.value).toBe("v".repeat(255));
    });
  });

  it("refuses what is no value, and a key that is not there", async () => {
    const uses: (readonly [string, (custom: Excel.CustomPropertyCollection) => unknown])[] = [
      ["InvalidArgument", (custom) => custom.add("a", { b: 1 })],
      ["InvalidArgument", (custom) => custom.add("", "a")],
      ["ItemNotFound", (custom) => custom.getItem("assente").delete()],
    ];
    for (const [code, use] of uses) {
      const error = await officeError(async (context) => {
        use(context.workbook.properties.custom);
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
  });
});
