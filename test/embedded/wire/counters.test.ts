import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "./excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

describe("counters of the embedded Excel", () => {
  it("count the add-in's syncs, and the library's cleanups apart", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      range.load("values");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      await context.sync();
      await context.sync();
    });
    expect(excel.counters.requests).toBe(2);
    expect(excel.counters.cleanups).toBe(1);
    expect([excel.counters.cellsRead, excel.counters.cellsWritten]).toEqual([6, 6]);
  });

  it("count the bytes of the JSON that the library sends", async () => {
    const requests = excel.recordRequests();
    for (const text of ["a", "però così è più lungo €"]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[text]];
        await context.sync();
      });
    }
    const sizes = requests.map((request) => Buffer.byteLength(JSON.stringify(request), "utf8"));
    expect(requests).toHaveLength(2);
    expect(excel.counters.requestBytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect(excel.counters.largestRequestBytes).toBe(Math.max(...sizes));
    expect(excel.counters.responseBytes).toBeGreaterThan(0);
  });

  it("count failed requests, and start again from zero", async () => {
    await officeError(async (context) => {
      context.workbook.worksheets.getFirst().name = "";
      await context.sync();
    });
    expect(excel.counters.requests).toBe(1);
    excel.counters.reset();
    expect(excel.counters).toMatchObject({
      requests: 0,
      requestBytes: 0,
      largestRequestBytes: 0,
      responseBytes: 0,
      cellsRead: 0,
      cellsWritten: 0,
      cleanups: 0,
    });
  });
});
