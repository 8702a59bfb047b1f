import type { ChartLabels, ChartMarkers, ChartSeries } from "../model/chart";
import { CHART_KINDS, MARKER_STYLES, NO_LABELS, ofKind, shapeOf } from "../model/chart";
import { chartCells, seriesName } from "../model/chart-data";
import { addSeries, changeSeries, chartWithId, plainSeriesName } from "../model/charts";
import { absoluteReference } from "../model/defined-names";
import { plainValue } from "../model/scalar";
import { fillObject, lineObject, lineOf } from "./chart-look";
import type { ChartTarget, Holder } from "./chart-target";
import { partOf } from "./chart-target";
import { labelsObject } from "./chart-texts";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument, itemNotFound, NotModelledError } from "./office-error";
import type { MemberArguments } from "./member-arguments";
import { placeArgument } from "./place-argument";
import { booleanValue, colorValue, numberValue, textValue, wordValue } from "./property-values";

interface SeriesTarget extends Holder<ChartSeries> {
  readonly chart: ChartTarget;
  readonly seriesId: number;
}

const SERIES: ObjectClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (series, { workbook }) => seriesName(workbook, chartOf(series), series.read()),
      set: (series, value) => {
        const name = plainSeriesName(textValue("ChartSeries.name", value));
        if (name.startsWith("=")) throw new NotModelledError("ChartSeries.name as a formula");
        series.change({ name });
      },
    },
    ChartType: {
      get: (series) => series.read().kind,
      set: (series, value) => {
        series.change(ofKind(wordValue("ChartSeries.chartType", value, CHART_KINDS)));
      },
    },
    GapWidth: columnsOnly(
      "gapWidth",
      0,
      (series) => series.gapWidth,
      (gapWidth) => ({ gapWidth }),
    ),
    Overlap: columnsOnly(
      "overlap",
      -100,
      (series) => series.overlap,
      (overlap) => ({ overlap }),
    ),
    Smooth: {
      get: (series) => series.read().smooth,
      set: (series, value) => {
        series.change({ smooth: booleanValue("ChartSeries.smooth", value) });
      },
    },
    HasDataLabels: {
      get: (series) => hasLabels(series.read().labels),
      set: (series, value) => {
        const has = booleanValue("ChartSeries.hasDataLabels", value);
        if (has === hasLabels(series.read().labels)) return;
        series.change({ labels: has ? { ...series.read().labels, showValue: true } : NO_LABELS });
      },
    },
    PlotOrder: { get: (series) => chartOf(series).series.indexOf(series.read()) + 1 },
    AxisGroup: {
      get: () => "Primary",
      set: (_series, value) => {
        wordValue("ChartSeries.axisGroup", value, ["Primary"]);
      },
    },
    MarkerStyle: {
      get: (series) => series.read().markers.style,
      set: (series, value) => {
        const style = wordValue("ChartSeries.markerStyle", value, MARKER_STYLES);
        const { kind } = series.read();
        if (shapeOf(kind) !== "line")
          throw invalidArgument("ChartSeries.markerStyle: only lines have markers");
        markersOf(series).change({ style });
        series.change({ kind: style === "None" ? "Line" : "LineMarkers" });
      },
    },
    MarkerSize: {
      get: (series) => series.read().markers.size ?? 5,
      set: (series, value) => {
        const size = numberValue("ChartSeries.markerSize", value);
        if (size < 2 || size > 72)
          throw invalidArgument(`ChartSeries.markerSize: ${size} is not between 2 and 72`);
        markersOf(series).change({ size });
      },
    },
    MarkerBackgroundColor: {
      set: (series, value) => {
        markersOf(series).change({ fill: colorValue("ChartSeries.markerBackgroundColor", value) });
      },
    },
    MarkerForegroundColor: {
      set: (series, value) => {
        markersOf(series).change({ line: colorValue("ChartSeries.markerForegroundColor", value) });
      },
    },
  },
  children: {
    Format: (series, context) => hostObject(SERIES_FORMAT, series, context),
    DataLabels: (series, context) => labelsObject(labelsOf(series), context),
    Points: (series, context) => hostObject(POINTS, series, context),
  },
  methods: {
    SetValues: (series, args, context) => {
      series.change({ values: lineArgument(args, series, context) });
    },
    SetXAxisValues: (series, args, context) => {
      series.change({ categories: lineArgument(args, series, context) });
    },
    GetDimensionValues: (series, args, { workbook, calculation }) => {
      calculation.beforeReading();
      const { values, categories } = series.read();
      const wanted = args.oneOf(0, ["Values", "Categories"]) === "Values" ? values : categories;
      return chartCells(workbook, wanted).map(({ value }) => String(plainValue(value)));
    },
    Delete: ({ chart, seriesId }, _args, { workbook }) => {
      changeSeries(workbook, chart.sheet, chart.id, { seriesId, change: null });
    },
  },
};

/** Office.js throws `InvalidArgument` where the series are no columns or bars (`Excel.ChartSeries.gapWidth`). */
function columnsOnly(
  name: string,
  minimum: number,
  pick: (series: ChartSeries) => number,
  put: (value: number) => Partial<ChartSeries>,
): Property<SeriesTarget> {
  const member = `ChartSeries.${name}`;
  const maximum = minimum === 0 ? 500 : 100;
  const requireColumns = (series: SeriesTarget): void => {
    if (shapeOf(series.read().kind) === "line") throw invalidArgument(`${member}: a line has none`);
  };
  return {
    get: (series) => pick(series.read()),
    set: (series, value) => {
      requireColumns(series);
      const wanted = numberValue(member, value);
      if (wanted < minimum || wanted > maximum) {
        throw invalidArgument(`${member}: ${wanted} is not between ${minimum} and ${maximum}`);
      }
      series.change(put(wanted));
    },
  };
}

function hasLabels({ showValue, showSeriesName, showCategoryName }: ChartLabels): boolean {
  return showValue || showSeriesName || showCategoryName;
}

/** A row or a column of cells. Unverified: that Excel refuses a block of both. */
function lineArgument(args: MemberArguments, { chart }: SeriesTarget, context: HostContext): string {
  const { sheet, area } = placeArgument(args, 0, chart.sheet, context);
  if (area.rowCount > 1 && area.columnCount > 1) throw args.wrong(0, "one row or one column");
  return absoluteReference(sheet, area);
}

function chartOf({ chart }: SeriesTarget): ReturnType<typeof chartWithId> {
  return chartWithId(chart.sheet, chart.id);
}

function markersOf(series: Holder<ChartSeries>): Holder<ChartMarkers> {
  return partOf(
    series,
    ({ markers }) => markers,
    (markers) => ({ markers }),
  );
}

function labelsOf(series: Holder<ChartSeries>): Holder<ChartLabels> {
  return partOf(
    series,
    ({ labels }) => labels,
    (labels) => ({ labels }),
  );
}

const SERIES_FORMAT: ObjectClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  children: {
    Fill: (series, context) =>
      fillObject((fill) => {
        series.change({ fill });
      }, context),
    Line: (series, context) => lineObject(lineOf(series), context),
  },
};

interface PointTarget {
  readonly series: SeriesTarget;
  readonly index: number;
}

const POINT: ObjectClass<PointTarget> = {
  name: "ChartPoint",
  properties: {
    Value: {
      get: ({ series, index }, { workbook, calculation }) => {
        calculation.beforeReading();
        const cell = chartCells(workbook, series.read().values)[index];
        return cell && plainValue(cell.value);
      },
    },
  },
  children: { Format: (point, context) => hostObject(POINT_FORMAT, point, context) },
};

const POINT_FORMAT: ObjectClass<PointTarget> = {
  name: "ChartPointFormat",
  children: {
    Fill: ({ series, index }, context) =>
      fillObject((fill) => {
        series.change({ pointFills: { ...series.read().pointFills, [index]: fill } });
      }, context),
  },
};

const POINTS: ObjectClass<SeriesTarget> = {
  name: "ChartPointsCollection",
  properties: { Count: { get: (series, context) => pointsOf(series, context).length } },
  items: pointsOf,
  methods: {
    GetCount: (series, _args, context) => pointsOf(series, context).length,
    GetItemAt: (series, args, context) => found(pointsOf(series, context)[args.integer(0)], "The point"),
  },
};

function pointsOf(series: SeriesTarget, context: HostContext): readonly HostObject[] {
  return chartCells(context.workbook, series.read().values).map((_, index) =>
    hostObject(POINT, { series, index }, context),
  );
}

const COLLECTION: ObjectClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ sheet, id }) => chartWithId(sheet, id).series.length } },
  items: seriesObjects,
  methods: {
    GetCount: ({ sheet, id }) => chartWithId(sheet, id).series.length,
    GetItemAt: (chart, args, context) => found(seriesObjects(chart, context)[args.integer(0)], "The series"),
    Add: (chart, args, context) => {
      const place = { name: args.optionalText(0) ?? null, position: args.optionalInteger(1) ?? null };
      const seriesId = addSeries(context.workbook, chart.sheet, chart.id, place);
      return hostObject(SERIES, seriesTarget(chart, seriesId, context), context);
    },
  },
};

function found(object: HostObject | undefined, what: string): HostObject {
  if (!object) throw itemNotFound(what);
  return object;
}

function seriesObjects(chart: ChartTarget, context: HostContext): readonly HostObject[] {
  const { series } = chartWithId(chart.sheet, chart.id);
  return series.map(({ id }) => hostObject(SERIES, seriesTarget(chart, id, context), context));
}

function seriesTarget(chart: ChartTarget, seriesId: number, { workbook }: HostContext): SeriesTarget {
  return {
    chart,
    seriesId,
    read: () => {
      const series = chartWithId(chart.sheet, chart.id).series.find(({ id }) => id === seriesId);
      if (!series) throw itemNotFound("The series");
      return series;
    },
    change: (change) => {
      changeSeries(workbook, chart.sheet, chart.id, { seriesId, change });
    },
  };
}

export function seriesCollectionObject(chart: ChartTarget, context: HostContext): HostObject {
  return hostObject(COLLECTION, chart, context);
}
