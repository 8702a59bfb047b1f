import { beforeEach, describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { newExcel, officeError } from "../wire/excel-fixture";

let excel: EmbeddedExcel;

/** Achievement by centre for two quarters, with the expected line beside it. */
const BLOCK = [
  ["", "T1", "T2", "Atteso"],
  ["A1", 0.2, 0.45, 0.5],
  ["B1", 0.1, 0.3, 0.5],
  ["C1", 0.25, 0.6, 0.5],
];

beforeEach(async () => {
  excel = newExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:D4").values = BLOCK;
    await context.sync();
  });
});

/** Runs a batch on the first sheet with a chart named `Andamento` over the block, series in columns. */
async function withChart<T>(
  batch: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Columns");
    chart.name = "Andamento";
    await context.sync();
    const result = await batch(chart, sheet, context);
    await context.sync();
    return result;
  });
}

/** Values and categories of a series of the chart, as Office.js gives them. */
async function seriesData(position = 0): Promise<{ values: string[]; categories: string[] }> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    const series = charts.getItem("Andamento").series.getItemAt(position);
    const values = series.getDimensionValues("Values");
    const categories = series.getDimensionValues("Categories");
    await context.sync();
    return { values: values.value, categories: categories.value };
  });
}

describe("ChartCollection", () => {
  it("adds a chart whose series, names and categories come from the block", async () => {
    await withChart(async (chart, _sheet, context) => {
      chart.series.load("items/name,items/chartType");
      await context.sync();
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["T1", "ColumnClustered"],
        ["T2", "ColumnClustered"],
        ["Atteso", "ColumnClustered"],
      ]);
    });
    expect(await seriesData(1)).toEqual({ values: ["0.45", "0.3", "0.6"], categories: ["A1", "B1", "C1"] });
  });

  it("takes rows as series, and a block of numbers without names or categories", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rows = sheet.charts.add("Line", sheet.getRange("A1:D3"), "Rows").series.load("items/name");
      const bare = sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns").series.load("items/name");
      const first = rows.getItemAt(0).getDimensionValues("Values");
      const categories = bare.getItemAt(0).getDimensionValues("Categories");
      await context.sync();
      expect(rows.items.map(({ name }) => name)).toEqual(["A1", "B1"]);
      expect(first.value).toEqual(["0.2", "0.45", "0.5"]);
      expect(bare.items.map(({ name }) => name)).toEqual(["Serie1", "Serie2"]);
      expect(categories.value).toEqual([]);
    });
  });

  it("finds charts by name and position, and says which one is missing", async () => {
    await withChart(async (_chart, sheet, context) => {
      const { charts } = sheet;
      const byName = charts.getItem("andamento").load("id,name");
      const byPlace = charts.getItemAt(0).load("id");
      const missing = charts.getItemOrNullObject("Altro").load("name");
      const count = charts.getCount();
      charts.load("items/name,count");
      await context.sync();
      expect(byPlace.id).toBe(byName.id);
      expect([byName.name, missing.isNullObject, count.value]).toEqual(["Andamento", true, 1]);
      expect([charts.items.map(({ name }) => name), charts.count]).toEqual([["Andamento"], 1]);
      charts.items[0]?.delete();
      const left = charts.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem("Andamento").load("name");
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["ItemNotFound", expect.stringContaining("Andamento")]);
  });

  it.each(["Auto", "auto", undefined])("takes columns for series by %s", async (by) => {
    await withChart(async (_chart, sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:D4"), by as "Auto");
      chart.series.load("items/name");
      const asColumns = sheet.charts
        .add("Line", sheet.getRange("A1:D4"), "Columns")
        .series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(asColumns.items.map(({ name }) => name));
    });
  });

  it("refuses to guess which way the series lie where Excel's programs differ", async () => {
    const error = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("Line", sheet.getRange("A1:D3"));
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotModelled", expect.stringContaining("seriesBy")]);
  });

  it("names a kind of chart and a member that it does not model", async () => {
    const pie = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("Pie", sheet.getRange("A1:D4"), "Columns");
      await context.sync();
    });
    expect(pie.message).toContain("Pie");
    const trend = await officeError(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:D4"), "Columns");
      chart.series.getItemAt(0).trendlines.add("Linear");
      await context.sync();
    });
    expect(trend.message).toContain("ChartSeries.trendlines");
  });

  it("adds and changes nothing on a protected sheet, unless objects may be edited", async () => {
    await withChart((_chart, sheet) => {
      sheet.protection.protect();
    });
    const change = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getFirst().charts.getItem("Andamento").title.text = "Altro";
      await context.sync();
    };
    expect((await officeError(change)).code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect();
      protection.protect({ allowEditObjects: true });
      await context.sync();
      await change(context);
    });
    expect(excel.workbook.activeSheet.charts[0]?.title.text).toBe("Altro");
  });
});

describe("Chart", () => {
  it("stands over the cells that it is put over, and keeps its size when only moved", async () => {
    await withChart(async (chart, sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      chart.setPosition("B3", "D6");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 30, 144, 60]);
      chart.setPosition("C1");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([148, 0, 144, 60]);
      chart.width = 300;
      chart.top = 22.5;
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([148, 22.5, 300, 60]);
    });
  });

  it("moves with rows that come above it, and grows with rows inside it", async () => {
    await withChart(async (chart, sheet, context) => {
      chart.setPosition("F3", "H6");
      sheet.getRange("1:2").insert("Down");
      chart.load("top,height");
      await context.sync();
      expect([chart.top, chart.height]).toEqual([60, 60]);
      sheet.getRange("6:6").insert("Down");
      // Directly below its end: outside.
      sheet.getRange("10:10").insert("Down");
      chart.load("top,height");
      await context.sync();
      expect([chart.top, chart.height]).toEqual([60, 75]);
      sheet.getRange("1:5").delete("Up");
      chart.load("top,height");
      await context.sync();
      expect([chart.top, chart.height]).toEqual([0, 60]);
    });
  });

  it("keeps title, legend, axes, labels and area as they were set", async () => {
    await withChart(async (chart, _sheet, context) => {
      chart.title.text = "Raggiungimento per centro";
      chart.title.format.font.set({ size: 12, bold: true, color: "#1F3864" });
      chart.legend.position = "Top";
      chart.legend.format.font.size = 10;
      chart.legend.format.fill.setSolidColor("white");
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 1, numberFormat: "0%", majorUnit: 0.25 });
      valueAxis.majorGridlines.format.line.color = "#D9D9D9";
      // The text shows it.
      valueAxis.title.text = "Raggiungimento";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.font.size = 8;
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.series.getItemAt(0).dataLabels.set({ numberFormat: "0%", position: "InsideEnd" });
      chart.format.fill.setSolidColor("#FFFFFF");
      chart.format.border.lineStyle = "None";
      await context.sync();
      chart.load(
        "title/text,title/visible,legend/position,axes/valueAxis/maximum,axes/valueAxis/numberFormat",
      );
      const font = chart.title.format.font.load("size,bold,color");
      const labels = chart.series.getItemAt(0).load("hasDataLabels,dataLabels/showValue,dataLabels/position");
      categoryAxis.load("reversePlotOrder,visible");
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.legend.position]).toEqual([
        "Raggiungimento per centro",
        true,
        "Top",
      ]);
      const [drawn] = excel.workbook.activeSheet.charts;
      expect([drawn?.legend.fill, drawn?.valueAxis.title.visible]).toEqual(["#FFFFFF", true]);
      expect(font.toJSON()).toEqual({ size: 12, bold: true, color: "#1F3864" });
      expect([valueAxis.maximum, valueAxis.numberFormat, categoryAxis.reversePlotOrder]).toEqual([
        1,
        "0%",
        true,
      ]);
      expect([labels.hasDataLabels, labels.dataLabels.showValue, labels.dataLabels.position]).toEqual([
        true,
        true,
        "InsideEnd",
      ]);
    });
    const [chart] = excel.workbook.activeSheet.charts;
    expect([chart?.fill, chart?.border.style]).toEqual(["#FFFFFF", "None"]);
    expect(chart?.valueAxis.majorGridlines.line.color).toBe("#D9D9D9");
  });

  it("refuses what the library's documentation and Excel's kinds of charts exclude", async () => {
    const attempts: ((chart: Excel.Chart) => void)[] = [
      (chart) => {
        chart.series.getItemAt(0).markerSize = 1;
      },
      (chart) => {
        chart.series.getItemAt(2).chartType = "Line";
        chart.series.getItemAt(2).gapWidth = 50;
      },
      (chart) => {
        chart.series.getItemAt(0).overlap = 101;
      },
      (chart) => {
        chart.series.getItemAt(0).name = "x".repeat(256);
      },
      (chart) => {
        chart.series.getItemAt(1).chartType = "BarClustered";
      },
      (chart) => {
        chart.series.getItemAt(0).dataLabels.position = "Top";
      },
      (chart) => {
        chart.left = -1;
      },
      (chart) => {
        chart.name = "";
      },
    ];
    await withChart(() => undefined);
    for (const attempt of attempts) {
      const error = await officeError(async (context) => {
        attempt(context.workbook.worksheets.getFirst().charts.getItem("Andamento"));
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("takes a new block and keeps the looks of its series", async () => {
    await withChart(async (chart, sheet, context) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("#1F3864");
      sheet.getRange("F1:G3").values = [
        ["", "T3"],
        ["A1", 0.7],
        ["B1", 0.8],
      ];
      await context.sync();
      chart.setData(sheet.getRange("F1:G3"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["T3"]);
    });
    expect(await seriesData()).toEqual({ values: ["0.7", "0.8"], categories: ["A1", "B1"] });
    expect(excel.workbook.activeSheet.charts[0]?.series[0]?.fill).toBe("#1F3864");
  });
});

describe("ChartSeries", () => {
  it("is added, combined with columns as a line, given cells of another sheet, and taken away", async () => {
    await withChart(async (chart, sheet, context) => {
      const other = context.workbook.worksheets.add("Dati");
      other.getRange("B2:B4").values = [[1], [2], [3]];
      const line = chart.series.add("Obiettivo");
      line.set({ chartType: "LineMarkers", markerStyle: "Diamond", markerSize: 7 });
      line.format.line.set({ color: "#C00000", lineStyle: "Dash", weight: 2.25 });
      line.setValues(other.getRange("B2:B4"));
      line.setXAxisValues(sheet.getRange("A2:A4"));
      chart.series.getItemAt(2).delete();
      const points = chart.series.getItemAt(0).points;
      points.getItemAt(1).format.fill.setSolidColor("#C00000");
      points.load("count");
      const count = chart.series.getCount();
      line.load("name,chartType");
      await context.sync();
      expect([count.value, points.count, line.name]).toEqual([3, 3, "Obiettivo"]);
    });
    expect(await seriesData(2)).toEqual({ values: ["1", "2", "3"], categories: ["A1", "B1", "C1"] });
    const series = excel.workbook.activeSheet.charts[0]?.series ?? [];
    expect(series.map(({ kind }) => kind)).toEqual(["ColumnClustered", "ColumnClustered", "LineMarkers"]);
    expect(series[2]).toMatchObject({
      name: "Obiettivo",
      line: { color: "#C00000", style: "Dash", weight: 2.25 },
      markers: { style: "Diamond", size: 7 },
    });
    expect(series[0]?.pointFills).toEqual({ 1: "#C00000" });
  });

  it("follows its cells and their names when rows come before and among them", async () => {
    await withChart((_chart, sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A4:D4").insert("Down");
      sheet.getRange("A4:D4").values = [["A2", 0.9, 0.9, 0.5]];
      sheet.getRange("B2").values = [["Primo"]];
    });
    expect(await seriesData()).toEqual({
      values: ["0.2", "0.9", "0.1", "0.25"],
      categories: ["A1", "A2", "B1", "C1"],
    });
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      const first = charts.getItem("Andamento").series.getItemAt(0).load("name");
      await context.sync();
      expect(first.name).toBe("Primo");
    });
  });

  it("grows with the table whose whole column it draws, and only then", async () => {
    await withChart(async (chart, sheet, context) => {
      const table = sheet.tables.add("A1:D4", true);
      chart.series.getItemAt(1).setValues(sheet.getRange("C2:C3"));
      await context.sync();
      table.rows.add(undefined, [["D1", 0.4, 0.5, 0.5]]);
      await context.sync();
    });
    expect(await seriesData(0)).toEqual({
      values: ["0.2", "0.1", "0.25", "0.4"],
      categories: ["A1", "B1", "C1", "D1"],
    });
    expect((await seriesData(1)).values).toEqual(["0.45", "0.3"]);
  });

  it("loses its cells with their sheet, follows its name, and goes with the sheet that it stands on", async () => {
    await withChart(async (chart, _sheet, context) => {
      const data = context.workbook.worksheets.add("Dati");
      data.getRange("B1").values = [[7]];
      chart.series.getItemAt(0).setValues(data.getRange("B1"));
      data.name = "Dati del piano";
      await context.sync();
    });
    expect((await seriesData()).values).toEqual(["7"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Dati del piano").delete();
      await context.sync();
    });
    expect((await seriesData()).values).toEqual([]);
    expect(excel.workbook.activeSheet.charts[0]?.series[0]?.values).toBe("=#REF!");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Resta");
      worksheets.getItem("Foglio1").delete();
      await context.sync();
    });
    expect(excel.workbook.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });
});
