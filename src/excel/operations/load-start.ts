import { NAMES } from "../../domain/contract/defined-names";
import type { SheetLayout } from "../declare/sheet-layout";
import type { Mend } from "../differ/difference";
import { locateTables } from "../differ/located-table";
import { relayOf } from "../differ/relay";
import { OFFICE_TABLES } from "../differ/wanted-tables";
import { WorkbookError } from "../host/errors";
import { observeSheets } from "../observe/observe";
import type { Skeleton } from "../observe/skeleton";

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
  const used = first.getUsedRangeOrNullObject(true);
  used.load("address");
  const drawings = [first.charts.getCount(), first.shapes.getCount()];
  return () => ({
    blankSheet: blankName(first, count, used, drawings),
    names: names.items.map(({ name }) => name),
  });
}

/** The name of a sheet that is the only one and holds nothing, neither cells nor charts and shapes. */
function blankName(
  { name }: Excel.Worksheet,
  sheets: OfficeExtension.ClientResult<number>,
  { isNullObject }: Excel.Range,
  drawings: readonly OfficeExtension.ClientResult<number>[],
): string | null {
  return sheets.value === 1 && isNullObject && drawings.every(({ value }) => value === 0) ? name : null;
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
      ? relayOf(layout, layout.name, located, observation.grids.get(layout.name), true).relay
      : { type: "lay", layout, position: null },
  );
}
