import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { findSheet } from "../../../src/embedded/model/workbook";
import { content, value } from "../model/a-sheet";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

function sheetNamed(name: string): Sheet {
  const sheet = findSheet(excel.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

/** A sheet with a table, a total, names of both kinds, a chart, rules and protection; another one that reads it. */
async function aFullSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Voce", "Valore"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Dati";
    const other = worksheets.add("Altro");
    sheet.getRange("D1:D4").formulas = [
      ["=SUM(Dati[Valore])"],
      ["=Foglio1!B2+B3"],
      ["=Dati_di_tutti+Solo_mio"],
      ["=Altro!A1"],
    ];
    other.getRange("A1").formulas = [["=SUM(Dati[Valore])*10"]];
    context.workbook.names.add("Dati_di_tutti", sheet.getRange("B2"));
    sheet.names.add("Solo_mio", sheet.getRange("B3"));
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=Foglio1!B2>0" } };
    sheet.getRange("B2").format.protection.locked = false;
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.customProperties.add("Centro", "A1");
    sheet.tabColor = "#112233";
    sheet.protection.protect({ allowSort: true }, "segreta");
    await context.sync();
  });
}

function copied(...args: Parameters<Excel.Worksheet["copy"]>): Promise<string> {
  return Excel.run(async (context) => {
    const copy = context.workbook.worksheets
      .getFirst()
      .copy(...args)
      .load("name");
    await context.sync();
    // Found again in a later request by its id.
    copy.load("position");
    await context.sync();
    return `${copy.name} ${copy.position}`;
  });
}

describe("Excel.Worksheet.copy", () => {
  it("carries contents, looks, rules, protection; what speaks of the sheet means the copy", async () => {
    await aFullSheet();
    expect(await copied("End")).toBe("Foglio1 (2) 2");
    const [source, copy] = [sheetNamed("Foglio1"), sheetNamed("Foglio1 (2)")];
    expect(copy.tables.map(({ name, area, columns }) => [name, area.rowCount, columns.length])).toEqual([
      ["Dati2", 3, 2],
    ]);
    expect(["D1", "D2", "D3", "D4"].map((address) => content(copy, address))).toEqual([
      "=SUM(Dati2[Valore])",
      "='Foglio1 (2)'!B2+B3",
      "=Dati_di_tutti+Solo_mio",
      "=Altro!A1",
    ]);
    expect(content(sheetNamed("Altro"), "A1")).toBe("=SUM(Dati[Valore])*10");
    expect(
      excel.workbook.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name ?? ""]),
    ).toEqual([
      ["Dati_di_tutti", "=Foglio1!$B$2", ""],
      ["Solo_mio", "=Foglio1!$B$3", "Foglio1"],
      ["Solo_mio", "='Foglio1 (2)'!$B$3", "Foglio1 (2)"],
      ["Dati_di_tutti", "='Foglio1 (2)'!$B$2", "Foglio1 (2)"],
    ]);
    expect(copy.charts[0]?.series[0]?.values).toBe("='Foglio1 (2)'!$B$2:$B$3");
    expect(copy.validations[0]?.rule).toEqual({ type: "custom", formula: "='Foglio1 (2)'!B2>0" });
    expect(copy.protection).toEqual(source.protection);
    expect([copy.tabColor, copy.columns.get(0)?.size, copy.customProperties.get("Centro")]).toEqual([
      "#112233",
      90,
      "A1",
    ]);
    expect(copy.charts[0]?.id).not.toBe(source.charts[0]?.id);
  });

  it("and its source live apart from then on", async () => {
    await aFullSheet();
    await copied("End");
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Foglio1 (2)");
      copy.protection.unprotect("segreta");
      copy.getRange("B2").values = [[100]];
      copy.getRange("A1").values = [["Nome"]];
      copy.customProperties.add("Centro", "B2");
      await context.sync();
    });
    const { workbook } = excel;
    const [source, copy] = [sheetNamed("Foglio1"), sheetNamed("Foglio1 (2)")];
    expect([value(workbook, source, "D1"), value(workbook, copy, "D1")]).toEqual([3, 102]);
    expect([value(workbook, source, "D2"), value(workbook, copy, "D2"), value(workbook, copy, "D3")]).toEqual(
      [3, 102, 102],
    );
    expect([content(source, "A1"), source.customProperties.get("Centro")]).toEqual(["Voce", "A1"]);
  });

  it.each<[Parameters<Excel.Worksheet["copy"]>[0], string, string[]]>([
    [undefined, "", ["Foglio1 (2)", "Foglio1", "Due"]],
    ["Beginning", "", ["Foglio1 (2)", "Foglio1", "Due"]],
    ["End", "", ["Foglio1", "Due", "Foglio1 (2)"]],
    ["After", "Foglio1", ["Foglio1", "Foglio1 (2)", "Due"]],
    ["Before", "Due", ["Foglio1", "Foglio1 (2)", "Due"]],
  ])("to %s of %s", async (type, beside, order) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Due");
      const sheet = worksheets.getItem("Foglio1");
      if (beside === "") sheet.copy(type);
      else sheet.copy(type, worksheets.getItem(beside));
      await context.sync();
    });
    expect(names()).toEqual(order);
  });

  it("takes the next free number, within 31 characters", async () => {
    await copied("End");
    await copied("End");
    expect(names()).toEqual(["Foglio1", "Foglio1 (2)", "Foglio1 (3)"]);
    excel.workbook.sheets.splice(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "a".repeat(31);
      await context.sync();
    });
    await copied("End");
    expect(names()).toEqual(["a".repeat(31), `${"a".repeat(27)} (2)`]);
  });

  it("is refused beside nothing, and while the structure is protected", async () => {
    const copy = (type: "After" | "End") => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().copy(type);
      await context.sync();
    };
    expect((await officeError(copy("After"))).code).toBe("InvalidArgument");
    excel.workbook.structureProtected = true;
    expect((await officeError(copy("End"))).code).toBe("AccessDenied");
    expect(names()).toEqual(["Foglio1"]);
  });
});
