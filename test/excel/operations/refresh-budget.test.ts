import { describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import { loadedWorkbook, noProgress, planOfLucca, tableRows } from "../embedded";

const QUARTERS = ["T1", "T2", "T3", "T4"];
/** Lines of `Registro` after some years. */
const LINES = 3_000;

/** The plan of Lucca with a target for every indicator, as of a quarter. */
async function plannedYear(quarter: string): Promise<{ excel: EmbeddedExcel; port: WorkbookPort }> {
  const loaded = await loadedWorkbook(planOfLucca());
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const columnOf = (table: string, header: string): Excel.Range =>
      tables.getItem(table).columns.getItem(header).getDataBodyRange();
    columnOf("Indicatori", "Tipo").values = "Numero" as unknown as unknown[][];
    columnOf("Indicatori", "Target").values = 10 as unknown as unknown[][];
    const parameters = tables.getItem("Parametri").getDataBodyRange();
    parameters.load("values");
    await context.sync();
    const row = parameters.values.findIndex(([name]) => name === "Trimestre di riferimento");
    parameters.getCell(row, 1).values = [[quarter]];
    await context.sync();
  });
  return loaded;
}

/** A reading in some quarters of every indicator and phase. */
async function report(quarters: readonly string[], content: number | string): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const tracking = tables.items.filter(({ name }) => /^(Centro|Fasi)_/.test(name));
    for (const table of tracking) {
      for (const quarter of quarters) {
        table.columns.getItem(quarter).getDataBodyRange().values = content as unknown as unknown[][];
      }
    }
    await context.sync();
  });
}

async function writeLog(lines: number, operation: string): Promise<void> {
  await Excel.run(async (context) => {
    const rows = Array.from({ length: lines }, (_, index) => [
      ...[index + 4, 44_700, operation, "A1 Organi: 2022-A1-OP-01-I01, T1", "3", "4", ""],
    ]);
    context.workbook.tables.getItem("Registro").rows.add(undefined, rows);
    await context.sync();
  });
}

interface Counts {
  readonly requests: number;
  readonly cellsWritten: number;
  /** Cells read for each of the 237 indicators of Lucca. */
  readonly perIndicator: number;
}

async function refresh({ excel, port }: { excel: EmbeddedExcel; port: WorkbookPort }): Promise<Counts> {
  excel.counters.reset();
  await port.refreshSummary(noProgress);
  const { requests, cellsRead, cellsWritten } = excel.counters;
  return { requests, cellsWritten, perIndicator: cellsRead / 237 };
}

/** Counters, not times (design §7). */
describe("a refresh of the plan of Lucca", () => {
  it("takes three requests and reads at most 80 cells for each indicator", async () => {
    const { requests, perIndicator } = await refresh(await loadedWorkbook(planOfLucca()));
    expect(requests).toBeLessThanOrEqual(3);
    expect(perIndicator).toBeLessThanOrEqual(80);
  }, 120_000);

  it.each([
    ["at the end of a year that was reported whole", "T4", QUARTERS],
    ["in the third quarter, with two of them reported", "T3", ["T1", "T2"]],
    ["in the third quarter, with nothing reported", "T3", []],
  ])(
    "reads no more %s, once it has been refreshed, and writes nothing again",
    async (_, quarter, reported) => {
      const year = await plannedYear(quarter);
      await report(reported, 1);
      const first = await refresh(year);
      const second = await refresh(year);
      expect(tableRows(year.excel.workbook, "Rilevazioni").length).toBe(Math.max(1, 237 * reported.length));
      expect(first.requests).toBeLessThanOrEqual(3);
      expect(second.requests).toBeLessThanOrEqual(3);
      expect(second.perIndicator).toBeLessThanOrEqual(80);
      expect(second.cellsWritten).toBeLessThan(30);
    },
    240_000,
  );

  it("reads no more of a long Registro than its end", async () => {
    const loaded = await loadedWorkbook(planOfLucca());
    await writeLog(LINES, "Modifica");
    const { requests, perIndicator } = await refresh(loaded);
    expect(requests).toBeLessThanOrEqual(3);
    expect(perIndicator).toBeLessThanOrEqual(80);
  }, 240_000);
});
