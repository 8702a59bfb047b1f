import { MISSING_CENTRES, MISSING_READINGS } from "../../domain/contract/report-tables";
import type { Interpretation } from "../../domain/interpretation/interpret";
import { missingBoard } from "../../domain/studies/missing/missing-board";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { writtenAt } from "../host/clock";
import type { Clock } from "../host/clock";
import { MISSING_TABLES, missingReport } from "../layout/missing-report";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
import { FOR_MISSING, FOR_SUMMARY } from "../read/workbook-reader";
import type { WorkbookColumns } from "../read/workbook-reader";
import { MISSING_CENTRE_COLUMNS, MISSING_READING_COLUMNS } from "../schema/report-tables";
import type { TableColumns } from "../schema/column";
import { reportEntries, rewrittenReport } from "./report-steps";
import type { TableGeometry } from "./resize-table";
import type { WriteStep } from "./write-step";

/**
 * The tables of `Chi manca` that a refresh rewrites: both, or none where somebody has deleted one, or a column of
 * theirs. The summary does not wait for them; writing `Chi manca` itself says what is missing.
 */
export function missingTables(catalogue: Catalogue): readonly CatalogueEntry[] {
  const entries = reportEntries(catalogue, MISSING_TABLES);
  const isWhole = entries.length === MISSING_TABLES.length && entries.every(hasItsColumns);
  return isWhole ? entries : [];
}

/** What a refresh has to read: texts of indicators and phases only where `Chi manca` is kept. */
export function refreshColumns(catalogue: Catalogue): WorkbookColumns {
  return missingTables(catalogue).length > 0 ? FOR_MISSING : FOR_SUMMARY;
}

/** What a refresh has read and computed by the time it writes. */
interface Refreshed {
  readonly interpretation: Interpretation;
  readonly data: WorkbookData;
  readonly catalogue: Catalogue;
  readonly geometries: ReadonlyMap<string, TableGeometry>;
}

/** Rewrites `Chi manca` from what a refresh has read; nothing where the sheet is not kept. */
export function missingSteps(
  { interpretation, data, catalogue, geometries }: Refreshed,
  statusCell: Excel.Range | null,
  clock: Clock,
): readonly WriteStep[] {
  if (missingTables(catalogue).length === 0) return [];
  const report = missingReport(missingBoard(interpretation, data), data.centres, writtenAt(clock()));
  return rewrittenReport(report, catalogue, geometries, statusCell);
}

const COLUMNS: Readonly<Record<string, TableColumns>> = {
  [MISSING_CENTRES.name]: MISSING_CENTRE_COLUMNS,
  [MISSING_READINGS.name]: MISSING_READING_COLUMNS,
};

function hasItsColumns({ name, headers }: CatalogueEntry): boolean {
  const own = COLUMNS[name] ?? [];
  return own.every(({ header, content }) => content !== "value" || headers.includes(header));
}
