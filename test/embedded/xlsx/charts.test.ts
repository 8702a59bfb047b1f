import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import type { Chart, ChartSeries } from "../../../src/embedded/model/chart";
import { NO_LABELS, PLAIN_FONT } from "../../../src/embedded/model/chart";
import { placeOver } from "../../../src/embedded/model/chart-place";
import { frameOf } from "../../../src/embedded/model/chart-frame";
import { addChart, changeChart } from "../../../src/embedded/model/charts";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import { createWorkbook, findSheet } from "../../../src/embedded/model/workbook";
import { addSheet } from "../../../src/embedded/model/worksheets";
import { unpack, partText } from "../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { write } from "../model/a-sheet";
import { describeWithLibreOffice, printedText, recalculated } from "../libreoffice";

/** Two charts beside their data: bars by centre, and columns with the expected line over them, each restyled. */
function chartWorkbook(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  const data = workbook.activeSheet;
  write(workbook, data, "A1", [
    ["", "T1", "T2", "Atteso"],
    ["A1 – Organi", 0.2, 0.45, 0.5],
    ["B1 – Affari & legali", 0.1, 0.3, 0.5],
    ["C1 – Cultura", "", 0.6, 0.5],
  ]);
  const sheet = addSheet(workbook, "Riepilogo dell'ente");
  const source = { sheet: data, by: "Columns" } as const;
  const bars = addChart(workbook, sheet, "BarClustered", { ...source, area: areaAt("A1:B4") });
  changeChart(workbook, sheet, bars.id, {
    name: "Centri & dirigenti",
    alternativeText: "Raggiungimento dei centri al T1",
    place: placeOver(areaAt("A1:F14")),
    title: {
      ...bars.title,
      text: "Raggiungimento per centro",
      font: { ...PLAIN_FONT, size: 12, bold: true },
    },
    categoryAxis: { ...bars.categoryAxis, reversePlotOrder: true },
    valueAxis: { ...bars.valueAxis, minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%" },
    series: bars.series.map((each) => ({
      ...each,
      fill: "#1F3864",
      gapWidth: 60,
      pointFills: { 1: "#C00000" },
      labels: { ...NO_LABELS, showValue: true, numberFormat: "0%", position: "OutsideEnd" as const },
    })),
  });
  const columns = addChart(workbook, sheet, "ColumnClustered", { ...source, area: areaAt("A1:D4") });
  changeChart(workbook, sheet, columns.id, {
    place: {
      from: { row: 15, column: 1, down: 5, right: 10 },
      to: { row: 30, column: 8, down: 7.5, right: 20 },
    },
    fill: "#F2F2F2",
    border: { color: null, style: "None", weight: null },
    legend: {
      ...columns.legend,
      position: "Top",
      fill: "#FFF2CC",
      font: { ...PLAIN_FONT, color: "#1F3864" },
    },
    series: columns.series.map((each, index) => (index === 2 ? expectedLine(each) : each)),
  });
  return workbook;
}

function expectedLine(series: ChartSeries): ChartSeries {
  return {
    ...series,
    name: "Atteso < 60 %",
    kind: "LineMarkers",
    line: { color: "#C00000", style: "Dash", weight: 1.5 },
    markers: { style: "Diamond", size: 7, fill: "#FFFFFF", line: null },
  };
}

function charts(workbook: EmbeddedWorkbook): readonly Chart[] {
  return findSheet(workbook, "Riepilogo dell'ente")?.charts ?? [];
}

/** Without what a reader numbers anew. Gap and overlap are of the columns only. */
function comparable(chart: Chart) {
  const series = chart.series.map(({ gapWidth, overlap, ...each }) => ({
    ...each,
    columns: each.kind.startsWith("Line") ? null : { gapWidth, overlap },
  }));
  return { ...chart, id: null, series, kind: null };
}

describe("charts in a file", () => {
  it("come back with place, size, texts, colours and references", async () => {
    const workbook = chartWorkbook();
    const read = await readXlsx(await writeXlsx(workbook));
    expect(charts(read).map(comparable)).toEqual(charts(workbook).map(comparable));
    const again = await readXlsx(await writeXlsx(read));
    expect(charts(again).map(comparable)).toEqual(charts(workbook).map(comparable));
  });

  it("hold the values that their cells show", async () => {
    const parts = await unpack(await writeXlsx(chartWorkbook()));
    const xml = partText(parts, "xl/charts/chart2.xml");
    expect(xml).toContain("<c:v>A1 – Organi</c:v>");
    expect(xml.match(/<c:numCache>.*?<\/c:numCache>/g)?.map((cache) => cache.match(/<c:v>[^<]*/g))).toEqual([
      ["<c:v>0.2", "<c:v>0.1"],
      ["<c:v>0.45", "<c:v>0.3", "<c:v>0.6"],
      ["<c:v>0.5", "<c:v>0.5", "<c:v>0.5"],
    ]);
  });
});

describeWithLibreOffice("charts in LibreOffice", () => {
  const workbook = chartWorkbook();
  const bytes = writeXlsx(workbook);

  it("are opened, drawn from their cells and saved again with place, texts and colours", async () => {
    const saved = charts(await recalculated(await bytes));
    const sheet = findSheet(workbook, "Riepilogo dell'ente");
    expect(saved).toHaveLength(2);
    const [bars, columns] = saved;
    expect(bars?.name).toBe("Centri & dirigenti");
    expect(bars?.title.text).toBe("Raggiungimento per centro");
    expect(bars?.series[0]).toMatchObject({ kind: "BarClustered", fill: "#1F3864" });
    expect(columns?.series.map(({ kind }) => kind)).toEqual([
      "ColumnClustered",
      "ColumnClustered",
      "LineMarkers",
    ]);
    expect(columns?.series[2]?.line).toMatchObject({ color: "#C00000" });
    expect(columns?.fill).toBe("#F2F2F2");
    for (const [index, chart] of saved.entries()) {
      const wanted = charts(workbook)[index];
      if (!sheet || !wanted) throw new Error("no chart");
      const [before, after] = [frameOf(sheet, wanted.place), frameOf(sheet, chart.place)];
      expect(Math.abs(after.left - before.left) + Math.abs(after.top - before.top)).toBeLessThan(2);
      // The digits of the standard font are a third of a pixel narrower than the whole ones that Excel counts.
      expect(Math.abs(after.width - before.width) + Math.abs(after.height - before.height)).toBeLessThan(5);
    }
  });

  it("are printed with their titles, categories, labels and legend", async () => {
    const text = await printedText(await bytes);
    for (const word of [
      "Raggiungimento per centro",
      "B1 – Affari & legali",
      "20%",
      "Atteso < 60 %",
      "100%",
    ]) {
      expect(text).toContain(word);
    }
  });
});
