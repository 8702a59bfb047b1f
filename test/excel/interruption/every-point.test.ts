import { describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { filledWorkbook } from "../filled-workbook";
import { newExcel } from "../../embedded/wire/excel-fixture";
import { toWorkbookError } from "../../../src/excel/host/run";
import type { WorkbookError } from "../../../src/excel/host/errors";
import type { Interruptible, PointsOutcome } from "./every-point";
import { everyPoint } from "./every-point";
import { FAULT_CODES, faultPoints, pointText, strideFor } from "./fault-points";

/** Tries all points of something that is done in a blank workbook. */
async function tried(
  act: (context: Excel.RequestContext) => Promise<void>,
  state: WorkbookError["state"] = "partly-written",
): Promise<PointsOutcome> {
  const operation: Interruptible = {
    name: "a trial",
    prepare: () => Promise.resolve(createWorkbook()),
    run: () =>
      Excel.run(act).catch((error: unknown) => {
        throw toWorkbookError(error, "", state);
      }),
  };
  return everyPoint(operation, Infinity);
}

function sheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Foglio1");
}

describe("trying every point", () => {
  it("finds nothing wrong with what can be repeated", async () => {
    const outcome = await tried(async (context) => {
      sheet(context).getRange("A1").values = [[1]];
      await context.sync();
      sheet(context).getRange("A2:A3").values = [[2], [3]];
      sheet(context).tabColor = "#FF0000";
      await context.sync();
    });
    expect(outcome).toMatchObject({ syncs: 2, wrong: [] });
    expect(outcome.points).toBe(2 * 4 + outcome.actions);
  });

  it("finds what a repetition does twice, but not where the work had been done to the end", async () => {
    const { wrong } = await tried(async (context) => {
      const used = sheet(context).getUsedRange();
      used.load("rowCount, values");
      await context.sync();
      const row = used.values[0]?.[0] === "" ? 0 : used.rowCount;
      sheet(context).getRangeByIndexes(row, 0, 1, 1).values = [["riga"]];
      await context.sync();
      sheet(context).tabColor = "#FF0000";
      await context.sync();
    });
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong.map(({ point }) => point)).toContainEqual(expect.stringMatching(/^sync 2 of 3, after the/));
    expect(wrong.map(({ point }) => point)).not.toContainEqual(expect.stringMatching(/^sync 3 of 3, after/));
    expect(wrong[0]?.faults).toEqual(['Foglio1!A2, value: nothing ≠ "riga"']);
  });

  it("finds what is left undone because it looks done", async () => {
    const { wrong } = await tried(async (context) => {
      const style = context.workbook.styles.getItemOrNullObject("Nostro");
      style.load("name");
      await context.sync();
      if (style.isNullObject) {
        context.workbook.styles.add("Nostro");
        context.workbook.styles.getItem("Nostro").font.bold = true;
      }
      await context.sync();
    });
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.flatMap(({ faults }) => faults)).toContainEqual(
      expect.stringContaining("cell style «Nostro», font bold: true ≠ false"),
    );
  });

  it("finds a claim that nothing was changed", async () => {
    const { wrong } = await tried(async (context) => {
      sheet(context).getRange("A1").values = [[1]];
      await context.sync();
    }, "unchanged");
    expect(wrong.map(({ point }) => point)).toContainEqual(expect.stringContaining("after the whole batch"));
    expect(wrong[0]?.faults[0]).toContain("says «unchanged» though Foglio1!A1, value: nothing ≠ 1");
  });

  it("finds an error that is not in our words", async () => {
    const operation: Interruptible = {
      name: "a trial",
      prepare: () => Promise.resolve(createWorkbook()),
      run: () => Excel.run((context) => context.sync()),
    };
    const { wrong } = await everyPoint(operation, Infinity);
    expect(wrong.flatMap(({ faults }) => faults)).toContainEqual(
      expect.stringMatching(/^fails with another/),
    );
  });

  it("finds events that stay off, and a repetition that is refused", async () => {
    const { wrong } = await tried(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.names.add("Nostro", sheet(context).getRange("A1"));
      await context.sync();
      context.runtime.enableEvents = true;
      sheet(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    const faults = wrong.flatMap((each) => each.faults);
    expect(faults).toContain("events stay off");
    expect(faults).toContainEqual(
      expect.stringMatching(/^the repetition ends with unknown: .*InvalidArgument/),
    );
  });
});

describe("a cell that somebody has filled", () => {
  it("holds its value all the time", async () => {
    const cell = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.tables
        .getItem("Obiettivi")
        .columns.getItem("Dirigente")
        .getDataBodyRange()
        .getCell(0, 0);
    const { wrong } = await everyPoint(
      {
        name: "a trial",
        prepare: async () => (await filledWorkbook()).excel.workbook,
        run: () =>
          Excel.run(async (context) => {
            cell(context).values = [[""]];
            await context.sync();
            cell(context).values = [["Anna Neri"]];
            await context.sync();
          }).catch((error: unknown) => {
            throw toWorkbookError(error, "", "partly-written");
          }),
      },
      Infinity,
    );
    expect(wrong.map(({ point }) => point)).toContainEqual(expect.stringMatching(/^sync 1 of 2, after the/));
    expect(wrong[0]?.faults).toEqual([
      'has lost in between: Obiettivi, 2022-A1-OP-01, Dirigente: "Anna Neri"',
    ]);
  });
});

describe("the points of an operation", () => {
  const requests = async (count: number): ReturnType<typeof recorded> => recorded(newExcel(), count);

  async function recorded(
    excel: EmbeddedExcel,
    count: number,
  ): Promise<ReturnType<EmbeddedExcel["recordRequests"]>> {
    const recording = excel.recordRequests();
    await Excel.run(async (context) => {
      for (let row = 0; row < count; row += 1) sheet(context).getRange(`A${row + 1}`).values = [[row]];
      await context.sync();
    });
    return recording;
  }

  it("are every batch in both ways and both sessions, and every action", async () => {
    const sent = await requests(3);
    const actions = sent[0]?.Actions.length ?? 0;
    const points = faultPoints(sent, 1);
    expect(points.filter(({ action }) => action === null)).toHaveLength(4);
    expect(points.flatMap(({ action }) => action ?? [])).toEqual(
      Array.from({ length: actions }, (_, index) => index + 1),
    );
  });

  it("are, whatever the stride, where a sheet has been added and not yet placed", async () => {
    const excel = newExcel();
    const sent = excel.recordRequests();
    await Excel.run(async (context) => {
      for (const name of ["Uno", "Due"]) context.workbook.worksheets.add(name).position = 0;
      await context.sync();
    });
    const texts = faultPoints(sent, 1_000).map((point) => pointText(point, sent));
    expect(texts.filter((text) => text.includes("(Add.Position)"))).toHaveLength(1);
  });

  it("meet every code in both sessions, whatever the stride", async () => {
    const sent = await requests(400);
    for (const wanted of [40, 60, 100]) {
      const points = faultPoints(sent, strideFor(sent, wanted));
      for (const session of ["repeated", "ended"] as const) {
        const codes = points.filter((point) => point.session === session).map(({ code }) => code);
        expect(new Set(codes)).toEqual(new Set(FAULT_CODES));
      }
    }
  });

  it("are told in words", async () => {
    const sent = await requests(1);
    const [first] = faultPoints(sent, 1);
    expect(first && pointText(first, sent)).toBe(
      "sync 1 of 1, before the whole batch, GeneralException, session repeated",
    );
  });
});
