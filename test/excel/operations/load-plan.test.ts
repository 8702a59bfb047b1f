import { beforeAll, describe, expect, it } from "@jest/globals";
import { indicatorId, phaseId } from "../../../src/domain/plan/plan";
import type { Plan } from "../../../src/domain/plan/plan";
import { countPlan } from "../../../src/domain/plan/plan-comparison";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { WorkbookError } from "../../../src/excel/host/errors";
import type { Progress, WorkbookPort } from "../../../src/excel/port";
import {
  cellOf,
  emptyWorkbook,
  errorCells,
  loadedWorkbook,
  noProgress,
  planOfLucca,
  tableRows,
  threeCentres,
} from "../embedded";

const plan = planOfLucca();
const few = threeCentres();

async function failureOf(operation: Promise<unknown>): Promise<WorkbookError> {
  const outcome: unknown = await operation.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkbookError)) throw new Error("no WorkbookError", { cause: outcome });
  return outcome;
}

describe("loading the plan of Lucca", () => {
  let excel: EmbeddedExcel;
  let port: WorkbookPort;
  const progress: Progress[] = [];

  beforeAll(async () => {
    ({ excel, port } = emptyWorkbook());
    await port.loadPlan(plan, (step) => progress.push(step));
  });

  it("stays within its budget: six syncs, 1.5 MB of requests, none over 2.5 MB", () => {
    const { requests, requestBytes, largestRequestBytes } = excel.counters;
    expect(requests).toBeLessThanOrEqual(6);
    expect(largestRequestBytes).toBeLessThanOrEqual(2_500_000);
    expect(requestBytes).toBeLessThanOrEqual(1_500_000);
  });

  it("brings every objective to the letter, in document order", () => {
    const rows = tableRows(excel.workbook, "Obiettivi");
    expect(
      rows.map((row) => [row["Codice"], row["Titolo"], row["Descrizione"], row["Valore pubblico"]]),
    ).toEqual(
      plan.objectives.map(({ code, title, description, publicValue }) => [
        code,
        title,
        description,
        publicValue,
      ]),
    );
    expect(rows.map((row) => [row["Centro"], row["Nome centro"], row["Dirigente"]])).toEqual(
      plan.objectives.map(({ centre, manager }) => [centre.code, centre.name, manager]),
    );
  });

  it("brings all 237 indicators and 272 phases to the letter, with their identifiers", () => {
    const indicators = tableRows(excel.workbook, "Indicatori");
    expect(indicators.map((row) => [row["ID"], row["Indicatore"]])).toEqual(
      plan.objectives.flatMap(({ code, indicators: texts }) =>
        texts.map(({ text }, index) => [indicatorId(code, index + 1), text]),
      ),
    );
    expect(indicators).toHaveLength(237);
    const phases = tableRows(excel.workbook, "Fasi");
    expect(phases.map((row) => [row["ID"], row["Fase"]])).toEqual(
      plan.objectives.flatMap(({ code, phases: texts }) =>
        texts.map((text, index) => [phaseId(code, index + 1), text]),
      ),
    );
    expect(phases).toHaveLength(272);
  });

  it("makes one protected sheet per centre in order of code, between the plan and the service sheets", () => {
    const names = excel.workbook.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Riepilogo", "Chi manca", "Qualità del piano"]);
    expect(names.slice(3, 6)).toEqual(["Obiettivi", "Indicatori", "Fasi"]);
    expect(names.slice(-4)).toEqual(["Come si calcola", "Rilevazioni", "Parametri", "Registro"]);
    const centres = names.slice(6, -4);
    expect(centres).toHaveLength(24);
    expect(centres).toEqual([...centres].sort((a, b) => a.localeCompare(b, "it")));
    const locked = excel.workbook.sheets
      .filter(({ protection }) => protection.protected)
      .map(({ name }) => name);
    expect(locked).toEqual(centres);
  });

  it("shows no error value in any formula", () => {
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("shows every indicator without a reading as not reported or without target, never as zero", () => {
    const rows = excel.workbook.sheets
      .flatMap(({ tables }) => tables)
      .filter(({ name }) => name.startsWith("Centro_"))
      .flatMap(({ name }) => tableRows(excel.workbook, name));
    expect(rows).toHaveLength(237);
    for (const row of rows) {
      expect(row["Consuntivo"]).toBe("");
      expect(row["Raggiungimento"]).toBe("");
      expect(["In corso", "Non rilevato", "Senza target"]).toContain(row["Stato"]);
    }
  });

  it("lists all 77 objectives on the summary, also those with nothing to measure", () => {
    const codes = tableRows(excel.workbook, "Riepilogo_Obiettivi").map((row) => row["Codice"]);
    expect(codes).toEqual(plan.objectives.map(({ code }) => code));
    const [body] = tableRows(excel.workbook, "Riepilogo_Ente");
    expect(body).toMatchObject({ Obiettivi: 77, Indicatori: 237, Raggiungimento: "", Copertura: 0 });
  });

  it("shows progress that never goes back", () => {
    const writing = progress.filter(({ step }) => step === "writing").map(({ done, total }) => done / total);
    expect(writing.length).toBeGreaterThan(2);
    expect(writing).toEqual([...writing].sort((a, b) => a - b));
    expect(writing.at(-1)).toBe(1);
  });

  it("takes away the blank sheet of a new workbook and ends on the summary", () => {
    expect(excel.workbook.activeSheet.name).toBe("Riepilogo");
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Foglio1");
  });

  it("is then described by the overview", async () => {
    const { plan: loaded } = await port.overview();
    expect(loaded).toMatchObject({
      body: "Provincia di Lucca",
      year: 2022,
      quarter: 1,
      counts: { objectives: 77, centres: 24, phases: 272, indicators: 237 },
      confirmed: 0,
      refreshedAt: null,
    });
  });
});

describe("loading the same plan twice", () => {
  it("changes nothing and says so", async () => {
    const { excel, port } = await loadedWorkbook();
    const before = contents(excel);
    const outcome = await port.loadPlan(few, noProgress);
    expect(outcome.result).toBe("unchanged");
    expect(contents(excel)).toEqual(before);
    expect((await port.comparePlan(few)).state).toBe("same");
  });
});

describe("loading another plan into a workbook that holds one", () => {
  it("is refused with the reason, and changes nothing", async () => {
    const { excel, port } = await loadedWorkbook();
    const before = contents(excel);
    const changed: Plan = {
      ...few,
      objectives: few.objectives.map((objective, index) =>
        index === 3 ? { ...objective, title: `${objective.title} (variato)` } : objective,
      ),
    };
    const comparison = await port.comparePlan(changed);
    expect(comparison.state).toBe("different");
    expect(comparison.differences).toHaveLength(1);
    const error = await failureOf(port.loadPlan(changed, noProgress));
    expect(error).toMatchObject({ problem: "different-plan", state: "unchanged" });
    expect(contents(excel)).toEqual(before);
  });
});

describe("a load that fails half way", () => {
  it.each([
    { atSync: 1, when: "before" as const },
    { atSync: 2, when: "before" as const },
    { atSync: 2, when: "after" as const },
    { atSync: 2, atAction: 40, when: "after" as const },
    { atSync: 2, atAction: 700, when: "before" as const },
  ])("is completed by loading the same plan again: %j", async (failure) => {
    const { excel, port } = emptyWorkbook();
    excel.failures.inject({ ...failure, code: "GeneralException" });
    const error = await failureOf(port.loadPlan(few, noProgress));
    expect(excel.failures.pending).toBe(0);
    expect(error.officeCode).toBe("GeneralException");
    expect(error.state).toBe(failure.atSync === 1 ? "unchanged" : "partly-written");
    const outcome = await port.loadPlan(few, noProgress);
    // This small plan goes out in one request: only the answer was lost.
    const isWritten = failure.atSync === 2 && failure.when === "after" && failure.atAction === undefined;
    expect(outcome.result).toBe(isWritten ? "unchanged" : "loaded");
    expect((await port.overview()).unfinished).toBeNull();
    const whole = await loadedWorkbook(few);
    expect(contents(excel)).toEqual(contents(whole.excel));
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("lets no other plan in before it was taken away", async () => {
    const { excel, port } = emptyWorkbook();
    excel.failures.inject({ atSync: 2, atAction: 700, code: "GeneralException", when: "before" });
    await failureOf(port.loadPlan(few, noProgress));
    const error = await failureOf(port.loadPlan(plan, noProgress));
    expect(error).toMatchObject({ problem: "load-unfinished", state: "unchanged" });
    await port.abandonLoad(noProgress);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1"]);
    expect(excel.workbook.names).toEqual([]);
    expect((await port.loadPlan(plan, noProgress)).result).toBe("loaded");
    expect(tableRows(excel.workbook, "Indicatori")).toHaveLength(countPlan(plan).indicators);
  });

  it("says in words that a cell is being edited, having written nothing", async () => {
    const { excel, port } = emptyWorkbook();
    excel.setCellEditMode(true);
    const error = await failureOf(port.loadPlan(few, noProgress));
    expect(error).toMatchObject({ problem: "cell-edit-mode", state: "unchanged" });
  });
});

describe("a workbook that is not empty", () => {
  it("keeps its own sheets beside the plan's", async () => {
    const { excel, port } = emptyWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Foglio1").getRange("A1").values = [["Appunti"]];
      await context.sync();
    });
    await port.loadPlan(few, noProgress);
    expect(excel.workbook.sheets[0]?.name).toBe("Foglio1");
  });

  it("that has a sheet of the same name is refused, naming it", async () => {
    const { excel, port } = emptyWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("obiettivi");
      await context.sync();
    });
    const error = await failureOf(port.loadPlan(few, noProgress));
    expect(error).toMatchObject({ problem: "name-taken", state: "unchanged" });
    expect(error.subject).toContain("obiettivi");
    expect(excel.workbook.sheets).toHaveLength(2);
  });
});

describe("text of a document", () => {
  it("never becomes a formula, a number or a date", async () => {
    const odd = [
      "=1+1",
      "+39 0583",
      "-10%",
      "@nome",
      "007",
      "1/2",
      "marzo 2022",
      "'virgolette",
      "VERO",
      "1e5",
    ];
    const first = plan.objectives[0];
    if (first === undefined) throw new Error("empty plan");
    const strange: Plan = {
      ...plan,
      objectives: [
        { ...first, title: '=HYPERLINK("x")', indicators: odd.map((text) => ({ text })), phases: odd },
      ],
    };
    const { excel, port } = await loadedWorkbook(strange);
    expect(tableRows(excel.workbook, "Indicatori").map((row) => row["Indicatore"])).toEqual(odd);
    expect(tableRows(excel.workbook, "Centro_A1").map((row) => row["Indicatore"])).toEqual(odd);
    expect(tableRows(excel.workbook, "Fasi_A1").map((row) => row["Fase"])).toEqual(odd);
    expect(tableRows(excel.workbook, "Obiettivi")[0]?.["Titolo"]).toBe('=HYPERLINK("x")');
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Obiettivi")[0]?.["Titolo"]).toBe('=HYPERLINK("x")');
    expect(cellOf(excel.workbook, "Riepilogo_Obiettivi", first.code, "Titolo").sheet).toBe("Riepilogo");
    expect((await port.comparePlan(strange)).state).toBe("same");
  });
});

/** What stands in all cells: constants and formulas as entered. */
function contents(excel: EmbeddedExcel): unknown {
  return excel.workbook.sheets.map((sheet) => {
    const cells: string[] = [];
    sheet.cells.visit({ row: 0, column: 0, rowCount: 2000, columnCount: 60 }, (cell, row, column) => {
      cells.push(`${row}:${column}:${cell.formula ?? JSON.stringify(cell.value)}`);
    });
    return { name: sheet.name, cells };
  });
}
