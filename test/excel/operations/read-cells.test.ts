import { beforeEach, describe, expect, it } from "@jest/globals";

import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import { emptyWorkbook, noProgress } from "../embedded";

let excel: EmbeddedExcel;
let port: WorkbookPort;

/** A sheet with a title and, from C4 on, a table with a percentage, a date and a number in Italian notation. */
beforeEach(async () => {
  ({ excel, port } = emptyWorkbook());
  await onSheet((sheet) => {
    sheet.name = "Piano";
    sheet.getRange("B2").values = [["Piano 2025"]];
    const range = sheet.getRange("C4:E6");
    range.numberFormat = [
      ["@", "@", "@"],
      ["@", "0%", "dd/mm/yyyy"],
      ["@", "#,##0.0", "General"],
    ];
    range.values = [
      ["Obiettivo", "Target", "Entro"],
      ["Archivio", 0.8, 45961],
      ["Tributi", 1234.5, "SI"],
    ];
    sheet.tables.add("C4:E6", true).name = "Piano_Tab";
  });
});

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

describe("what is offered as a plan's table", () => {
  it("is what is selected, then the tables", async () => {
    await onSheet((sheet) => sheet.getRange("C5:D6").select());
    expect(await port.offeredAreas()).toEqual([
      { table: "", sheet: "Piano", address: "C5:D6", rows: 2, columns: 2 },
      { table: "Piano_Tab", sheet: "Piano", address: "C4:E6", rows: 3, columns: 3 },
    ]);
  });

  it("is all that the sheet holds where one cell is selected", async () => {
    await onSheet((sheet) => sheet.getRange("A1").select());
    expect((await port.offeredAreas())[0]).toEqual({
      ...{ table: "", sheet: "Piano", address: "B2:E6", rows: 5, columns: 4 },
    });
  });

  it("is nothing in an empty workbook, and takes two syncs", async () => {
    ({ excel, port } = emptyWorkbook());
    excel.counters.reset();
    expect(await port.offeredAreas()).toEqual([]);
    expect(excel.counters.requests).toBeLessThanOrEqual(2);
  });
});

describe("cells that are read", () => {
  it("come with what a person sees, their values and where they stand", async () => {
    const cells = await port.readCells({ sheet: "Piano", address: "C4:E6" }, noProgress);
    expect(cells.rows).toEqual([4, 5, 6]);
    expect(cells.columns).toEqual([3, 4, 5]);
    expect(cells.cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Obiettivo", "Target", "Entro"],
      ["Archivio", "80%", "31/10/2025"],
      ["Tributi", "1.234,5", "SI"],
    ]);
    expect(cells.cells[1]?.map(({ value }) => value)).toEqual(["Archivio", 0.8, 45961]);
  });

  it("are those that are visible; hidden ones are counted", async () => {
    await onSheet((sheet) => {
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
    });
    const cells = await port.readCells({ sheet: "Piano", address: "C4:E6" }, noProgress);
    expect(cells.rows).toEqual([4, 6]);
    expect(cells.columns).toEqual([3, 5]);
    expect(cells.cells[1]?.map(({ text }) => text)).toEqual(["Tributi", "SI"]);
    expect([cells.hiddenRows, cells.hiddenColumns]).toEqual([1, 1]);
  });

  it("are as many as the sheet uses, of whole columns too", async () => {
    const cells = await port.readCells({ sheet: "Piano", address: "A:XFD" }, noProgress);
    expect([cells.rows.length, cells.columns.length]).toEqual([5, 4]);
  });

  it("are none where the block is blank", async () => {
    const { cells } = await port.readCells({ sheet: "Piano", address: "X40:Y50" }, noProgress);
    expect(cells).toEqual([]);
  });

  it("are read in pieces, in order, where they are many", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:J4000").values = Array.from({ length: 4000 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
    });
    excel.counters.reset();
    const { cells } = await port.readCells({ sheet: "Piano", address: "A1:J4000" }, noProgress);
    expect(cells.flat().map(({ value }) => Number(value))).toEqual(
      Array.from({ length: 40_000 }, (_, at) => at),
    );
    expect(excel.counters.requests).toBe(3);
  });

  it("changes nothing", async () => {
    excel.counters.reset();
    await port.readCells({ sheet: "Piano", address: "C4:E6" }, noProgress);
    expect(excel.counters.cellsWritten).toBe(0);
  });
});
