import type { EmbeddedWorkbook } from "../../model/workbook";
import { XlsxError } from "../package/xlsx-error";
import type { Graft } from "./graft";
import { graftCells } from "./kept-cells";
import { graftDrawing } from "./kept-drawing";
import type { KeptPackage } from "./kept-package";
import { graftProperties } from "./kept-properties";
import { graftSheet } from "./kept-sheet";
import { graftTables } from "./kept-tables";
import { graftWorkbook } from "./kept-workbook";
import { kindOf, relationshipsOf } from "../package/relationships";

/**
 * Puts all that the model does not know of the file that a workbook was read from into its new package. Fails with
 * `XlsxError` naming what could be kept only displaced.
 */
export function graftPackage(graft: Graft, workbook: EmbeddedWorkbook): void {
  const { kept, parts, copier } = graft;
  requireSheetsOfReports(kept, workbook);
  const places = workbook.sheets.map((sheet, index) => ({
    sheet,
    path: `xl/worksheets/sheet${index + 1}.xml`,
  }));
  for (const { sheet, path } of places) {
    const before = kept.sheets.get(sheet)?.path;
    if (before !== undefined) copier.stands(before, path);
  }
  graftTables(graft);
  for (const { sheet, path } of places) {
    const known = kept.sheets.get(sheet);
    graftCells(parts, path, sheet, kept.history);
    if (!known) continue;
    const place = { sheet, path, before: known.path };
    graftDrawing(graft, place, known.charts);
    graftSheet(graft, place);
  }
  graftWorkbook(graft, workbook.sheets);
  graftProperties(graft);
}

/** Reports and their slicers name the sheet that they stand on. */
const REPORTS: Readonly<Record<string, string>> = {
  pivotTable: "a pivot table",
  slicer: "a slicer",
  timeline: "a timeline",
};

function requireSheetsOfReports(kept: KeptPackage, workbook: EmbeddedWorkbook): void {
  for (const [sheet, { path }] of kept.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    const found = relationshipsOf(kept.parts, path).find((each) => kindOf(each) in REPORTS);
    if (!found) continue;
    throw new XlsxError(`sheet "${sheet.name}" was deleted, but it holds ${REPORTS[kindOf(found)] ?? ""}`);
  }
}
