import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Chart } from "../../model/chart";
import type { CellPoint, ChartPlace } from "../../model/chart-place";
import { frameOf, placeOf } from "../../model/chart-frame";
import type { Sheet } from "../../model/sheet";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { nextId } from "../../model/workbook";
import { fromEmu, toEmu } from "./chart-shapes";
import { targetsOf } from "../package/relationships";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import { escaped } from "../package/tag";
import type { ReadChart } from "./read-chart";
import { fromFileChart } from "./read-chart";
import { toFileChart } from "./write-chart";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, xmlRoot } from "../package/xml-element";

/** Charts of a sheet, through the library. It keeps neither their names nor their alternative texts: they are put in. */

type FileChart = ReturnType<Worksheet["getCharts"]>[number];

export function writeCharts(sheet: Sheet, file: Worksheet, workbook: EmbeddedWorkbook): void {
  installChartSupport();
  for (const chart of sheet.charts) {
    const { from, to } = chart.place;
    // Only a place holder: the library takes no chart without a series, and no place but whole cells.
    file.addChart({ type: "bar", series: [{ values: "A1" }] }, "A1:B2");
    const added = file.getCharts().at(-1);
    if (!added) throw new XlsxError(`chart "${chart.name}" was not added`);
    Object.assign(added.range.tl, fileCorner(from));
    if (added.range.br) Object.assign(added.range.br, fileCorner(to));
    const model = toFileChart(chart, workbook);
    added.mutate((empty) => {
      Object.assign(empty, model);
    });
  }
}

function fileCorner({ row, column, down, right }: CellPoint): FileCorner {
  return { nativeRow: row, nativeCol: column, nativeRowOff: toEmu(down), nativeColOff: toEmu(right) };
}

type FileCorner = Pick<FileChart["range"]["tl"], "nativeRow" | "nativeCol" | "nativeRowOff" | "nativeColOff">;

/** Puts names and alternative texts into the sheet's drawing; `number` is that of the sheet's part. */
export function nameCharts(parts: PackageParts, sheet: Sheet, number: number): void {
  const path = drawingPath(parts, `xl/worksheets/sheet${number}.xml`);
  if (path === null) return;
  const charts = [...sheet.charts];
  const xml = partText(parts, path).replace(/<xdr:cNvPr id="\d+" name="[^"]*"/g, () => {
    const chart = charts.shift();
    const id = sheet.charts.length - charts.length + 1;
    return `<xdr:cNvPr id="${id}" name="${escaped(chart?.name ?? "")}" descr="${escaped(chart?.alternativeText ?? "")}"`;
  });
  setPartText(parts, path, xml);
}

/**
 * Gives the sheet the charts that the model knows. The answer has all of the drawing, in its order: `null` is one of a
 * kind that the embedded Excel does not have, which the file keeps.
 */
export function readCharts(
  file: Worksheet,
  sheet: Sheet,
  workbook: EmbeddedWorkbook,
  labels: readonly FrameLabel[],
): readonly (Chart | null)[] {
  const charts = file.getCharts();
  // Frames that the library takes for none, or more than it: nobody knows which is which.
  if (charts.length !== labels.length) return labels.map(() => null);
  const read = charts.map((chart, index): Chart | null => {
    const content = readContent(chart);
    return (
      content && {
        ...content,
        id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000002}`,
        name: labels[index]?.name ?? `Grafico ${index + 1}`,
        alternativeText: labels[index]?.description ?? "",
        place: readPlace(chart, sheet),
      }
    );
  });
  sheet.charts = read.filter((chart) => chart !== null);
  return read;
}

function readContent({ chartModel }: FileChart): ReadChart | null {
  if (!chartModel) return null;
  try {
    return fromFileChart(chartModel);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** A chart that keeps its size is placed by its corner; here it then sizes with its cells all the same. */
function readPlace({ range }: FileChart, sheet: Sheet): ChartPlace {
  const from = readCorner(range.tl);
  if (range.br) return { from, to: readCorner(range.br) };
  const { left, top } = frameOf(sheet, { from, to: from });
  const at = range.pos ? { left: fromEmu(range.pos.x), top: fromEmu(range.pos.y) } : { left, top };
  return placeOf(sheet, { ...at, width: fromEmu(range.ext?.cx ?? 0), height: fromEmu(range.ext?.cy ?? 0) });
}

function readCorner({ nativeRow, nativeCol, nativeRowOff, nativeColOff }: FileCorner): CellPoint {
  return { row: nativeRow, column: nativeCol, down: fromEmu(nativeRowOff), right: fromEmu(nativeColOff) };
}

export interface FrameLabel {
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
}

/** Names and alternative texts of the charts in the drawing of a sheet, in their order. */
export function chartLabels(parts: PackageParts, sheetPath: string): readonly FrameLabel[] {
  const path = drawingPath(parts, sheetPath);
  if (path === null) return [];
  return framesIn(xmlRoot(partText(parts, path), path)).map((frame) => {
    const [properties] = childrenNamed(frame, "nvGraphicFramePr");
    const [label] = properties ? childrenNamed(properties, "cNvPr") : [];
    return {
      name: (label && attr(label, "name")) ?? "",
      description: (label && attr(label, "descr")) ?? "",
    };
  });
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

function framesIn(drawing: XmlElement): readonly XmlElement[] {
  const anchors = ANCHORS.flatMap((name) => childrenNamed(drawing, name));
  const inOrder = drawing.children.filter((child) => anchors.some((anchor) => anchor === child));
  const frames = inOrder.flatMap((anchor) => ("name" in anchor ? childrenNamed(anchor, "graphicFrame") : []));
  return frames.filter(holdsChart);
}

/** Frames also hold diagrams and the like. */
function holdsChart(frame: XmlElement): boolean {
  const data = childrenNamed(frame, "graphic").flatMap((graphic) => childrenNamed(graphic, "graphicData"));
  return data.some((each) => childrenNamed(each, "chart").length > 0);
}

/** Children of a local name: programs differ in the prefix, and some write none. */
function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => "name" in child && child.name.replace(/^.*:/, "") === name,
  );
}

function drawingPath(parts: PackageParts, sheetPath: string): string | null {
  const targets = [...targetsOf(parts, sheetPath).values()];
  return targets.find((each) => /drawings\/drawing\d+\.xml$/.test(each)) ?? null;
}
