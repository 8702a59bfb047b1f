import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { recalculate } from "../../../src/embedded/calculation/calculation";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculated } from "../../embedded/libreoffice";
import { almostReadings, TYPED_CELLS } from "../../typed-readings";
import { disagreements, workbookOfReadings } from "./read-cells";

const cells = [...TYPED_CELLS, ...fc.sample(almostReadings, { numRuns: 60, seed: 20220415 })];
const workbook = workbookOfReadings(cells);

describe("the cells that read what people typed", () => {
  it("understand the same as the domain, of every kind and every text", () => {
    recalculate(workbook);
    expect(disagreements(workbook.activeSheet, cells)).toEqual([]);
  }, 120_000);
});

describeWithLibreOffice("the cells that read what people typed, in LibreOffice", () => {
  it("understand the same as the domain", async () => {
    const opened = await recalculated(await writeXlsx(workbook));
    expect(disagreements(opened.activeSheet, cells)).toEqual([]);
  }, 120_000);
});
