import type { Chart, ChartLabels } from "../model/chart";
import { CHART_KINDS, NO_LABELS, ofKind } from "../model/chart";
import type { Frame } from "../model/chart-frame";
import { placeOver } from "../model/chart-place";
import { frameOf } from "../model/chart-frame";
import type { ChartSource } from "../model/charts";
import {
  addChart,
  changeChart,
  chartWithId,
  deleteChart,
  findChart,
  frameChart,
  renameChart,
  setChartData,
} from "../model/charts";
import type { Sheet } from "../model/sheet";
import { activateSheet } from "../model/worksheets";
import { axesObject } from "./chart-axes";
import { fillObject, lineObject } from "./chart-look";
import { seriesCollectionObject } from "./chart-series";
import type { ChartTarget, Holder } from "./chart-target";
import { chartHolder, partOf } from "./chart-target";
import { labelsObject, legendObject, titleObject } from "./chart-texts";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import type { MemberArguments } from "./member-arguments";
import { itemNotFound, NotModelledError } from "./office-error";
import { placeArgument } from "./place-argument";
import { numberValue, textValue, wordValue } from "./property-values";

/** `Excel.Chart`. */
const CHART: ObjectClass<ChartTarget> = {
  name: "Chart",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => chartOf(target).name,
      set: ({ sheet, id }, value, { workbook }) => {
        renameChart(workbook, sheet, id, textValue("Chart.name", value));
      },
    },
    Left: frameProperty("left"),
    Top: frameProperty("top"),
    Width: frameProperty("width"),
    Height: frameProperty("height"),
    ChartType: {
      get: (target) => chartOf(target).kind,
      set: (target, value, { workbook }) => {
        const kind = wordValue("Chart.chartType", value, CHART_KINDS);
        const series = chartOf(target).series.map((each) => ({ ...each, ...ofKind(kind) }));
        changeChart(workbook, target.sheet, target.id, { kind, series });
      },
    },
    DisplayBlanksAs: {
      get: (target) => chartOf(target).displayBlanksAs,
      set: ({ sheet, id }, value, { workbook }) => {
        const words = ["NotPlotted", "Zero", "Interplotted"] as const;
        const displayBlanksAs = wordValue("Chart.displayBlanksAs", value, words);
        changeChart(workbook, sheet, id, { displayBlanksAs });
      },
    },
  },
  children: {
    Title: (target, context) => titleObject(chartHolder(target, context), context),
    Legend: (target, context) => legendObject(chartHolder(target, context), context),
    Axes: (target, context) => axesObject(chartHolder(target, context), context),
    DataLabels: (target, context) => labelsObject(allLabels(chartHolder(target, context)), context),
    Format: (target, context) => hostObject(AREA_FORMAT, chartHolder(target, context), context),
    Series: seriesCollectionObject,
    Worksheet: ({ sheet }, context) => context.worksheet(sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, { workbook }) => {
      activateSheet(workbook, sheet);
    },
    Delete: ({ sheet, id }, _args, { workbook }) => {
      deleteChart(workbook, sheet, id);
    },
    SetData: ({ sheet, id }, args, context) => {
      setChartData(context.workbook, sheet, id, sourceArguments(args, 0, sheet, context));
    },
    SetPosition: setPosition,
  },
};

function chartOf({ sheet, id }: ChartTarget): Chart {
  return chartWithId(sheet, id);
}

/** Points. */
function frameProperty(key: keyof Frame): Property<ChartTarget> {
  return {
    get: (target) => frameOf(target.sheet, chartOf(target).place)[key],
    set: ({ sheet, id }, value, { workbook }) => {
      frameChart(workbook, sheet, id, { [key]: numberValue(`Chart.${key}`, value) });
    },
  };
}

/** With an end the chart covers the cells from the start to it; without one it keeps its size. */
function setPosition(target: ChartTarget, args: MemberArguments, context: HostContext): void {
  const { sheet, id } = target;
  const start = placeArgument(args, 0, sheet, context);
  if (start.sheet !== sheet) throw args.wrong(0, "a range of the chart's own sheet");
  const { row, column } = start.area;
  if (!args.isGiven(1)) {
    const { left, top } = frameOf(sheet, placeOver(start.area));
    frameChart(context.workbook, sheet, id, { left, top });
    return;
  }
  const { area: end } = placeArgument(args, 1, sheet, context);
  const rowCount = end.row + end.rowCount - row;
  const columnCount = end.column + end.columnCount - column;
  if (rowCount < 1 || columnCount < 1) throw args.wrong(1, "below and right of the start");
  changeChart(context.workbook, sheet, id, { place: placeOver({ row, column, rowCount, columnCount }) });
}

/** The labels of all series; they are read from the first. */
function allLabels(chart: Holder<Chart>): Holder<ChartLabels> {
  return {
    read: () => chart.read().series[0]?.labels ?? NO_LABELS,
    change: (change) => {
      const series = chart.read().series.map((each) => ({ ...each, labels: { ...each.labels, ...change } }));
      chart.change({ series });
    },
  };
}

const AREA_FORMAT: ObjectClass<Holder<Chart>> = {
  name: "ChartAreaFormat",
  children: {
    Fill: (chart, context) =>
      fillObject((fill) => {
        chart.change({ fill });
      }, context),
    Border: (chart, context) =>
      lineObject(
        partOf(
          chart,
          ({ border }) => border,
          (border) => ({ border }),
        ),
        context,
      ),
  },
};

const CHARTS: ObjectClass<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet, context) => sheet.charts.map((chart) => chartObject(sheet, chart, context)),
  item: (sheet, key, context) => existing(sheet, key, context),
  methods: {
    Add: (sheet, args, context) => {
      const kind = args.oneOf(0, CHART_KINDS);
      const chart = addChart(context.workbook, sheet, kind, sourceArguments(args, 1, sheet, context));
      return chartObject(sheet, chart, context);
    },
    GetItem: (sheet, args, context) => existing(sheet, args.text(0), context),
    GetItemOrNullObject: (sheet, args, context) => {
      const chart = findChart(sheet, args.text(0));
      return chart ? chartObject(sheet, chart, context) : null;
    },
    GetItemAt: (sheet, args, context) => {
      const chart = sheet.charts[args.integer(0)];
      if (!chart) throw itemNotFound("The chart");
      return chartObject(sheet, chart, context);
    },
    GetCount: ({ charts }) => charts.length,
  },
};

/**
 * The range, and which way the series lie. *Auto*, the default, means columns on the web and looks at the shape of the
 * range on the desktop (learn.microsoft.com/javascript/api/excel/excel.chartseriesby): there too it means columns unless
 * there are more columns than rows (peltiertech.com, "Order of Series and Legend Entries in Excel Charts"). Where the two
 * differ it is refused.
 */
function sourceArguments(
  args: MemberArguments,
  position: number,
  home: Sheet,
  context: HostContext,
): ChartSource {
  const { sheet, area } = placeArgument(args, position, home, context);
  const by = args.isGiven(position + 1) ? args.oneOf(position + 1, ["Auto", "Columns", "Rows"]) : "Auto";
  if (by === "Auto" && area.columnCount > area.rowCount) {
    throw new NotModelledError(`${args.member}, seriesBy Auto for more columns than rows`);
  }
  context.calculation.beforeReading();
  return { sheet, area, by: by === "Rows" ? "Rows" : "Columns" };
}

/** By name without case, or by id. */
function existing(sheet: Sheet, key: unknown, context: HostContext): HostObject {
  const wanted = String(key);
  const chart = findChart(sheet, wanted) ?? sheet.charts.find(({ id }) => id === wanted);
  if (!chart) throw itemNotFound(`The chart "${wanted}"`);
  return chartObject(sheet, chart, context);
}

function chartObject(sheet: Sheet, { id }: Chart, context: HostContext): HostObject {
  return hostObject(CHART, { sheet, id }, context);
}

export function chartsObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(CHARTS, sheet, context);
}
