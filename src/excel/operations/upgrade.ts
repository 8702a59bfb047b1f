import type { CellChange } from "../../domain/cells/workbook-data";
import { operationName } from "../../domain/structure/operation-words";
import { stillDue } from "../../domain/studies/upgrade/changed-data";
import { upgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import type { UpgradePreview } from "../../domain/studies/upgrade/upgrade-preview";
import { readingOf } from "../declare/derived-sheets";
import type { LogLine } from "../declare/log-line";
import { earlierSheets } from "../differ/earlier-sheets";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { damaged, runExcel } from "../host/run";
import { isEarlier, queueSkeleton, requireLoaded } from "../observe/skeleton";
import type { OnProgress, Unlock, UpgradeOutcome } from "../port";
import { triedWork } from "../write/sheet-work";
import { changeCells } from "./change-cells";
import { examineAnyForm } from "./examine";
import { runLockedWork } from "./locked-work";
import { layOut, repair } from "./repair";
import { readWorkbook } from "./read-workbook";
import type { Session } from "./session";

/** What an upgrade is done with. */
export interface UpgradeRequest {
  readonly unlock: Unlock;
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/** What an upgrade would change, for a person to confirm. Reads the whole workbook, writes nothing. */
export async function previewUpgrade(clock: Clock, onProgress: OnProgress): Promise<UpgradePreview> {
  return runExcel("", async (context) => {
    onProgress({ step: "reading", done: 0, total: 1 });
    const { compared, observation } = await examineAnyForm(context, momentOf(clock()));
    const { reading, differences } = compared;
    if (reading === null) throw damaged(`tabella «${differences.at(-1)?.finding.subject ?? ""}»`);
    onProgress({ step: "computing", done: 0, total: 1 });
    return upgradePreview(reading, earlierSheets(compared, observation), readingOf);
  });
}

/**
 * Brings a workbook of the version before to this one's form: lays the sheets out around what people typed, writes the
 * changes that a person has confirmed, then the figures that follow. The marker stays open from the first to the last
 * step, so what was interrupted is finished by doing it again. A workbook that needs nothing is left alone.
 *
 * A sheet with a password of its own stops it before anything is written: with the password it goes on.
 *
 * @param changes the confirmed ones; a cell that was changed since, or has what is wanted already, is left as it is.
 */
export async function upgrade(
  changes: readonly CellChange[],
  request: UpgradeRequest,
): Promise<UpgradeOutcome> {
  if (!(await runExcel("", isDue))) return NOTHING_DONE;
  const shut = await runExcel("", (context) => shutSheets(context, request));
  if (shut.length > 0) return { ...NOTHING_DONE, locked: shut };
  const own = { ...request, operation: "upgrade", inputs: {} } as const;
  const laid = await layOut({ ...own, log: [] });
  // The rest follows once they have been opened.
  if (laid.locked.length > 0) return { ...NOTHING_DONE, ...laid };
  const due = stillDue(changes, await readWorkbook(request.onProgress));
  const undo = due.length === 0 ? [] : await changeCells(due, operationName("upgrade", "it"), request);
  const { remaining, locked, setAside } = await repair({ ...own, log: [logLine(due.length)] });
  return { isDone: true, changed: due.length, remaining, locked, setAside: laid.setAside + setAside, undo };
}

const NOTHING_DONE: UpgradeOutcome = {
  ...{ isDone: false, changed: 0, remaining: [], locked: [], setAside: 0, undo: [] },
};

/** Sheets with tables of the workbook that ask for another password; each is left as it is. */
async function shutSheets(
  context: Excel.RequestContext,
  { unlock, onProgress }: UpgradeRequest,
): Promise<readonly string[]> {
  const pending = queueSkeleton(context);
  await context.sync();
  const { sheets, catalogue } = pending();
  const holding = new Set([...catalogue.values()].map(({ sheet }) => sheet));
  const work = sheets.flatMap(({ name, protection }) =>
    protection !== null && holding.has(name) ? [triedWork(name, protection, unlock)] : [],
  );
  return runLockedWork(context, { before: [], work, after: [] }, onProgress);
}

/** Some sheet has the form of the version before, or an upgrade was interrupted. */
async function isDue(context: Excel.RequestContext): Promise<boolean> {
  const pending = queueSkeleton(context);
  await context.sync();
  const skeleton = pending();
  requireLoaded(skeleton);
  const { marker } = skeleton;
  return isEarlier(skeleton) || (marker?.isOpen === true && marker.operation === "upgrade");
}

function logLine(changed: number): Omit<LogLine, "at"> {
  return {
    ...{ operation: operationName("upgrade", "it"), subject: "Tutta la cartella", before: "" },
    after: changed === 1 ? "1 cella corretta" : `${changed} celle corrette`,
    reason: "La cartella era di una versione precedente",
  };
}
