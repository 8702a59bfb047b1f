import {
  MISSING_CENTRES,
  MISSING_READINGS,
  QUALITY_CRITERIA,
  QUALITY_FINDINGS,
} from "../../domain/contract/report-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { cellLinkColumn, FORMATS, numberColumn, textColumn } from "./column";
import type { Column, LinkTarget, TableColumns } from "./column";
import { cellInRow } from "./structured-reference";

/*
 * Two tables stand one below the other on each of these sheets: their columns share widths. No header here may be one
 * of those that a load leaves empty for people (`Fonte`, `Note`…): see `clear-the-way.ts`.
 */

/** `Mancanti_Centri`: one row for each centre and manager. */
export const MISSING_CENTRE_COLUMNS: TableColumns = [
  textColumn(MISSING_CENTRES.centre, 108),
  textColumn(MISSING_CENTRES.manager, 106),
  textColumn(MISSING_CENTRES.situation, 196),
  count(MISSING_CENTRES.due, 56),
  count(MISSING_CENTRES.present, 62),
  count(MISSING_CENTRES.wrong, 54),
  count(MISSING_CENTRES.missing, 64),
  { ...numberColumn(MISSING_CENTRES.coverage, 100, FORMATS.percent), alignment: "Center" },
  count(MISSING_CENTRES.open, 96),
  textColumn(MISSING_CENTRES.sheet, 126),
  cellLinkColumn(MISSING_CENTRES.centreSheet, 46, {
    sheet: cellInRow(MISSING_CENTRES.sheet),
    address: '"A1"',
  }),
];

/** `Mancanti_Dettaglio`: one row for each reading that is due and not there. */
export const MISSING_READING_COLUMNS: TableColumns = [
  textColumn(MISSING_READINGS.centre, 108),
  textColumn(MISSING_READINGS.manager, 106),
  textColumn(MISSING_READINGS.subject, 196),
  centred(MISSING_READINGS.quarter, 56),
  centred(MISSING_READINGS.state, 62),
  centred(MISSING_READINGS.cell, 54),
  textColumn(MISSING_READINGS.written, 64),
  textColumn(MISSING_READINGS.id, 100),
  textColumn(MISSING_READINGS.sheet, 96),
  textColumn(MISSING_READINGS.needed, 126),
  cellLinkColumn(MISSING_READINGS.link, 46, placeInRow(MISSING_READINGS)),
];

/** `Qualita_Piano`: one row for each criterion. */
export const QUALITY_CRITERION_COLUMNS: TableColumns = [
  textColumn(QUALITY_CRITERIA.criterion, 150),
  textColumn(QUALITY_CRITERIA.why, 226),
  textColumn(QUALITY_CRITERIA.outcome, 96),
  count(QUALITY_CRITERIA.findings, 48),
  count(QUALITY_CRITERIA.outOf, 48),
  textColumn(QUALITY_CRITERIA.items, 88),
  { ...numberColumn(QUALITY_CRITERIA.share, 62, FORMATS.percent), alignment: "Center" },
  textColumn(QUALITY_CRITERIA.reference, 170),
];

/** `Qualita_Rilievi`: one row for each criterion and objective (or manager, public value, dimension). */
export const QUALITY_FINDING_COLUMNS: TableColumns = [
  textColumn(QUALITY_FINDINGS.criterion, 150),
  textColumn(QUALITY_FINDINGS.description, 226),
  textColumn(QUALITY_FINDINGS.item, 96),
  centred(QUALITY_FINDINGS.centre, 48),
  centred(QUALITY_FINDINGS.cell, 48),
  textColumn(QUALITY_FINDINGS.manager, 88),
  textColumn(QUALITY_FINDINGS.sheet, 62),
  textColumn(QUALITY_FINDINGS.finding, 170),
  cellLinkColumn(QUALITY_FINDINGS.link, 46, placeInRow(QUALITY_FINDINGS)),
];

function count(column: ContractColumn, width: number): Column {
  return { ...numberColumn(column, width, FORMATS.count), alignment: "Center" };
}

function centred(column: ContractColumn, width: number): Column {
  return { ...textColumn(column, width), alignment: "Center" };
}

/** The cell that a row speaks of: what stands in its columns `Foglio` and `Cella`. */
function placeInRow(columns: { readonly sheet: ContractColumn; readonly cell: ContractColumn }): LinkTarget {
  return { sheet: cellInRow(columns.sheet), address: cellInRow(columns.cell) };
}
