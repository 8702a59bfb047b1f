import { beforeEach, describe, expect, it } from "@jest/globals";
import { newExcel, officeError, readRange } from "../wire/excel-fixture";

beforeEach(async () => {
  newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Dati");
    sheet.getRange("A1:A3").values = [["T1"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "Dati";
    await context.sync();
  });
});

/** Defines a name, uses it in a cell of the first sheet, and gives what the name says and the cell shows. */
async function named(reference: string, formula: string): Promise<unknown[]> {
  const said = await Excel.run(async (context): Promise<unknown[]> => {
    const item = context.workbook.names.add("Nome", reference).load("formula,type,value");
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [[formula]];
    await context.sync();
    return [item.formula as unknown, item.type, item.value as unknown];
  });
  return [...said, (await readRange("A1")).values[0]?.[0] as unknown];
}

describe("NamedItemCollection.add", () => {
  it.each([
    ["=0.22", "=100*Nome", "=0.22", "Double", 0.22, 22],
    ["=SUM(Dati[T1])", "=Nome*2", "=SUM(Dati[T1])", "Double", 3, 6],
    ["=Dati!$A$2:$A$3", "=SUM(Nome)", "=Dati!$A$2:$A$3", "Range", "Dati!A2:A3", 3],
    ["=1+2", "=Nome*2", "=1+2", "Double", 3, 6],
    ["Foglio1!$A$1", "=Nome", '="Foglio1!$A$1"', "String", "Foglio1!$A$1", "Foglio1!$A$1"],
    ["5", "=Nome+1", "=5", "Double", 5, 6],
    ["=TRUE", "=IF(Nome,1,2)", "=TRUE", "Boolean", true, 1],
    ["=Nome", "=Nome", "=Nome", "Error", "#NAME?", "#NAME?"],
  ])("takes %s", async (reference, formula, ...expected) => {
    expect(await named(reference, formula)).toEqual(expected);
  });

  it("follows what the formula speaks of, also where a cell speaks of the name only", async () => {
    await named("=SUM(Dati[T1])", "=Nome");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Dati");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3").values = [[10]];
      context.workbook.tables.getItem("Dati").name = "Altri";
      await context.sync();
    });
    expect((await readRange("A1")).values).toEqual([[12]]);
  });

  it.each([
    ["=SUM(", "InvalidArgument"],
    ["=SUM(Nessuna[T1])", "InvalidArgument"],
    ["=Nessuno!$A$1", "InvalidArgument"],
    ["=Dati!A2", "NotModelled"],
    ["=Dati!A:A", "NotModelled"],
    ["$3,151,820", "NotModelled"],
    ["June 30, 2020", "NotModelled"],
    ['Ciao "Excel"', "NotModelled"],
  ])("refuses %s", async (reference, code) => {
    const error = await officeError(async (context) => {
      context.workbook.names.add("Nome", reference);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});
