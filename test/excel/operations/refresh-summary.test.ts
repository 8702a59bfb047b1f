import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Plan } from "../../../src/domain/plan/plan";
import type { Summary } from "../../../src/domain/measurement/results";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { WorkbookPort } from "../../../src/excel/port";
import { columnOf, onTable } from "../damage/by-hand";
import {
  cellOf,
  emptyWorkbook,
  loadedWorkbook,
  noProgress,
  planOfLucca,
  tableRows,
  threeCentres,
} from "../embedded";
import type { SeenValue } from "../embedded";
import { pasteCells } from "../pasted-cells";
import type { Paste } from "../pasted-cells";

let excel: EmbeddedExcel;
let port: WorkbookPort;

async function paste(...cell: Paste): Promise<void> {
  await pasteCells(excel.workbook, cell);
}

function rowOf(table: string, key: string): Record<string, SeenValue> {
  const row = tableRows(excel.workbook, table).find((cells) => Object.values(cells)[0] === key);
  if (row === undefined) throw new Error(`no ${key} in ${table}`);
  return row;
}

/** Three indicators of the first objective made measurable in three ways, with readings of T1 and T2. */
async function fillFirstObjective(): Promise<void> {
  const id = (number: number): string => `2022-A1-OP-01-I0${number}`;
  await paste("Indicatori", id(3), "Tipo", "Numero");
  await paste("Indicatori", id(3), "Target", 20);
  await paste("Centro_A1", id(1), "T1", "Sì");
  await paste("Centro_A1", id(3), "T1", 5);
  await paste("Centro_A1", id(3), "T2", 4);
  await paste("Parametri", "Trimestre di riferimento", "Valore", "T2");
}

function managersOf({ objectives }: Plan): number {
  return new Set(objectives.map(({ manager }) => manager)).size;
}

function bodyOf({ body }: Summary): unknown[] {
  return [
    body.achievement ?? "",
    body.coverage ?? "",
    body.statuses["Raggiunto"],
    body.statuses["Non rilevato"],
  ];
}

describe("refreshing the summary", () => {
  beforeEach(async () => {
    ({ excel, port } = await loadedWorkbook());
  });

  it("takes three syncs, whatever the number of centres, and reads only what it needs", async () => {
    ({ excel, port } = await loadedWorkbook(planOfLucca()));
    excel.counters.reset();
    await port.refreshSummary(noProgress);
    expect(excel.counters.requests).toBe(3);
    // What is compared is read as well; the budget of design §7 is the next issue's.
    expect(excel.counters.cellsRead).toBeLessThan(30_000);
    expect(excel.counters.largestRequestBytes).toBeLessThan(2_500_000);
  });

  it("writes what the domain computed, and the row's own formulas agree", async () => {
    await fillFirstObjective();
    const { summary } = await port.refreshSummary(noProgress);
    const body = rowOf("Riepilogo_Ente", "Provincia di Lucca");
    expect([body["Raggiungimento"], body["Copertura"], body["Raggiunti"], body["Non rilevati"]]).toEqual(
      bodyOf(summary),
    );
    const objective = summary.objectives.find(({ code }) => code === "2022-A1-OP-01");
    expect(objective?.achievement).toBeCloseTo((1 + 9 / 20) / 2, 12);
    expect(rowOf("Riepilogo_Obiettivi", "2022-A1-OP-01")["Raggiungimento"]).toBe(objective?.achievement);
    expect(rowOf("Centro_A1", "2022-A1-OP-01-I03")).toMatchObject({ Consuntivo: 9, Stato: "In linea" });
    expect(rowOf("Centro_A1", "2022-A1-OP-01-I03")["Raggiungimento"]).toBeCloseTo(0.45, 12);
    expect(rowOf("Centro_A1", "2022-A1-OP-01-I01")).toMatchObject({
      Consuntivo: "Sì",
      Raggiungimento: 1,
      Stato: "Raggiunto",
    });
  });

  it("is stopped by a reference quarter that is gone, which never means T4; Verifica goes on", async () => {
    await fillFirstObjective();
    const { summary } = await port.refreshSummary(noProgress);
    await paste("Parametri", "Trimestre di riferimento", "Valore", "");
    await expect(port.refreshSummary(noProgress)).rejects.toMatchObject({
      problem: "wrong-parameters",
      state: "unchanged",
    });
    expect(rowOf("Riepilogo_Ente", "Provincia di Lucca")["Copertura"]).toBe(summary.body.coverage);
    await expect(port.check(noProgress)).resolves.toBeDefined();
  });

  it("writes the long table of readings and shrinks it when a reading goes", async () => {
    await fillFirstObjective();
    await port.refreshSummary(noProgress);
    const rows = tableRows(excel.workbook, "Rilevazioni");
    expect(rows.map((row) => [row["ID"], row["Trimestre"], row["Valore"]])).toEqual([
      ["2022-A1-OP-01-I01", "T1", "Sì"],
      ["2022-A1-OP-01-I03", "T1", 5],
      ["2022-A1-OP-01-I03", "T2", 4],
    ]);
    await paste("Centro_A1", "2022-A1-OP-01-I03", "T1", "");
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Rilevazioni")).toHaveLength(2);
  });

  it("lists cells that it cannot understand with sheet, cell and value, each a link, and leaves them out", async () => {
    await fillFirstObjective();
    await paste("Centro_A1", "2022-A1-OP-01-I03", "T1", "cinque");
    await paste("Centro_A1", "2022-A1-OP-01-I04", "T2", "#N/D forse");
    const { summary } = await port.refreshSummary(noProgress);
    const place = cellOf(excel.workbook, "Centro_A1", "2022-A1-OP-01-I03", "T1");
    expect(summary.anomalies.map((anomaly) => anomaly.place)).toContainEqual(place);
    const listed = tableRows(excel.workbook, "Riepilogo_Anomalie");
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({
      Cella: place.address,
      Foglio: place.sheet,
      Valore: "cinque",
      Effetto: "Esclusa",
    });
    expect(rowOf("Centro_A1", "2022-A1-OP-01-I03")["Consuntivo"]).toBe(4);
    await paste("Centro_A1", "2022-A1-OP-01-I03", "T1", 5);
    await paste("Centro_A1", "2022-A1-OP-01-I04", "T2", "");
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Anomalie")[0]?.["Foglio"]).toBe("–");
  });

  it("never writes to a tracking sheet and leaves its protection alone", async () => {
    await fillFirstObjective();
    const requests = excel.recordRequests();
    await port.refreshSummary(noProgress);
    const written = requests.flatMap((request) =>
      request.Actions.filter(({ ActionType }) => ActionType === 4),
    );
    expect(written.length).toBeGreaterThan(10);
    const text = JSON.stringify(requests);
    expect(text).not.toContain('"Unprotect"');
    expect(text).not.toContain('"Protect"');
  });

  it("finds columns that people have moved, and keeps columns of their own", async () => {
    await fillFirstObjective();
    const before = rowOf("Centro_A1", "2022-A1-OP-01-I03");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Riepilogo_Centri");
      const sheet = table.worksheet;
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      const beside = sheet.getRangeByIndexes(
        range.rowIndex,
        range.columnIndex + range.columnCount,
        range.rowCount,
        1,
      );
      beside.values = Array.from({ length: range.rowCount }, (_, row) => [
        row === 0 ? "Nota dell'ufficio" : "vista",
      ]);
      table.resize(
        sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount + 1),
      );
      await context.sync();
    });
    await port.refreshSummary(noProgress);
    const rows = tableRows(excel.workbook, "Riepilogo_Centri");
    expect(rows.every((row) => row["Nota dell'ufficio"] === "vista")).toBe(true);
    expect(rowOf("Centro_A1", "2022-A1-OP-01-I03")).toEqual(before);
  });

  it.each([
    ["Indicatori", "Tipo"],
    ["Centro_A1", "T2"],
  ])("names table and column where somebody deleted one of %s, and writes nothing", async (name, header) => {
    await onTable(excel, name, (table) => {
      table.columns.getItem(header).delete();
    });
    const error: unknown = await port.refreshSummary(noProgress).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ problem: "damaged-table", state: "unchanged" });
    expect((error as WorkbookError).subject).toMatch(new RegExp(`${name}.*${header}`, "u"));
  });

  it("reads a column that somebody called otherwise, tells of it, and leaves its header", async () => {
    await fillFirstObjective();
    const { summary } = await port.refreshSummary(noProgress);
    await onTable(excel, "Indicatori", (table) => {
      table.columns.getItem("Tipo").name = "Genere";
    });
    const refreshed = await port.refreshSummary(noProgress);
    expect(refreshed.summary).toEqual(summary);
    expect(refreshed.findings).toMatchObject([
      { cause: "column-renamed", subject: "Indicatori", column: "Tipo", found: "Genere" },
    ]);
    expect(tableRows(excel.workbook, "Indicatori")[0]).toHaveProperty("Genere");
  });

  it("rewrites the figures that somebody has typed over", async () => {
    await fillFirstObjective();
    await port.refreshSummary(noProgress);
    const figures = (): unknown =>
      ["Riepilogo_Ente", "Rilevazioni"].map((name) => tableRows(excel.workbook, name));
    const before = figures();
    await onTable(excel, "Riepilogo_Ente", (table) => {
      columnOf(table, "Raggiungimento").values = [[0.99]];
    });
    await onTable(excel, "Rilevazioni", (table) => {
      columnOf(table, "Valore").getCell(0, 0).values = [[999]];
    });
    expect(figures()).not.toEqual(before);
    await port.refreshSummary(noProgress);
    expect(figures()).toEqual(before);
  });

  it("follows the registry: a manager who leaves and one who comes change the rows of the summary", async () => {
    const codes = tableRows(excel.workbook, "Obiettivi").map((row) => String(row["Codice"]));
    await paste("Obiettivi", codes[0] ?? "", "Dirigente", "Anna Bianchi");
    await paste("Obiettivi", codes[1] ?? "", "Dirigente", "Zeno Verdi");
    await port.refreshSummary(noProgress);
    const managers = tableRows(excel.workbook, "Riepilogo_Dirigenti").map((row) => row["Voce"]);
    expect(managers).toHaveLength(managersOf(threeCentres()) + 2);
    expect(managers[0]).toBe("Anna Bianchi");
    expect(tableRows(excel.workbook, "Riepilogo_Obiettivi")).toHaveLength(threeCentres().objectives.length);
    expect(tableRows(excel.workbook, "Riepilogo_Obiettivi")[0]?.["Dirigente"]).toBe("Anna Bianchi");
  });

  it("writes down when it was refreshed and from what, and keeps a log", async () => {
    await port.refreshSummary(noProgress);
    const { plan } = await port.overview();
    expect(plan?.refreshedAt).toBeCloseTo(44666 + 10.5 / 24, 6);
    const log = tableRows(excel.workbook, "Registro").map((row) => row["Operazione"]);
    expect(log).toEqual(["Caricamento piano", "Aggiornamento riepilogo"]);
  });

  it("gives the same workbook when it is repeated", async () => {
    await fillFirstObjective();
    await port.refreshSummary(noProgress);
    const first = ["Riepilogo_Ente", "Riepilogo_Centri", "Riepilogo_Obiettivi", "Rilevazioni"].map((name) =>
      tableRows(excel.workbook, name),
    );
    await port.refreshSummary(noProgress);
    const second = ["Riepilogo_Ente", "Riepilogo_Centri", "Riepilogo_Obiettivi", "Rilevazioni"].map((name) =>
      tableRows(excel.workbook, name),
    );
    expect(second).toEqual(first);
  });

  it("can be repeated after a failure half way, with the same result as if it had not failed", async () => {
    await fillFirstObjective();
    await paste("Obiettivi", "2022-A1-OP-01", "Dirigente", "Anna Bianchi");
    excel.failures.inject({ atSync: 3, atAction: 60, code: "GeneralException", when: "after" });
    const error: unknown = await port.refreshSummary(noProgress).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problem: "unknown", state: "partly-written" });
    excel.failures.clear();
    const { summary } = await port.refreshSummary(noProgress);
    const body = rowOf("Riepilogo_Ente", "Provincia di Lucca");
    expect(body["Raggiungimento"]).toBe(summary.body.achievement);
    expect(tableRows(excel.workbook, "Riepilogo_Dirigenti")).toHaveLength(managersOf(threeCentres()) + 1);
    expect(tableRows(excel.workbook, "Riepilogo_Obiettivi")).toHaveLength(threeCentres().objectives.length);
    expect(tableRows(excel.workbook, "Riepilogo_Centri")).toHaveLength(3);
  });
});

describe("refreshing a workbook without a plan", () => {
  it("says that there is none", async () => {
    ({ excel, port } = emptyWorkbook());
    const error: unknown = await port.refreshSummary(noProgress).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problem: "no-plan", state: "unchanged" });
  });
});
