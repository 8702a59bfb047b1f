import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { areaAt } from "../../../src/embedded/model/area";
import { addName } from "../../../src/embedded/model/defined-names";
import { protectSheet } from "../../../src/embedded/model/protection-rules";
import { addTable } from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { addSheet } from "../../../src/embedded/model/worksheets";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { content, value, write } from "../model/a-sheet";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

/** `Foglio1` with a table, `Somme` that reads it, and `Solo` by itself. */
async function otherFile(): Promise<string> {
  const workbook = createWorkbook();
  const data = workbook.activeSheet;
  write(workbook, data, "A1", [["Voce"], [4], [5]]);
  addTable(workbook, data, areaAt("A1:A3"), "Dati");
  addName(workbook, "Totale", "=Foglio1!$A$2", null);
  const sums = addSheet(workbook, "Somme");
  write(workbook, sums, "A1", [["=SUM(Dati[Voce])"], ["=Foglio1!A2*2"], ["=Totale"]]);
  const alone = addSheet(workbook, "Solo");
  write(workbook, alone, "A1", [[1, "=A1+1"]]);
  protectSheet(workbook, alone, {}, null);
  return Buffer.from(await writeXlsx(workbook)).toString("base64");
}

const file = otherFile();
const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

async function inserted(options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> {
  const base64 = await file;
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id).load("name"));
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

describe("Excel.Workbook.insertWorksheetsFromBase64", () => {
  it("inserts all sheets at the end; names that are taken get numbers, formulas follow", async () => {
    expect(await inserted()).toEqual(["Foglio1 (2)", "Somme", "Solo"]);
    expect(names()).toEqual(["Foglio1", "Foglio1 (2)", "Somme", "Solo"]);
    const { workbook } = excel;
    const [, , sums, alone] = workbook.sheets;
    if (!sums || !alone) throw new Error("missing");
    expect(content(sums, "A2")).toBe("='Foglio1 (2)'!A2*2");
    expect(["A1", "A2", "A3"].map((address) => value(workbook, sums, address))).toEqual([9, 8, 4]);
    expect([alone.protection.protected, value(workbook, alone, "B1")]).toEqual([true, 2]);
    expect(workbook.names.map(({ name, formula }) => name + formula)).toEqual(["Totale='Foglio1 (2)'!$A$2"]);
    await inserted();
    expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "Dati",
      "Dati2",
    ]);
  });

  it.each<[Excel.InsertWorksheetOptions, string[]]>([
    [{ sheetNamesToInsert: ["solo"] }, ["Foglio1", "Due", "Solo"]],
    [{ sheetNamesToInsert: ["Solo"], positionType: "Beginning" }, ["Solo", "Foglio1", "Due"]],
    [
      { sheetNamesToInsert: ["Solo"], positionType: "After", relativeTo: "Foglio1" },
      ["Foglio1", "Solo", "Due"],
    ],
    [{ sheetNamesToInsert: ["Solo"], positionType: "Before", relativeTo: "Due" }, ["Foglio1", "Solo", "Due"]],
    [
      { sheetNamesToInsert: ["Somme", "Foglio1"], positionType: "Before", relativeTo: "Foglio1" },
      ["Foglio1 (2)", "Somme", "Foglio1", "Due"],
    ],
  ])("with %j", async (options, order) => {
    addSheet(excel.workbook, "Due");
    await inserted(options);
    expect(names()).toEqual(order);
  });

  it("refuses what is no file, sheets that are not there, links, and a protected structure", async () => {
    const base64 = await file;
    const use = (text: string, options?: Excel.InsertWorksheetOptions) => async () => {
      const { code } = await officeError(async (context) => {
        context.workbook.insertWorksheetsFromBase64(text, options);
        await context.sync();
      });
      return code;
    };
    expect(await use("bm8gemlw")()).toBe("InvalidArgument");
    expect(await use("%%")()).toBe("InvalidArgument");
    expect(await use(base64, { sheetNamesToInsert: ["Altro"] })()).toBe("ItemNotFound");
    expect(await use(base64, { positionType: "After", relativeTo: "Altro" })()).toBe("ItemNotFound");
    expect(await use(base64, { sheetNamesToInsert: ["Somme"] })()).toBe("NotModelled");
    excel.workbook.structureProtected = true;
    expect(await use(base64)()).toBe("AccessDenied");
    expect(names()).toEqual(["Foglio1"]);
  });
});
