import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { parseArea } from "../../../src/embedded/model/area";
import { cellAt } from "../../../src/embedded/model/sheet";
import { displayText } from "../../../src/embedded/typing/display-text";
import type { Plan } from "../../../src/domain/plan/plan";
import { TONE_COLORS } from "../../../src/excel/declare/tones";
import type { WorkbookPort } from "../../../src/excel/port";
import { cellOf, errorCells, loadedWorkbook, noProgress, tableRows, threeCentres } from "../embedded";
import { pasteCells } from "../pasted-cells";
import type { Paste } from "../pasted-cells";
import { shownCell } from "../shown-cell";
import type { ShownCell } from "../shown-cell";

let excel: EmbeddedExcel;
let port: WorkbookPort;

beforeEach(async () => {
  ({ excel, port } = await loadedWorkbook(smallPlan()));
});

/** Two small centres; one has an objective that its phases measure. */
function smallPlan(): Plan {
  const plan = threeCentres();
  return { ...plan, objectives: plan.objectives.filter(({ centre }) => centre.code !== "H1") };
}

async function paste(...pastes: readonly Paste[]): Promise<void> {
  await pasteCells(excel.workbook, ...pastes);
}

function quarter(label: string): Paste {
  return ["Parametri", "Trimestre di riferimento", "Valore", label];
}

/** The total of 20 of the first objective, reported as 2 (late), then 3 in T2: 25 % of it, where 50 % was expected. */
function sumBehind(): readonly Paste[] {
  const id = "2022-A1-OP-01-I03";
  return [
    ["Indicatori", id, "Tipo", "Numero"],
    ["Indicatori", id, "Regola", "Somma"],
    ["Indicatori", id, "Target", 20],
    ["Centro_A1", id, "T1", 4],
    ["Centro_A1", id, "T2", 1],
  ];
}

/** What a cell of a table shows, its colour with it. */
function seen(table: string, key: string, header: string): Pick<ShownCell, "text" | "fill"> {
  const { text, fill } = shownCell(excel.workbook, table, key, header);
  return { text, fill };
}

/** The three cells of the headline figure with this caption, as they show. */
function headline(caption: string): readonly string[] {
  const sheet = excel.workbook.sheets.find(({ name }) => name === "Riepilogo");
  if (sheet === undefined) throw new Error("no Riepilogo");
  const row = Array.from({ length: 40 }, (_, index) => index).find(
    (index) => displayText(cellAt(sheet, index, 0)).split(" – ")[0] === caption,
  );
  if (row === undefined) throw new Error(`no ${caption}`);
  return [1, 2].map((below) => displayText(cellAt(sheet, row + below, 0)));
}

describe("the headline figures", () => {
  it("follow the summary, with coverage, trend and what is missing", async () => {
    await paste(...sumBehind(), quarter("T2"));
    const { body, progress } = (await port.refreshSummary(noProgress)).summary;
    expect([body.achievement, body.expected, progress[1]?.change]).toEqual([0.25, 0.5, 0.25 - 0.2]);
    const { due, present } = progress[1] ?? {};
    expect(headline("Raggiungimento")).toEqual(["25,0%", "■ critico rispetto all'atteso (50%)"]);
    expect(headline("Rispetto al trimestre prima")).toEqual(["↑ +5 punti", "il risultato cresce"]);
    expect(headline("Copertura")[1]).toBe(`${present} di ${due} rilevazioni dovute fino al T2`);
    expect(headline("Rilevazioni mancanti")).toEqual([
      String((due ?? 0) - (present ?? 0)),
      "da chiedere ai dirigenti",
    ]);
    expect(headline("Celle da controllare")).toEqual(["0", "tutte le celle comprese"]);
  });

  it("show no zero where nothing is known, and no error", () => {
    expect(headline("Raggiungimento")).toEqual(["–", "nessun risultato ancora"]);
    expect(headline("Rispetto al trimestre prima")).toEqual(["–", "nessun trimestre da confrontare"]);
    expect(errorCells(excel.workbook)).toEqual([]);
  });

  it("count the cells to look at", async () => {
    await paste(...sumBehind(), ["Centro_A1", "2022-A1-OP-01-I03", "T1", "cinque"]);
    await port.refreshSummary(noProgress);
    expect(headline("Celle da controllare")).toEqual(["1", "1 da correggere, 0 avvisi: in fondo"]);
  });
});

describe("the tables of the dashboard", () => {
  it("hold the body quarter by quarter, in points where it is a change", async () => {
    await paste(...sumBehind(), quarter("T2"));
    const { progress } = (await port.refreshSummary(noProgress)).summary;
    const rows = tableRows(excel.workbook, "Riepilogo_Andamento");
    expect(rows.map((row) => row["Trimestre"])).toEqual(["T1", "T2", "T3", "T4"]);
    expect(rows.map((row) => row["Raggiungimento"])).toEqual([0.2, 0.25, "", ""]);
    expect(rows.map((row) => row["Atteso"])).toEqual([0.25, 0.5, 0.75, 1]);
    expect(rows.map((row) => row["Copertura"])).toEqual(progress.map(({ coverage }) => coverage ?? ""));
    expect(rows[0]?.["Trend"]).toBe("");
    expect(rows[1]?.["Trend"]).toBeCloseTo(5, 10);
  });

  it("rank ten objectives at risk at most, each a link to its row with the reasons in words", async () => {
    await paste(...sumBehind(), quarter("T2"));
    const { risks } = (await port.refreshSummary(noProgress)).summary;
    const rows = tableRows(excel.workbook, "Riepilogo_Rischi");
    expect(rows.map((row) => row["Codice"])).toEqual(risks.slice(0, 10).map(({ code }) => code));
    expect(rows.map((row) => row["Posto"])).toEqual(rows.map((_, index) => index + 1));
    const own = rows.find((row) => row["Codice"] === "2022-A1-OP-01");
    expect(own?.["Motivi"]).toMatch(/^1 indicatore critico su \d+ \(I03\); \d+ non rilevati/);
    const { sheet, address } = cellOf(excel.workbook, "Riepilogo_Rischi", "2022-A1-OP-01", "Codice");
    const area = parseArea(address);
    const cell = excel.workbook.sheets.find(({ name }) => name === sheet);
    expect(cell && area ? cellAt(cell, area.row, area.column).hyperlink : null).toMatchObject({
      target: { documentReference: expect.stringContaining("A1 Organi Istituzionali") },
    });
  });

  it("say that nothing is at risk, and grow again with their look", async () => {
    const ids = tableRows(excel.workbook, "Obiettivi").map((row) => String(row["Codice"]));
    await paste(...ids.map((id): Paste => ["Obiettivi", id, "Peso", 0]));
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Rischi").map((row) => row["Titolo"])).toEqual([
      "Nessun obiettivo a rischio.",
    ]);
    await paste(...ids.map((id): Paste => ["Obiettivi", id, "Peso", 1]), ...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Rischi").length).toBeGreaterThan(1);
    expect(seen("Riepilogo_Rischi", "2022-A1-OP-01", "Raggiungimento")).toEqual({
      text: "■ 25,0%",
      fill: TONE_COLORS.bad.fill,
    });
  });
});

describe("the heat map", () => {
  it("compares every quarter of a centre with what was expected by its end, in colour and in shape", async () => {
    await paste(...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    const row = "A1 – Organi Istituzionali";
    expect(seen("Riepilogo_Centri", row, "T1")).toEqual({ text: "◆ 20%", fill: TONE_COLORS.warning.fill });
    expect(seen("Riepilogo_Centri", row, "T2")).toEqual({ text: "■ 25%", fill: TONE_COLORS.bad.fill });
    expect(seen("Riepilogo_Centri", row, "T3")).toEqual({ text: "", fill: undefined });
    expect(seen("Riepilogo_Ente", "Provincia di Lucca", "Raggiungimento").text).toBe("■ 25,0%");
  });

  it("gives no light where nothing was expected yet", async () => {
    await paste(["Centro_A1", "2022-A1-OP-01-I01", "T1", "No"]);
    await port.refreshSummary(noProgress);
    const row = "A1 – Organi Istituzionali";
    expect(seen("Riepilogo_Centri", row, "T1")).toEqual({ text: "0%", fill: undefined });
  });
});

interface SeenChart {
  readonly look: readonly unknown[];
  readonly series: readonly { name: string; values: readonly string[]; categories: readonly string[] }[];
}

/** A chart of the summary through Office.js; `null` where there is none. */
async function chartOf(name: string): Promise<SeenChart | null> {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Riepilogo").charts.getItemOrNullObject(name);
    chart.load("name, left, top, width, height, title/text");
    await context.sync();
    if (chart.isNullObject) return null;
    chart.series.load("items/name");
    await context.sync();
    const data = chart.series.items.map((series) => ({
      name: series.name,
      values: series.getDimensionValues("Values"),
      categories: series.getDimensionValues("Categories"),
    }));
    await context.sync();
    return {
      look: [chart.left, chart.top, chart.width, chart.height, chart.title.text],
      series: data.map(({ name: own, values, categories }) => ({
        name: own,
        values: values.value,
        categories: categories.value,
      })),
    };
  });
}

function column(table: string, header: string): readonly string[] {
  return tableRows(excel.workbook, table).map((row) => String(row[header]));
}

describe("the charts", () => {
  const CHARTS = [
    ["Grafico_Andamento", "Riepilogo_Andamento", "Trimestre"],
    ["Grafico_Valori", "Riepilogo_Valori", "Voce"],
    ["Grafico_Centri", "Riepilogo_Centri", "Voce"],
  ] as const;

  it.each(CHARTS)(
    "%s is there from the load on and shows all rows of %s after a refresh",
    async (name, table, label) => {
      expect((await chartOf(name))?.series.map((series) => series.name)).toEqual([
        "Raggiungimento",
        "Atteso",
      ]);
      const code = "2022-A1-OP-01";
      await paste(
        ...sumBehind(),
        quarter("T2"),
        ["Obiettivi", code, "Centro", "Z9"],
        ["Obiettivi", code, "Valore pubblico", "Un valore nuovo"],
      );
      await port.refreshSummary(noProgress);
      const chart = await chartOf(name);
      for (const series of chart?.series ?? []) {
        expect(series.categories).toEqual(column(table, label));
        expect(series.values).toEqual(column(table, series.name));
      }
      expect(chart?.series[0]?.values).toContain("0.25");
    },
  );

  it("keep the place, the size and the words that people gave them", async () => {
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Riepilogo").charts.getItem("Grafico_Valori");
      chart.left = 300;
      chart.height = 150;
      chart.title.text = "Il mio titolo";
      chart.series.getItemAt(0).name = "Fatto";
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
      // Fed from one cell only, as after a cut in a copy of the sheet.
      chart.series.getItemAt(0).setValues(context.workbook.worksheets.getItem("Riepilogo").getRange("Z1"));
      await context.sync();
    });
    const before = await chartOf("Grafico_Valori");
    const requests = excel.recordRequests();
    await paste(...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    const after = await chartOf("Grafico_Valori");
    expect(after?.look).toEqual(before?.look);
    expect(after?.series[0]?.name).toBe("Fatto");
    expect(after?.series[0]?.values).toEqual(column("Riepilogo_Valori", "Raggiungimento"));
    expect(JSON.stringify(requests)).not.toContain("SetSolidColor");
  });

  it("stay deleted when somebody deleted one, or one of its series", async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Riepilogo");
      charts.getItem("Grafico_Centri").delete();
      charts.getItem("Grafico_Valori").series.getItemAt(0).delete();
      await context.sync();
    });
    await paste(...sumBehind());
    await port.refreshSummary(noProgress);
    expect(await chartOf("Grafico_Centri")).toBeNull();
    const [left, ...others] = (await chartOf("Grafico_Valori"))?.series ?? [];
    expect([left?.name, left?.values, others]).toEqual(["Atteso", column("Riepilogo_Valori", "Atteso"), []]);
  });
});

describe("a summary whose sheet was deleted", () => {
  it("is laid out anew, first among the sheets, in three syncs: so deleted charts come back", async () => {
    await paste(...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    const contents = tableRows(excel.workbook, "Riepilogo_Centri");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Riepilogo").delete();
      await context.sync();
    });
    excel.counters.reset();
    await port.refreshSummary(noProgress);
    expect(excel.counters.requests).toBe(3);
    expect(excel.workbook.sheets[0]?.name).toBe("Riepilogo");
    expect(tableRows(excel.workbook, "Riepilogo_Centri")).toEqual(contents);
    expect((await chartOf("Grafico_Centri"))?.series[0]?.values).toContain("0.25");
    expect((await port.overview()).plan?.refreshedAt).toBeCloseTo(44666 + 10.5 / 24, 6);
    await paste(["Centro_A1", "2022-A1-OP-01-I03", "T1", 9]);
    await port.refreshSummary(noProgress);
    expect(seen("Riepilogo_Ente", "Provincia di Lucca", "Raggiungimento").text).toBe("● 50,0%");
  });
});

describe("a summary one of whose tables was deleted", () => {
  it("gets it anew, with the figures", async () => {
    await paste(...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    const contents = tableRows(excel.workbook, "Riepilogo_Ente");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Riepilogo_Ente").delete();
      await context.sync();
    });
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Ente")).toEqual(contents);
  });
});

describe("a summary that an earlier version has laid out", () => {
  it("is brought to this one's: tables, columns and charts", async () => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      for (const name of ["Riepilogo_Andamento", "Riepilogo_Rischi"]) tables.getItem(name).delete();
      for (const name of ["Ente", "Valori", "Centri", "Dirigenti", "Obiettivi"]) {
        for (const [index, header] of [
          "Atteso",
          "Atteso T1",
          "Atteso T2",
          "Atteso T3",
          "Atteso T4",
        ].entries()) {
          // Columns of somebody else, as far as a refresh can tell.
          const column = tables.getItem(`Riepilogo_${name}`).columns.getItem(header);
          column.getHeaderRowRange().values = [[`Altro ${index}`]];
        }
      }
      const { charts } = worksheets.getItem("Riepilogo");
      for (const name of ["Valori", "Centri", "Andamento"]) charts.getItem(`Grafico_${name}`).delete();
      await context.sync();
    });
    await paste(...sumBehind(), quarter("T2"));
    await port.refreshSummary(noProgress);
    expect(tableRows(excel.workbook, "Riepilogo_Ente")[0]).toMatchObject({ Raggiungimento: 0.25, T2: 0.25 });
    expect(tableRows(excel.workbook, "Riepilogo_Andamento")).toHaveLength(4);
    expect((await chartOf("Grafico_Centri"))?.series.map(({ values }) => values)).toEqual([
      column("Riepilogo_Centri", "Raggiungimento"),
      column("Riepilogo_Centri", "Atteso"),
    ]);
  });
});
