import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../../src/embedded/model/area";
import { addConditionalFormat } from "../../../../src/embedded/model/cell-rules";
import { PRESET_CRITERIA } from "../../../../src/embedded/model/preset-criterion";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { toFilePreset } from "../../../../src/embedded/xlsx/parts/file-preset-rule";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { structuralFaults } from "../file-structure";

const CHOSEN = PRESET_CRITERIA.filter((criterion) => criterion !== "Invalid");

describe("preset conditional formats in a file", () => {
  it("come back, and leave no fault in it", async () => {
    const workbook = createWorkbook();
    for (const criterion of CHOSEN) {
      addConditionalFormat(workbook, workbook.activeSheet, areaAt("B2:B9"), {
        type: "preset",
        criterion,
        look: { fill: "#FFC7CE" },
      });
    }
    const bytes = await writeXlsx(workbook);
    const rules = (await readXlsx(bytes)).activeSheet.conditionalFormats.map(({ rule }) => rule);
    expect(rules).toEqual(workbook.activeSheet.conditionalFormats.map(({ rule }) => rule));
    expect(await structuralFaults(bytes)).toEqual([]);
  });

  it("are written as Excel writes them", () => {
    expect(toFilePreset("Blanks", "B2")).toEqual({
      attributes: { type: "containsBlanks" },
      formulas: ["LEN(TRIM(B2))=0"],
    });
    expect(toFilePreset("OneStdDevBelowAverage", "B2").attributes).toEqual({
      type: "aboveAverage",
      aboveAverage: "0",
      stdDev: "1",
    });
    expect(() => toFilePreset("Invalid", "B2")).toThrow("criterion");
  });
});
