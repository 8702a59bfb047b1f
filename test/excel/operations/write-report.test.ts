import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { cellAt } from "../../../src/embedded/model/sheet";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import { missingBoard } from "../../../src/domain/studies/missing/missing-board";
import { cellOf, errorCells, loadedWorkbook, noProgress, planOfLucca, tableRows } from "../embedded";
import { pasteCells } from "../pasted-cells";
import type { Paste } from "../pasted-cells";

let excel: EmbeddedExcel;
let port: WorkbookPort;

async function run(work: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}

async function paste(...cell: Paste): Promise<void> {
  await pasteCells(excel.workbook, cell);
}

function sheetNames(): readonly string[] {
  return excel.workbook.sheets.map(({ name }) => name);
}

/** What stands in a table, as one comparable text. */
function seen(table: string): string {
  return JSON.stringify(tableRows(excel.workbook, table));
}

const REPORTS = [
  {
    sheet: "Chi manca",
    tables: ["Mancanti_Centri", "Mancanti_Dettaglio"],
    name: "Mancanti_esito",
    write: () => port.writeMissing(noProgress),
    position: 1,
  },
  {
    sheet: "Qualità del piano",
    tables: ["Qualita_Piano", "Qualita_Rilievi"],
    name: "Qualita_esito",
    write: () => port.writeQuality(noProgress),
    position: 2,
  },
] as const;

describe("the plan of Lucca, just loaded", () => {
  beforeAll(async () => {
    ({ excel, port } = await loadedWorkbook(planOfLucca()));
  });

  it("has both reports beside the summary, with what is missing and what the plan lacks", () => {
    expect(sheetNames().slice(0, 4)).toEqual(["Riepilogo", "Chi manca", "Qualità del piano", "Obiettivi"]);
    // 237 indicators and the phases of the two objectives that have no indicator.
    const centres = tableRows(excel.workbook, "Mancanti_Centri");
    expect(centres).toHaveLength(25);
    const sum = (header: string): number => centres.reduce((total, row) => total + Number(row[header]), 0);
    expect([sum("Dovute"), sum("Compilate"), sum("Errate"), sum("Mancanti")]).toEqual([237, 0, 0, 237]);
    expect(tableRows(excel.workbook, "Mancanti_Dettaglio")).toHaveLength(237);
    const criteria = tableRows(excel.workbook, "Qualita_Piano");
    expect(criteria.find((row) => row["Criterio"] === "Indicatori senza fonte")).toMatchObject({
      Esito: "■ Diffuso",
      Rilievi: 237,
      Su: 237,
      Quota: 1,
    });
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("groups findings by objective, so that the list can be read: with cell, indicators and manager", () => {
    const rows = tableRows(excel.workbook, "Qualita_Rilievi").filter(
      (row) => row["Criterio"] === "Indicatori senza fonte",
    );
    const objectives = new Set(tableRows(excel.workbook, "Indicatori").map((row) => row["Obiettivo"]));
    expect(rows).toHaveLength(objectives.size);
    expect(rows[0]).toMatchObject({
      Elemento: "2022-A1-OP-01",
      Centro: "A1",
      Foglio: "Indicatori",
      Cella: cellOf(excel.workbook, "Indicatori", "2022-A1-OP-01-I01", "Fonte").address,
      Vai: "vai →",
    });
    expect(String(rows[0]?.["Rilievo"])).toMatch(/^I01, I02, I03/);
  });

  it.each(REPORTS)("has $sheet rewritten in at most four syncs, and shown", async ({ sheet, write }) => {
    excel.counters.reset();
    await write();
    expect(excel.counters.requests).toBeLessThanOrEqual(4);
    expect(excel.counters.largestRequestBytes).toBeLessThan(2_500_000);
    expect(excel.workbook.activeSheet.name).toBe(sheet);
  });

  it("has all that a year leaves unfilled rewritten by a refresh in three syncs", async () => {
    await paste("Parametri", "Trimestre di riferimento", "Valore", "T4");
    excel.counters.reset();
    await port.refreshSummary(noProgress);
    expect(excel.counters.requests).toBe(3);
    expect(excel.counters.largestRequestBytes).toBeLessThan(2_500_000);
    expect(tableRows(excel.workbook, "Mancanti_Dettaglio").length).toBeGreaterThan(900);
  });
});

describe.each(REPORTS)("writing the sheet $sheet", ({ sheet, tables, name, write, position }) => {
  beforeEach(async () => {
    ({ excel, port } = await loadedWorkbook());
  });

  it("gives the same tables as the load did, however often it is done", async () => {
    const before = tables.map(seen);
    await write();
    await write();
    expect(tables.map(seen)).toEqual(before);
  });

  it("makes the sheet again where somebody has deleted it, in its place and with its name", async () => {
    const before = tables.map(seen);
    await run((context) => {
      context.workbook.worksheets.getItem(sheet).delete();
    });
    expect(sheetNames()).not.toContain(sheet);
    await write();
    expect(sheetNames().indexOf(sheet)).toBe(position);
    expect(tables.map(seen)).toEqual(before);
    const cell = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load("values,address");
      await context.sync();
      return [range.address, String(range.values[0]?.[0])] as const;
    });
    expect(cell[0]).toContain("A3");
    expect(cell[1]).toContain("scritto il 15/04/2022, 10:30");
    await write();
    expect(tables.map(seen)).toEqual(before);
  });

  it("keeps people's own columns, what stands beside and below, and the sheet's new name", async () => {
    const [first] = tables;
    await run(async (context) => {
      const table = context.workbook.tables.getItem(first);
      const worksheet = table.worksheet;
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      worksheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, rowCount, 1).values = Array.from(
        { length: rowCount },
        (_, row) => [row === 0 ? "Nostra nota" : "vista"],
      );
      table.resize(worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount + 1));
      worksheet.getRangeByIndexes(0, 14, 1, 1).values = [["del nucleo"]];
      worksheet.name = "Nostro foglio";
    });
    await paste("Obiettivi", "2022-A1-OP-01", "Dirigente", "Zeno Verdi");
    await write();
    expect(sheetNames()).toContain("Nostro foglio");
    expect(sheetNames()).not.toContain(sheet);
    const notes = tableRows(excel.workbook, first).map((row) => row["Nostra nota"]);
    expect(notes.filter((note) => note === "vista").length).toBeGreaterThan(3);
    const beside = excel.workbook.sheets.find((each) => each.name === "Nostro foglio");
    expect(beside && cellAt(beside, 0, 14).value).toBe("del nucleo");
  });

  it.each(["turned into a range", "deleted"])("makes a table anew that was %s", async (how) => {
    await write();
    const before = tables.map(seen);
    await run((context) => {
      const table = context.workbook.tables.getItem(tables[1]);
      if (how === "deleted") table.delete();
      else table.convertToRange();
    });
    await write();
    expect(tables.map(seen)).toEqual(before);
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("never takes a sheet of somebody else's with that name", async () => {
    await run((context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      context.workbook.worksheets.add(sheet.toUpperCase()).getRange("A1").values = [["appunti"]];
    });
    await expect(write()).rejects.toMatchObject({ problem: "name-taken", state: "unchanged" });
  });

  it("writes down that it did it", async () => {
    await write();
    const last = tableRows(excel.workbook, "Registro").at(-1);
    expect(last).toMatchObject({ Operazione: `Scrittura di «${sheet}»`, Oggetto: sheet });
  });

  it("can be repeated after a failure half way", async () => {
    const before = tables.map(seen);
    await paste("Obiettivi", "2022-A1-OP-01", "Titolo", "Altro titolo");
    excel.failures.inject({ atSync: 3, atAction: 30, code: "GeneralException", when: "after" });
    await expect(write()).rejects.toMatchObject({ state: "partly-written" });
    excel.failures.clear();
    await paste("Obiettivi", "2022-A1-OP-01", "Titolo", "Comunicazione");
    await write();
    expect(tables.map((table) => tableRows(excel.workbook, table).length)).toEqual(
      before.map((rows) => (JSON.parse(rows) as unknown[]).length),
    );
  });
});

describe("what is missing", () => {
  const id = (number: number): string => `2022-A1-OP-01-I0${number}`;

  beforeEach(async () => {
    ({ excel, port } = await loadedWorkbook());
    await paste("Indicatori", id(3), "Tipo", "Numero");
    await paste("Parametri", "Trimestre di riferimento", "Valore", "T2");
  });

  it("follows what managers type: filled, wrong and missing, with cells, and in the current quarter", async () => {
    await paste("Centro_A1", id(3), "T1", 5);
    await paste("Centro_A1", id(3), "T2", "cinque");
    const board = await port.writeMissing(noProgress);
    const data = await port.read(noProgress);
    expect(board).toEqual(missingBoard(interpret(data), data));
    const line = board.lines.find(({ centre }) => centre.code === "A1");
    const row = tableRows(excel.workbook, "Mancanti_Centri")[0];
    expect(row).toMatchObject({
      Centro: "A1 – Organi Istituzionali",
      Dovute: line?.upToQuarter.due,
      Compilate: 1,
      Errate: 1,
      "Aperte nel trimestre": line === undefined ? 0 : line.thisQuarter.missing + line.thisQuarter.wrong,
    });
    expect(String(row?.["Situazione"])).toMatch(/^◆ Mancano \d+ rilevazioni, 1 da correggere$/);
    const wrong = tableRows(excel.workbook, "Mancanti_Dettaglio").filter(({ Stato }) => Stato === "Errata");
    expect(wrong).toMatchObject([
      {
        ID: id(3),
        "Valore scritto": "cinque",
        ...placeColumns(cellOf(excel.workbook, "Centro_A1", id(3), "T2")),
      },
    ]);
    expect(String(wrong[0]?.["Che cosa serve"])).toContain("Serve un numero");
  });

  it("shrinks and grows: what is filled goes, a manager who comes gets a line", async () => {
    const before = tableRows(excel.workbook, "Mancanti_Dettaglio").length;
    await port.writeMissing(noProgress);
    const grown = tableRows(excel.workbook, "Mancanti_Dettaglio").length;
    expect(grown).toBeGreaterThan(before);
    await paste("Centro_A1", id(3), "T1", 5);
    await paste("Obiettivi", "2022-A1-OP-02", "Dirigente", "Zeno Verdi");
    await port.writeMissing(noProgress);
    expect(tableRows(excel.workbook, "Mancanti_Dettaglio")).toHaveLength(grown - 1);
    const managers = tableRows(excel.workbook, "Mancanti_Centri").map((row) => [
      row["Centro"],
      row["Dirigente"],
    ]);
    expect(managers).toContainEqual(["A1 – Organi Istituzionali", "Zeno Verdi"]);
    expect(tableRows(excel.workbook, "Mancanti_Dettaglio").every((row) => row["Vai"] === "vai →")).toBe(true);
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("is rewritten by a refresh of the summary, still in three syncs; a deleted sheet is no obstacle", async () => {
    await paste("Centro_A1", id(3), "T1", 5);
    excel.counters.reset();
    await port.refreshSummary(noProgress);
    expect(excel.counters.requests).toBe(3);
    expect(tableRows(excel.workbook, "Mancanti_Centri")[0]).toMatchObject({ Compilate: 1 });
    expect(excel.workbook.activeSheet.name).toBe("Riepilogo");
    await run((context) => {
      context.workbook.worksheets.getItem("Chi manca").delete();
    });
    await port.refreshSummary(noProgress);
    expect(sheetNames()).not.toContain("Chi manca");
  });
});

function placeColumns({ sheet, address }: { sheet: string; address: string }): Record<string, string> {
  return { Foglio: sheet, Cella: address };
}
