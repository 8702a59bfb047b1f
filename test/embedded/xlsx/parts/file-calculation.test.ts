import { describe, expect, it } from "@jest/globals";
import { recalculate } from "../../../../src/embedded/calculation/calculation";
import type { CalculationMode } from "../../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { partText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { content, value, write } from "../../model/a-sheet";

describe("the calculation mode in a file", () => {
  it.each<[CalculationMode, string | null]>([
    ["Automatic", null],
    ["AutomaticExceptTables", "autoNoTable"],
    ["Manual", "manual"],
  ])("%s is kept", async (mode, word) => {
    const workbook = createWorkbook();
    workbook.calculationMode = mode;
    const bytes = await writeXlsx(workbook);
    const xml = partText(await unpack(bytes), "xl/workbook.xml");
    expect(/calcMode="(\w+)"/.exec(xml)?.[1] ?? null).toBe(word);
    expect((await readXlsx(bytes)).calculationMode).toBe(mode);
  });

  it("manual: formulas keep the values that the file holds", async () => {
    const workbook = createWorkbook();
    write(workbook, workbook.activeSheet, "A1", [[2, "=A1*10"]]);
    recalculate(workbook);
    workbook.calculationMode = "Manual";
    write(workbook, workbook.activeSheet, "A1", [[3]]);
    const read = await readXlsx(await writeXlsx(workbook));
    expect([content(read.activeSheet, "A1"), value(read, read.activeSheet, "B1")]).toEqual([3, 20]);
    read.calculationMode = "Automatic";
    expect(value(read, read.activeSheet, "B1")).toBe(30);
  });
});
