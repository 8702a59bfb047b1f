import { NAMES } from "../../domain/contract/defined-names";
import { LOG } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { interpret } from "../../domain/interpretation/interpret";
import { missingBoard } from "../../domain/studies/missing/missing-board";
import type { MissingBoard } from "../../domain/studies/missing/missing-board";
import { planQuality } from "../../domain/studies/quality/plan-quality";
import type { PlanQuality } from "../../domain/studies/quality/plan-quality";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { excelSerial, writtenAt } from "../host/clock";
import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import { MISSING_TABLES, missingReport } from "../layout/missing-report";
import { QUALITY_TABLES, qualityReport } from "../layout/quality-report";
import type { Report } from "../layout/report";
import type { OnProgress } from "../port";
import { entryOf, queueCatalogue } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { queueName, queueNamedCell } from "../read/named-cell";
import { queuePlanMark, requirePlan } from "../read/plan-mark";
import { queuePresentStyles } from "../read/present-styles";
import { runReads } from "../read/read-step";
import { FOR_STUDIES, readWorkbookData } from "../read/workbook-reader";
import { runExcel } from "../host/run";
import { stylesStep } from "../write/cell-styles";
import { logSteps } from "../write/log-steps";
import type { LogLine } from "../write/log-steps";
import { newReport, reportEntries, rewrittenReport } from "../write/report-steps";
import { queueGeometry } from "../write/resize-table";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";

/** A report with what it is made of. */
interface ReportKind<Content> {
  readonly sheet: string;
  readonly tables: readonly string[];
  readonly statusName: string;
  /** Place of its tab where it has to be made again, from 0. */
  readonly position: number;
  readonly contentOf: (data: WorkbookData) => Content;
  readonly reportOf: (content: Content, data: WorkbookData, at: string) => Report;
}

const QUALITY: ReportKind<PlanQuality> = {
  sheet: SHEETS.quality,
  tables: QUALITY_TABLES,
  statusName: NAMES.qualityStatus,
  position: 2,
  contentOf: (data) => planQuality(data),
  reportOf: (quality, _, at) => qualityReport(quality, at),
};

const MISSING: ReportKind<MissingBoard> = {
  sheet: SHEETS.missing,
  tables: MISSING_TABLES,
  statusName: NAMES.missingStatus,
  position: 1,
  contentOf: (data) => missingBoard(interpret(data), data),
  reportOf: (board, { centres }, at) => missingReport(board, centres, at),
};

/** Reads the plan again and rewrites `Qualità del piano`, made anew where somebody has deleted it. Three syncs. */
export function writeQuality(clock: Clock, onProgress: OnProgress): Promise<PlanQuality> {
  return writeReport(QUALITY, clock, onProgress);
}

/** Reads every reading again and rewrites `Chi manca`, made anew where somebody has deleted it. Three syncs. */
export function writeMissing(clock: Clock, onProgress: OnProgress): Promise<MissingBoard> {
  return writeReport(MISSING, clock, onProgress);
}

/** Tables, names and styles; cells; writing. Other people's columns, and what stands beside, are left alone. */
async function writeReport<Content>(
  kind: ReportKind<Content>,
  clock: Clock,
  onProgress: OnProgress,
): Promise<Content> {
  let writing = false;
  return runExcel(
    kind.sheet,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 2 });
      const start = queueStart(context, kind);
      await context.sync();
      const { catalogue, exists, name, styles, sheets } = start();
      onProgress({ step: "reading", done: 1, total: 2 });
      const dataPending = readWorkbookData(context, catalogue, FOR_STUDIES);
      const cell = queueNamedCell(exists ? name : null);
      const tables = reportEntries(catalogue, [...(exists ? kind.tables : []), LOG.name]);
      const geometryPending = queueGeometry(context, tables);
      await runReads(context, dataPending.steps);

      onProgress({ step: "computing", done: 0, total: 1 });
      const data = dataPending.result();
      const content = kind.contentOf(data);
      const report = kind.reportOf(content, data, writtenAt(clock()));
      const geometries = geometryPending();
      writing = true;
      const steps = exists
        ? rewrittenReport(report, catalogue, geometries, cell())
        : newReport(report, name !== null, Math.min(kind.position, sheets));
      const log = logSteps(catalogue, geometries, [logLine(report, clock)]);
      await runSteps(context, [stylesStep(styles), ...steps, ...log, closingStep(kind, exists)], onProgress);
      return content;
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

function logLine({ sheet, status }: Report, clock: Clock): LogLine {
  return {
    at: excelSerial(clock()),
    operation: `Scrittura di «${sheet}»`,
    subject: sheet,
    before: "",
    after: status,
    reason: "",
  };
}

interface ReportStart {
  readonly catalogue: Catalogue;
  /** Its tables are there: they are rewritten. Otherwise the sheet is made. */
  readonly exists: boolean;
  readonly name: Excel.NamedItem | null;
  readonly styles: ReadonlySet<string>;
  /** How many sheets there are. */
  readonly sheets: number;
}

/** Queues what has to be known first; the getter fails where the sheet's name is taken or one of its tables is gone. */
function queueStart<Content>(context: Excel.RequestContext, kind: ReportKind<Content>): () => ReportStart {
  const cataloguePending = queueCatalogue(context);
  const isLoaded = queuePlanMark(context);
  const name = queueName(context, kind.statusName);
  const styles = queuePresentStyles(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  return () => {
    requirePlan(isLoaded());
    const catalogue = cataloguePending();
    const exists = kind.tables.some((table) => catalogue.has(table));
    // One of two tables: `entryOf` names the other.
    if (exists) kind.tables.forEach((table) => entryOf(catalogue, table));
    const names = worksheets.items.map((sheet) => sheet.name.toLowerCase());
    if (!exists && names.includes(kind.sheet.toLowerCase())) {
      throw new WorkbookError("name-taken", `foglio «${kind.sheet}»`, "unchanged", "");
    }
    return { catalogue, exists, name: name(), styles: styles(), sheets: names.length };
  };
}

/** Shows the report. People may have renamed its sheet: it is where its table is. */
function closingStep<Content>({ sheet, tables }: ReportKind<Content>, exists: boolean): WriteStep {
  return {
    subject: sheet,
    bytes: 1_000,
    queue(context) {
      const [first = ""] = tables;
      const worksheet = exists
        ? context.workbook.tables.getItem(first).worksheet
        : context.workbook.worksheets.getItem(sheet);
      worksheet.visibility = "Visible";
      worksheet.activate();
      context.runtime.enableEvents = true;
    },
  };
}
