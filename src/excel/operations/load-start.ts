import { NAMES } from "../../domain/contract/defined-names";
import type { SheetLayout } from "../declare/sheet-layout";
import type { Mend } from "../differ/difference";
import { locateTables } from "../differ/located-table";
import { relayOf } from "../differ/relay";
import { OFFICE_TABLES } from "../differ/wanted-tables";
import { WorkbookError } from "../host/errors";
import { observeSheets } from "../observe/observe";
import type { Skeleton } from "../observe/skeleton";
import { tablesOn } from "../read/catalogue";

/** What a load has to know of a workbook beside what it consists of. */
export interface LoadStart {
  /** The one blank sheet of a new workbook; `null`: there is something. */
  readonly blankSheet: string | null;
  /** All defined names. */
  readonly names: readonly string[];
}

/** Queues the reading of what a load starts from; the getter works after the next sync. */
export function queueLoadStart(context: Excel.RequestContext): () => LoadStart {
  const { worksheets, names } = context.workbook;
  names.load("items/name");
  const count = worksheets.getCount();
  const first = worksheets.getFirst();
  first.load("name");
  const isBlank = queueIsBlank(first);
  return () => ({
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read -- the getter is called after the caller's sync; a count is a result and needs no load
    blankSheet: count.value === 1 && isBlank() ? first.name : null,
    names: names.items.map(({ name }) => name),
  });
}

/** Queues the question whether a sheet holds nothing, neither cells nor charts and shapes. */
function queueIsBlank(sheet: Excel.Worksheet): () => boolean {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const drawings = [sheet.charts.getCount(), sheet.shapes.getCount()];
  // eslint-disable-next-line office-addins/call-sync-before-read -- the getter is called after the caller's sync
  return () => used.isNullObject && drawings.every(({ value }) => value === 0);
}

/**
 * The blank sheet of a new workbook that an interrupted load has left; `null`: there is none, or somebody has written on
 * it meanwhile: then it is theirs. One sync where there is one to look at.
 */
export async function leftBlankSheet(
  context: Excel.RequestContext,
  { marker, sheets }: Skeleton,
): Promise<string | null> {
  const left = marker?.isOpen === true ? marker.inputs.blankSheet : undefined;
  if (left === undefined || !sheets.some(({ name }) => name === left)) return null;
  const isBlank = queueIsBlank(context.workbook.worksheets.getItem(left));
  await context.sync();
  return isBlank() ? left : null;
}

/** Fails where somebody else's sheet, table or name is called like one of ours. */
export function requireFreeNames(
  { sheets, catalogue, names }: Skeleton,
  layouts: readonly SheetLayout[],
  start: LoadStart,
): void {
  const wanted = new Set(layouts.map(({ name }) => name.toLowerCase()));
  const sheet = sheets.find(({ name }) => wanted.has(name.toLowerCase()) && name !== start.blankSheet);
  if (sheet !== undefined) throw taken(`foglio «${sheet.name}»`);
  const tables = new Set(layouts.flatMap((layout) => layout.tables.map(({ name }) => name.toLowerCase())));
  for (const { name } of catalogue.values()) {
    if (tables.has(name.toLowerCase())) throw taken(`tabella «${name}»`);
  }
  // Redefining a name would change the formulas of whoever made it.
  const own = Object.values(NAMES).find((name) => names.has(name));
  const other = own ?? start.names.find((name) => tables.has(name.toLowerCase()));
  if (other !== undefined) throw taken(`nome «${other}»`);
}

function taken(subject: string): WorkbookError {
  return new WorkbookError("name-taken", subject, "unchanged", "");
}

/** The sheets of the plan itself: new ones, and those of an interrupted load laid out again. */
export async function beforePlanMends(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  layouts: readonly SheetLayout[],
): Promise<readonly Mend[]> {
  const present = new Set(skeleton.sheets.map(({ name }) => name));
  const there = layouts.filter(({ name }) => present.has(name));
  if (there.length === 0) return layouts.map((layout) => ({ type: "lay", layout, position: null }));
  const observation = await observeSheets(
    context,
    skeleton,
    there.map(({ name }) => name),
  );
  const located = locateTables(OFFICE_TABLES, observation);
  return layouts.map((layout): Mend =>
    present.has(layout.name)
      ? relayOf(
          layout,
          layout.name,
          located,
          observation.grids.get(layout.name),
          tablesOn(skeleton.catalogue, layout.name),
        ).relay
      : { type: "lay", layout, position: null },
  );
}
