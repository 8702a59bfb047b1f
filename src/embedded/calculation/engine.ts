import { HyperFormula } from "hyperformula";
import type { Sheets } from "hyperformula";
import { EXCEL_FUNCTION_NAMES, ExcelFunctions } from "./excel-functions";
import { writeTextsInItalian } from "./italian-coercion";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";

/**
 * Excel's meaning where HyperFormula offers the choice (hyperformula.handsontable.com, "Compatibility with Microsoft
 * Excel"): dates of the 1900 system with its leap year, accents count in comparisons, an empty cell is 0.
 * `smartRounding` gives the tolerance of Excel's comparisons; results themselves are not rounded before the 15th
 * decimal, nor is there a limit on rows below Excel's.
 */
const SETTINGS = {
  licenseKey: "gpl-v3",
  accentSensitive: true,
  caseSensitive: false,
  localeLang: "it",
  evaluateNullToZero: true,
  leapYear1900: true,
  nullDate: { year: 1899, month: 12, day: 31 },
  dateFormats: ["DD/MM/YYYY", "DD/MM/YY", "YYYY-MM-DD"],
  currencySymbol: ["€"],
  maxRows: MAX_ROWS,
  maxColumns: MAX_COLUMNS,
  precisionRounding: 15,
  useColumnIndex: true,
  useWildcards: true,
  undoLimit: 0,
};

/** A calculation engine holding these sheets: texts after an apostrophe, formulas already translated. */
export function createEngine(sheets: Sheets): HyperFormula {
  writeTextsInItalian();
  HyperFormula.registerFunctionPlugin(ExcelFunctions, EXCEL_FUNCTION_NAMES);
  return HyperFormula.buildFromSheets(sheets, SETTINGS);
}
