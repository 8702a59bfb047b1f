import { KEY_COLUMNS } from "../../domain/contract/key-columns";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { loggedCell, loggedValue } from "../../domain/cells/log-text";
import { keyOf } from "../../domain/cells/table-cell";
import type { CellChange, TableData } from "../../domain/cells/workbook-data";
import { excelSerial } from "../host/clock";
import type { Clock } from "../host/clock";
import { WorkbookError } from "../host/errors";
import type { OnProgress } from "../port";
import { entryOf } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import type { PendingRead } from "../read/read-step";
import { runReads } from "../read/read-step";
import { readTable } from "../read/table-reader";
import { damaged, runExcel } from "../host/run";
import { fittingFormats } from "../write/fitting-format";
import { changeSteps, queueCells } from "../write/change-steps";
import type { FoundCell, FoundChange } from "../write/change-steps";
import { markerStep, nextMarkerStep } from "../write/marker-steps";
import { logSteps } from "../write/log-steps";
import { locateTables } from "../differ/located-table";
import type { LocatedTable } from "../differ/located-table";
import { RECORD_TABLES } from "../differ/wanted-tables";
import { LOG } from "../../domain/contract/service-tables";
import { recordRows } from "../differ/record-rows";
import { LOG_COLUMNS } from "../schema/service-tables";
import { lastNumber } from "../declare/log-line";
import type { LogLine } from "../declare/log-line";
import { begun, ended } from "../observe/marker";
import type { Marker } from "../observe/marker";
import { observeTables } from "../observe/observe-tables";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import { runLockedWork } from "./locked-work";
import type { LockedWork } from "./locked-work";
import { logToRead } from "./our-tables";
import type { Session } from "./session";
import { openedWork } from "../write/sheet-work";
import type { SheetWork } from "../write/sheet-work";
import type { WriteStep } from "../write/write-step";

/**
 * Changes single cells of the workbook's tables, wherever their rows and columns stand now, and writes each change into
 * `Registro`. Four syncs: tables; the rows' names; the cells; writing.
 *
 * A cell that holds neither what the change expects nor what it would write has been changed by somebody: the whole
 * work is refused with `cells-changed` and nothing is written. A cell with a formula is refused with
 * `formula-in-cell`. After a failure while writing, repeating completes the work.
 *
 * @returns the changes that take these back, formats included.
 */
export async function changeCells(
  changes: readonly CellChange[],
  operation: string,
  { clock, session, onProgress }: ChangeRequest,
): Promise<readonly CellChange[]> {
  let writing = false;
  return runExcel(
    [...new Set(changes.map(({ target }) => target.table))].join(", "),
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 3 });
      const pending = queueSkeleton(context);
      await context.sync();
      const skeleton = pending();
      requirePlan(skeleton);
      const rows = readRowNames(context, skeleton.catalogue, changes);
      await runReads(context, rows.steps);
      onProgress({ step: "reading", done: 1, total: 3 });
      const cellsPending = queueCells(context, locate(changes, rows.result()));
      const observation = await observeTables(context, skeleton, [logToRead()]);
      onProgress({ step: "reading", done: 2, total: 3 });
      const found = cellsPending();
      found.forEach(verify);
      const lines = found.map((cell) => logLine(cell, operation, clock));
      const located = locateTables(RECORD_TABLES, observation);
      const logged = lastNumber(recordRows(LOG.name, LOG_COLUMNS, located, observation));
      const number = session.begin("change", JSON.stringify([operation, changes]), skeleton.marker, logged);
      const work = changeWork(found, rows.result(), skeleton);
      const log = logSteps(lines, number, located, observation);
      writing = true;
      const marked = markedWork(changeMarker(number, located, work.work), work, log, skeleton);
      const [locked] = await runLockedWork(context, marked, onProgress);
      if (locked !== undefined) throw new WorkbookError("sheet-protected", locked, "partly-written", "");
      session.end();
      return found.map(takenBack);
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** What cells are changed with. */
export interface ChangeRequest {
  readonly clock: Clock;
  readonly session: Session;
  readonly onProgress: OnProgress;
}

/** `Registro` may have to be made, and sheets opened. */
function changeMarker(
  number: number,
  located: ReadonlyMap<string, LocatedTable>,
  work: readonly SheetWork[],
): Marker {
  const looks = located.has(LOG.name) ? [] : [LOG.name];
  const inputs = { looks, protected: work.map(({ sheet }) => sheet) };
  return { number, operation: "change", isOpen: true, inputs };
}

/** The work between the marker of its operation and its end. */
function markedWork(
  own: Marker,
  { open, work }: ChangeWork,
  log: readonly WriteStep[],
  { marker, properties }: Skeleton,
): LockedWork {
  const now = begun(own, marker);
  return {
    before: [markerStep(now, properties), ...log, ...open],
    work,
    after: [nextMarkerStep(ended(own, marker), now, properties)],
  };
}

/** The writing of cells: on sheets as they are, and on those that are opened for it. */
interface ChangeWork {
  readonly open: readonly WriteStep[];
  readonly work: readonly SheetWork[];
}

/**
 * The writing of the cells. The open cells of a protected sheet can be filled, but not formatted: such a sheet is opened
 * for those that get another format. Where it asks for a password they get their values alone.
 */
function changeWork(
  found: readonly FoundCell[],
  tables: ReadonlyMap<string, TableData>,
  { sheets }: Skeleton,
): ChangeWork {
  const changed = found.filter(({ change: { before, after } }) => before !== after);
  const formats = fittingFormats(changed, tables);
  const shut = sheets.flatMap(({ name, protection }) => {
    const cells = changed.filter(({ sheet, change }) => sheet === name && formats.has(change));
    return protection === null || cells.length === 0 ? [] : [{ name, protection, cells }];
  });
  const isShut = new Set(shut.flatMap(({ cells }) => cells));
  return {
    open: changeSteps(
      changed.filter((cell) => !isShut.has(cell)),
      formats,
    ),
    work: shut.map(({ name, protection, cells }) =>
      openedWork(name, protection, changeSteps(cells, formats), changeSteps(cells, new Map())),
    ),
  };
}

/** The names of the rows of every table that is changed; of `Indicatori` the kinds too, for the formats. */
function readRowNames(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  changes: readonly CellChange[],
): PendingRead<ReadonlyMap<string, TableData>> {
  const tables = [...new Set(changes.map(({ target }) => target.table))].map((name) => {
    const entry = entryOf(catalogue, name);
    const key = KEY_COLUMNS.find(({ header }) => entry.headers.includes(header));
    if (key === undefined) throw damaged(`tabella «${name}»: manca la colonna «${INDICATORS.id.header}»`);
    const columns = name === INDICATORS.name ? [key, INDICATORS.kind] : [key];
    return { name, read: readTable(context, entry, { columns, inputs: [] }) };
  });
  return {
    steps: tables.flatMap(({ read }) => read.steps),
    result: () => new Map(tables.map(({ name, read }) => [name, read.result()])),
  };
}

/** The row of each change now. A row that is gone has been changed by somebody. */
function locate(
  changes: readonly CellChange[],
  tables: ReadonlyMap<string, TableData>,
): readonly FoundChange[] {
  const rowsOf = new Map([...tables].map(([name, table]) => [name, rowsByName(table)]));
  return changes.map((change) => {
    const { table, key } = change.target;
    const row = rowsOf.get(table)?.get(keyOf(key));
    if (row === undefined) throw refused("cells-changed", change);
    return { change, row, sheet: tables.get(table)?.sheet ?? "" };
  });
}

/** The first row of each name counts, as everywhere. */
function rowsByName(table: TableData): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const names = KEY_COLUMNS.map(({ header }) => table.columns.get(header)).find(
    (column) => column !== undefined,
  );
  names?.values.forEach((name, row) => {
    const key = keyOf(String(name));
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function verify({ change, value, isFormula }: FoundCell): void {
  if (isFormula && change.before !== change.after) throw refused("formula-in-cell", change);
  if (value !== change.before && value !== change.after) throw refused("cells-changed", change);
}

function refused(problem: "cells-changed" | "formula-in-cell", { target }: CellChange): WorkbookError {
  const { table, key, header } = target;
  return new WorkbookError(problem, `tabella «${table}», ${key}, colonna «${header}»`, "unchanged", "");
}

function takenBack({ change, numberFormat }: FoundCell): CellChange {
  const { target, before, after } = change;
  return { target, before: after, after: before, numberFormat };
}

function logLine({ change, sheet }: FoundCell, operation: string, clock: Clock): LogLine {
  const { target, before, after, reason } = change;
  return {
    at: excelSerial(clock()),
    operation,
    subject: `${sheet}${loggedCell(target)}`,
    before: loggedValue(before),
    after: before === after ? "" : loggedValue(after),
    reason: reason ?? "",
  };
}
