import type { Area } from "../model/area";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import { usedArea } from "../model/sheet";
import {
  activateSheet,
  changeSheet,
  changeVisibility,
  deleteSheet,
  moveSheet,
  renameSheet,
} from "../model/worksheets";
import { commentsObject } from "./comments";
import { customPropertiesObject } from "./custom-properties";
import { chartsObject } from "./charts";
import { eventRegistrations, laterEventRegistrations, SHEET_EVENTS } from "./event-registrations";
import { sheetAutoFilterObject } from "./filters";
import { freezePanesObject } from "./freeze-panes";
import type { HostContext } from "./host-context";
import type { HostObject } from "./host-object";
import type { Method, ObjectClass } from "./object-class";
import { namesObject } from "./named-items";
import { showLevels } from "./outline";
import { pageLayoutObject } from "./page-layout";
import { booleanValue, colorValue, numberValue, textValue, wordValue } from "./property-values";
import { areaOf } from "./range-address";
import { rangesOfSheet } from "./range-areas";
import { SHEET_SEARCH } from "./range-search";
import { RangeTarget } from "./range-target";
import { shapesObject } from "./shapes";
import { SHEET_NEIGHBOURS } from "./sheet-neighbours";
import { copySheet, sheetById } from "./sheet-copying";
import { sheetProtectionObject } from "./sheet-protection";
import { tablesObject } from "./tables";

/** `Excel.Worksheet`. */
export const WORKSHEET: ObjectClass<Sheet> = {
  name: "Worksheet",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        renameSheet(workbook, sheet, textValue("Worksheet.name", value));
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        moveSheet(workbook, sheet, numberValue("Worksheet.position", value));
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => {
        const words = ["Visible", "Hidden", "VeryHidden"] as const;
        changeVisibility(workbook, sheet, wordValue("Worksheet.visibility", value, words));
      },
    },
    EnableCalculation: {
      get: ({ enableCalculation }) => enableCalculation,
      set: (sheet, value, { calculation }) => {
        calculation.switchSheet(sheet, booleanValue("Worksheet.enableCalculation", value));
      },
    },
    TabColor: {
      // Docs of `Excel.Worksheet.tabColor`: `null` when the sheet is not visible.
      get: ({ tabColor, visibility }) => (visibility === "Visible" ? tabColor : null),
      set: (sheet, value, { workbook }) => {
        const tabColor = value === "" ? "" : colorValue("Worksheet.tabColor", value);
        changeSheet(workbook, sheet, { tabColor });
      },
    },
    // The library sets these two under another name than the one that it reads.
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    Gridlines: {
      set: (sheet, value, { workbook }) => {
        changeSheet(workbook, sheet, { showGridlines: booleanValue("Worksheet.showGridlines", value) });
      },
    },
    ShowHeadings: { get: ({ showHeadings }) => showHeadings },
    Headings: {
      set: (sheet, value, { workbook }) => {
        changeSheet(workbook, sheet, { showHeadings: booleanValue("Worksheet.showHeadings", value) });
      },
    },
  },
  children: {
    Tables: tablesObject,
    Names: namesObject,
    Protection: sheetProtectionObject,
    FreezePanes: freezePanesObject,
    PageLayout: pageLayoutObject,
    CustomProperties: customPropertiesObject,
    Comments: commentsObject,
    Charts: chartsObject,
    Shapes: shapesObject,
    AutoFilter: sheetAutoFilterObject,
  },
  methods: {
    Activate: (sheet, _args, { workbook }) => {
      activateSheet(workbook, sheet);
    },
    Delete: (sheet, _args, { workbook }) => {
      deleteSheet(workbook, sheet);
    },
    Copy: copySheet,
    _GetAnotherWorksheetById: sheetById,
    _GetSheetById: sheetById,
    Calculate: (sheet, args, { calculation }) => {
      calculation.sheetNow(sheet, args.optionalBoolean(0) ?? false);
    },
    GetRange: (sheet, args, context) => {
      const address = args.optionalText(0);
      const area = address === undefined ? WHOLE_SHEET : areaOf(sheet, address, context);
      return context.range(new RangeTarget(sheet, area));
    },
    GetRangeByIndexes: (sheet, args, context) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      const [rowCount, columnCount] = [args.integer(2), args.integer(3)];
      return context.range(onSheet(sheet, { row, column, rowCount, columnCount }));
    },
    GetCell: (sheet, args, context) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return context.range(onSheet(sheet, { row, column, rowCount: 1, columnCount: 1 }));
    },
    GetRanges: rangesOfSheet,
    ...SHEET_SEARCH,
    ...SHEET_NEIGHBOURS,
    GetUsedRange: used((sheet, context) =>
      context.range(new RangeTarget(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 })),
    ),
    GetUsedRangeOrNullObject: used(() => null),
    ShowOutlineLevels: showLevels,
    ...eventRegistrations(({ id }) => id, SHEET_EVENTS),
    ...laterEventRegistrations(({ id }) => id, ["NameChanged", "VisibilityChanged"]),
  },
};

function onSheet(sheet: Sheet, area: Area): RangeTarget {
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  return new RangeTarget(sheet, whole).at(area);
}

/** The used range; `otherwise` for an empty sheet. */
function used(otherwise: (sheet: Sheet, context: HostContext) => HostObject | null): Method<Sheet> {
  return (sheet, args, context) => {
    const valuesOnly = args.optionalBoolean(0) ?? false;
    const area = usedArea(sheet, valuesOnly ? "content" : "content-and-formats");
    return area ? context.range(new RangeTarget(sheet, area)) : otherwise(sheet, context);
  };
}
