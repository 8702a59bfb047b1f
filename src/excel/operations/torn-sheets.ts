import type { SheetLayout } from "../declare/sheet-layout";
import { labelOf, presentLabel } from "../differ/compare-labels";
import { unfinishedTables } from "../differ/compare-sheet";
import { tabPosition } from "../differ/compare-tabs";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import type { Mend, SetAside } from "../differ/difference";
import { relayOf } from "../differ/relay";
import { WorkbookError } from "../host/errors";
import { isHalfLaid } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { observeContents } from "../observe/observe";
import type { Skeleton } from "../observe/skeleton";

/** The sheet is gone, or so damaged that it is laid out again. */
export function isTorn(
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
  if (isHalfLaid(skeleton.marker, tab)) return;
  const own = new Set(texts.map(labelOf));
  const headers = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  if (cells.some((cell) => own.has(presentLabel(cell)) || headers.has(String(cell.value)))) return;
  throw new WorkbookError("name-taken", `foglio «${tab}»`, "unchanged", "");
}

interface TornMend {
  readonly mends: readonly Mend[];
  readonly setAside: readonly SetAside[];
}

function mendOf(layout: SheetLayout, compared: ComparedWorkbook, whole: Observation): TornMend {
  const { tabs, located, differences } = compared;
  const tab = tabs.get(layout.name);
  if (tab !== undefined) {
    const { relay, setAside } = relayOf(
      layout,
      tab,
      located,
      whole.grids.get(tab),
      unfinishedTables(layout, tab, whole),
    );
    return { mends: [...placeOfAdded(layout, tab, compared, whole), relay], setAside };
  }
  const lay = differences
    .flatMap(({ mends }) => mends)
    .find((mend) => mend.type === "lay" && mend.layout.name === layout.name);
  const position = lay?.type === "lay" ? lay.position : null;
  return { mends: [{ type: "lay", layout, position }], setAside: [] };
}

/**
 * A sheet that an interrupted operation had added and not written yet stands where Excel puts new ones, behind all
 * others: it goes to its place. One that holds something may have been moved by people.
 */
function placeOfAdded(
  { name }: SheetLayout,
  tab: string,
  { declared, tabs }: ComparedWorkbook,
  { skeleton, grids }: Observation,
): readonly Mend[] {
  const cells = grids.get(tab)?.cells.flat() ?? [];
  if (!isHalfLaid(skeleton.marker, tab) || cells.some(({ formula }) => formula !== "")) return [];
  const others = skeleton.sheets.flatMap((sheet) => (sheet.name === tab ? [] : sheet.name));
  const position = tabPosition(declared, name, others, tabs);
  return position === null ? [] : [{ type: "sheet-place", sheet: tab, position }];
}

/** Lays out again, or anew, what is damaged or gone. One sync where a sheet has to be read. */
export async function tornMends(
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
