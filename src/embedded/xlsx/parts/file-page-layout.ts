import type { HeaderFooter, Margins, PageSetup, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../../model/area";
import { areaName, parseArea } from "../../model/area";
import type { PageLayout, PageMargins, PageZoom } from "../../model/page-layout";
import { DEFAULT_PAGE_LAYOUT } from "../../model/page-layout";
import { areaInFull } from "./file-areas";
import { fromFileHeaderFooter, toFileFooter, toFileHeader } from "./file-header-footer";
import { XlsxError } from "../package/xlsx-error";

/** Numbers of the paper sizes (ECMA-376, 18.3.1.63). */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Whether the model has a word for the file's number of a paper. */
export function isKnownPaper(number: number): boolean {
  return Object.values(PAPERS).includes(number);
}

const POINTS_PER_INCH = 72;

export function toFilePageSetup(layout: PageLayout): Partial<PageSetup> {
  const paper = PAPERS[layout.paperSize];
  if (paper === undefined)
    throw new XlsxError(`the paper size "${layout.paperSize}" cannot be written into a file`);
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library's list lacks A3 and others
    paperSize: paper,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    margins: toFileMargins(layout.margins),
    ...toFileZoom(layout.zoom),
    ...(layout.printArea ? { printArea: areaInFull(layout.printArea) } : {}),
    ...(layout.printTitleRows ? { printTitlesRow: areaName(layout.printTitleRows) } : {}),
    ...(layout.printTitleColumns ? { printTitlesColumn: areaName(layout.printTitleColumns) } : {}),
  };
}

export function toFileHeaderFooter({ headersFooters }: PageLayout): Partial<HeaderFooter> {
  const [header, footer] = [toFileHeader(headersFooters), toFileFooter(headersFooters)];
  return { ...(header === "" ? {} : { oddHeader: header }), ...(footer === "" ? {} : { oddFooter: footer }) };
}

/** Zero pages: as many as it takes. */
function toFileZoom(zoom: PageZoom): Partial<PageSetup> {
  if ("scale" in zoom) return { scale: zoom.scale, fitToPage: false };
  return {
    fitToPage: true,
    fitToWidth: zoom.horizontalFitToPages ?? 0,
    fitToHeight: zoom.verticalFitToPages ?? 0,
  };
}

/** As it comes from the library; not everything that its type promises is there. */
type FileSetup = { readonly [K in keyof Worksheet["pageSetup"]]?: Worksheet["pageSetup"][K] | undefined };

export function fromFilePageSetup(
  setup: FileSetup,
  texts: Worksheet["headerFooter"] | undefined,
): PageLayout {
  const papers = Object.entries(PAPERS);
  const paper = papers.find(([, number]) => number === Number(setup.paperSize))?.[0];
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper ?? DEFAULT_PAGE_LAYOUT.paperSize,
    zoom: fromFileZoom(setup),
    printTitleRows: areaOf(setup.printTitlesRow),
    printTitleColumns: areaOf(setup.printTitlesColumn),
    printArea: areaOf(setup.printArea),
    margins: setup.margins ? fromFileMargins(setup.margins) : DEFAULT_PAGE_LAYOUT.margins,
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    headersFooters: fromFileHeaderFooter(texts?.oddHeader ?? "", texts?.oddFooter ?? ""),
  };
}

function fromFileZoom(setup: FileSetup): PageZoom {
  if (setup.fitToPage !== true) return { scale: setup.scale ?? 100 };
  return {
    horizontalFitToPages: (setup.fitToWidth ?? 1) || null,
    verticalFitToPages: (setup.fitToHeight ?? 1) || null,
  };
}

/** Several areas of one sheet are printed one by one; the model keeps the first. */
function areaOf(text: string | undefined): Area | null {
  const [first] = (text ?? "").split(/[,&]{1,2}/);
  return first ? parseArea(first) : null;
}

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

function toFileMargins(margins: PageMargins): Margins {
  const inches = MARGINS.map((side) => [side, margins[side] / POINTS_PER_INCH]);
  return Object.fromEntries(inches) as Record<(typeof MARGINS)[number], number>;
}

/** To a thousandth of a point: the file's inches are decimal fractions. */
function fromFileMargins(margins: Margins): PageMargins {
  const points = MARGINS.map((side) => [side, Math.round(margins[side] * POINTS_PER_INCH * 1000) / 1000]);
  return Object.fromEntries(points) as Record<(typeof MARGINS)[number], number>;
}
