import type { Chart, ChartAxis } from "../model/chart";
import { TEXT_SIZE, TICK_LABEL_POSITIONS, TICK_MARKS } from "../model/chart";
import { chartCells } from "../model/chart-data";
import { fontObject, fontOf, lineFormat, lineObject, lineOf } from "./chart-look";
import type { Holder } from "./chart-target";
import { partOf } from "./chart-target";
import { axisTitleObject } from "./chart-texts";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { NotModelledError } from "./office-error";
import { booleanValue, numberValue, textValue, wordValue } from "./property-values";

interface AxisTarget extends Holder<ChartAxis> {
  readonly kind: "Category" | "Value";
  readonly chart: Holder<Chart>;
}

const AXIS: ObjectClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    Type: { get: ({ kind }) => kind },
    AxisGroup: { get: () => "Primary" },
    Minimum: bound(
      "minimum",
      (axis) => axis.minimum,
      (minimum) => ({ minimum }),
    ),
    Maximum: bound(
      "maximum",
      (axis) => axis.maximum,
      (maximum) => ({ maximum }),
    ),
    MajorUnit: bound(
      "majorUnit",
      (axis) => axis.majorUnit,
      (majorUnit) => ({ majorUnit }),
    ),
    Visible: {
      get: (axis) => axis.read().visible,
      set: (axis, value) => {
        axis.change({ visible: booleanValue("ChartAxis.visible", value) });
      },
    },
    ReversePlotOrder: {
      get: (axis) => axis.read().reversePlotOrder,
      set: (axis, value) => {
        axis.change({ reversePlotOrder: booleanValue("ChartAxis.reversePlotOrder", value) });
      },
    },
    NumberFormat: {
      get: (axis, context) => axis.read().numberFormat ?? cellFormat(axis, context),
      set: (axis, value) => {
        axis.change({ numberFormat: textValue("ChartAxis.numberFormat", value) });
      },
    },
    LinkNumberFormat: {
      get: (axis) => axis.read().numberFormat === null,
      set: (axis, value, context) => {
        const isLinked = booleanValue("ChartAxis.linkNumberFormat", value);
        axis.change({
          numberFormat: isLinked ? null : (axis.read().numberFormat ?? cellFormat(axis, context)),
        });
      },
    },
    MajorTickMark: {
      get: (axis) => axis.read().majorTickMark,
      set: (axis, value) => {
        axis.change({ majorTickMark: wordValue("ChartAxis.majorTickMark", value, TICK_MARKS) });
      },
    },
    MinorTickMark: {
      get: (axis) => axis.read().minorTickMark,
      set: (axis, value) => {
        axis.change({ minorTickMark: wordValue("ChartAxis.minorTickMark", value, TICK_MARKS) });
      },
    },
    TickLabelPosition: {
      get: (axis) => axis.read().tickLabelPosition,
      set: (axis, value) => {
        const tickLabelPosition = wordValue("ChartAxis.tickLabelPosition", value, TICK_LABEL_POSITIONS);
        axis.change({ tickLabelPosition });
      },
    },
  },
  children: {
    Title: axisTitleObject,
    MajorGridlines: (axis, context) => hostObject(GRIDLINES, gridlinesOf(axis), context),
    Format: (axis, context) => hostObject(AXIS_FORMAT, axis, context),
  },
};

/** A number, or an empty text for Excel's own choice (`Excel.ChartAxis.minimum`). Of the value axis only. */
function bound(
  name: string,
  pick: (axis: ChartAxis) => number | null,
  put: (value: number | null) => Partial<ChartAxis>,
): Property<AxisTarget> {
  const member = `ChartAxis.${name}`;
  return {
    get: (axis) => {
      const value = pick(axis.read());
      if (value === null) throw new NotModelledError(`reading ${member} while it is automatic`);
      return value;
    },
    set: (axis, value) => {
      if (axis.kind === "Category") throw new NotModelledError(`${member} of a category axis`);
      axis.change(put(value === "" ? null : numberValue(member, value)));
    },
  };
}

/** The format of the first cell that the axis shows. */
function cellFormat({ kind, chart }: AxisTarget, { workbook }: HostContext): string {
  const [first] = chart.read().series;
  const reference = kind === "Category" ? first?.categories : first?.values;
  return chartCells(workbook, reference ?? null)[0]?.numberFormat ?? "General";
}

const AXIS_FORMAT: ObjectClass<AxisTarget> = {
  name: "ChartAxisFormat",
  children: {
    Font: (axis, context) => fontObject(fontOf(axis), TEXT_SIZE, context),
    Line: (axis, context) => lineObject(lineOf(axis), context),
  },
};

type Gridlines = ChartAxis["majorGridlines"];

const GRIDLINES: ObjectClass<Holder<Gridlines>> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (lines) => lines.read().visible,
      set: (lines, value) => {
        lines.change({ visible: booleanValue("ChartGridlines.visible", value) });
      },
    },
  },
  children: { Format: (lines, context) => hostObject(GRIDLINES_FORMAT, lines, context) },
};
const GRIDLINES_FORMAT = lineFormat<Gridlines>("ChartGridlinesFormat");

function gridlinesOf(axis: Holder<ChartAxis>): Holder<Gridlines> {
  return partOf(
    axis,
    ({ majorGridlines }) => majorGridlines,
    (majorGridlines) => ({ majorGridlines }),
  );
}

const AXES: ObjectClass<Holder<Chart>> = {
  name: "ChartAxes",
  children: { CategoryAxis: categoryAxis, ValueAxis: valueAxis },
  methods: {
    GetItem: (chart, args, context) => {
      const kind = args.oneOf(0, ["Category", "Value"]);
      if (args.isGiven(1)) args.oneOf(1, ["Primary"]);
      return kind === "Category" ? categoryAxis(chart, context) : valueAxis(chart, context);
    },
  },
};

function categoryAxis(chart: Holder<Chart>, context: HostContext): HostObject {
  const axis = partOf(
    chart,
    (whole) => whole.categoryAxis,
    (changed: ChartAxis) => ({ categoryAxis: changed }),
  );
  return hostObject(AXIS, { ...axis, kind: "Category", chart }, context);
}

function valueAxis(chart: Holder<Chart>, context: HostContext): HostObject {
  const axis = partOf(
    chart,
    (whole) => whole.valueAxis,
    (changed: ChartAxis) => ({ valueAxis: changed }),
  );
  return hostObject(AXIS, { ...axis, kind: "Value", chart }, context);
}

export function axesObject(chart: Holder<Chart>, context: HostContext): HostObject {
  return hostObject(AXES, chart, context);
}
