import type { EmbeddedWorkbook } from "../model/workbook";
import { APPLICATION } from "./application";
import type { ObjectClass } from "./object-class";
import { hostObject } from "./object-class";
import { documentPropertiesObject } from "./document-properties";
import { allCommentsObject } from "./comments";
import { namesObject } from "./named-items";
import { rangeAreasObject } from "./range-areas";
import { RangeTarget } from "./range-target";
import { booleanValue } from "./property-values";
import { settingsObject } from "./settings";
import { insertWorksheets } from "./sheet-insertion";
import { stylesObject } from "./styles";
import { tablesObject } from "./tables";
import { workbookProtectionObject } from "./workbook-protection";
import { worksheetsObject } from "./worksheets";

/** `context.workbook`: the root of every request. */
export const WORKBOOK: ObjectClass<EmbeddedWorkbook> = {
  name: "Workbook",
  children: {
    Worksheets: worksheetsObject,
    Tables: (_workbook, context) => tablesObject(null, context),
    Names: (_workbook, context) => namesObject(null, context),
    Comments: (_workbook, context) => allCommentsObject(context),
    Styles: stylesObject,
    Application: (workbook, context) => hostObject(APPLICATION, workbook, context),
    Protection: workbookProtectionObject,
    Properties: documentPropertiesObject,
    Settings: settingsObject,
    _Runtime: (workbook, context) => hostObject(RUNTIME, workbook, context),
  },
  methods: {
    InsertWorksheetsFromBase64: insertWorksheets,
    GetSelectedRange: ({ activeSheet }, _args, context) =>
      context.range(new RangeTarget(activeSheet, activeSheet.selection)),
    // A sheet has one selected block here.
    GetSelectedRanges: ({ activeSheet }, _args, context) =>
      rangeAreasObject(activeSheet, [activeSheet.selection], context),
    GetActiveCell: ({ activeSheet }, _args, context) => {
      const { row, column } = activeSheet.selection;
      return context.range(new RangeTarget(activeSheet, { row, column, rowCount: 1, columnCount: 1 }));
    },
    _RemoveReference: (_workbook, args, { references }) => {
      references.remove(args.text(0));
    },
  },
};

/** `context.runtime`. */
const RUNTIME: ObjectClass<EmbeddedWorkbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_workbook, { events }) => events.enabled,
      set: (_workbook, value, { events }) => {
        events.enabled = booleanValue("Runtime.enableEvents", value);
      },
    },
  },
};
