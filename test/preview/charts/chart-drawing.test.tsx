import { describe, expect, it } from "@jest/globals";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { areaAt } from "../../../src/embedded/model/area";
import type { ChartKind } from "../../../src/embedded/model/chart";
import { NO_LABELS } from "../../../src/embedded/model/chart";
import { addChart, changeChart } from "../../../src/embedded/model/charts";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { ChartDrawing } from "../../../src/preview/charts/chart-drawing";
import { chartPicture } from "../../../src/preview/charts/chart-picture";
import { write } from "../../embedded/model/a-sheet";

function started(kind: ChartKind) {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(workbook, sheet, "A1", [
    ["", "T1", "Atteso"],
    ["A1", 0.2, 0.5],
    ["B1", 0.4, 0.5],
    ["C1", "", 0.5],
  ]);
  const { id } = addChart(workbook, sheet, kind, { sheet, area: areaAt("A1:C4"), by: "Columns" });
  const picture = () => {
    const [chart] = sheet.charts;
    if (!chart) throw new Error("no chart");
    return chartPicture(workbook, chart);
  };
  const markup = () =>
    renderToStaticMarkup(createElement(ChartDrawing, { picture: picture(), width: 480, height: 288 }));
  return { workbook, sheet, id, picture, markup };
}

/** One side of the bars of a colour. */
function sizes(markup: string, color: string, side: "width" | "height"): number[] {
  const bars = markup.match(new RegExp(`<rect [^>]*fill="${color}"[^>]*>`, "g")) ?? [];
  return bars
    .map((bar) => Number(new RegExp(`${side}="([^"]+)"`).exec(bar)?.[1]))
    .filter((size) => size !== 9);
}

describe("a chart in the preview", () => {
  it("is told with all its values", () => {
    const { workbook, sheet, id, picture } = started("ColumnClustered");
    expect(picture().label).toBe(
      "Grafico «Titolo del grafico». T1: A1 0,2, B1 0,4, C1 nessun valore. Atteso: A1 0,5, B1 0,5, C1 0,5.",
    );
    changeChart(workbook, sheet, id, { alternativeText: "Andamento" });
    expect(picture().label).toBe("Andamento");
  });

  it("draws columns as high as their values, none where there is no value, and follows the cells", () => {
    const { workbook, sheet, markup } = started("ColumnClustered");
    const [first = 0, second = 0, ...others] = sizes(markup(), "#4472C4", "height");
    expect(others).toEqual([]);
    expect(second / first).toBeCloseTo(2, 6);
    write(workbook, sheet, "B2", [[0.4]]);
    const [changed, same] = sizes(markup(), "#4472C4", "height");
    expect(changed).toBeCloseTo(same ?? 0, 6);
  });

  it("draws bars as wide as their values within the axis' own bounds", () => {
    const { workbook, sheet, id, picture, markup } = started("BarClustered");
    changeChart(workbook, sheet, id, {
      valueAxis: { ...picture().chart.valueAxis, minimum: 0, maximum: 1, majorUnit: 0.5, numberFormat: "0%" },
      series: picture().chart.series.map((each) => ({
        ...each,
        labels: { ...NO_LABELS, showValue: true, numberFormat: "0%" },
      })),
    });
    const [first = 0, second = 0] = sizes(markup(), "#4472C4", "width");
    expect(second / first).toBeCloseTo(2, 6);
    expect(picture().ticks).toEqual(["0%", "50%", "100%"]);
    expect(markup()).toContain(">40%<");
  });

  it("stacks columns, as values and as shares", () => {
    const spans = (kind: ChartKind) =>
      started(kind)
        .picture()
        .series.map((each) => each.spans[0]);
    expect(spans("ColumnStacked")).toEqual([
      { from: 0, to: 0.2 },
      { from: 0.2, to: 0.7 },
    ]);
    expect(spans("ColumnStacked100")[1]?.to).toBeCloseTo(1, 9);
  });

  it("draws a line over columns, with a gap where there is no value", () => {
    const { workbook, sheet, id, picture, markup } = started("ColumnClustered");
    write(workbook, sheet, "C3", [[""]]);
    const series = picture().chart.series.map((each, index) =>
      index === 1 ? { ...each, kind: "Line" as const } : each,
    );
    changeChart(workbook, sheet, id, { series });
    expect(/<path d="([^"]*)"/.exec(markup())?.[1]).toMatch(/^M[\d. ]+M[\d. ]+$/);
  });
});
