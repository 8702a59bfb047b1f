import { SHEETS } from "../../domain/contract/sheets";
import { missingBoard } from "../../domain/studies/missing/missing-board";
import type { MissingBoard } from "../../domain/studies/missing/missing-board";
import { planQuality } from "../../domain/studies/quality/plan-quality";
import type { PlanQuality } from "../../domain/studies/quality/plan-quality";
import { QUALITY_LIMITS } from "../../domain/studies/quality/quality-limits";
import type { Reading } from "../declare/derived-sheets";
import type { LogLine } from "../declare/log-line";
import type { SheetLayout } from "../declare/sheet-layout";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { runExcel } from "../host/run";
import type { OnProgress } from "../port";
import type { Session } from "./session";
import { readOutline, writeDerived } from "./write-derived";

/** A report with what it is made of. */
interface ReportKind<Content> {
  readonly operation: "missing-report" | "quality-report";
  readonly sheet: string;
  readonly contentOf: (reading: Reading) => Content;
}

const QUALITY: ReportKind<PlanQuality> = {
  operation: "quality-report",
  sheet: SHEETS.quality,
  contentOf: ({ data, interpretation }) => planQuality(data, QUALITY_LIMITS, interpretation),
};

const MISSING: ReportKind<MissingBoard> = {
  operation: "missing-report",
  sheet: SHEETS.missing,
  contentOf: ({ data, interpretation }) => missingBoard(interpretation, data),
};

/** What a report is written with. */
export interface ReportRequest {
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/** Reads the plan again and writes `Qualità del piano`, made anew where somebody has deleted it. Three syncs. */
export function writeQuality(request: ReportRequest): Promise<PlanQuality> {
  return writeReport(QUALITY, request);
}

/** Reads every reading again and writes `Chi manca`, made anew where somebody has deleted it. Three syncs. */
export function writeMissing(request: ReportRequest): Promise<MissingBoard> {
  return writeReport(MISSING, request);
}

/** What there is; cells; writing. Other people's columns, and what stands beside, are left alone. */
async function writeReport<Content>(
  { operation, sheet, contentOf }: ReportKind<Content>,
  { clock, session, onProgress }: ReportRequest,
): Promise<Content> {
  let writing = false;
  return runExcel(
    sheet,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 2 });
      const outline = await readOutline(context);
      onProgress({ step: "reading", done: 1, total: 2 });
      const onWriting = (): void => {
        writing = true;
      };
      const { reading } = await writeDerived(
        { context, session, unlock: { password: null }, onProgress, onWriting },
        outline,
        {
          ...{ operation, sheets: [sheet], keptSheets: [], interim: null },
          logOf: (_, layouts) => reportLine(sheet, layouts),
        },
        momentOf(clock()),
      );
      return contentOf(reading);
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

function reportLine(sheet: string, layouts: readonly SheetLayout[]): Omit<LogLine, "at"> {
  const texts = layouts.flatMap((layout) => (layout.name === sheet ? layout.texts : []));
  const status = texts.find(({ isLive }) => isLive === true)?.content;
  const after = status?.type === "text" ? status.text : "";
  return { operation: `Scrittura di «${sheet}»`, subject: sheet, before: "", after, reason: "" };
}
