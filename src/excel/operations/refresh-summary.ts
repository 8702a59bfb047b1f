import { SHEETS } from "../../domain/contract/sheets";
import type { Finding } from "../../domain/structure/finding";
import type { Summary } from "../../domain/measurement/results";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { runExcel } from "../host/run";
import type { OnProgress, RefreshOutcome } from "../port";
import type { LogLine } from "../declare/log-line";
import type { Session } from "./session";
import { readOutline, writeDerived } from "./write-derived";
import type { DerivedWork } from "./write-derived";

const INTERRUPTED =
  "Aggiornamento interrotto: le cifre possono essere in parte di prima. Ripetere «Aggiorna riepilogo».";

const REFRESH: DerivedWork = {
  operation: "refresh",
  sheets: [SHEETS.summary, SHEETS.readings],
  keptSheets: [SHEETS.missing],
  interim: INTERRUPTED,
  logOf: ({ summary }) => refreshLine(summary),
};

/**
 * Reads every reading, brings `Riepilogo`, `Rilevazioni` and, where it is kept, `Chi manca` up to date, adds a line to
 * `Registro`, shows `Riepilogo`. Three syncs (what there is; cells; writing), more where a sheet is damaged or the writing
 * larger than one request. Tracking sheets are never written.
 */
export async function refreshSummary(
  clock: Clock,
  session: Session,
  onProgress: OnProgress,
): Promise<RefreshOutcome> {
  let writing = false;
  return runExcel(
    SHEETS.summary,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 2 });
      const outline = await readOutline(context);
      onProgress({ step: "reading", done: 1, total: 2 });
      const onWriting = (): void => {
        writing = true;
      };
      const operationContext = { context, session, unlock: { password: null }, onProgress, onWriting };
      const { reading, compared } = await writeDerived(operationContext, outline, REFRESH, momentOf(clock()));
      return { summary: reading.summary, findings: findingsOf(compared) };
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** What the cheap part of *Verifica* has found, but for what the refresh itself has put right. */
function findingsOf({ differences, tabs }: ComparedWorkbook): readonly Finding[] {
  const written = new Set(
    [SHEETS.summary, SHEETS.readings, SHEETS.missing, SHEETS.log].flatMap((name) => [
      name,
      tabs.get(name) ?? name,
    ]),
  );
  return differences
    .map(({ finding }) => finding)
    .filter(({ sheet, cause }) => !written.has(sheet) && cause !== "unfinished");
}

function refreshLine(summary: Summary): Omit<LogLine, "at"> {
  const percent = (share: number | null): string =>
    share === null
      ? "nessun dato"
      : share.toLocaleString("it-IT", { style: "percent", minimumFractionDigits: 1 });
  return {
    operation: "Aggiornamento riepilogo",
    subject: `${SHEETS.summary}, T${summary.parameters.quarter}`,
    before: "",
    after: `Raggiungimento ${percent(summary.body.achievement)}, copertura ${percent(summary.body.coverage)}`,
    reason: "",
  };
}
