import { FINDING_CAUSES } from "../../domain/structure/finding";
import type { Finding } from "../../domain/structure/finding";
import type { Operation } from "../../domain/structure/operation";
import { SHEETS } from "../../domain/contract/sheets";
import { isDerived, layerOf } from "../declare/declaration";
import type { LogLine } from "../declare/log-line";
import type { SheetLayout, TableRow } from "../declare/sheet-layout";
import { withoutSheets } from "../differ/left-out-sheets";
import type { Difference, Mend } from "../differ/difference";
import { excelSerial, momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import { runExcel } from "../host/run";
import type { MarkerInputs } from "../observe/marker";
import type { OnProgress, RepairOutcome, Unlock } from "../port";
import { withKept } from "../write/recovered";
import { removeSheetStep, showSheetStep } from "../write/workbook-steps";
import type { WriteStep } from "../write/write-step";
import { halfMadeRecords, pendingRows, writeOperation } from "./write-operation";
import type { OperationContext, OperationWriting } from "./write-operation";
import { examine } from "./examine";
import type { Examination } from "./examine";
import type { Session } from "./session";
import { leftBlankSheet } from "./load-start";
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

/** What a repair is done for, and with what. */
export interface RepairRequest {
  readonly operation: Extract<Operation, "repair" | "load">;
  readonly inputs: MarkerInputs;
  /** Lines of `Registro`; absent: what was found. */
  readonly log?: readonly Omit<LogLine, "at">[];
  readonly unlock: Unlock;
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/** Times that the workbook is looked at and written again: names and frames first, then what relies on them. */
const ROUNDS = 5;

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
      const before = await examine(context, momentOf(clock()));
      const found = findingsOf(before);
      const noted = withNote(request, before, found);
      // Its end is a refresh: what that cannot write is said before anything is written.
      const { compared, observation } = before;
      if (found.length > 0) requireOpen(observation.skeleton, compared.declared.filter(isDerived), compared);
      const { examination, locked, setAside } = await runRounds(operationContext, noted, before);
      if (found.length > 0) await finish(operationContext, noted, examination);
      const end = found.length > 0 ? await examine(context, momentOf(clock())) : examination;
      const remaining = findingsOf(end);
      const repaired = found.filter((finding) => !remaining.some((other) => isSame(finding, other)));
      return { repaired, remaining, setAside, locked: [...locked], undo: undoOf(before) };
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** How the workbook stands after the rounds, the sheets that a password kept shut, and the cells set aside. */
interface RoundsOutcome {
  readonly examination: Examination;
  readonly locked: ReadonlySet<string>;
  readonly setAside: number;
}

async function runRounds(
  operationContext: OperationContext,
  request: NotedRequest,
  before: Examination,
): Promise<RoundsOutcome> {
  const locked = new Set<string>();
  let examination = before;
  let setAside = 0;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const round = roundOf(request, examination, locked);
    if (round === null) break;
    (await writeOperation(operationContext, round)).forEach((sheet) => locked.add(sheet));
    setAside += round.setAside.length;
    const next = await examine(operationContext.context, momentOf(request.clock()));
    const isStuck = sameFindings(findingsOf(next), findingsOf(examination));
    examination = next;
    if (isStuck) break;
  }
  return { examination, locked, setAside };
}

function findingsOf({ differences }: Examination): readonly Finding[] {
  return differences.map(({ finding }) => finding);
}

function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, index) => isSame(finding, other[index]));
}

function isSame(one: Finding, other: Finding | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A repair with its line of `Registro`: the one that it began with, also where it is repeated. */
interface NotedRequest extends RepairRequest {
  readonly log: readonly Omit<LogLine, "at">[];
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

/** What is written in one round; `null`: nothing is left that can be. */
function roundOf(
  { operation, inputs, clock, log }: NotedRequest,
  examination: Examination,
  locked: ReadonlySet<string>,
): OperationWriting | null {
  const { observation, compared, differences } = examination;
  const open = differences.filter(
    ({ mends }) => mends.length > 0 && !mends.some((mend) => "sheet" in mend && locked.has(mend.sheet)),
  );
  const due = dueFirst(open);
  const { mends, left } = withInterrupted(due, examination);
  if (mends.length === 0) return null;
  const at = excelSerial(clock());
  const lines = isLogTouched(mends, examination) ? [] : log;
  return {
    ...{ operation, key: "", inputs, observation, located: compared.located, mends, left },
    setAside: due.flatMap((one) => one.setAside),
    ...{ steps: [], closing: [], isLast: false, at },
    log: lines.map((line) => ({ ...line, at })),
  };
}

/** `Registro` itself is being mended: the operation's lines come after. */
function isLogTouched(
  mends: readonly Mend[],
  { observation, compared: { located, tabs } }: Examination,
): boolean {
  const tab = tabs.get(SHEETS.log);
  // What was half made of it is made whole with the lines in it.
  if (halfMadeRecords(observation, located).some(({ name }) => name === tab)) return false;
  return mends.some((mend) => "sheet" in mend && mend.sheet === tab);
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
  if (operation === "repair" && reading !== null && reading.fault === null) {
    await writeDerived(operationContext, observation.skeleton, REPAIRED(log, inputs, closing), at);
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
  log: NotedRequest["log"],
  inputs: MarkerInputs,
  closing: readonly WriteStep[],
): DerivedWork => ({
  operation: "repair",
  sheets: [SHEETS.summary, SHEETS.readings],
  keptSheets: [SHEETS.missing, SHEETS.quality],
  interim: null,
  inputs,
  logOf: () => log[0] ?? logLine([]),
  closing,
});

/** Names, frames and headers come first: the rest is found by them. */
const FRAME_MENDS: readonly Mend["type"][] = [
  "table-name",
  "table-frame",
  "table-rows",
  "new-column",
  "sheet-name",
  "new-rows",
  "clear-filter",
  "cell-styles",
];

function isOfFrame({ mends, finding }: Difference): boolean {
  return mends.some(({ type }) => FRAME_MENDS.includes(type)) || finding.cause === "column-renamed";
}

/** What is written first: frames; then sheets layer by layer, so that each finds the tables that its formulas name. */
function dueFirst(open: readonly Difference[]): readonly Difference[] {
  const frames = open.filter(isOfFrame);
  if (frames.length > 0) return frames;
  const laid = (one: Difference): readonly SheetLayout[] =>
    one.mends.flatMap((mend) => (mend.type === "lay" || mend.type === "relay" ? [mend.layout] : []));
  const lowest = Math.min(...open.flatMap((one) => laid(one).map(layerOf)));
  return withoutSheets(open, (layout) => layerOf(layout) > lowest);
}

/**
 * The mends of some differences; a sheet that an interrupted work was laying out is laid out again, with what was kept
 * of it in `Recuperati`.
 */
function withInterrupted(
  differences: readonly Difference[],
  { observation, compared: { located } }: Examination,
): { readonly mends: readonly Mend[]; readonly left: readonly TableRow[] } {
  const mends = differences.flatMap((one) => one.mends);
  const { marker } = observation.skeleton;
  if (marker?.isOpen !== true) return { mends, left: [] };
  let left = pendingRows(observation, located);
  const restored = (layout: SheetLayout): SheetLayout => {
    const result = withKept(layout, left);
    left = result.left;
    return result.layout;
  };
  return {
    mends: mends.map((mend) =>
      mend.type === "relay" || mend.type === "lay" ? { ...mend, layout: restored(mend.layout) } : mend,
    ),
    left,
  };
}

function logLine(found: readonly Finding[]): Omit<LogLine, "at"> {
  const causes = FINDING_CAUSES.filter((cause) => found.some((finding) => finding.cause === cause));
  return {
    ...{ operation: "Riparazione", subject: "Struttura della cartella", before: "" },
    after: found.length === 1 ? "1 rilievo" : `${found.length} rilievi`,
    reason: causes.join(", "),
  };
}
