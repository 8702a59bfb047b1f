import { RECOVERED } from "../../../src/domain/contract/recovered-table";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { startEmbeddedExcel } from "../../../src/embedded/embedded-excel";
import type { EmbeddedWorkbook } from "../../../src/embedded/model/workbook";
import type { BatchRequest } from "../../../src/embedded/wire/request";
import { loadExcelLibrary } from "../../../src/embedded/wire/node-library";
import { WorkbookError } from "../../../src/excel/host/errors";
import { createWorkbookPort } from "../../../src/excel/operations/workbook-port";
import type { WorkbookPort } from "../../../src/excel/port";
import { differenceTexts, imageDifferences } from "../image/facts";
import type { WorkbookImage } from "../image/facts";
import { tableRows } from "../embedded";
import { typedCells, typedCellTexts } from "../typed-cells";
import { workbookImage } from "../workbook-image";
import type { FaultPoint } from "./fault-points";
import { faultPoints, pointText, strideFor } from "./fault-points";
import { savepointOf } from "./savepoint";

/** Something that the add-in does, and the workbook that it does it to. */
export interface Interruptible {
  readonly name: string;
  /** The workbook before; its formulas calculate by themselves. */
  readonly prepare: () => Promise<EmbeddedWorkbook>;
  readonly run: (port: WorkbookPort) => Promise<unknown>;
}

/** What was tried, and where it did not come right. */
export interface PointsOutcome {
  readonly name: string;
  /** Syncs and actions of a run without fault. */
  readonly syncs: number;
  readonly actions: number;
  readonly points: number;
  readonly wrong: readonly WrongPoint[];
}

export interface WrongPoint {
  readonly point: string;
  readonly faults: readonly string[];
}

/** The clock of every session. */
const NOW = new Date(2022, 6, 15, 10, 30);
/** So many syncs after the fault get no answer in a session that has ended. */
const REST_OF_SESSION = 40;

/**
 * Fails an operation at its points, each time from the same workbook, repeats it without fault and compares with a run
 * without fault. A point is wrong where
 * - a failure is told that is no `WorkbookError`, or says that nothing was changed where something was;
 * - a cell in which people type holds anything but what it held before or holds in the end;
 * - the repetition fails, the workbook is not as without the fault, events stay off, or the pane is told otherwise.
 *
 * @param actions about how many of its actions are tried; `Infinity`: all of them.
 */
export async function everyPoint(operation: Interruptible, actions: number): Promise<PointsOutcome> {
  const bench = await benchOf(operation);
  const points = faultPoints(bench.requests, strideFor(bench.requests, actions));
  const wrong: WrongPoint[] = [];
  for (const point of points) {
    const faults = await faultsAt(bench, point);
    if (faults.length > 0) wrong.push({ point: pointText(point, bench.requests), faults });
  }
  return {
    name: operation.name,
    syncs: bench.requests.length,
    actions: bench.requests.reduce((sum, { Actions }) => sum + Actions.length, 0),
    points: points.length,
    wrong,
  };
}

/** A run of the operation without any fault, and how to begin again. */
interface Bench {
  readonly run: Interruptible["run"];
  readonly start: () => Session;
  readonly requests: readonly BatchRequest[];
  readonly before: State;
  /** After one run, and after two: a fault that comes after the end makes the repetition a second run. */
  readonly once: State;
  readonly twice: State;
}

interface Session {
  readonly excel: EmbeddedExcel;
  readonly port: WorkbookPort;
}

/** What a workbook is to people: all that is in it, and what the pane says of it. */
interface State {
  readonly image: WorkbookImage;
  readonly typed: readonly string[];
  readonly overview: string;
  readonly failure: string;
}

async function benchOf({ prepare, run }: Interruptible): Promise<Bench> {
  const workbook = await prepare();
  const savepoint = savepointOf(workbook);
  const image = workbookImage(workbook);
  const start = (): Session => {
    const again = savepoint.begin();
    const left = imageDifferences(image, workbookImage(again));
    if (left.length > 0) throw new Error(`it begins otherwise: ${differenceTexts(left).join("\n")}`);
    return newSession(again);
  };
  const before = await stateOf(start(), null);
  const first = start();
  const requests = first.excel.recordRequests();
  await run(first.port);
  const sent = [...requests];
  const once = await stateOf(first, null);
  const second = await failureOf(() => run(first.port));
  const twice = await stateOf(first, second);
  return { run, start, requests: sent, before, once, twice };
}

function newSession(workbook: EmbeddedWorkbook): Session {
  const excel = startEmbeddedExcel(loadExcelLibrary(), workbook);
  return { excel, port: createWorkbookPort(() => NOW) };
}

async function stateOf({ excel, port }: Session, failure: unknown): Promise<State> {
  return {
    image: workbookImage(excel.workbook),
    typed: typedCellTexts(typedCells(excel.workbook)),
    overview: JSON.stringify(await port.overview()),
    failure: failureText(failure),
  };
}

async function faultsAt(bench: Bench, point: FaultPoint): Promise<readonly string[]> {
  const session = bench.start();
  injectAt(session.excel, point);
  const waiting = session.excel.failures.pending;
  const failure = await failureOf(() => bench.run(session.port));
  const hasHappened = session.excel.failures.pending < waiting;
  session.excel.failures.clear();
  if (!hasHappened) return ["the fault did not happen: the operation sends other requests this time"];
  const { workbook } = session.excel;
  const left = workbookImage(workbook);
  const afterwards = [...claimFaults(bench, failure, left), ...typingFaults(bench, workbook)];
  const isDone = imageDifferences(left, bench.once.image).length === 0;
  const again = point.session === "ended" ? newSession(workbook) : session;
  const second = failure === null ? null : await failureOf(() => bench.run(again.port));
  const wanted = failure !== null && isDone ? [bench.once, bench.twice] : [bench.once];
  return [...afterwards, ...(await endFaults(again, second, wanted))];
}

function injectAt({ failures }: EmbeddedExcel, { sync, action, when, code, session }: FaultPoint): void {
  failures.inject({ atSync: sync, code, when, ...(action === null ? {} : { atAction: action }) });
  for (let later = 1; later < REST_OF_SESSION; later += 1) {
    if (session === "ended") failures.inject({ atSync: sync + later, code, when: "before" });
  }
}

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error ?? "nothing";
  }
}

/** What the error says of the workbook holds. */
function claimFaults({ before }: Bench, failure: unknown, left: WorkbookImage): readonly string[] {
  if (failure === null) return [];
  if (!(failure instanceof WorkbookError)) return [`fails with ${failureText(failure)}`];
  if (failure.state === "partly-written") return [];
  const changed = imageDifferences(before.image, left);
  return changed.length === 0
    ? []
    : [`says «${failure.state}» though ${differenceTexts(changed, 3).join("; ")}`];
}

/** What `Recuperati` holds, in the words of `typedCellTexts`. */
function keptTexts(workbook: EmbeddedWorkbook): readonly string[] {
  const isThere = workbook.sheets.some(({ tables }) => tables.some(({ name }) => name === RECOVERED.name));
  if (!isThere) return [];
  return tableRows(workbook, RECOVERED.name).map((row) => {
    const of = ({ header }: { readonly header: string }): string => String(row[header]);
    const value = JSON.stringify(row[RECOVERED.value.header]);
    return `${of(RECOVERED.table)}, ${of(RECOVERED.id)}, ${of(RECOVERED.column)}: ${value}`;
  });
}

/** Cells that people fill hold what they held, or what they will hold. */
function typingFaults({ before, once }: Bench, workbook: EmbeddedWorkbook): readonly string[] {
  const now = new Set(typedCellTexts(typedCells(workbook)));
  const later = new Set(once.typed);
  // While a sheet is laid out again, what people typed on it stands in `Recuperati`.
  const kept = new Set(keptTexts(workbook));
  const lost = before.typed.filter((text) => !now.has(text) && later.has(text) && !kept.has(text));
  const strange = [...now].filter((text) => !before.typed.includes(text) && !later.has(text));
  return [
    ...lost.slice(0, 3).map((text) => `has lost in between: ${text}`),
    ...strange.slice(0, 3).map((text) => `holds in between: ${text}`),
  ];
}

async function endFaults(
  session: Session,
  failure: unknown,
  wanted: readonly State[],
): Promise<readonly string[]> {
  const areEventsOn = await eventsEnabled();
  const end = await stateOf(session, failure).catch((error: unknown) => failureText(error));
  if (typeof end === "string") return [`the pane cannot be opened: ${end}`];
  const faults = wanted.map((state) => stateFaults(state, end));
  const fewest = faults.reduce((one, other) => (other.length < one.length ? other : one));
  return areEventsOn ? fewest : [...fewest, "events stay off"];
}

function stateFaults(wanted: State, end: State): readonly string[] {
  return [
    ...(end.failure === wanted.failure ? [] : [`the repetition ends with ${end.failure || "success"}`]),
    ...differenceTexts(imageDifferences(wanted.image, end.image)),
    ...(end.overview === wanted.overview ? [] : [`the pane is told ${end.overview}`]),
  ];
}

async function eventsEnabled(): Promise<boolean> {
  return Excel.run(async (context) => {
    context.runtime.load("enableEvents");
    await context.sync();
    return context.runtime.enableEvents;
  });
}

function failureText(failure: unknown): string {
  if (failure === null) return "";
  return failure instanceof WorkbookError
    ? failure.message
    : `another error: ${failure instanceof Error ? failure.message : JSON.stringify(failure)}`;
}
