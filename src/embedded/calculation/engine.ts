import { HyperFormula } from "hyperformula";
import type { Sheets } from "hyperformula";
import { EXCEL_FUNCTION_NAMES, ExcelFunctions } from "./excel-functions";
import { writeTextsInItalian } from "./italian-coercion";
import { addEdgesLean } from "./lean-edges";
import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { parseOnce } from "./parse-once";

/**
 * Excel's meaning where HyperFormula offers the choice (hyperformula.handsontable.com, "Compatibility with Microsoft
 * Excel"): dates of the 1900 system with its leap year, accents count in comparisons, an empty cell is 0.
 * `smartRounding` would round results to ten decimals: it is off, and `ExcelFunctions` sets the tolerance of comparisons.
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
  smartRounding: false,
  useArrayArithmetic: true,
  useColumnIndex: true,
  useWildcards: true,
  undoLimit: 0,
};

/** A calculation engine holding these sheets: texts after an apostrophe, formulas already translated. */
export function createEngine(sheets: Sheets): HyperFormula {
  teachEngine();
  return HyperFormula.buildFromSheets(sheets, SETTINGS);
}

type DependencyGraph = HyperFormula["dependencyGraph"];
let isTaught = false;

/** Teaches the library itself, once: what changes it, and the functions that are ours. */
export function teachEngine(): void {
  if (isTaught) return;
  isTaught = true;
  writeTextsInItalian();
  const sample = HyperFormula.buildEmpty(SETTINGS);
  countRangesOnce(sample);
  addEdgesLean(sample);
  parseOnce(sample);
  sample.destroy();
  HyperFormula.registerFunctionPlugin(ExcelFunctions, EXCEL_FUNCTION_NAMES);
}

/**
 * HyperFormula 3.5 links every cell of a range to it again for each formula that names the range: 24,000 formulas over a
 * column of 24,000 rows would take hours. A range that is already in the graph only needs the link to the new formula.
 */
function countRangesOnce(sample: HyperFormula): void {
  const prototype = Object.getPrototypeOf(sample.dependencyGraph) as DependencyGraph;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the graph as `this`, below
  const linkAll = prototype.processCellDependencies;
  prototype.processCellDependencies = function linkNew(dependencies, formula) {
    const unknown = dependencies.filter((dependency) => {
      if (!("start" in dependency) || !dependency.isFinite()) return true;
      const id = this.getRange(dependency.start, dependency.end)?.idInGraph;
      if (id === undefined || formula.idInGraph === undefined) return true;
      this.graph.addEdge(id, formula.idInGraph);
      return false;
    });
    linkAll.call(this, unknown, formula);
  };
}
