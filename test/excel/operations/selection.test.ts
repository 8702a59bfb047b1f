import { beforeEach, describe, expect, it } from "@jest/globals";

import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { selection } from "../../../src/excel/operations/selection";
import { emptyWorkbook } from "../embedded";

let excel: EmbeddedExcel;

/** A sheet with a title and two tables, one of them protected with the sheet as those of centres are. */
beforeEach(async () => {
  ({ excel } = emptyWorkbook());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Riepilogo";
    addTable(sheet, "Riepilogo_Centri", "B3:D5", [
      ["Voce", "Raggiungimento", "Copertura"],
      ["A1 – Organi Istituzionali", 0.8, 0.625],
      ["H1 – Viabilità", "", 0],
    ]);
    addTable(sheet, "Riepilogo_Dirigenti", "B8:C9", [
      ["Voce", "Copertura"],
      ["Paolo Benedetti", 1],
    ]);
    sheet.protection.protect();
    await context.sync();
  });
});

function addTable(
  sheet: Excel.Worksheet,
  name: string,
  address: string,
  values: (string | number)[][],
): void {
  const range = sheet.getRange(address);
  range.values = values;
  sheet.tables.add(range, true).name = name;
}

/** Selects cells as a person does; the first of them is the active one. */
async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Riepilogo").getRange(address).select();
    await context.sync();
  });
}

describe("selection", () => {
  it("gives a cell with its table, its header and its row, also on a protected sheet", async () => {
    await select("D5");
    expect(await selection()).toEqual({
      place: { sheet: "Riepilogo", address: "D5" },
      value: 0,
      row: {
        table: "Riepilogo_Centri",
        header: "Copertura",
        cells: new Map<string, string | number>([
          ["Voce", "H1 – Viabilità"],
          ["Raggiungimento", ""],
          ["Copertura", 0],
        ]),
      },
    });
  });

  it("gives the active cell of several, of the table that it stands in", async () => {
    await select("C4:D9");
    expect(await selection()).toMatchObject({
      place: { address: "C4" },
      value: 0.8,
      row: { table: "Riepilogo_Centri", header: "Raggiungimento" },
    });
    await select("C9");
    expect((await selection()).row).toMatchObject({ table: "Riepilogo_Dirigenti", header: "Copertura" });
  });

  it.each(["A1", "C3", "B7"])("has no row in a header or outside the tables: %s", async (address) => {
    await select(address);
    expect(await selection()).toMatchObject({ place: { sheet: "Riepilogo", address }, row: null });
  });

  it("takes two syncs and writes nothing", async () => {
    await select("D4");
    excel.counters.reset();
    await selection();
    expect(excel.counters).toMatchObject({ requests: 2, cellsWritten: 0 });
  });
});
