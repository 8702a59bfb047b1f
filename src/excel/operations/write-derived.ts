import { SHEETS } from "../../domain/contract/sheets";
import type { ParametersError } from "../../domain/interpretation/parameters-error";
import type { Operation } from "../../domain/structure/operation";
import { isDerived } from "../declare/declaration";
import type { Moment, Reading } from "../declare/derived-sheets";
import type { LogLine } from "../declare/log-line";
import type { SheetLayout } from "../declare/sheet-layout";
import { compareWorkbook } from "../differ/compare-workbook";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import { WorkbookError } from "../host/errors";
import { damaged } from "../host/run";
import type { MarkerInputs } from "../observe/marker";
import { observeTables } from "../observe/observe-tables";
import type { TableToRead } from "../observe/observe-tables";
import { queueSeenLines } from "../observe/seen-lines";
import type { SeenLines } from "../observe/seen-lines";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import { followSteps, queueCharts } from "../write/chart-steps";
import type { FoundCharts } from "../write/chart-steps";
import { derivedSheetSteps } from "../write/derived-sheet";
import type { DerivedPlace } from "../write/derived-sheet";
import { showSheetStep } from "../write/workbook-steps";
import type { WriteStep } from "../write/write-step";
import { writeOperation, pendingRows } from "./write-operation";
import type { OperationContext } from "./write-operation";
import { interimSteps, statusSteps } from "./live-cells";
import { mendedRecords } from "./mended-records";
import { derivedTables, neededRecords, whatSheetsFollowFrom } from "./our-tables";
import { namesMark, namesSteps, outdatedNames, withoutKnownNames } from "./repeated-names";
import { requireColumns, requireOpen } from "./requirements";
import { isTorn, tornMends } from "./torn-sheets";

/** What an operation that writes derived sheets makes of the workbook's cells. */
export interface DerivedWork {
  readonly operation: Operation;
  /** Sheets that it writes, whether they are there or not. */
  readonly sheets: readonly string[];
  /** Those that it writes only where somebody keeps them. */
  readonly keptSheets: readonly string[];
  /** Says on the sheet, until all of it is written, that it is not. */
  readonly interim: string | null;
  /** Its line of `Registro`; `layouts` are the sheets that it writes. */
  readonly logOf: (reading: Reading, layouts: readonly SheetLayout[]) => Omit<LogLine, "at">;
  /** What its marker keeps beside; absent: nothing. */
  readonly inputs?: MarkerInputs;
  /** The last thing that people see of it; absent: its first sheet. */
  readonly closing?: readonly WriteStep[];
}

/** What is known of a workbook before its cells are read. */
export interface Outline {
  readonly skeleton: Skeleton;
  readonly seen: SeenLines;
}

/** Reads what there is: one sync. Fails where there is no plan, or one of the version before. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const [pending, seen] = [queueSkeleton(context), queueSeenLines(context)];
  await context.sync();
  const skeleton = pending();
  requirePlan(skeleton);
  return { skeleton, seen: seen() };
}

/**
 * Reads the plan and all readings, and brings some derived sheets to what follows from them: three syncs, five where a
 * sheet is damaged and has to be laid out again. Tracking sheets are never written.
 *
 * @returns what was read, and how the workbook differs from its declaration.
 */
export async function writeDerived(
  operationContext: OperationContext,
  outline: Outline,
  work: DerivedWork,
  at: Moment,
): Promise<{ readonly reading: Reading; readonly compared: ComparedWorkbook }> {
  const { context, onProgress } = operationContext;
  const { skeleton } = outline;
  const charts = queueCharts(context, skeleton.catalogue);
  const observation = await observeTables(context, skeleton, tablesToRead(outline, work));
  onProgress({ step: "computing", done: 0, total: 1 });
  const compared = compareWorkbook(observation, "cells", at);
  const { reading } = compared;
  if (reading === null) throw damagedPlan(compared);
  if (reading.fault !== null) throw wrongParameters(reading.fault);
  requireColumns(compared.located, compared.declared.filter(isDerived));
  const layouts = compared.declared.filter((layout) => isDue(layout, work, compared));
  requireOpen(skeleton, layouts, compared);
  const torn = layouts.filter((layout) => isTorn(layout, compared, skeleton));
  const mends = await tornMends(context, skeleton, torn, compared);
  const sound = layouts.filter((layout) => !torn.includes(layout));
  const kept = await mendedRecords(context, observation, compared.located);
  await writeOperation(operationContext, {
    ...{ operation: work.operation, key: "", observation: kept.observation, located: kept.located },
    inputs: { ...work.inputs, looks: grownTables(sound, compared) },
    left: pendingRows(observation, compared.located),
    mends: [...kept.mends, ...mends.flatMap((one) => one.mends)],
    setAside: mends.flatMap((one) => one.setAside),
    steps: namedSteps(sound, work.interim, { observation, located: compared.located }, charts(), reading),
    log: [{ ...work.logOf(reading, layouts), at: at.serial }],
    closing: work.closing ?? shownFirst(layouts, compared),
    ...{ isLast: true, at: at.serial },
  });
  return { reading, compared };
}

function tablesToRead(
  { skeleton, seen }: Outline,
  { operation, sheets, keptSheets }: DerivedWork,
): readonly TableToRead[] {
  const written = [...sheets, ...keptSheets];
  return [
    ...whatSheetsFollowFrom(skeleton, written),
    ...withoutKnownNames(derivedTables(written), operation, skeleton),
    ...neededRecords(skeleton, seen),
  ];
}

/** The contents of sheets that are whole, and a note of the names that they repeat. */
function namedSteps(
  sound: readonly SheetLayout[],
  interim: string | null,
  place: Place,
  charts: FoundCharts,
  { data }: Reading,
): readonly WriteStep[] {
  const mark = namesMark(data);
  const outdated = outdatedNames(mark, place.observation.skeleton);
  return [
    ...soundSteps(sound, interim, { ...place, outdated }, charts),
    ...namesSteps(sound, mark, outdated),
  ];
}

/** Nothing is computed before whoever is responsible has put the parameter right. */
function wrongParameters(fault: ParametersError): WorkbookError {
  const { sheet, address } = fault.fault.place;
  return new WorkbookError("wrong-parameters", `${sheet}!${address}`, "unchanged", "", { cause: fault });
}

/** The plan cannot be read: its last finding names the table. */
function damagedPlan({ differences }: ComparedWorkbook): Error {
  return damaged(`tabella «${differences.at(-1)?.finding.subject ?? ""}»`);
}

/** The first of the sheets comes to the front. */
function shownFirst(layouts: readonly SheetLayout[], { tabs }: ComparedWorkbook): readonly WriteStep[] {
  return layouts.slice(0, 1).map(({ name }) => showSheetStep(tabs.get(name) ?? name));
}

type Place = Omit<DerivedPlace, "isStacked">;

/** The contents of sheets that are whole: the interim line first, the lasting one last. */
function soundSteps(
  sound: readonly SheetLayout[],
  interim: string | null,
  place: Place,
  charts: FoundCharts,
): readonly WriteStep[] {
  return [
    ...(interim === null ? [] : interimSteps(sound, interim)),
    ...sound.flatMap((layout) =>
      derivedSheetSteps(layout, { ...place, isStacked: layout.name !== SHEETS.readings }),
    ),
    ...followSteps(charts, sound, place.located),
    ...sound.flatMap(statusSteps),
  ];
}

function isDue(
  { name }: SheetLayout,
  { sheets, keptSheets }: DerivedWork,
  { tabs }: ComparedWorkbook,
): boolean {
  return sheets.includes(name) || (keptSheets.includes(name) && tabs.has(name));
}

/** Tables that become longer. */
function grownTables(layouts: readonly SheetLayout[], { located }: ComparedWorkbook): readonly string[] {
  return layouts
    .flatMap(({ tables }) => tables)
    .filter(({ name, rows }) => rows.length > (located.get(name)?.rowCount ?? Infinity))
    .map(({ name }) => name);
}
