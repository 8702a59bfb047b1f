import { interpret, interpretWithoutResults } from "../../domain/interpretation/interpret";
import { ParametersError } from "../../domain/interpretation/parameters-error";
import type { Interpretation } from "../../domain/interpretation/interpret";
import { provisionalOf } from "../../domain/measurement/provisional";
import { countReadings } from "../../domain/measurement/reading-count";
import { summarise } from "../../domain/measurement/summary";
import type { Summary } from "../../domain/measurement/results";
import { missingBoard } from "../../domain/studies/missing/missing-board";
import { planQuality } from "../../domain/studies/quality/plan-quality";
import { QUALITY_LIMITS } from "../../domain/studies/quality/quality-limits";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { missingReport } from "./missing-report";
import { qualityReport } from "./quality-report";
import { reportSheet } from "./report";
import { readingsSheet } from "./service-sheets";
import type { SheetLayout } from "./sheet-layout";
import { summaryLinks } from "./summary-links";
import { readingRows } from "./summary-rows";
import { summarySheet } from "./summary-sheet";

/** What the cells of a workbook say. */
export interface Reading {
  readonly data: WorkbookData;
  readonly interpretation: Interpretation;
  readonly summary: Summary;
  /** Why nothing has a result: a parameter is missing or wrong; `null`: none is. */
  readonly fault: ParametersError | null;
}

/** Understands the cells of a workbook and computes its results; none while a parameter is missing or wrong. */
export function readingOf(data: WorkbookData): Reading {
  try {
    return { ...resultsOf(data, interpret(data)), fault: null };
  } catch (error) {
    if (!(error instanceof ParametersError)) throw error;
    return { ...resultsOf(data, interpretWithoutResults(data)), fault: error };
  }
}

function resultsOf(data: WorkbookData, interpretation: Interpretation): Omit<Reading, "fault"> {
  return { data, interpretation, summary: summarise(interpretation.plan, interpretation.anomalies) };
}

/** When derived sheets are written: as Excel keeps it, and as people write it. */
export interface Moment {
  readonly serial: number;
  readonly words: string;
}

/** `Riepilogo` as it should be; `null`: it has never been refreshed. */
export function summaryLayout(
  { interpretation, summary, data }: Reading,
  refreshed: Moment | null,
): SheetLayout {
  const { plan, anomalies } = interpretation;
  return summarySheet({
    summary,
    readings: countReadings(plan.objectives, plan.parameters.quarter),
    provisional: provisionalOf(plan, anomalies),
    links: summaryLinks(summary, data.centres),
    refreshedAt: refreshed?.serial ?? null,
  });
}

/** `Rilevazioni`. */
export function readingsLayout({ summary }: Reading): SheetLayout {
  return readingsSheet(readingRows(summary));
}

/** `Chi manca`. */
export function missingLayout({ interpretation, data }: Reading, { words }: Moment): SheetLayout {
  return reportSheet(missingReport(missingBoard(interpretation, data), data.centres, words));
}

/** `Qualità del piano`. */
export function qualityLayout({ interpretation, data }: Reading, { words }: Moment): SheetLayout {
  return reportSheet(qualityReport(planQuality(data, QUALITY_LIMITS, interpretation), words));
}
