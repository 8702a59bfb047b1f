import { interpret } from "../../domain/interpretation/interpret";
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
}

/** Understands the cells of a workbook and computes its results. */
export function readingOf(data: WorkbookData): Reading {
  const interpretation = interpret(data);
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
