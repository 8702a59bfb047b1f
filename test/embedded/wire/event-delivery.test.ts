import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { singleCell } from "../../../src/embedded/model/area";
import { writeCells } from "../../../src/embedded/model/cell-writing";
import { newExcel } from "./excel-fixture";

let excel: EmbeddedExcel;
let seen: string[];

beforeEach(() => {
  excel = newExcel();
  seen = [];
});

/** Events come in a later turn of the event loop. */
function afterEvents(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 5));
}

function watch(): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add((event) => {
      seen.push(`activated ${event.worksheetId}`);
      return Promise.resolve();
    });
    worksheets.onAdded.add((event) => {
      seen.push(`added ${event.worksheetId}`);
      return Promise.resolve();
    });
    worksheets.onDeleted.add((event) => {
      seen.push(`deleted ${event.worksheetId}`);
      return Promise.resolve();
    });
    const handler = worksheets.onChanged.add((event) => {
      seen.push([event.changeType, event.address, event.source, event.triggerSource].join(" "));
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
}

function type(text: string, column = 0): void {
  const { workbook } = excel;
  writeCells(workbook, workbook.activeSheet, singleCell(0, column), [[text]]);
}

describe("events through the real library", () => {
  it("tell of changes by a person and by the add-in, each with its trigger", async () => {
    await watch();
    type("a mano");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C3:C4").values = [[1], [2]];
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual(["RangeEdited A1 Local Unknown", "RangeEdited C3:C4 Local ThisLocalAddin"]);
  });

  it("tell of rows that come and go", async () => {
    await watch();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("A1:B1").insert("Right");
      await context.sync();
    });
    await afterEvents();
    expect(seen.map((event) => event.split(" ").slice(0, 2).join(" "))).toEqual([
      "RowInserted 2:3",
      "ColumnDeleted B:B",
      "CellInserted A1:B1",
    ]);
  });

  it("tell of sheets that come, go and are shown", async () => {
    await watch();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nuovo");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await afterEvents();
    const [first] = excel.workbook.sheets;
    expect(seen.map((event) => event.split(" ")[0])).toEqual(["added", "activated", "activated", "deleted"]);
    expect(seen[2]).toBe(`activated ${first?.id ?? ""}`);
  });

  it("stay silent while events are off, and when nobody listens", async () => {
    type("prima di ascoltare");
    await watch();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getFirst().getRange("A3").values = [[1]];
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual(["RangeEdited A3 Local ThisLocalAddin"]);
  });

  it("stop when the handler is removed in its own context", async () => {
    const handler = await watch();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    type("dopo");
    await afterEvents();
    expect(seen).toEqual([]);
  });

  it("can be had of one sheet only", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Una");
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      context.workbook.worksheets.getFirst().getRange("C3").values = [[1]];
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual(["B2"]);
  });

  it("do not tell of formula results", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").formulas = [["=A1*2"]];
      await context.sync();
    });
    await watch();
    type("3");
    await afterEvents();
    expect(seen.map((event) => event.split(" ")[1])).toEqual(["A1"]);
  });
});
