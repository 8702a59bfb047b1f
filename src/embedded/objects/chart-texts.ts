import type { Chart, ChartAxis, ChartLabels, ChartLegend, ChartTitle } from "../model/chart";
import { AXIS_TITLE_SIZE, LABEL_POSITIONS, LEGEND_POSITIONS, TEXT_SIZE, TITLE_SIZE } from "../model/chart";
import { titleText } from "../model/chart-data";
import { fillObject, fontObject, fontOf, textFormat } from "./chart-look";
import type { Holder } from "./chart-target";
import { partOf } from "./chart-target";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { NotModelledError } from "./office-error";
import { booleanValue, textValue, wordValue } from "./property-values";

const titleOf = (chart: Holder<Chart>): Holder<ChartTitle> =>
  partOf(
    chart,
    ({ title }) => title,
    (title) => ({ title }),
  );

const TITLE: ObjectClass<Holder<Chart>> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (chart, { workbook }) => titleText(workbook, chart.read()),
      set: (chart, value) => {
        setText(titleOf(chart), "ChartTitle.text", value);
      },
    },
    Visible: {
      get: (chart) => chart.read().title.visible,
      set: (chart, value) => {
        titleOf(chart).change({ visible: booleanValue("ChartTitle.visible", value) });
      },
    },
    Overlay: {
      get: (chart) => chart.read().title.overlay,
      set: (chart, value) => {
        titleOf(chart).change({ overlay: booleanValue("ChartTitle.overlay", value) });
      },
    },
  },
  children: {
    Format: (chart, context) => hostObject(TITLE_FORMAT, titleOf(chart), context),
  },
};
const TITLE_FORMAT = textFormat<ChartTitle>("ChartTitleFormat", fontOf, TITLE_SIZE);

export function titleObject(chart: Holder<Chart>, context: HostContext): HostObject {
  return hostObject(TITLE, chart, context);
}

/** Unverified: whether a text shows the hidden title of a chart in Excel. So it is asked to be shown first. */
function setText(title: Holder<ChartTitle>, member: string, value: unknown): void {
  if (!title.read().visible) throw new NotModelledError(`setting ${member} of a hidden title`);
  title.change({ text: textValue(member, value) });
}

const axisTitleOf = (axis: Holder<ChartAxis>): Holder<ChartTitle> =>
  partOf(
    axis,
    ({ title }) => title,
    (title) => ({ title }),
  );

const AXIS_TITLE: ObjectClass<Holder<ChartTitle>> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (title) => title.read().text ?? "",
      set: (title, value) => {
        // Shown by its text: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts, "Set axis title".
        title.change({ text: textValue("ChartAxisTitle.text", value), visible: true });
      },
    },
    Visible: {
      get: (title) => title.read().visible,
      set: (title, value) => {
        title.change({ visible: booleanValue("ChartAxisTitle.visible", value) });
      },
    },
  },
  children: { Format: (title, context) => hostObject(AXIS_TITLE_FORMAT, title, context) },
};
const AXIS_TITLE_FORMAT = textFormat<ChartTitle>("ChartAxisTitleFormat", fontOf, AXIS_TITLE_SIZE);

export function axisTitleObject(axis: Holder<ChartAxis>, context: HostContext): HostObject {
  return hostObject(AXIS_TITLE, axisTitleOf(axis), context);
}

const LEGEND: ObjectClass<Holder<ChartLegend>> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (legend) => legend.read().visible,
      set: (legend, value) => {
        legend.change({ visible: booleanValue("ChartLegend.visible", value) });
      },
    },
    Position: {
      get: (legend) => legend.read().position,
      set: (legend, value) => {
        legend.change({ position: wordValue("ChartLegend.position", value, LEGEND_POSITIONS) });
      },
    },
    Overlay: {
      get: (legend) => legend.read().overlay,
      set: (legend, value) => {
        legend.change({ overlay: booleanValue("ChartLegend.overlay", value) });
      },
    },
  },
  children: { Format: (legend, context) => hostObject(LEGEND_FORMAT, legend, context) },
};
const LEGEND_FORMAT: ObjectClass<Holder<ChartLegend>> = {
  name: "ChartLegendFormat",
  children: {
    Font: (legend, context) => fontObject(fontOf(legend), TEXT_SIZE, context),
    Fill: (legend, context) =>
      fillObject((fill) => {
        legend.change({ fill });
      }, context),
  },
};

export function legendObject(chart: Holder<Chart>, context: HostContext): HostObject {
  const legend = partOf(
    chart,
    (whole) => whole.legend,
    (changed: ChartLegend) => ({ legend: changed }),
  );
  return hostObject(LEGEND, legend, context);
}

const LABELS: ObjectClass<Holder<ChartLabels>> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: {
      get: (labels) => labels.read().showValue,
      set: (labels, value) => {
        labels.change({ showValue: booleanValue("ChartDataLabels.showValue", value) });
      },
    },
    ShowSeriesName: {
      get: (labels) => labels.read().showSeriesName,
      set: (labels, value) => {
        labels.change({ showSeriesName: booleanValue("ChartDataLabels.showSeriesName", value) });
      },
    },
    ShowCategoryName: {
      get: (labels) => labels.read().showCategoryName,
      set: (labels, value) => {
        labels.change({ showCategoryName: booleanValue("ChartDataLabels.showCategoryName", value) });
      },
    },
    NumberFormat: {
      get: (labels) => labels.read().numberFormat ?? "General",
      set: (labels, value) => {
        labels.change({ numberFormat: textValue("ChartDataLabels.numberFormat", value) });
      },
    },
    Position: {
      get: (labels) => labels.read().position ?? "OutsideEnd",
      set: (labels, value) => {
        labels.change({ position: wordValue("ChartDataLabels.position", value, LABEL_POSITIONS) });
      },
    },
  },
  children: { Format: (labels, context) => hostObject(LABELS_FORMAT, labels, context) },
};
const LABELS_FORMAT = textFormat<ChartLabels>("ChartDataLabelFormat", fontOf, TEXT_SIZE);

export function labelsObject(labels: Holder<ChartLabels>, context: HostContext): HostObject {
  return hostObject(LABELS, labels, context);
}
