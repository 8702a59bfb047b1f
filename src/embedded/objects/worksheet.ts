import type { Area } from "../model/area";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../model/area";
import { findName, nameTarget } from "../model/defined-names";
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
import { customPropertiesObject } from "./custom-properties";
import { chartsObject } from "./charts";
import { eventRegistrations, laterEventRegistrations } from "./event-registrations";
import { freezePanesObject } from "./freeze-panes";
import type { HostContext } from "./host-context";
import type { HostObject, Method, ObjectClass } from "./host-object";
import { namesObject } from "./named-items";
import { invalidArgument } from "./office-error";
import { pageLayoutObject } from "./page-layout";
import { booleanValue, colorValue, numberValue, textValue, wordValue } from "./property-values";
import { RangeTarget } from "./range-target";
import { shapesObject } from "./shapes";
import { copySheet, sheetById } from "./sheet-copying";
import { parsePlace } from "./sheet-reference";
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
      get: ({ tabColor }) => tabColor,
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
    Charts: chartsObject,
    Shapes: shapesObject,
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
    GetUsedRange: used((sheet, context) =>
      context.range(new RangeTarget(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 })),
    ),
    GetUsedRangeOrNullObject: used(() => null),
    ...eventRegistrations(
      ({ id }) => id,
      [
        "DataChanged",
        "Activated",
        "Deactivated",
        "SelectionChanged",
        "Calculated",
        "FormulaChanged",
        "ProtectionChanged",
      ],
    ),
    ...laterEventRegistrations(({ id }) => id, ["NameChanged", "VisibilityChanged"]),
  },
};

function onSheet(sheet: Sheet, area: Area): RangeTarget {
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  return new RangeTarget(sheet, whole).at(area);
}

/** An address on this sheet, or a defined name for cells of it. */
function areaOf(sheet: Sheet, text: string, { workbook }: HostContext): Area {
  const place = parsePlace(text, workbook, sheet);
  const name = place ? null : findName(workbook, text, sheet);
  const target = place ?? (name && nameTarget(workbook, name));
  if (target?.sheet === sheet) return target.area;
  throw invalidArgument(`Worksheet.getRange: "${text}" is not a range of sheet "${sheet.name}"`);
}

/** The used range; `otherwise` for an empty sheet. */
function used(otherwise: (sheet: Sheet, context: HostContext) => HostObject | null): Method<Sheet> {
  return (sheet, args, context) => {
    const valuesOnly = args.optionalBoolean(0) ?? false;
    const area = usedArea(sheet, valuesOnly ? "content" : "content-and-formats");
    return area ? context.range(new RangeTarget(sheet, area)) : otherwise(sheet, context);
  };
}
