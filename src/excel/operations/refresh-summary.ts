import { NAMES } from "../../domain/contract/defined-names";
import { READINGS, LOG } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { SUMMARY_BODY, SUMMARY_OBJECTIVES } from "../../domain/contract/summary-tables";
import { interpret } from "../../domain/interpretation/interpret";
import type { Interpretation } from "../../domain/interpretation/interpret";
import { summarise } from "../../domain/measurement/summary";
import type { Summary } from "../../domain/measurement/results";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { excelSerial } from "../host/clock";
import type { Clock } from "../host/clock";
import { statusLine } from "../layout/summary-sheet";
import type { OnProgress } from "../port";
import { entryOf, queueCatalogue } from "../read/catalogue";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
import { readWorkbookData } from "../read/workbook-reader";
import { queueName, queueNamedCell } from "../read/named-cell";
import { queuePlanMark, requirePlan } from "../read/plan-mark";
import { runReads } from "../read/read-step";
import { runExcel } from "../host/run";
import { toCellText } from "../cells/cell-text";
import { followSteps, queueCharts } from "../write/chart-steps";
import type { FoundCharts } from "../write/chart-steps";
import { logSteps } from "../write/log-steps";
import type { LogLine } from "../write/log-steps";
import { missingSteps, missingTables, refreshColumns } from "../write/missing-steps";
import { queueGeometry } from "../write/resize-table";
import type { TableGeometry } from "../write/resize-table";
import { isSummaryGone, rebuildSteps } from "../write/rebuild-summary";
import { LATER_TABLES, phaseMarkStep, SUMMARY_TABLES, summarySteps } from "../write/summary-steps";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";

/**
 * Reads every reading, rewrites `Riepilogo` and `Rilevazioni`, adds a line to `Registro`, shows `Riepilogo`.
 *
 * Three syncs (tables; cells; writing), more only where the writing is larger than one request. Tracking sheets are
 * never written. A summary whose sheet was deleted is laid out anew. After a failure while writing, the summary may
 * be half old and half new: repeating it mends that, and nobody's typing lives there.
 */
export async function refreshSummary(clock: Clock, onProgress: OnProgress): Promise<Summary> {
  let writing = false;
  return runExcel(
    SHEETS.summary,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 2 });
      const start = queueStart(context);
      await context.sync();

      const { catalogue, names, isGone } = start();
      onProgress({ step: "reading", done: 1, total: 2 });
      const dataPending = readWorkbookData(context, catalogue, refreshColumns(catalogue));
      const targetPending = queueTarget(context, { catalogue, names, isGone });
      await runReads(context, dataPending.steps);

      onProgress({ step: "computing", done: 0, total: 1 });
      const data = dataPending.result();
      const interpretation = interpret(data);
      const summary = summarise(interpretation.plan, interpretation.anomalies);
      const steps = writingSteps(targetPending(), { summary, interpretation, data }, clock);
      writing = true;
      await runSteps(context, steps, onProgress);
      return summary;
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** The workbook as it stands before the cells are read. */
interface RefreshStart {
  readonly catalogue: Catalogue;
  readonly names: SummaryNames;
  /** The sheet of the summary was deleted. */
  readonly isGone: boolean;
}

/** Queues what has to be known first; the getter fails where no plan has been loaded. */
function queueStart(context: Excel.RequestContext): () => RefreshStart {
  const cataloguePending = queueCatalogue(context);
  const isLoaded = queuePlanMark(context);
  const names = queueSummaryNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEETS.summary);
  sheet.load("name");
  return () => {
    requirePlan(isLoaded());
    const catalogue = cataloguePending();
    // eslint-disable-next-line office-addins/call-sync-before-read -- the getter is called after the caller's sync
    return { catalogue, names: names(), isGone: isSummaryGone(catalogue, !sheet.isNullObject) };
  };
}

/** Where the summary is written to, as it stands before any writing. */
interface SummaryTarget extends RefreshStart {
  readonly cells: SummaryCells;
  readonly geometries: ReadonlyMap<string, TableGeometry>;
  readonly charts: FoundCharts;
}

function queueTarget(context: Excel.RequestContext, start: RefreshStart): () => SummaryTarget {
  const { catalogue, isGone } = start;
  const cells = queueSummaryCells(start.names);
  const geometries = queueGeometry(context, tablesToWrite(catalogue, isGone));
  const charts = queueCharts(context, catalogue);
  return () => ({ ...start, cells: cells(), geometries: geometries(), charts: charts() });
}

/** What is written. */
interface SummaryContent {
  readonly summary: Summary;
  readonly interpretation: Interpretation;
  readonly data: WorkbookData;
}

function writingSteps(
  { catalogue, isGone, names, cells, geometries, charts }: SummaryTarget,
  { summary, interpretation, data }: SummaryContent,
  clock: Clock,
): readonly WriteStep[] {
  return [
    quietStep(),
    ...(isGone ? rebuildSteps(summary, data, leftNames(names), excelSerial(clock())) : []),
    ...summarySteps(summary, data.centres, catalogue, geometries),
    ...followSteps(charts, catalogue),
    ...(isGone ? [] : [phaseMarkStep(entryOf(catalogue, SUMMARY_OBJECTIVES.name), summary)]),
    ...missingSteps({ interpretation, data, catalogue, geometries }, cells.missing, clock),
    ...logSteps(catalogue, geometries, [refreshLine(summary, clock)]),
    closingStep(cells, summary, clock),
  ];
}

/**
 * `Registro` may have been deleted: then nothing is written down, and the summary is refreshed all the same. So it is
 * in a workbook that an earlier version has made, without the tables that came later.
 */
function tablesToWrite(catalogue: Catalogue, isGone: boolean): readonly CatalogueEntry[] {
  const tables = isGone ? [READINGS.name] : [...SUMMARY_TABLES, READINGS.name];
  const required = tables.map((name) => entryOf(catalogue, name));
  const optional = [...LATER_TABLES, LOG.name].flatMap((name) => catalogue.get(name) ?? []);
  return [...required, ...missingTables(catalogue), ...optional];
}

/** Our own writing raises no events; the last step turns them on again. */
function quietStep(): WriteStep {
  return {
    subject: "",
    bytes: 300,
    queue(context) {
      context.runtime.enableEvents = false;
    },
  };
}

function refreshLine(summary: Summary, clock: Clock): LogLine {
  const percent = (share: number | null): string =>
    share === null
      ? "nessun dato"
      : share.toLocaleString("it-IT", { style: "percent", minimumFractionDigits: 1 });
  return {
    at: excelSerial(clock()),
    operation: "Aggiornamento riepilogo",
    subject: `${SHEETS.summary}, T${summary.parameters.quarter}`,
    before: "",
    after: `Raggiungimento ${percent(summary.body.achievement)}, copertura ${percent(summary.body.coverage)}`,
    reason: "",
  };
}

interface SummaryNames {
  readonly status: Excel.NamedItem | null;
  readonly refreshedAt: Excel.NamedItem | null;
  readonly missing: Excel.NamedItem | null;
}

interface SummaryCells {
  readonly status: Excel.Range | null;
  readonly refreshedAt: Excel.Range | null;
  /** The status line of `Chi manca`. */
  readonly missing: Excel.Range | null;
}

/** The names of cells that a refresh writes; somebody may have deleted one. */
function queueSummaryNames(context: Excel.RequestContext): () => SummaryNames {
  const status = queueName(context, NAMES.summaryStatus);
  const refreshedAt = queueName(context, NAMES.refreshedAt);
  const missing = queueName(context, NAMES.missingStatus);
  return () => ({ status: status(), refreshedAt: refreshedAt(), missing: missing() });
}

function leftNames({ status, refreshedAt }: SummaryNames): readonly Excel.NamedItem[] {
  return [status, refreshedAt].filter((name) => name !== null);
}

/** Their cells: a name whose row was deleted points nowhere. Such a cell is left alone. */
function queueSummaryCells(names: SummaryNames): () => SummaryCells {
  const status = queueNamedCell(names.status);
  const refreshedAt = queueNamedCell(names.refreshedAt);
  const missing = queueNamedCell(names.missing);
  return () => ({ status: status(), refreshedAt: refreshedAt(), missing: missing() });
}

function closingStep({ status, refreshedAt }: SummaryCells, summary: Summary, clock: Clock): WriteStep {
  return {
    subject: SHEETS.summary,
    bytes: 2_000,
    queue(context) {
      if (status !== null) status.values = [[toCellText(statusLine(summary))]];
      if (refreshedAt !== null) refreshedAt.values = [[excelSerial(clock())]];
      const { worksheet } = context.workbook.tables.getItem(SUMMARY_BODY.name);
      worksheet.visibility = "Visible";
      worksheet.activate();
      context.runtime.enableEvents = true;
    },
  };
}
