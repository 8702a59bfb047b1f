import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import { noProgress, tableRows } from "../embedded";
import { settledWorkbook, typeEntry } from "../filled-workbook";
import { SMALL_IDS } from "../small-plan";

const { courses } = SMALL_IDS;
let excel: EmbeddedExcel;
let port: WorkbookPort;

function rows(table: string): ReturnType<typeof tableRows> {
  return tableRows(excel.workbook, table);
}

async function overwrite(table: string, header: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(0, 0).values = [[content]];
    await context.sync();
  });
}

async function appendToLog(
  ...lines: readonly (readonly [operation: string, value: string])[]
): Promise<void> {
  await Excel.run(async (context) => {
    const cells = lines.map(([operation, value], index) => [
      ...[100 + index, 44_700, operation, `A1 Scheda: ${courses}, T1`, value, value, ""],
    ]);
    context.workbook.tables.getItem("Registro").rows.add(undefined, cells);
    await context.sync();
  });
}

/** What was written by a refresh, and found again by the next one. */
describe("a refresh that knows what it wrote last", () => {
  beforeEach(async () => {
    ({ excel, port } = await settledWorkbook());
  }, 60_000);

  it.each([
    ["Rilevazioni", "Valore", 999],
    ["Rilevazioni", "Raggiungimento", 0.123],
    ["Rilevazioni", "ID", "altro"],
    ["Rilevazioni", "Trimestre", "T4"],
    ["Mancanti_Dettaglio", "Cella", "Z9"],
  ])("puts right what somebody has written over in %s, %s", async (table, header, content) => {
    const before = rows(table);
    await overwrite(table, header, content);
    await port.refreshSummary(noProgress);
    expect(rows(table)).toEqual(before);
  });

  it("follows names that change, in every row that repeats them", async () => {
    await overwrite("Obiettivi", "Dirigente", "Ada Nuova");
    await overwrite("Obiettivi", "Valore pubblico", "Altro valore");
    const code = String(rows("Obiettivi")[0]?.["Codice"]);
    await port.refreshSummary(noProgress);
    const named = rows("Rilevazioni").filter((row) => row["Obiettivo"] === code);
    expect(named.length).toBeGreaterThan(0);
    expect(named.map((row) => [row["Dirigente"], row["Valore pubblico"]])).toEqual(
      named.map(() => ["Ada Nuova", "Altro valore"]),
    );
  });

  it("leaves a name that somebody has written over to the next repair that has something to do", async () => {
    const before = rows("Rilevazioni");
    await overwrite("Rilevazioni", "Dirigente", "Nessuno");
    await port.refreshSummary(noProgress);
    expect(rows("Rilevazioni")[0]?.["Dirigente"]).toBe("Nessuno");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Indicatori").columns.getItem("Tipo").name = "Genere";
      await context.sync();
    });
    await port.repair({ password: null }, noProgress);
    expect(rows("Rilevazioni")).toEqual(before);
  });

  it("counts a typed formula by its value, in one request more, and tells of it", async () => {
    typeEntry(excel.workbook, ["Centro_A1", courses, "T1", "=2+3"]);
    excel.counters.reset();
    const { summary } = await port.refreshSummary(noProgress);
    expect(excel.counters.requests).toBe(4);
    const reading = summary.readings.find(({ id, quarter }) => id === courses && quarter === 1);
    expect(reading?.value).toBe(5);
    expect(summary.anomalies.map(({ reason }) => reason.code)).toContain("formula");
  });

  it("finds a cell that was marked as seen behind many lines, until a later one takes it back", async () => {
    typeEntry(excel.workbook, ["Centro_A1", courses, "T1", "=2+3"]);
    const codes = async (): Promise<readonly string[]> =>
      (await port.refreshSummary(noProgress)).summary.anomalies.map(({ reason }) => reason.code);
    await appendToLog(["Visto", "5"]);
    await Excel.run(async (context) => {
      const others = Array.from({ length: 50 }, (_, index) => [
        ...[200 + index, 44_700, "Altro", "Riepilogo", "", "", ""],
      ]);
      context.workbook.tables.getItem("Registro").rows.add(undefined, others);
      await context.sync();
    });
    expect(await codes()).not.toContain("formula");
    await appendToLog(["Modifica annullata", "5"]);
    expect(await codes()).toContain("formula");
  });
});
