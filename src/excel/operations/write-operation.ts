import { RECOVERED } from "../../domain/contract/recovered-table";
import { SHEETS } from "../../domain/contract/sheets";
import type { Operation } from "../../domain/structure/operation";
import { LOG } from "../../domain/contract/service-tables";
import { lastNumber } from "../declare/log-line";
import type { LogLine } from "../declare/log-line";
import { logSheet, recoveredSheet } from "../declare/service-sheets";
import type { SheetLayout, TableRow } from "../declare/sheet-layout";
import type { Mend, SetAside } from "../differ/difference";
import type { LocatedTable } from "../differ/located-table";
import { recordRows } from "../differ/record-rows";
import type { Observation } from "../observe/observation";
import { begun, ended } from "../observe/marker";
import type { Marker, MarkerInputs } from "../observe/marker";
import type { OnProgress, Unlock } from "../port";
import { LOG_COLUMNS, RECOVERED_COLUMNS } from "../schema/service-tables";
import { derivedSheetSteps, recordSteps } from "../write/derived-sheet";
import { logSteps } from "../write/log-steps";
import { markerStep, nextMarkerStep } from "../write/marker-steps";
import { isHalfMade } from "../write/record-sheet";
import { distinctRows, keptRows, recoveredRow } from "../write/recovered";
import { sheetWork } from "../write/sheet-work";
import type { SheetWork } from "../write/sheet-work";
import { eventsStep, removeSheetStep } from "../write/workbook-steps";
import type { WriteStep } from "../write/write-step";
import { runLockedWork } from "./locked-work";
import type { Session } from "./session";

/** What an operation has to bring about, and the workbook as it was found. */
export interface OperationWriting {
  readonly operation: Operation;
  /** Tells this operation from others of its kind, for the number of a repeat. */
  readonly key: string;
  readonly inputs: MarkerInputs;
  readonly observation: Observation;
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly mends: readonly Mend[];
  readonly setAside: readonly SetAside[];
  /** Rows of `Recuperati` that an interrupted work had kept, and that have found no place. */
  readonly left: readonly TableRow[];
  /** Contents of derived sheets: written after the mends. */
  readonly steps: readonly WriteStep[];
  readonly log: readonly LogLine[];
  /** The last thing that people see of it. */
  readonly closing: readonly WriteStep[];
  /** The marker ends with it; false: more is to come. */
  readonly isLast: boolean;
  /** Excel date serial with time. */
  readonly at: number;
}

/** Everything that is written about one operation. */
export interface OperationContext {
  readonly context: Excel.RequestContext;
  readonly session: Session;
  readonly unlock: Unlock;
  readonly onProgress: OnProgress;
  /** Called before the first writing. */
  readonly onWriting: () => void;
}

/**
 * Writes what an operation has to bring about: its marker first, what people typed on sheets that are laid out again into
 * `Recuperati`, then sheet by sheet, its lines of `Registro`, and the end of the marker. As few requests as the sizes
 * allow; a protected sheet takes one of its own, so that a password stops that sheet alone.
 *
 * @returns names of the sheets that a password kept shut.
 */
export async function writeOperation(
  { context, session, unlock, onProgress, onWriting }: OperationContext,
  writing: OperationWriting,
): Promise<readonly string[]> {
  const { skeleton } = writing.observation;
  const number = session.begin(
    writing.operation,
    writing.key,
    skeleton.marker,
    lastNumber(recordRows(LOG.name, LOG_COLUMNS, writing.located, writing.observation)),
  );
  const mends = writing.mends.filter((mend) => !isOfRecord(mend, writing));
  const work = sheetWork([...mends, ...toProtect(writing)], skeleton, unlock);
  const recovered = recoveredPlan(writing);
  const own = markerOf(writing, number, work, madeRecords(writing, recovered));
  const marker = begun(own, skeleton.marker);
  const next: Marker = writing.isLast
    ? ended(own, skeleton.marker)
    : afterRound(marker, own, recovered.lasting);
  const before = [markerStep(marker, skeleton.properties), eventsStep(false), ...recovered.before];
  const after = [
    ...writing.steps,
    ...recovered.after,
    ...logSteps(writing.log, number, writing.located, writing.observation),
    ...writing.closing,
    eventsStep(true),
    nextMarkerStep(next, marker, skeleton.properties),
  ];
  onWriting();
  const locked = await runLockedWork(context, { before, work, after }, onProgress);
  if (writing.isLast) session.end();
  return locked;
}

/** `Registro` is made with the lines of this operation in it; what was half made of a record sheet is made whole. */
function isOfRecord(mend: Mend, { observation, located, log }: OperationWriting): boolean {
  if (mend.type === "lay") return mend.layout.name === SHEETS.log && log.length > 0;
  if (mend.type === "sheet-place" || !("sheet" in mend)) return false;
  return halfMadeRecords(observation, located).some(({ name }) => name === mend.sheet);
}

/** The record sheets that an interrupted operation was making. */
export function halfMadeRecords(
  observation: Observation,
  located: ReadonlyMap<string, LocatedTable>,
): readonly SheetLayout[] {
  return [recoveredSheet([]), logSheet([])].filter((layout) => isHalfMade(layout, { observation, located }));
}

/** The marker of an operation that goes on: what it has laid out is whole. */
function afterRound(marker: Marker, own: Marker, recovered: number): Marker {
  const without = (key: "sheets" | "looks"): readonly string[] =>
    (marker.inputs[key] ?? []).filter((name) => own.inputs[key]?.includes(name) !== true);
  const rest = { sheets: without("sheets"), looks: without("looks"), protected: [], recovered };
  return { ...marker, inputs: { ...marker.inputs, ...rest } };
}

function markerOf(
  { operation, inputs, mends, observation, located }: OperationWriting,
  number: number,
  work: readonly SheetWork[],
  made: readonly string[],
): Marker {
  const sheets = mends.flatMap((mend) =>
    mend.type === "relay" ? [mend.sheet] : mend.type === "lay" ? [mend.layout.name] : [],
  );
  const isProtected = work.filter((one) => one.isProtected).map(({ sheet }) => sheet);
  const { marker } = observation.skeleton;
  const rows = recordRows(RECOVERED.name, RECOVERED_COLUMNS, located, observation).length;
  const recovered = (marker?.isOpen === true ? marker.inputs.recovered : undefined) ?? rows;
  return {
    ...{ number, operation, isOpen: true },
    inputs: {
      ...inputs,
      ...{ recovered, sheets, protected: isProtected, looks: [...(inputs.looks ?? []), ...made] },
    },
  };
}

/** `Recuperati` and `Registro`, where this operation makes them. */
function madeRecords(
  { located, observation, log }: OperationWriting,
  { before }: RecoveredPlan,
): readonly string[] {
  return [
    ...(before.length > 0 && !located.has(RECOVERED.name) ? [RECOVERED.name] : []),
    ...(log.length > 0 && !located.has(LOG.name) ? [LOG.name] : []),
    ...halfMadeRecords(observation, located).flatMap(({ tables }) => tables.map(({ name }) => name)),
  ];
}

/** Sheets that an interrupted operation has left open. */
function toProtect({ observation: { skeleton } }: OperationWriting): readonly Mend[] {
  const { marker, sheets } = skeleton;
  if (marker?.isOpen !== true) return [];
  return sheets
    .filter(({ name, protection }) => protection === null && marker.inputs.protected?.includes(name) === true)
    .map(({ name }) => ({ type: "protect", sheet: name }));
}

/** Rows that an interrupted operation had set aside or kept meanwhile. */
export function pendingRows(
  observation: Observation,
  located: ReadonlyMap<string, LocatedTable>,
): readonly TableRow[] {
  const { marker } = observation.skeleton;
  const rows = recordRows(RECOVERED.name, RECOVERED_COLUMNS, located, observation);
  return marker?.isOpen === true ? rows.slice(marker.inputs.recovered ?? rows.length) : [];
}

interface RecoveredPlan {
  /** Rows that stay. */
  readonly lasting: number;
  readonly before: readonly WriteStep[];
  readonly after: readonly WriteStep[];
}

/** `Recuperati` before and after the work: with what is kept meanwhile, then without. */
function recoveredPlan(writing: OperationWriting): RecoveredPlan {
  const { mends, setAside, left, located, observation, at } = writing;
  const present = recordRows(RECOVERED.name, RECOVERED_COLUMNS, located, observation);
  const { marker } = observation.skeleton;
  const earlier = present.slice(0, marker?.isOpen === true ? marker.inputs.recovered : undefined);
  const settled = distinctRows([...earlier, ...setAside.map((cell) => recoveredRow(cell, at))]);
  // What was kept meanwhile and has found no place yet may find it in a later round.
  const lasting = distinctRows([...settled, ...left]);
  const kept = mends.flatMap((mend) => (mend.type === "relay" ? keptRows(mend, at) : []));
  const meanwhile = distinctRows([...lasting, ...kept]);
  const place = { observation, located, isStacked: false };
  const layout = recoveredSheet(meanwhile);
  if (meanwhile.length === 0 && present.length === 0) {
    const isLeft = isHalfMade(layout, place);
    return { lasting: 0, before: isLeft ? [removeSheetStep(layout.name)] : [], after: [] };
  }
  const before = recordSteps(layout, place, recordPosition(observation));
  if (lasting.length === meanwhile.length) return { lasting: settled.length, before, after: [] };
  if (lasting.length === 0)
    return {
      lasting: 0,
      before,
      after: [removeSheetStep(located.get(RECOVERED.name)?.sheet ?? SHEETS.recovered)],
    };
  const written = afterWriting(meanwhile, located);
  const grids = new Map(observation.grids);
  grids.delete(written.sheet);
  const after = derivedSheetSteps(recoveredSheet(lasting), {
    ...place,
    ...{ observation: { ...observation, grids }, located: new Map([[RECOVERED.name, written]]) },
  });
  return { lasting: settled.length, before, after };
}

/** Before `Registro`. */
function recordPosition({ skeleton: { sheets } }: Observation): number | null {
  const others = sheets.filter(({ name }) => name !== SHEETS.recovered);
  const at = others.findIndex(({ name }) => name === SHEETS.log);
  return at < 0 ? null : at;
}

/** The table as it stands once some rows have been written to it. */
function afterWriting(rows: readonly TableRow[], located: ReadonlyMap<string, LocatedTable>): LocatedTable {
  const [table] = recoveredSheet(rows).tables;
  const headers = RECOVERED_COLUMNS.map(({ header }) => header);
  const fresh: LocatedTable = {
    ...{ name: RECOVERED.name, nameNow: RECOVERED.name, sheet: SHEETS.recovered, headers },
    ...{ row: table?.row ?? 0, column: table?.column ?? 0, columnCount: headers.length },
    ...{ rowCount: rows.length, offsets: new Map(headers.map((header, offset) => [header, offset])) },
    ...{ renamed: [], missing: [] },
  };
  return { ...(located.get(RECOVERED.name) ?? fresh), rowCount: rows.length };
}
