import { expect, it } from "@jest/globals";
import { cellAt } from "../../../src/embedded/model/sheet";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { findSheet } from "../../../src/embedded/model/workbook";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { areaAt } from "../../../src/embedded/model/area";
import { describeWithLibreOffice, printedText, recalculated } from "../libreoffice";
import { put, sampleWorkbook } from "./sample-workbook";

function sheetOf(workbook: EmbeddedWorkbook, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueAt(sheet: Sheet, address: string): unknown {
  const { row, column } = areaAt(address);
  return cellAt(sheet, row, column).value;
}

describeWithLibreOffice("a written file in LibreOffice", () => {
  const workbook = sampleWorkbook();
  const centre = sheetOf(workbook, "A1 Organi Istituzionali");
  // Wrong on purpose: what comes back must have been calculated there.
  put(centre, "E6", 999, { formula: "=SUM([@[T1]:[T2]])" });
  put(centre, "H5", 999, { formula: '=NUMBERVALUE("1,5",",",".")&UNICHAR(8364)' });
  put(centre, "H6", 999, { formula: "=Anno_piano" });
  put(centre, "H7", 999, { formula: "=SUM(Centro_A1[T1])" });
  const opened = writeXlsx(workbook).then(recalculated);

  it("gives the formulas' results, structured references, young functions and names among them", async () => {
    const sheet = sheetOf(await opened, "A1 Organi Istituzionali");
    expect(["E6", "H5", "H6", "H7"].map((address) => valueAt(sheet, address))).toEqual([
      3.25,
      // In the locale of the workbooks.
      "1,5€",
      2022,
      9.75,
    ]);
    expect(["B5", "B7"].map((address) => valueAt(sheet, address))).toEqual(["20", ""]);
  });

  it("holds the same sheets, tables, rules and protection", async () => {
    const read = await opened;
    const sheet = sheetOf(read, "A1 Organi Istituzionali");
    expect(read.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual(
      centre.tables.map(({ name, area }) => ({ name, area })),
    );
    expect(sheet.protection.protected).toBe(true);
    expect(cellAt(sheet, 4, 2).style.protection.locked).toBe(false);
    expect(sheet.validations.map(({ errorAlert }) => errorAlert.message)).toContain("Serve un numero.");
    expect(sheet.conditionalFormats.map(({ rule }) => rule.type).sort()).toEqual(
      centre.conditionalFormats.map(({ rule }) => rule.type).sort(),
    );
  });

  it("is printed with its header, footer and texts", async () => {
    const text = await printedText(await writeXlsx(workbook));
    expect(text).toContain("Provincia di Lucca & C.");
    expect(text).toMatch(/Pagina 2 di 2/);
    expect(text).toContain("=non è");
  });
});
