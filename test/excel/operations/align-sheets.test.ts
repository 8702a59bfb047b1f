import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { parseArea } from "../../../src/embedded/model/area";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import { typeInto } from "../../../src/embedded/typing/typing";
import type { WorkbookPort } from "../../../src/excel/port";
import { shownCell } from "../shown-cell";
import { pasteCells } from "../pasted-cells";
import { cellOf, loadedWorkbook, noProgress, tableRows } from "../embedded";

const ID = "2022-A1-OP-01-I01";

let excel: EmbeddedExcel;
let port: WorkbookPort;

/** Types into a cell of a table as a person would; gives `accepted` or `refused`. */
function type(table: string, header: string, text: string): string {
  const { sheet, address } = cellOf(excel.workbook, table, ID, header);
  const cell = parseArea(address);
  if (cell === null) throw new Error(`no cell ${address}`);
  return typeInto(excel.workbook, sheetNamed(excel.workbook, sheet), cell, text).kind;
}

async function behind(): Promise<number | undefined> {
  return (await port.overview()).plan?.indicatorsBehind;
}

describe("a kind that the office changes in the registry", () => {
  beforeEach(async () => {
    ({ excel, port } = await loadedWorkbook());
  });

  it("is followed by the tracking sheet's validation when its sheets are brought up to date", async () => {
    expect(type("Centro_A1", "T1", "12")).toBe("refused");
    expect(await behind()).toBe(0);
    expect(type("Indicatori", "Tipo", "Numero")).toBe("accepted");
    expect(await behind()).toBe(1);
    expect(await port.alignSheets({ password: null }, noProgress)).toEqual({ aligned: 1, locked: [] });
    expect(await behind()).toBe(0);
    expect(type("Centro_A1", "T1", "12")).toBe("accepted");
    expect(type("Centro_A1", "T2", "forse")).toBe("refused");
  });

  it("leaves what was typed, and the sheet protected", async () => {
    type("Centro_A1", "T1", "Sì");
    type("Centro_A1", "Note", "fatto in marzo");
    const before = tableRows(excel.workbook, "Centro_A1").map((row) => [
      row["T1"],
      row["Note"],
      row["Evidenza"],
    ]);
    type("Indicatori", "Tipo", "Percentuale");
    await port.alignSheets({ password: null }, noProgress);
    const after = tableRows(excel.workbook, "Centro_A1").map((row) => [
      row["T1"],
      row["Note"],
      row["Evidenza"],
    ]);
    expect(after).toEqual(before);
    expect(type("Centro_A1", "Indicatore", "altro")).toBe("refused");
    expect(type("Centro_A1", "T2", "85%")).toBe("accepted");
    expect(tableRows(excel.workbook, "Centro_A1")[0]?.["T2"]).toBe(0.85);
  });

  it.each([
    ["Percentuale", 0.8, "80,0%", -0.2, "-20,0%"],
    [" percentuale", 0.8, "80,0%", 0.5, "50,0%"],
    ["Importo", 1500, "1.500,00 €", 1000, "1.000,00 €"],
    ["Numero", 20, "20", 10, "10"],
    ["Data", 44666, "15/04/2022", 44665, "14/04/2022"],
  ])(
    "shows target and baseline of a %s as their kind is shown",
    async (kind, target, shown, baseline, from) => {
      await pasteCells(
        excel.workbook,
        ["Indicatori", ID, "Tipo", kind],
        ["Indicatori", ID, "Target", target],
        ["Indicatori", ID, "Valore iniziale", baseline],
      );
      await port.alignSheets({ password: null }, noProgress);
      expect(shownCell(excel.workbook, "Indicatori", ID, "Target").text).toBe(shown);
      expect(shownCell(excel.workbook, "Indicatori", ID, "Valore iniziale").text).toBe(from);
      expect(shownCell(excel.workbook, "Centro_A1", ID, "Target").text).toBe(shown);
    },
  );

  it("leaves a cell of the registry that holds no number to what will be typed in it", async () => {
    type("Indicatori", "Tipo", "Percentuale");
    await port.alignSheets({ password: null }, noProgress);
    type("Indicatori", "Target", "20");
    expect(tableRows(excel.workbook, "Indicatori")[0]?.["Target"]).toBe(20);
  });

  it("touches only the sheets that are behind", async () => {
    excel.counters.reset();
    expect(await port.alignSheets({ password: null }, noProgress)).toEqual({ aligned: 0, locked: [] });
    expect(excel.counters.cellsWritten).toBe(0);
    type("Indicatori", "Tipo", "Importo");
    const requests = excel.recordRequests();
    await port.alignSheets({ password: null }, noProgress);
    const text = JSON.stringify(requests);
    expect(text).toContain("A1 Organi Istituzionali");
    expect(text).not.toMatch(/"Unprotect".*H1 Istituti/);
  });
});
