import type { SheetLayout } from "../declare/sheet-layout";
import type { Skeleton } from "../observe/skeleton";
import { difference } from "./compare-table";
import type { Difference, Mend } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";

/** The tab under which each sheet of the declaration stands now; none: it is gone. */
export type Tabs = ReadonlyMap<string, string>;

/** Finds the sheets of the declaration: by name, else by the tables that stand on them. */
export function tabsOf(
  layouts: readonly SheetLayout[],
  located: ReadonlyMap<string, LocatedTable>,
  { sheets }: Skeleton,
): Tabs {
  const byKey = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  const wanted = new Set(layouts.map(({ name }) => name.toLowerCase()));
  const tabs = new Map<string, string>();
  for (const { name, tables } of layouts) {
    const own = byKey.get(name.toLowerCase());
    const held = tables.flatMap((table) => located.get(table.name)?.sheet ?? []);
    const other = held.find((sheet) => !wanted.has(sheet.toLowerCase()));
    const tab = own ?? other;
    if (tab !== undefined) tabs.set(name, tab);
  }
  return tabs;
}

/** Sheets that are gone are laid out anew, each in its place among the tabs. */
export function missingSheets(
  declared: readonly SheetLayout[],
  tabs: Tabs,
  { sheets }: Skeleton,
): readonly Difference[] {
  const names = sheets.map(({ name }) => name);
  const virtual = new Map(tabs);
  return declared.flatMap((layout) => {
    if (tabs.has(layout.name)) return [];
    const position = tabPosition(declared, layout.name, names, virtual);
    names.splice(position ?? names.length, 0, layout.name);
    virtual.set(layout.name, layout.name);
    return [
      difference(findingOf("sheet-missing", layout.name, layout.name), [{ type: "lay", layout, position }]),
    ];
  });
}

/** Sheets that stand under another name, or in another place among ours. */
export function compareTabs(
  layouts: readonly SheetLayout[],
  tabs: Tabs,
  { sheets }: Skeleton,
): readonly Difference[] {
  const names = sheets.map(({ name }) => name);
  const renamed = layouts.flatMap(({ name }) => {
    const tab = tabs.get(name);
    if (tab === undefined || tab.toLowerCase() === name.toLowerCase()) return [];
    const mends: readonly Mend[] = [{ type: "sheet-name", sheet: tab, name }];
    return [difference(findingOf("sheet-renamed", tab, name, { found: tab, wanted: name }), mends)];
  });
  return [...renamed, ...movedTabs(layouts, tabs, names)];
}

function movedTabs(
  layouts: readonly SheetLayout[],
  tabs: Tabs,
  names: readonly string[],
): readonly Difference[] {
  const present = layouts.flatMap(({ name }) => tabs.get(name) ?? []);
  const places = present.map((tab) => names.indexOf(tab));
  const kept = new Set(longestRun(places));
  const moved = present.filter((_, index) => !kept.has(index));
  const [first] = moved;
  if (first === undefined) return [];
  const free = [...places].sort((a, b) => a - b);
  const mends = present.map((sheet, index): Mend => ({
    ...{ type: "sheet-place", sheet },
    position: free[index] ?? index,
  }));
  return moved.map((tab) => difference(findingOf("sheet-moved", tab, tab), tab === first ? mends : []));
}

/** Indices of a longest increasing subsequence: the sheets that stay when as few as possible move. */
function longestRun(places: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  places.forEach((place, index) => {
    const earlier = places
      .slice(0, index)
      .map((other, at) => ({ at, length: other < place ? (lengths[at] ?? 0) : 0 }))
      .reduce((best, one) => (one.length > best.length ? one : best), { at: -1, length: 0 });
    lengths.push(earlier.length + 1);
    before.push(earlier.length === 0 ? -1 : earlier.at);
  });
  let at = lengths.indexOf(Math.max(...lengths));
  const run: number[] = [];
  while (at >= 0) {
    run.unshift(at);
    at = before[at] ?? -1;
  }
  return run;
}

/** Where the tab of a sheet that is made anew goes, from 0; `null`: at the end, where none of ours is there yet. */
export function tabPosition(
  layouts: readonly SheetLayout[],
  name: string,
  names: readonly string[],
  tabs: Tabs,
): number | null {
  const at = layouts.findIndex((layout) => layout.name === name);
  const place = (layout: SheetLayout): number => names.indexOf(tabs.get(layout.name) ?? "");
  const before = layouts
    .slice(0, at)
    .map(place)
    .filter((position) => position >= 0)
    .at(-1);
  if (before !== undefined) return before + 1;
  const after = layouts
    .slice(at + 1)
    .map(place)
    .find((position) => position >= 0);
  return after ?? null;
}
