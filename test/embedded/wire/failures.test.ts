import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError, readRange } from "./excel-fixture";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = newExcel();
});

/** Three syncs, each writing one cell of column A. */
async function threeSyncs(context: Excel.RequestContext): Promise<void> {
  for (const row of [0, 1, 2]) {
    context.workbook.worksheets.getFirst().getCell(row, 0).values = [[row + 1]];
    await context.sync();
  }
}

async function columnA(): Promise<unknown[]> {
  return (await readRange("A1:A3")).values.map(([value]) => value as unknown);
}

describe("injected failures", () => {
  it.each([
    ["before", [1, "", ""]],
    ["after", [1, 2, ""]],
  ] as const)("stop the second sync %s its batch", async (when, expected) => {
    excel.failures.inject({ atSync: 2, code: "GeneralException", when });
    const error = await officeError(threeSyncs);
    expect(error.code).toBe("GeneralException");
    expect(await columnA()).toEqual(expected);
    expect(excel.failures.pending).toBe(0);
  });

  it.each(["before", "after"] as const)(
    "stop a batch %s one action and keep those before it",
    async (when) => {
      const requests = excel.recordRequests();
      const write = async (context: Excel.RequestContext): Promise<void> => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["uno"]];
        sheet.getRange("A2").values = [["due"]];
        sheet.getRange("A3").values = [["tre"]];
        await context.sync();
      };
      await Excel.run(write);
      const actions = requests[0]?.Actions ?? [];
      const second = actions.flatMap(({ Name }, index) => (Name === "Values" ? [index + 1] : []))[1];
      excel = newExcel();
      excel.failures.inject({
        atSync: 1,
        atAction: second ?? 0,
        code: "InvalidOperation",
        message: "no",
        when,
      });
      const error = await officeError(write);
      expect([error.code, error.message]).toEqual(["InvalidOperation", "no"]);
      expect(error.debugInfo.statement).toContain(".values = ");
      expect(await columnA()).toEqual(["uno", when === "after" ? "due" : "", ""]);
    },
  );

  it("happen once each, and not in the library's cleanups", async () => {
    excel.failures.inject({ atSync: 1, code: "AccessDenied", when: "before" });
    expect((await officeError(threeSyncs)).code).toBe("AccessDenied");
    await Excel.run(threeSyncs);
    excel.failures.inject({ atSync: 9, code: "AccessDenied", when: "before" });
    excel.failures.clear();
    expect(excel.failures.pending).toBe(0);
  });

  it("can make Excel lose the answer to what it did", async () => {
    excel.failures.inject({ atSync: 1, code: "Timeout", message: "too slow", when: "after" });
    const error = await officeError(async (context) => {
      context.workbook.worksheets.add("Creata");
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["Timeout", "too slow"]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1", "Creata"]);
  });
});

describe("cell-edit mode", () => {
  it("refuses every batch until it ends", async () => {
    excel.setCellEditMode(true);
    expect((await officeError(threeSyncs)).code).toBe("InvalidOperationInCellEditMode");
    excel.setCellEditMode(false);
    await Excel.run(threeSyncs);
    expect(await columnA()).toEqual([1, 2, 3]);
  });

  it("makes a batch with delayForCellEdit wait", async () => {
    await columnA();
    excel.setCellEditMode(true);
    const running = Excel.run({ delayForCellEdit: true }, threeSyncs);
    await new Promise((resume) => setTimeout(resume, 50));
    expect(excel.workbook.activeSheet.cells.rowCount).toBe(0);
    excel.setCellEditMode(false);
    await running;
    expect(await columnA()).toEqual([1, 2, 3]);
  });
});
