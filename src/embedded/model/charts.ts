import type { Chart, ChartKind, ChartSeries } from "./chart";
import {
  HIDDEN_TITLE,
  PLAIN_CHART_LINE,
  PLAIN_FONT,
  labelPositions,
  newAxis,
  newSeries,
  shapeOf,
} from "./chart";
import type { Frame } from "./chart-frame";
import { frameOf, placeOf } from "./chart-frame";
import { seriesOfBlock } from "./chart-source";
import type { NameTarget } from "./defined-names";
import { ExcelRuleError } from "./excel-rule-error";
import { requireAllowed } from "./protection-rules";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, nextId } from "./workbook";

/** Points: Excel's 12.7 x 7.62 cm. Unverified: where Office.js puts a new chart; here at the sheet's corner. */
const FIRST_FRAME: Frame = { left: 0, top: 0, width: 360, height: 216 };

/** Names of series: `Excel.ChartSeries.name`. For charts Excel's limit is not documented. */
const MAX_SERIES_NAME = 255;

/** Where a chart's data come from, and which way its series lie. */
export interface ChartSource extends NameTarget {
  readonly by: "Columns" | "Rows";
}

/**
 * Adds a chart, `Grafico 1` and so on, in front of the others. It has a title, and a legend below where it has several
 * series, as Excel 2013 and later insert it. `AccessDenied` on a sheet whose protection does not allow objects.
 */
export function addChart(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  kind: ChartKind,
  source: ChartSource,
): Chart {
  requireAllowed(sheet, "allowEditObjects");
  const series = seriesOfBlock(source, source.by, kind);
  const chart: Chart = {
    id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000002}`,
    name: freeChartName(sheet),
    place: placeOf(sheet, FIRST_FRAME),
    kind,
    title: { ...HIDDEN_TITLE, visible: true },
    legend: { visible: series.length > 1, position: "Bottom", overlay: false, font: PLAIN_FONT, fill: null },
    categoryAxis: newAxis("category"),
    valueAxis: newAxis("value"),
    series,
    displayBlanksAs: "NotPlotted",
    fill: null,
    border: PLAIN_CHART_LINE,
    alternativeText: "",
  };
  sheet.charts = [...sheet.charts, chart];
  announce(workbook, { kind: "charts", sheet });
  return chart;
}

/** Gives a chart other data; series keep their looks by position, as in Excel. */
export function setChartData(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  source: ChartSource,
): void {
  const chart = chartWithId(sheet, id);
  const series = seriesOfBlock(source, source.by, chart.kind).map((fresh, index) => {
    const { name, values, categories } = fresh;
    const known = chart.series[index];
    return known ? { ...known, name, values, categories } : fresh;
  });
  changeChart(workbook, sheet, id, { series });
}

export function changeChart(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  change: Partial<Omit<Chart, "id">>,
): void {
  requireAllowed(sheet, "allowEditObjects");
  const chart = chartWithId(sheet, id);
  const changed = { ...chart, ...change };
  requireDrawable(changed);
  sheet.charts = sheet.charts.map((each) => (each === chart ? changed : each));
  announce(workbook, { kind: "charts", sheet });
}

/** `InvalidArgument`: the name is empty or another chart of the sheet has it (unverified: Excel's own answer). */
export function renameChart(workbook: EmbeddedWorkbook, sheet: Sheet, id: string, name: string): void {
  const taken = findChart(sheet, name);
  if (name === "" || (taken && taken.id !== id)) {
    throw new ExcelRuleError("InvalidArgument", `"${name}" cannot name a chart of sheet "${sheet.name}"`);
  }
  changeChart(workbook, sheet, id, { name });
}

/** Moves a chart, or gives it another size; what is left out stays. */
export function frameChart(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  change: Partial<Frame>,
): void {
  const frame = frameOf(sheet, chartWithId(sheet, id).place);
  changeChart(workbook, sheet, id, { place: placeOf(sheet, { ...frame, ...change }) });
}

export function deleteChart(workbook: EmbeddedWorkbook, sheet: Sheet, id: string): void {
  requireAllowed(sheet, "allowEditObjects");
  const chart = chartWithId(sheet, id);
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  announce(workbook, { kind: "charts", sheet });
}

/** Adds a series without data before a position (`null`: after the last) and gives its id. */
export function addSeries(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  { name, position }: { readonly name: string | null; readonly position: number | null },
): number {
  const chart = chartWithId(sheet, id);
  const at = position ?? chart.series.length;
  if (at < 0 || at > chart.series.length) {
    throw new ExcelRuleError("InvalidArgument", `chart "${chart.name}" has no place ${at} for a series`);
  }
  const seriesId = 1 + Math.max(-1, ...chart.series.map((each) => each.id));
  const fresh = { ...newSeries(seriesId, chart.kind), name: name === null ? null : plainSeriesName(name) };
  const series = [...chart.series.slice(0, at), fresh, ...chart.series.slice(at)];
  changeChart(workbook, sheet, id, { series });
  return seriesId;
}

/** Changes a series; `null` takes it away. */
export function changeSeries(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  id: string,
  { seriesId, change }: { readonly seriesId: number; readonly change: Partial<ChartSeries> | null },
): void {
  const { series } = chartWithId(sheet, id);
  const changed = series.flatMap((each) => {
    if (each.id !== seriesId) return [each];
    return change ? [{ ...each, ...change }] : [];
  });
  changeChart(workbook, sheet, id, { series: changed });
}

/** A text that names a series. Fails with `InvalidArgument` on more than 255 characters. */
export function plainSeriesName(name: string): string {
  if (name.length <= MAX_SERIES_NAME) return name;
  throw new ExcelRuleError("InvalidArgument", "the name of a series holds at most 255 characters");
}

/** The first chart of that name, without case. */
export function findChart(sheet: Sheet, name: string): Chart | undefined {
  const wanted = name.toLowerCase();
  return sheet.charts.find((each) => each.name.toLowerCase() === wanted);
}

export function chartWithId(sheet: Sheet, id: string): Chart {
  const chart = sheet.charts.find((each) => each.id === id);
  if (!chart) throw new ExcelRuleError("ItemNotFound", `sheet "${sheet.name}" has no chart ${id}`);
  return chart;
}

/** Lying bars do not go together with columns or lines on the same axes; each kind has its places for labels. */
function requireDrawable({ name, series }: Chart): void {
  const lying = series.filter(({ kind }) => shapeOf(kind) === "bar").length;
  if (lying > 0 && lying < series.length) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `chart "${name}": bars cannot share axes with columns or lines`,
    );
  }
  for (const { kind, labels } of series) {
    if (labels.position === null || labelPositions(kind).includes(labels.position)) continue;
    throw new ExcelRuleError(
      "InvalidArgument",
      `chart "${name}": labels of ${kind} cannot be ${labels.position}`,
    );
  }
}

function freeChartName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (findChart(sheet, `Grafico ${number}`)) number += 1;
  return `Grafico ${number}`;
}
