import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { HeadersFooters, PageLayout, PageMargins, PageZoom } from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import { changeSheet } from "../model/worksheets";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { MemberArguments } from "./member-arguments";
import type { Method, ObjectClass, Property } from "./object-class";
import { hostObject } from "./object-class";
import { invalidArgument, itemNotFound } from "./office-error";
import { placeArgument } from "./place-argument";
import { booleanValue, numberValue, objectValue, textValue, wordValue } from "./property-values";
import { rangeAreasObject } from "./range-areas";
import { RangeTarget } from "./range-target";

/** `Excel.PaperType`, those of the usual sizes. */
const PAPERS = ["A3", "A4", "A5", "Letter", "Legal"] as const;

const PAGE_LAYOUT: ObjectClass<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: layout("orientation", (value) =>
      wordValue("PageLayout.orientation", value, ["Portrait", "Landscape"]),
    ),
    PaperSize: layout("paperSize", (value) => wordValue("PageLayout.paperSize", value, PAPERS)),
    PrintOrder: layout("printOrder", (value) =>
      wordValue("PageLayout.printOrder", value, ["DownThenOver", "OverThenDown"]),
    ),
    PrintGridlines: layout("printGridlines", (value) => booleanValue("PageLayout.printGridlines", value)),
    CenterHorizontally: layout("centerHorizontally", (value) =>
      booleanValue("PageLayout.centerHorizontally", value),
    ),
    CenterVertically: layout("centerVertically", (value) =>
      booleanValue("PageLayout.centerVertically", value),
    ),
    Zoom: layout("zoom", readZoom),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (sheet, context) => hostObject(GROUP, sheet, context) },
  methods: {
    ...getters("PrintArea", (sheet, context) => {
      const { printArea } = sheet.pageLayout;
      return rangeAreasObject(sheet, printArea ? [printArea] : [], context);
    }),
    ...getters("PrintTitleRows", titleRange("printTitleRows")),
    ...getters("PrintTitleColumns", titleRange("printTitleColumns")),
    SetPrintMargins: setMargins,
    SetPrintArea: printed("printArea", () => true),
    SetPrintTitleRows: printed("printTitleRows", ({ area }) => area.columnCount === MAX_COLUMNS),
    SetPrintTitleColumns: printed("printTitleColumns", ({ area }) => area.rowCount === MAX_ROWS),
  },
};

function layout<Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: (sheet, value, context) => {
      change(sheet, { [key]: read(value) }, context);
    },
  };
}

/** Points. */
function margin(side: keyof PageMargins): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[side],
    set: (sheet, value, context) => {
      const points = numberValue(`PageLayout.${side}Margin`, value);
      if (points < 0) throw invalidArgument(`PageLayout.${side}Margin is negative`);
      change(sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } }, context);
    },
  };
}

/** Points in each of `Excel.PrintMarginUnit`. */
const MARGIN_UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGIN_SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Sides that are not named stay as they are. */
function setMargins(sheet: Sheet, args: MemberArguments, context: HostContext): void {
  const unit = MARGIN_UNITS[args.oneOf(0, ["Points", "Inches", "Centimeters"])];
  const given = objectValue(args.member, args.raw(1), MARGIN_SIDES);
  const margins = MARGIN_SIDES.flatMap((side) => {
    if (given[side] === undefined) return [];
    const points = unit * numberValue(`${args.member}.${side}`, given[side]);
    if (points < 0) throw invalidArgument(`${args.member}: ${side} is negative`);
    return [[side, points]];
  });
  change(sheet, { margins: { ...sheet.pageLayout.margins, ...Object.fromEntries(margins) } }, context);
}

/** `Excel.PageLayoutZoomOptions`: a scale, or a number of pages; both at once are refused. */
function readZoom(value: unknown): PageZoom {
  const member = "PageLayout.zoom";
  const zoom = objectValue(member, value, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  if (zoom.scale !== undefined) {
    const scale = numberValue(`${member}.scale`, zoom.scale);
    if (scale < 10 || scale > 400) throw invalidArgument(`${member}.scale must be between 10 and 400`);
    if (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined) {
      throw invalidArgument(`${member} has both a scale and a number of pages`);
    }
    return { scale };
  }
  const pages = (count: unknown): number | null =>
    count === undefined || count === null ? null : numberValue(member, count);
  return {
    horizontalFitToPages: pages(zoom.horizontalFitToPages),
    verticalFitToPages: pages(zoom.verticalFitToPages),
  };
}

type Found = (sheet: Sheet, context: HostContext) => HostObject | null;

/** `getPrintArea`, `getPrintAreaOrNullObject`: nothing set is a null object, or `ItemNotFound`. */
function getters(what: string, find: Found): Readonly<Record<string, Method<Sheet>>> {
  return {
    [`Get${what}OrNullObject`]: (sheet, _args, context) => find(sheet, context),
    [`Get${what}`]: (sheet, _args, context) => {
      const found = find(sheet, context);
      if (!found) throw itemNotFound(`The ${what} of sheet "${sheet.name}"`);
      return found;
    },
  };
}

function titleRange(key: "printTitleRows" | "printTitleColumns"): Found {
  return (sheet, context) => {
    const area = sheet.pageLayout[key];
    return area ? context.range(new RangeTarget(sheet, area)) : null;
  };
}

function printed(
  key: "printArea" | "printTitleRows" | "printTitleColumns",
  fits: (range: RangeTarget) => boolean,
): Method<Sheet> {
  return (sheet, args, context) => {
    const range = placeArgument(args, 0, sheet, context);
    if (range.sheet !== sheet || !fits(range)) {
      throw invalidArgument(`${args.member}: ${range.address} does not fit sheet "${sheet.name}"`);
    }
    change(sheet, { [key]: range.area }, context);
  };
}

function change(sheet: Sheet, part: Partial<PageLayout>, { workbook }: HostContext): void {
  changeSheet(workbook, sheet, { pageLayout: { ...sheet.pageLayout, ...part } });
}

const HEADER_FOOTER: ObjectClass<Sheet> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerFooter("leftHeader"),
    CenterHeader: headerFooter("centerHeader"),
    RightHeader: headerFooter("rightHeader"),
    LeftFooter: headerFooter("leftFooter"),
    CenterFooter: headerFooter("centerFooter"),
    RightFooter: headerFooter("rightFooter"),
  },
};

function headerFooter(key: keyof HeadersFooters): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters[key],
    set: (sheet, value, context) => {
      const text = textValue(`HeaderFooter.${key}`, value);
      change(sheet, { headersFooters: { ...sheet.pageLayout.headersFooters, [key]: text } }, context);
    },
  };
}

const GROUP: ObjectClass<Sheet> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (sheet, context) => hostObject(HEADER_FOOTER, sheet, context) },
};

export function pageLayoutObject(sheet: Sheet, context: HostContext): HostObject {
  return hostObject(PAGE_LAYOUT, sheet, context);
}
