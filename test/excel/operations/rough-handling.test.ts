import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Plan } from "../../../src/domain/plan/plan";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { nameTarget } from "../../../src/embedded/model/defined-names";
import { cellAt } from "../../../src/embedded/model/sheet";
import { sheetNamed } from "../../../src/embedded/model/workbook";
import type { WorkbookPort } from "../../../src/excel/port";
import {
  cellOf,
  emptyWorkbook,
  errorCells,
  loadedWorkbook,
  noProgress,
  tableRows,
  threeCentres,
} from "../embedded";

const plan = threeCentres();

let excel: EmbeddedExcel;
let port: WorkbookPort;

/** Something that a person does by hand, in one batch. */
async function byHand(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

function only(centre: string): Plan {
  return { ...plan, objectives: plan.objectives.filter((objective) => objective.centre.code === centre) };
}

function linkAt(sheet: string, row: number, column: number): unknown {
  return cellAt(sheetNamed(excel.workbook, sheet), row, column).hyperlink?.target;
}

describe("a loaded workbook that people have handled roughly", () => {
  beforeEach(async () => {
    ({ excel, port } = await loadedWorkbook());
  });

  it("without its Registro still holds its plan, is never loaded over, and is refreshed", async () => {
    await byHand((context) => {
      const { sheet } = cellOf(excel.workbook, "Indicatori", "2022-A1-OP-01-I03", "Target");
      context.workbook.worksheets.getItem(sheet).getRange("J7").values = [[42]];
      context.workbook.worksheets.getItem("Registro").delete();
    });
    expect((await port.overview()).plan).not.toBeNull();
    expect((await port.loadPlan(plan, noProgress)).result).toBe("unchanged");
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Indicatori").map((row) => row["Target"])).toContain(42);
  });

  it("without its Indicatori says that they are missing, and writes nothing", async () => {
    await byHand((context) => {
      context.workbook.worksheets.getItem("Indicatori").delete();
    });
    const sheets = excel.workbook.sheets.length;
    const failures = await Promise.allSettled([
      port.loadPlan(plan, noProgress),
      port.refreshSummary(noProgress),
    ]);
    for (const failure of failures) {
      expect(failure).toMatchObject({
        reason: { problem: "damaged-table", subject: "tabella «Indicatori»" },
      });
    }
    expect(excel.workbook.sheets).toHaveLength(sheets);
  });

  it.each([3, 4])("is refreshed and described after row %i of its summary was deleted", async (row) => {
    await byHand((context) => {
      context.workbook.worksheets.getItem("Riepilogo").getRange(`${row}:${row}`).delete("Up");
    });
    await port.refreshSummary(noProgress);
    expect((await port.overview()).plan?.body).toBe("Provincia di Lucca");
    expect(tableRows(excel.workbook, "Riepilogo_Obiettivi")).toHaveLength(plan.objectives.length);
  });

  it("keeps what stands beside a table that shrinks and beneath one that grows", async () => {
    const at = (key: string, header: string): { sheet: string; address: string } =>
      cellOf(excel.workbook, "Centro_A1", key, header);
    const readings = ["2022-A1-OP-01-I01", "2022-A1-OP-01-I02"].map((key) => at(key, "T1"));
    const write = (value: string): Promise<void> =>
      byHand((context) => {
        for (const { sheet, address } of readings) {
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        }
      });
    await byHand((context) => {
      const sheet = context.workbook.worksheets.getItem("Rilevazioni");
      sheet.getRange("K6").values = [["nota a lato"]];
      sheet.getRange("A9").values = [["nota sotto"]];
    });
    await write("Sì");
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Rilevazioni")).toHaveLength(2);
    await write("");
    await port.refreshSummary(noProgress);
    const sheet = sheetNamed(excel.workbook, "Rilevazioni");
    expect(cellAt(sheet, 5, 10).value).toBe("nota a lato");
    const below = Array.from({ length: 20 }, (_, row) => cellAt(sheet, row, 0).value);
    expect(below).toContain("nota sotto");
  });

  it("without its Fasce measures everything but what needs them, and says what is missing", async () => {
    const put = (
      context: Excel.RequestContext,
      key: string,
      header: string,
      value: string | number,
    ): void => {
      const { sheet, address } = cellOf(excel.workbook, "Indicatori", key, header);
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    };
    const banded = "2022-A1-OP-01-I01";
    await byHand((context) => {
      for (const [key, method] of [
        [banded, "Fasce"],
        ["2022-A1-OP-01-I02", "Lineare"],
      ] as const) {
        put(context, key, "Tipo", "Numero");
        put(context, key, "Target", 10);
        put(context, key, "Metodo", method);
        const { sheet, address } = cellOf(excel.workbook, "Centro_A1", key, "T1");
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[8]];
      }
    });
    const shown = (): readonly unknown[] =>
      tableRows(excel.workbook, "Centro_A1")
        .slice(0, 2)
        .map((row) => row["Raggiungimento"]);
    // 80 % lies half way from 70 % to the full marks from 90 % on.
    expect(shown()).toEqual([expect.closeTo(0.85), 0.8]);
    await byHand((context) => {
      context.workbook.tables.getItem("Fasce").delete();
    });
    expect(shown()).toEqual(["", 0.8]);
    const { summary } = await port.refreshSummary(noProgress);
    expect(summary.anomalies.map(({ reason, subject }) => [reason.code, subject])).toEqual([
      ["no-bands", banded],
    ]);
  });

  it("has no results while thresholds are out of order, says so in its cells, and is not refreshed", async () => {
    const { sheet, address } = cellOf(excel.workbook, "Parametri", "Soglia verde", "Valore");
    const inUse = (): readonly unknown[] =>
      ["Soglia_verde", "Trimestre_riferimento", "Parametri_errore"].map((name) => {
        const defined = excel.workbook.names.find((each) => each.name === name);
        const target = defined === undefined ? null : nameTarget(excel.workbook, defined);
        return target && cellAt(target.sheet, target.area.row, target.area.column).value;
      });
    const type = (value: number): Promise<void> =>
      byHand((context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      });
    await type(0.8);
    expect(inUse()).toEqual([0.8, 1, ""]);
    await type(0.6);
    expect(inUse()).toEqual([0.6, 0, expect.stringContaining("«Soglia gialla» nel foglio Parametri")]);
    await expect(port.refreshSummary(noProgress)).rejects.toMatchObject({ problem: "wrong-parameters" });
    await type(0.8);
    const { summary } = await port.refreshSummary(noProgress);
    expect(summary.parameters).toMatchObject({ greenThreshold: 0.8, amberThreshold: 0.7 });
  });

  it("is refreshed though a filter hides rows of its Rilevazioni, and shows them all", async () => {
    const ids = ["2022-A1-OP-01-I01", "2022-A1-OP-01-I03"];
    await byHand((context) => {
      const { sheet } = cellOf(excel.workbook, "Indicatori", "2022-A1-OP-01-I03", "Target");
      expect(sheet).toBe("Indicatori");
      const kinds = context.workbook.tables.getItem("Indicatori").columns.getItem("Tipo").getDataBodyRange();
      kinds.getCell(0, 0).getResizedRange(2, 0).values = [["Numero"], ["Numero"], ["Numero"]];
    });
    await port.alignSheets({ password: null }, noProgress);
    const typed = async (header: string, value: number): Promise<void> =>
      byHand((context) => {
        for (const id of ids) {
          const { sheet, address } = cellOf(excel.workbook, "Centro_A1", id, header);
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        }
      });
    await typed("T1", 3);
    await port.refreshSummary(noProgress);
    await byHand((context) => {
      const { columns } = context.workbook.tables.getItem("Rilevazioni");
      columns.getItem("ID").filter.applyValuesFilter([ids[1] ?? ""]);
    });
    await typed("T1", 4);
    await port.refreshSummary(noProgress);
    const rows = tableRows(excel.workbook, "Rilevazioni");
    expect(rows.map(({ ID, Valore }) => [ID, Valore])).toEqual(ids.map((id) => [id, 4]));
    const readings = sheetNamed(excel.workbook, "Rilevazioni");
    expect([...readings.rows.values()].some(({ hidden }) => hidden)).toBe(false);
  });

  it("takes changes of neighbouring rows of which a filter hides some, each in its own cell", async () => {
    const ids = ["2022-A1-OP-01-I01", "2022-A1-OP-01-I02", "2022-A1-OP-01-I03"];
    await byHand((context) => {
      const { columns } = context.workbook.tables.getItem("Indicatori");
      columns.getItem("ID").filter.applyValuesFilter([ids[0] ?? "", ids[2] ?? ""]);
    });
    const changes = ids.map((key, index) => ({
      target: { table: "Indicatori", key, header: "Fonte" },
      ...{ before: "", after: `Fonte ${index + 1}` },
    }));
    await port.changeCells(changes, "Prova", noProgress);
    const sources = tableRows(excel.workbook, "Indicatori").slice(0, 3);
    expect(sources.map(({ Fonte }) => Fonte)).toEqual(["Fonte 1", "Fonte 2", "Fonte 3"]);
    expect(sheetNamed(excel.workbook, "Indicatori").rows.get(5)?.hidden).toBe(true);
  });

  it("is refreshed though its summary was hidden, and shows it", async () => {
    await byHand((context) => {
      context.workbook.worksheets.getItem("Obiettivi").activate();
      context.workbook.worksheets.getItem("Riepilogo").visibility = "Hidden";
    });
    await port.refreshSummary(noProgress);
    expect(excel.workbook.activeSheet).toMatchObject({ name: "Riepilogo", visibility: "Visible" });
  });
});

describe("an interrupted load", () => {
  beforeEach(async () => {
    ({ excel, port } = emptyWorkbook());
    excel.failures.inject({ atSync: 2, atAction: 1200, code: "GeneralException", when: "before" });
    excel.failures.inject({ atSync: 3, code: "GeneralException", when: "before" });
    await port.loadPlan(plan, noProgress).catch(() => undefined);
    excel.failures.clear();
  });

  it("is started over though the blank sheet is gone", async () => {
    await byHand((context) => {
      context.workbook.worksheets.getItem("Foglio1").delete();
    });
    expect((await port.loadPlan(plan, noProgress)).result).toBe("loaded");
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Foglio1");
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("is refused another plan, and finished with its own", async () => {
    const sheets = excel.workbook.sheets.map(({ name }) => name);
    await expect(port.loadPlan(only("A1"), noProgress)).rejects.toMatchObject({
      ...{ problem: "load-unfinished", state: "unchanged" },
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect((await port.loadPlan(plan, noProgress)).result).toBe("loaded");
    expect((await port.refreshSummary(noProgress)).summary.anomalies).toEqual([]);
  });

  it("is finished where somebody has typed into what is there, and what they typed stays", async () => {
    await byHand((context) => {
      context.workbook.tables
        .getItem("Indicatori")
        .columns.getItem("Fonte")
        .getDataBodyRange()
        .getCell(0, 0).values = [["Protocollo"]];
    });
    expect((await port.loadPlan(plan, noProgress)).result).toBe("loaded");
    expect(tableRows(excel.workbook, "Indicatori")[0]?.["Fonte"]).toBe("Protocollo");
  });
});

describe("a workbook with names of its own", () => {
  it.each(["Anno_piano", "Fasi"])("is not loaded over its name %s, which keeps its meaning", async (name) => {
    ({ excel, port } = emptyWorkbook());
    await byHand((context) => {
      const cell = context.workbook.worksheets.getItem("Foglio1").getRange("A1");
      cell.values = [[2025]];
      context.workbook.names.add(name, cell);
    });
    await expect(port.loadPlan(plan, noProgress)).rejects.toMatchObject({
      problem: "name-taken",
      subject: `nome «${name}»`,
      state: "unchanged",
    });
    expect(excel.workbook.names.map((defined) => defined.name)).toEqual([name]);
  });
});

describe("a centre whose code a table name does not take", () => {
  it("still has its link on the summary", async () => {
    const odd: Plan = {
      ...only("A1"),
      objectives: only("A1").objectives.map((objective) => ({
        ...objective,
        centre: { code: "U.O. 1", name: "Organi" },
      })),
    };
    ({ excel, port } = await loadedWorkbook(odd));
    await port.refreshSummary(noProgress);
    const { address } = cellOf(excel.workbook, "Riepilogo_Centri", "U.O. 1 – Organi", "Voce");
    const row = Number(address.replace(/\D/g, "")) - 1;
    expect(linkAt("Riepilogo", row, 3)).toEqual({ documentReference: "'U.O. 1 Organi'!A1" });
  });
});
