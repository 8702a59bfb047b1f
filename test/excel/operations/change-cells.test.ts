import { beforeEach, describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { CellChange, CellValue } from "../../../src/domain/cells/workbook-data";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { WorkbookPort } from "../../../src/excel/port";
import { cellOf, loadedWorkbook, noProgress, tableRows } from "../embedded";

const ID = "2022-A1-OP-01-I03";

let excel: EmbeddedExcel;
let port: WorkbookPort;

beforeEach(async () => {
  ({ excel, port } = await loadedWorkbook());
});

function change(table: string, header: string, before: CellValue, after: CellValue, key = ID): CellChange {
  return { target: { table, key, header }, before, after };
}

/** A value or a formula pasted into a cell: pasting passes by validation. */
async function paste(table: string, header: string, content: CellValue, key = ID): Promise<void> {
  const { sheet, address } = cellOf(excel.workbook, table, key, header);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

function valueOf(table: string, header: string, key = ID): unknown {
  return tableRows(excel.workbook, table).find((row) => row["ID"] === key)?.[header];
}

async function formatAs(table: string, header: string, format: string): Promise<void> {
  const { sheet, address } = cellOf(excel.workbook, table, ID, header);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(address).numberFormat = [[format]];
    worksheet.protection.protect();
    await context.sync();
  });
}

async function isProtected(table: string): Promise<boolean> {
  const { sheet } = cellOf(excel.workbook, table, ID, "T1");
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

async function formulaOf(table: string, header: string): Promise<unknown> {
  const { sheet, address } = cellOf(excel.workbook, table, ID, header);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load("formulas");
    await context.sync();
    return cell.formulas[0]?.[0] as unknown;
  });
}

async function formatOf(table: string, header: string): Promise<unknown> {
  const { sheet, address } = cellOf(excel.workbook, table, ID, header);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load("numberFormat");
    await context.sync();
    return cell.numberFormat[0]?.[0] as unknown;
  });
}

const write = (...changes: CellChange[]): Promise<readonly CellChange[]> =>
  port.changeCells(changes, "Correzione", noProgress);

describe("changing cells", () => {
  it("writes into a protected tracking sheet, and into Registro what was and what is", async () => {
    await paste("Centro_A1", "T1", "circa 12");
    await write({ ...change("Centro_A1", "T1", "circa 12", 12.5), reason: "numero nel testo" });
    expect(valueOf("Centro_A1", "T1")).toBe(12.5);
    expect(tableRows(excel.workbook, "Registro").at(-1)).toMatchObject({
      Operazione: "Correzione",
      Oggetto: `A1 Organi Istituzionali: ${ID}, T1`,
      Prima: "circa 12",
      Dopo: "12,5",
      Motivo: "numero nel testo",
    });
  });

  it("gives a cell that was formatted as text the format of its kind, and shuts the sheet again", async () => {
    await formatAs("Centro_A1", "T1", "@");
    await paste("Centro_A1", "T1", "12 h");
    const undo = await write({ ...change("Centro_A1", "T1", "12 h", 12), kind: "Numero" });
    expect(valueOf("Centro_A1", "T1")).toBe(12);
    expect(await formatOf("Centro_A1", "T1")).toBe("General");
    expect(await isProtected("Centro_A1")).toBe(true);
    await write(...undo);
    expect(valueOf("Centro_A1", "T1")).toBe("12 h");
    expect(await formatOf("Centro_A1", "T1")).toBe("@");
    expect(await isProtected("Centro_A1")).toBe(true);
  });

  it.each(["Percentuale", "percentuale", " PERCENTUALE ", "Percentuale "])(
    "shows a target as its kind is shown, also where *Tipo* says %j",
    async (kind) => {
      await paste("Indicatori", "Tipo", kind);
      await write(change("Indicatori", "Target", String(valueOf("Indicatori", "Target")), 0.8));
      expect(await formatOf("Indicatori", "Target")).toBe("0.0%");
    },
  );

  it("marks a cell as seen in Registro alone: the cell stays as it is, also a formula", async () => {
    await paste("Centro_A1", "T1", "=6*2");
    const undo = await port.changeCells([change("Centro_A1", "T1", 12, 12)], "Visto", noProgress);
    expect(valueOf("Centro_A1", "T1")).toBe(12);
    expect(await formulaOf("Centro_A1", "T1")).toBe("=6*2");
    expect(tableRows(excel.workbook, "Registro").at(-1)).toMatchObject({
      ...{ Operazione: "Visto", Oggetto: `A1 Organi Istituzionali: ${ID}, T1`, Dopo: "" },
    });
    const seen = async (): Promise<boolean> =>
      !interpret(await port.read(noProgress)).anomalies.some(({ reason }) => reason.code === "formula");
    expect(await seen()).toBe(true);
    await port.changeCells(undo, "Modifica annullata", noProgress);
    expect(await seen()).toBe(false);
  });

  it("finds the row by its name wherever it has moved to", async () => {
    const read = await port.read(noProgress);
    await Excel.run(async (context) => {
      const { columns, rows } = context.workbook.tables.getItem("Indicatori");
      rows.add(0, [Array.from({ length: 17 }, () => "")]);
      columns.load("items/name");
      await context.sync();
    });
    expect((await port.read(noProgress)).indicators.rowCount).toBe(read.indicators.rowCount + 1);
    await write(change("Indicatori", "Fonte", "", "Protocollo", "2022-A1-OP-02-I01"));
    expect(valueOf("Indicatori", "Fonte", "2022-A1-OP-02-I01")).toBe("Protocollo");
  });

  it("writes nothing at all where one of the cells has changed meanwhile, and names it", async () => {
    await paste("Indicatori", "Fonte", "scritto da un collega");
    const work = write(
      change("Indicatori", "Confermato", "No", "Sì"),
      change("Indicatori", "Fonte", "", "x"),
    );
    await expect(work).rejects.toMatchObject({
      problem: "cells-changed",
      state: "unchanged",
      subject: `tabella «Indicatori», ${ID}, colonna «Fonte»`,
    });
    expect(valueOf("Indicatori", "Confermato")).toBe("No");
    expect(valueOf("Indicatori", "Fonte")).toBe("scritto da un collega");
  });

  it("refuses a row that is gone", async () => {
    const gone = write(change("Indicatori", "Fonte", "", "x", "2022-A1-OP-99-I01"));
    await expect(gone).rejects.toMatchObject({ problem: "cells-changed" });
  });

  it("does not replace a formula that somebody has typed", async () => {
    await paste("Indicatori", "Target", "=2+3");
    await expect(write(change("Indicatori", "Target", 5, 6))).rejects.toMatchObject({
      problem: "formula-in-cell",
    });
    expect(valueOf("Indicatori", "Target")).toBe(5);
  });

  it("can be repeated after a failure while writing", async () => {
    const changes = [change("Indicatori", "Fonte", "", "Protocollo"), change("Indicatori", "Peso", "", 3)];
    excel.failures.inject({ atSync: 4, code: "GeneralException", when: "after" });
    await expect(write(...changes)).rejects.toMatchObject({ state: "partly-written" });
    await write(...changes);
    expect([valueOf("Indicatori", "Fonte"), valueOf("Indicatori", "Peso")]).toEqual(["Protocollo", 3]);
  });

  it("is taken back by the changes that it gives, formats included", async () => {
    const formatBefore = await formatOf("Indicatori", "Target");
    const targetBefore = valueOf("Indicatori", "Target") as CellValue;
    const kindBefore = valueOf("Indicatori", "Tipo") as CellValue;
    const undo = await write(
      change("Indicatori", "Tipo", kindBefore, "Percentuale"),
      change("Indicatori", "Target", targetBefore, 0.85),
    );
    expect(await formatOf("Indicatori", "Target")).toBe("0.0%");
    await write(...undo);
    expect(valueOf("Indicatori", "Target")).toBe(targetBefore);
    expect(valueOf("Indicatori", "Tipo")).toBe(kindBefore);
    expect(await formatOf("Indicatori", "Target")).toBe(formatBefore);
  });

  it("is taken back on a protected tracking sheet, whose cells cannot be formatted", async () => {
    await paste("Centro_A1", "T1", "circa 12");
    const back = await write(change("Centro_A1", "T1", "circa 12", 12));
    await write(...back);
    expect(valueOf("Centro_A1", "T1")).toBe("circa 12");
  });

  it("takes text for text, whatever it looks like", async () => {
    await write(change("Indicatori", "Fonte", "", "=1+1"));
    expect(valueOf("Indicatori", "Fonte")).toBe("=1+1");
  });

  it("takes four syncs, however many cells", async () => {
    const changes = tableRows(excel.workbook, "Indicatori").map((row) =>
      change("Indicatori", "Confermato", "No", "Sì", String(row["ID"])),
    );
    const before = excel.counters.requests;
    await write(...changes);
    expect(changes.length).toBeGreaterThan(15);
    expect(excel.counters.requests - before).toBe(4);
  });
});

describe("reading the whole state", () => {
  it("gives texts, sources, notes and readings in two syncs", async () => {
    await paste("Centro_A1", "Note", "in attesa del collaudo");
    const before = excel.counters.requests;
    const data = await port.read(noProgress);
    expect(excel.counters.requests - before).toBe(2);
    expect(data.indicators.columns.get("Indicatore")?.values[0]).not.toBe("");
    expect([...data.phases.columns.keys()]).toContain("Fase");
    const centre = data.centres.find(({ code }) => code === "A1")?.indicators;
    expect(centre?.columns.get("Note")?.values).toContain("in attesa del collaudo");
    expect(centre?.columns.get("T1")?.formulas).toBeDefined();
  });

  it("proposes nothing for a formula in the registry, which a change would refuse", async () => {
    await paste("Indicatori", "Peso", '="n.d."');
    await paste("Indicatori", "Scadenza", '="30/06/2022"');
    const { anomalies } = interpret(await port.read(noProgress));
    const found = anomalies.filter(({ place }) => !place.sheet.startsWith("A1"));
    expect(found.map(({ value, isFormula }) => [value, isFormula])).toEqual(
      expect.arrayContaining([
        ["n.d.", true],
        ["30/06/2022", true],
      ]),
    );
  });
});
