import type { Merge } from "./merged-elements";
import { merging } from "./merged-elements";

/**
 * The elements of a worksheet in the order of the schema (ECMA-376, 18.3.1.99), with what becomes of each when a file
 * that was read is written: `new`, the model knows it whole; `kept`, the model does not know it; or joined.
 */
export const SHEET_ELEMENTS: Readonly<Record<string, Merge | "new" | "kept">> = {
  sheetPr: merging({
    children: {
      tabColor: "new",
      outlinePr: "kept",
      pageSetUpPr: merging({ modelled: ["fitToPage"] }),
    },
  }),
  dimension: "new",
  sheetViews: merging({
    children: {
      sheetView: merging({
        modelled: ["showGridLines", "showRowColHeaders", "tabSelected", "workbookViewId"],
        children: {
          pane: merging({ oldFirst: false, modelled: ["xSplit", "ySplit", "state", "activePane"] }),
          selection: "new",
          pivotSelection: "new",
        },
      }),
    },
  }),
  sheetFormatPr: merging({ oldFirst: true, modelled: ["outlineLevelRow", "outlineLevelCol"] }),
  cols: "new",
  sheetData: "new",
  sheetCalcPr: "kept",
  sheetProtection: "new",
  protectedRanges: "kept",
  scenarios: "kept",
  autoFilter: "new",
  sortState: "kept",
  dataConsolidate: "kept",
  customSheetViews: "kept",
  mergeCells: "new",
  phoneticPr: "kept",
  conditionalFormatting: "new",
  dataValidations: "new",
  hyperlinks: "new",
  printOptions: merging({ modelled: ["horizontalCentered", "verticalCentered", "gridLines"] }),
  pageMargins: "new",
  pageSetup: merging({
    modelled: ["orientation", "scale", "fitToWidth", "fitToHeight", "pageOrder"],
  }),
  headerFooter: merging({
    children: {
      oddHeader: "new",
      oddFooter: "new",
      evenHeader: "kept",
      evenFooter: "kept",
      firstHeader: "kept",
      firstFooter: "kept",
    },
  }),
  rowBreaks: "kept",
  colBreaks: "kept",
  customProperties: "new",
  cellWatches: "kept",
  ignoredErrors: "kept",
  smartTags: "kept",
  drawing: "new",
  legacyDrawing: "new",
  legacyDrawingHF: "kept",
  picture: "kept",
  oleObjects: "kept",
  controls: "kept",
  webPublishItems: "kept",
  tableParts: "new",
  extLst: "new",
};

/** Of a workbook (ECMA-376, 18.2.27). */
export const WORKBOOK_ELEMENTS: Readonly<Record<string, Merge | "new" | "kept">> = {
  // Who wrote the file last, and where it lay: not true any more.
  fileVersion: "new",
  fileSharing: "kept",
  workbookPr: merging({ oldFirst: true }),
  "mc:AlternateContent": "new",
  "xr:revisionPtr": "new",
  workbookProtection: merging({
    modelled: [
      ...["lockStructure", "workbookPassword", "workbookAlgorithmName"],
      ...["workbookHashValue", "workbookSaltValue", "workbookSpinCount"],
    ],
  }),
  bookViews: merging({
    children: {
      workbookView: merging({ modelled: ["activeTab"], oldFirst: true }),
    },
  }),
  sheets: "new",
  functionGroups: "kept",
  externalReferences: "kept",
  definedNames: "new",
  calcPr: merging({ modelled: ["calcId", "calcMode", "fullCalcOnLoad"] }),
  oleSize: "kept",
  customWorkbookViews: "kept",
  pivotCaches: "kept",
  smartTagPr: "kept",
  smartTagTypes: "kept",
  webPublishing: "kept",
  fileRecoveryPr: "kept",
  webPublishObjects: "kept",
  extLst: "kept",
};
