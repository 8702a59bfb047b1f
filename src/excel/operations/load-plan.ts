import { NAMES } from "../../domain/contract/defined-names";
import { SHEETS } from "../../domain/contract/sheets";
import { interpret } from "../../domain/interpretation/interpret";
import type { Plan } from "../../domain/plan/plan";
import { comparePlans, countPlan } from "../../domain/plan/plan-comparison";
import type { PlanComparison } from "../../domain/plan/plan-comparison";
import { proposeIndicator } from "../../domain/studies/proposal/proposal";
import { planFromRegistry } from "../../domain/plan/registry";
import { missingBoard } from "../../domain/studies/missing/missing-board";
import { planQuality } from "../../domain/studies/quality/plan-quality";
import { QUALITY_LIMITS } from "../../domain/studies/quality/quality-limits";
import { summarise } from "../../domain/measurement/summary";
import { excelSerial, writtenAt } from "../host/clock";
import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import { layoutData } from "../layout/layout-data";
import { missingReport } from "../layout/missing-report";
import { plannedIndicators } from "../layout/plan-sheets";
import { qualityReport } from "../layout/quality-report";
import { reportSheet } from "../layout/report";
import { summarySheet } from "../layout/summary-sheet";
import { planLayouts } from "../layout/workbook-layout";
import { clearTheWay } from "./clear-the-way";
import { planName, readStart } from "./load-start";
import type { LoadStart } from "./load-start";
import { takeBack } from "./take-back";
import type { LoadOutcome, OnProgress } from "../port";
import { queueCatalogue } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { readRegistry } from "../read/registry-reader";
import { queuePlanMark } from "../read/plan-mark";
import { runReads } from "../read/read-step";
import { runExcel, toWorkbookError } from "../host/run";
import { loadSteps } from "../write/load-steps";
import type { LoadContent } from "../write/load-steps";
import { logRow } from "../write/log-steps";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";

/** What loading the plan would change. Two syncs, nothing is written. */
export async function comparePlan(plan: Plan): Promise<PlanComparison> {
  return runExcel(SHEETS.objectives, async (context) => {
    const cataloguePending = queueCatalogue(context);
    const isLoaded = queuePlanMark(context);
    await context.sync();
    return isLoaded() ? comparisonWith(context, cataloguePending(), plan) : comparePlans(null, plan);
  });
}

/**
 * Writes the plan into a workbook that holds none; leaves one that holds the same plan as it is; refuses another.
 *
 * One or two syncs of reading (two more where an interrupted load is found), then as many as the size asks for.
 * A failure while writing takes back what this load has written; only if that fails too, part of it stays, and
 * loading again starts over on it.
 */
export async function loadPlan(plan: Plan, clock: Clock, onProgress: OnProgress): Promise<LoadOutcome> {
  return runExcel(SHEETS.objectives, async (context) => {
    onProgress({ step: "reading", done: 0, total: 1 });
    const start = await readStart(context);
    if (start.isLoaded) return sameOrRefused(context, start.catalogue, plan);
    onProgress({ step: "computing", done: 0, total: 1 });
    const content = loadContent(plan, clock);
    const cleared = await clearTheWay(context, start, content.layouts);
    await writeOrTakeBack(context, cleared, content, onProgress);
    return { result: "loaded", counts: countPlan(plan), sheets: content.layouts.length };
  });
}

async function sameOrRefused(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  plan: Plan,
): Promise<LoadOutcome> {
  const { state, counts } = await comparisonWith(context, catalogue, plan);
  if (state !== "same") throw new WorkbookError("different-plan", planName(plan), "unchanged", "");
  return { result: "unchanged", counts, sheets: 0 };
}

/** One sync. */
async function comparisonWith(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  plan: Plan,
): Promise<PlanComparison> {
  const registry = readRegistry(context, catalogue);
  await runReads(context, registry.steps);
  return comparePlans(planFromRegistry(registry.result()), plan);
}

async function writeOrTakeBack(
  context: Excel.RequestContext,
  start: LoadStart,
  content: LoadContent,
  onProgress: OnProgress,
): Promise<void> {
  try {
    await runSteps(context, [...loadSteps(content, start.styles), closingStep(start)], onProgress);
  } catch (error) {
    onProgress({ step: "undoing", done: 0, total: 1 });
    throw toWorkbookError(error, planName(content.plan), await takeBack(start, content.layouts));
  }
}

/** The sheets of the plan with its first proposal and first summary: nothing typed yet, so nothing achieved. */
function loadContent(plan: Plan, clock: Clock): LoadContent {
  const indicators = plannedIndicators(plan, proposeIndicator);
  const counts = countPlan(plan);
  const log = logRow({
    at: excelSerial(clock()),
    operation: "Caricamento piano",
    subject: planName(plan),
    before: "",
    after: `${counts.objectives} obiettivi, ${counts.indicators} indicatori, ${counts.phases} fasi`,
    reason: `Fonte: ${plan.source}`,
  });
  const layouts = planLayouts(plan, indicators, [log]);
  const data = layoutData(layouts);
  const interpretation = interpret(data);
  const summary = summarise(interpretation.plan, interpretation.anomalies);
  const at = writtenAt(clock());
  const reports = [
    missingReport(missingBoard(interpretation, data), data.centres, at),
    qualityReport(planQuality(data, QUALITY_LIMITS, interpretation), at),
  ];
  return {
    ...{ plan, data, summary, reports },
    layouts: [summarySheet(summary), ...reports.map(reportSheet), ...layouts],
  };
}

function closingStep({ emptySheet }: LoadStart): WriteStep {
  return {
    subject: SHEETS.summary,
    bytes: 1_000,
    queue(context) {
      const { worksheets, names } = context.workbook;
      const summary = worksheets.getItem(SHEETS.summary);
      names.add(NAMES.loaded, summary.getRange("A1"));
      summary.activate();
      // The blank sheet of a new workbook; one that holds anything stays.
      if (emptySheet !== null) worksheets.getItem(emptySheet).delete();
      context.runtime.enableEvents = true;
    },
  };
}
