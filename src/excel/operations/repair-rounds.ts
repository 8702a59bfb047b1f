import type { Finding } from "../../domain/structure/finding";
import type { Operation } from "../../domain/structure/operation";
import { SHEETS } from "../../domain/contract/sheets";
import { layerOf } from "../declare/declaration";
import type { LogLine } from "../declare/log-line";
import type { SheetLayout, TableRow } from "../declare/sheet-layout";
import type { Difference, Mend } from "../differ/difference";
import { isEarlierContent } from "../differ/earlier-contents";
import { withoutSheets } from "../differ/left-out-sheets";
import { excelSerial, momentOf } from "../host/clock";
import type { Clock } from "../host/clock";
import type { MarkerInputs } from "../observe/marker";
import type { OnProgress, Unlock } from "../port";
import { withKept } from "../write/recovered";
import { halfMadeRecords, pendingRows, writeOperation } from "./write-operation";
import type { OperationContext, OperationWriting } from "./write-operation";
import { examine, examineAnyForm } from "./examine";
import type { Examination } from "./examine";
import type { Session } from "./session";

/** What a repair is done for, and with what. */
export interface RepairRequest {
  readonly operation: Extract<Operation, "repair" | "load" | "upgrade">;
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

/** A repair with its line of `Registro`: the one that it began with, also where it is repeated. */
export interface NotedRequest extends RepairRequest {
  readonly log: readonly Omit<LogLine, "at">[];
}

/** How the workbook is looked at: an upgrade reads the form of the version before too. */
export function examinerOf({ operation }: Pick<RepairRequest, "operation">): typeof examine {
  return operation === "upgrade" ? examineAnyForm : examine;
}

/** How the workbook stands after the rounds, the sheets that a password kept shut, and the cells set aside. */
export interface RoundsOutcome {
  readonly examination: Examination;
  readonly locked: ReadonlySet<string>;
  readonly setAside: number;
}

/** Writes what differs and looks again, until nothing differs or nothing changes any more. */
export async function runRounds(
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
    const next = await examinerOf(request)(operationContext.context, momentOf(request.clock()));
    const isStuck = sameFindings(findingsOf(next), findingsOf(examination));
    examination = next;
    if (isStuck) break;
  }
  return { examination, locked, setAside };
}

export function findingsOf({ differences }: Examination): readonly Finding[] {
  return differences.map(({ finding }) => finding);
}

function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, index) => isSame(finding, other[index]));
}

export function isSame(one: Finding, other: Finding | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
    setAside: due
      .flatMap((one) => one.setAside)
      .filter((cell) => operation !== "upgrade" || !isEarlierContent(cell)),
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

/** Names, frames and headers come first: the rest is found by them. */
const FRAME_MENDS: readonly Mend["type"][] = [
  "table-name",
  "table-frame",
  "table-rows",
  "narrow-table",
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
