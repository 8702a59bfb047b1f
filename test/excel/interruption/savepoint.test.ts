import { beforeAll, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { differenceTexts, imageDifferences } from "../image/facts";
import { filledWorkbook, typeEntry } from "../filled-workbook";
import { cellOf, noProgress, tableRows } from "../embedded";
import { SMALL_IDS } from "../small-plan";
import { propertyImage, workbookImage } from "../workbook-image";
import { savepointOf } from "./savepoint";
import { copyWorkbook } from "./workbook-copy";
import { createWorkbookPort } from "../../../src/excel/operations/workbook-port";

let filled: EmbeddedExcel;

beforeAll(async () => {
  filled = (await filledWorkbook()).excel;
});

/** Rough work in every part of a workbook. */
async function turnedUpsideDown(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables, names, properties, styles } = context.workbook;
    worksheets.getItem("Riepilogo").getRange("A1:T60").clear();
    worksheets.getItem("Registro").name = "Diario";
    worksheets.getItem("Parametri").position = 0;
    worksheets.add("Nuovo").getRange("A1").formulas = [["=SUM(Indicatori[Target])"]];
    tables.getItem("Fasi").convertToRange();
    tables.getItem("Obiettivi").name = "Altri";
    tables.getItem("Indicatori").columns.getItem("Unità").delete();
    tables.getItem("Rilevazioni").rows.add(undefined, [["x", "y", "A1", "n", "v", "T1", 1, 1]]);
    names.getItem("Anno_piano").delete();
    names.add("Altro", worksheets.getItem("Parametri").getRange("B6"));
    properties.title = "Altro titolo";
    properties.custom.add("chiave", "valore");
    styles.getItem("PIAO Titolo").font.size = 40;
    styles.add("Altro");
    const centre = worksheets.getItem("A1 Organi Istituzionali");
    centre.protection.unprotect();
    centre.getRange("G7:J9").clear();
    centre.getRange("7:7").insert("Down");
    centre.activate();
    await context.sync();
  });
}

async function deleted(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

describe("a savepoint", () => {
  it.each([true, false])("brings everything back and calculates (sheets deleted: %s)", async (deletes) => {
    const excel = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(filled.workbook));
    let { workbook } = excel;
    const [image, properties] = [workbookImage(workbook), propertyImage(workbook)];
    const savepoint = savepointOf(workbook);
    for (let time = 0; time < 3; time += 1) {
      await turnedUpsideDown();
      if (deletes) await deleted("Riepilogo");
      expect(imageDifferences(image, workbookImage(workbook)).length).toBeGreaterThan(100);
      workbook = savepoint.begin();
      expect(differenceTexts(imageDifferences(image, workbookImage(workbook)))).toEqual([]);
      expect(propertyImage(workbook)).toEqual(properties);
      startEmbeddedExcel(loadExcelLibrary(), workbook);
    }
    const fresh = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(filled.workbook)).workbook;
    for (const each of [workbook, fresh]) {
      startEmbeddedExcel(loadExcelLibrary(), each);
      typeEntry(each, ["Indicatori", SMALL_IDS.courses, "Target", "5"]);
      typeEntry(each, ["Parametri", "Soglia verde", "Valore", "95%"]);
      await createWorkbookPort(() => new Date(2022, 6, 15)).refreshSummary(noProgress);
    }
    expect(differenceTexts(imageDifferences(workbookImage(fresh), workbookImage(workbook)))).toEqual([]);
  });

  it("is not shared by a copy: each workbook has its own cells, tables and names", async () => {
    const copy = copyWorkbook(filled.workbook);
    const before = workbookImage(copy);
    const other = startEmbeddedExcel(loadExcelLibrary(), copyWorkbook(filled.workbook));
    await turnedUpsideDown();
    expect(imageDifferences(before, workbookImage(copy))).toEqual([]);
    expect(imageDifferences(before, workbookImage(filled.workbook))).toEqual([]);
    expect(tableRows(copy, "Fasi").length).toBeGreaterThan(2);
    expect(cellOf(other.workbook, "Altri", SMALL_IDS.roads, "Titolo").sheet).toBe("Obiettivi");
  });

  it("is refused where cells show what the engine would not give", () => {
    const workbook = { ...copyWorkbook(filled.workbook), calculationMode: "Manual" as const };
    expect(() => savepointOf(workbook)).toThrow("automatic");
  });
});
