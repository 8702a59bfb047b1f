import { FINDING_CAUSES } from "../../domain/structure/finding";
import type { Finding } from "../../domain/structure/finding";
import { SHEETS } from "../../domain/contract/sheets";
import { isDerived } from "../declare/declaration";
import type { LogLine } from "../declare/log-line";
import { momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { runExcel } from "../host/run";
import type { OnProgress, RepairOutcome } from "../port";
import { removeSheetStep, showSheetStep } from "../write/workbook-steps";
import type { WriteStep } from "../write/write-step";
import { writeOperation, pendingRows } from "./write-operation";
import type { OperationContext } from "./write-operation";
import { examine } from "./examine";
import type { Examination } from "./examine";
import { leftBlankSheet } from "./load-start";
import { examinerOf, findingsOf, isSame, runRounds } from "./repair-rounds";
import type { NotedRequest, RepairRequest } from "./repair-rounds";
import { requireOpen } from "./requirements";
import { undoOf } from "./take-back-repair";
import { writeDerived } from "./write-derived";
import type { DerivedWork } from "./write-derived";

export { takeBackRepair } from "./take-back-repair";

/** Every way in which the workbook departs from its declaration. Writes nothing. */
export async function check(clock: Clock, onProgress: OnProgress): Promise<readonly Finding[]> {
  return runExcel("", async (context) => {
    onProgress({ step: "reading", done: 0, total: 1 });
    const { differences } = await examine(context, momentOf(clock()));
    return differences.map(({ finding }) => finding);
  });
}

/**
 * Brings the workbook to its declaration: looks, writes what differs, looks again, until nothing differs or nothing
 * changes any more. What still differs is named and not written again.
 */
export async function repair(request: RepairRequest): Promise<RepairOutcome> {
  let writing = false;
  const { clock, onProgress } = request;
  return runExcel(
    "",
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 1 });
      const operationContext: OperationContext = {
        ...{ context, session: request.session, unlock: request.unlock, onProgress },
        onWriting: () => {
          writing = true;
        },
      };
      const look = examinerOf(request);
      const before = await look(context, momentOf(clock()));
      const found = findingsOf(before);
      const noted = withNote(request, before, found);
      // Its end is a refresh: what that cannot write is said before anything is written.
      const { compared, observation } = before;
      if (found.length > 0) requireOpen(observation.skeleton, compared.declared.filter(isDerived), compared);
      const { examination, locked, setAside } = await runRounds(operationContext, noted, before);
      if (found.length > 0) await finish(operationContext, noted, examination);
      const end = found.length > 0 ? await look(context, momentOf(clock())) : examination;
      const remaining = findingsOf(end);
      const repaired = found.filter((finding) => !remaining.some((other) => isSame(finding, other)));
      return { repaired, remaining, setAside, locked: [...locked], undo: undoOf(before) };
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/**
 * The first part of a repair alone: the sheets are whole, and its marker stays open for what is to follow. Nothing is
 * written where nothing differs.
 */
export async function layOut(
  request: NotedRequest,
): Promise<Pick<RepairOutcome, "remaining" | "setAside" | "locked">> {
  let writing = false;
  const { clock, onProgress, session, unlock } = request;
  return runExcel(
    "",
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 1 });
      const before = await examinerOf(request)(context, momentOf(clock()));
      const onWriting = (): void => {
        writing = true;
      };
      const { examination, locked, setAside } = await runRounds(
        { context, session, unlock, onProgress, onWriting },
        request,
        before,
      );
      return { remaining: findingsOf(examination), setAside, locked: [...locked] };
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

function withNote(
  request: RepairRequest,
  { observation: { skeleton } }: Examination,
  found: readonly Finding[],
): NotedRequest {
  if (request.log !== undefined) return { ...request, log: request.log };
  const { marker } = skeleton;
  const line = logLine(found);
  const left =
    marker?.isOpen === true && marker.operation === request.operation ? marker.inputs.note : undefined;
  const note = left ?? { after: line.after, reason: line.reason };
  return { ...request, inputs: { ...request.inputs, note }, log: [{ ...line, ...note }] };
}

/** The end of a repair: figures that follow from what has been put right, the line of `Registro`, the marker's end. */
async function finish(
  operationContext: OperationContext,
  { operation, inputs, clock, log }: NotedRequest,
  { observation, compared: { located, reading } }: Examination,
): Promise<void> {
  const at = momentOf(clock());
  const blank = await leftBlankSheet(operationContext.context, observation.skeleton);
  const closing = blank === null ? [] : [showSheetStep(SHEETS.summary), removeSheetStep(blank)];
  if (operation !== "load" && reading !== null && reading.fault === null) {
    await writeDerived(
      operationContext,
      // Where lines were marked as seen is not known: all are read.
      { skeleton: observation.skeleton, seen: { first: 0 } },
      REPAIRED({ operation, log, inputs }, closing),
      at,
    );
    return;
  }
  const lines = log.map((line) => ({ ...line, at: at.serial }));
  await writeOperation(operationContext, {
    ...{ operation, key: "", inputs, observation, located, mends: [], setAside: [] },
    left: pendingRows(observation, located),
    ...{ steps: [], log: lines, closing, isLast: true, at: at.serial },
  });
}

/** The derived sheets as a repair leaves them. */
const REPAIRED = (
  { operation, log, inputs }: Pick<NotedRequest, "operation" | "log" | "inputs">,
  closing: readonly WriteStep[],
): DerivedWork => ({
  operation,
  sheets: [SHEETS.summary, SHEETS.readings],
  keptSheets: [SHEETS.missing, SHEETS.quality],
  interim: null,
  inputs,
  logOf: () => log[0] ?? logLine([]),
  closing,
});

function logLine(found: readonly Finding[]): Omit<LogLine, "at"> {
  const causes = FINDING_CAUSES.filter((cause) => found.some((finding) => finding.cause === cause));
  return {
    ...{ operation: "Riparazione", subject: "Struttura della cartella", before: "" },
    after: found.length === 1 ? "1 rilievo" : `${found.length} rilievi`,
    reason: causes.join(", "),
  };
}
