import type { Operation } from "../../domain/structure/operation";
import { DERIVED_SHEETS } from "../declare/declaration";
import type { Moment, Reading } from "../declare/derived-sheets";
import type { LogLine } from "../declare/log-line";
import type { SheetLayout, TextCell } from "../declare/sheet-layout";
import { SHEETS } from "../../domain/contract/sheets";
import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG } from "../../domain/contract/service-tables";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import { compareWorkbook } from "../differ/compare-workbook";
import type { Mend, SetAside } from "../differ/difference";
import { labelOf, presentLabel } from "../differ/compare-labels";
import { isOwnWork } from "../differ/compare-sheet";
import { relayOf } from "../differ/relay";
import { WorkbookError } from "../host/errors";
import { damaged } from "../host/run";
import type { MarkerInputs } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { observeContents } from "../observe/observe";
import { observeTables } from "../observe/observe-tables";
import type { Skeleton } from "../observe/skeleton";
import { queueCharts, followSteps } from "../write/chart-steps";
import type { FoundCharts } from "../write/chart-steps";
import { derivedSheetSteps } from "../write/derived-sheet";
import { contentInput } from "../write/sheet-steps";
import type { WriteStep } from "../write/write-step";
import { bring, pendingRows } from "./bring";
import type { BringContext, Bringing } from "./bring";
import { mendedRecords } from "./mended-records";
import { derivedTables, planAndTracking, records } from "./our-tables";

/** What an operation that writes derived sheets makes of the workbook's cells. */
export interface DerivedWork {
  readonly operation: Operation;
  /** Sheets that it writes, whether they are there or not. */
  readonly sheets: readonly string[];
  /** Those that it writes only where somebody keeps them. */
  readonly keptSheets: readonly string[];
  /** Says on the sheet, until all of it is written, that it is not. */
  readonly interim: string | null;
  readonly layoutsOf: (reading: Reading, at: Moment) => readonly SheetLayout[];
  readonly logOf: (reading: Reading) => Omit<LogLine, "at">;
  /** What its marker keeps beside; absent: nothing. */
  readonly inputs?: MarkerInputs;
  /** The last thing that people see of it; absent: its first sheet. */
  readonly closing?: readonly WriteStep[];
}

/**
 * Reads the plan and all readings, and brings some derived sheets to what follows from them: three syncs, five where a
 * sheet is damaged and has to be laid out again. Tracking sheets are never written.
 *
 * @returns what was read, and how the workbook differs from its declaration.
 */
export async function writeDerived(
  bringContext: BringContext,
  skeleton: Skeleton,
  work: DerivedWork,
  at: Moment,
): Promise<{ readonly reading: Reading; readonly compared: ComparedWorkbook }> {
  const { context, onProgress } = bringContext;
  const charts = queueCharts(context, skeleton.catalogue);
  const tables = [
    ...planAndTracking(skeleton),
    ...derivedTables([...work.sheets, ...work.keptSheets]),
    ...records(),
  ];
  const observation = await observeTables(context, skeleton, tables);
  onProgress({ step: "computing", done: 0, total: 1 });
  const compared = compareWorkbook(observation, "cells", at);
  const { reading } = compared;
  if (reading === null) throw damaged(`tabella «${compared.differences.at(-1)?.finding.subject ?? ""}»`);
  requireColumns(compared);
  const layouts = work.layoutsOf(reading, at).filter((layout) => isDue(layout, work, compared));
  requireOpen(skeleton, [...layouts.flatMap(({ name }) => compared.tabs.get(name) ?? []), logTab(skeleton)]);
  const torn = layouts.filter((layout) => isTorn(layout, compared, skeleton));
  const mends = await tornMends(context, skeleton, torn, compared);
  const sound = layouts.filter((layout) => !torn.includes(layout));
  const kept = await mendedRecords(context, observation, compared.located);
  const place: Place = { observation, located: compared.located };
  await bring(bringContext, {
    ...{ operation: work.operation, key: "", observation: kept.observation, located: kept.located },
    inputs: { ...work.inputs, looks: grownTables(sound, compared) },
    left: pendingRows(observation, compared.located),
    mends: [...kept.mends, ...mends.map(({ mend }) => mend)],
    setAside: mends.flatMap((one) => one.setAside),
    steps: soundSteps(sound, work.interim, place, charts()),
    log: [{ ...work.logOf(reading), at: at.serial }],
    closing: work.closing ?? layouts.slice(0, 1).map(({ name }) => showStep(compared.tabs.get(name) ?? name)),
    isLast: true,
    at: at.serial,
  });
  return { reading, compared };
}

type Place = Pick<Bringing, "observation" | "located">;

/** Lays out again, or anew, what is damaged or gone. One sync where a sheet has to be read. */
async function tornMends(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  torn: readonly SheetLayout[],
  compared: ComparedWorkbook,
): Promise<readonly TornMend[]> {
  const tabs = torn.flatMap(({ name }) => compared.tabs.get(name) ?? []);
  const whole = await observeContents(context, skeleton, tabs);
  torn.forEach((layout) => {
    requireOwn(layout, compared, whole);
  });
  return torn.map((layout) => mendOf(layout, compared, whole));
}

/** The contents of sheets that are whole: the interim line first, the lasting one last. */
function soundSteps(
  sound: readonly SheetLayout[],
  interim: string | null,
  place: Place,
  charts: FoundCharts,
): readonly WriteStep[] {
  return [
    ...(interim === null ? [] : liveSteps(sound, interim)),
    ...sound.flatMap((layout) =>
      derivedSheetSteps(layout, { ...place, isStacked: layout.name !== SHEETS.readings }),
    ),
    ...followSteps(charts, sound, place.located),
    ...sound.flatMap(statusSteps),
  ];
}

/** Without one of its columns a table of the plan, or of a centre, says something else: nothing is computed from it. */
function requireColumns({ located, sheets }: ComparedWorkbook): void {
  const derived = new Set(
    sheets
      .filter(({ layout }) => isOfDerived(layout.name))
      .flatMap(({ layout }) => layout.tables.map(({ name }) => name)),
  );
  for (const { name, sheet, missing } of located.values()) {
    const [header] = missing;
    if (header === undefined || derived.has(name) || name === LOG.name || name === RECOVERED.name) continue;
    throw damaged(`foglio «${sheet}», tabella «${name}»: manca la colonna «${header}»`);
  }
}

function isDue(
  { name }: SheetLayout,
  { sheets, keptSheets }: DerivedWork,
  { tabs }: ComparedWorkbook,
): boolean {
  return sheets.includes(name) || (keptSheets.includes(name) && tabs.has(name));
}

/** A sheet that is protected by hand is not written to: that is said before anything is. */
function requireOpen({ sheets }: Skeleton, names: readonly (string | null)[]): void {
  const shut = sheets.find(({ name, protection }) => protection !== null && names.includes(name));
  if (shut !== undefined)
    throw new WorkbookError("sheet-protected", `foglio «${shut.name}»`, "unchanged", "");
}

function logTab({ catalogue }: Skeleton): string | null {
  return catalogue.get(LOG.name)?.sheet ?? null;
}

/** The sheet is gone, or so damaged that it is laid out again. */
function isTorn(
  { name, texts }: SheetLayout,
  { sheets, tabs }: ComparedWorkbook,
  { names }: Skeleton,
): boolean {
  const compared = sheets.find(({ layout }) => layout.name === name);
  const isNameless = texts.some((text) => text.name !== undefined && (names.get(text.name) ?? null) === null);
  return !tabs.has(name) || compared?.isRelaid === true || isNameless;
}

/** A sheet that is called like ours and shows nothing of ours is somebody else's. */
function requireOwn(
  { name, tables, texts }: SheetLayout,
  { tabs, located }: ComparedWorkbook,
  { skeleton, grids }: Observation,
): void {
  const tab = tabs.get(name);
  const cells =
    grids
      .get(tab ?? "")
      ?.cells.flat()
      .filter(({ formula }) => formula !== "") ?? [];
  if (
    tab === undefined ||
    cells.length === 0 ||
    tables.some((table) => located.get(table.name)?.sheet === tab)
  )
    return;
  if (skeleton.marker?.isOpen === true && skeleton.marker.inputs.sheets?.includes(tab) === true) return;
  const own = new Set(texts.map(labelOf));
  const headers = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  if (cells.some((cell) => own.has(presentLabel(cell)) || headers.has(String(cell.value)))) return;
  throw new WorkbookError("name-taken", `foglio «${tab}»`, "unchanged", "");
}

interface TornMend {
  readonly mend: Mend;
  readonly setAside: readonly SetAside[];
}

function mendOf(
  layout: SheetLayout,
  { tabs, located, differences }: ComparedWorkbook,
  whole: Observation,
): TornMend {
  const tab = tabs.get(layout.name);
  if (tab !== undefined) {
    const { relay, setAside } = relayOf(
      layout,
      tab,
      located,
      whole.grids.get(tab),
      isOwnWork(layout, tab, whole),
    );
    return { mend: relay, setAside };
  }
  const lay = differences
    .flatMap(({ mends }) => mends)
    .find((mend) => mend.type === "lay" && mend.layout.name === layout.name);
  return { mend: { type: "lay", layout, position: lay?.type === "lay" ? lay.position : null }, setAside: [] };
}

/** Tables that become longer. */
function grownTables(layouts: readonly SheetLayout[], { located }: ComparedWorkbook): readonly string[] {
  return layouts
    .flatMap(({ tables }) => tables)
    .filter(({ name, rows }) => rows.length > (located.get(name)?.rowCount ?? Infinity))
    .map(({ name }) => name);
}

/** The cells that say as of when, and how it went: figures never stand under the line of others. */
function statusSteps(layout: SheetLayout): readonly WriteStep[] {
  return layout.texts.flatMap((text) =>
    text.isLive === true && text.name !== undefined ? [namedStep(text.name, contentOf(text))] : [],
  );
}

function liveSteps(layouts: readonly SheetLayout[], interim: string): readonly WriteStep[] {
  return layouts.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      text.isLive === true && text.name !== undefined && text.content.type === "text"
        ? [namedStep(text.name, interim)]
        : [],
    ),
  );
}

function contentOf({ content }: TextCell): string | number {
  switch (content.type) {
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    default:
      return content.text;
  }
}

function namedStep(name: string, content: string | number): WriteStep {
  return {
    subject: name,
    bytes: 900,
    queue(context) {
      context.workbook.names.getItem(name).getRange().values = [[contentInput(content)]];
    },
  };
}

/** Shows a sheet to the person. */
export function showStep(sheet: string): WriteStep {
  return {
    subject: sheet,
    bytes: 700,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.visibility = "Visible";
      worksheet.activate();
    },
  };
}

/** True: the finding is about a sheet that a refresh writes itself, and has put right. */
function isOfDerived(sheet: string): boolean {
  return DERIVED_SHEETS.includes(sheet);
}
