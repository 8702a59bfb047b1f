import { layerOf } from "../declare/declaration";
import type { SheetLayout, TableLayout } from "../declare/sheet-layout";
import { isHalfLaid } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { tablesOn } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { allLabels, compareLabels, compareNames } from "./compare-labels";
import { compareCells, compareFrame, difference } from "./compare-table";
import type { ComparedTable, Keeping } from "./compare-table";
import type { Difference } from "./difference";
import { earlierBandSteps } from "./earlier-bands";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import type { Renames } from "./normal-form";
import { relayOf } from "./relay";

/** A sheet of the declaration beside the one that stands there. */
export interface ComparedSheet {
  readonly layout: SheetLayout;
  /** The tab that it stands under now. */
  readonly tab: string;
  readonly differences: readonly Difference[];
  /** Its tables that stay where they are. */
  readonly tables: readonly ComparedTable[];
  /** It is laid out again: what its cells look like does not matter. */
  readonly isRelaid: boolean;
}

/** What of a sheet is compared: `cells`: tables and formulas, which a refresh has read; `all`: looks and texts too. */
export type Depth = "cells" | "all";

export interface SheetContext {
  readonly observation: Observation;
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly depth: Depth;
  /** What people have renamed, in all of the workbook. */
  readonly renames: Renames;
}

/** What is known of the rows of a sheet: how they differ, and whether that asks for laying it out again. */
export interface ComparedRows {
  readonly differences: readonly Difference[];
  readonly isTorn: boolean;
  /** Rows stand there that the declaration does not know, and stay: looks cannot be compared row by row. */
  readonly isOdd: boolean;
}

export const SOUND_ROWS: ComparedRows = { differences: [], isTorn: false, isOdd: false };

/** Compares a sheet that is there. */
export function compareSheet(
  layout: SheetLayout,
  sheet: string,
  keeping: Keeping,
  { observation, located, depth, renames }: SheetContext,
  rows: ComparedRows,
): ComparedSheet {
  const grid = observation.grids.get(sheet);
  const { catalogue, names } = observation.skeleton;
  const tables = layout.tables.flatMap((table): readonly ComparedTable[] => {
    const found = located.get(table.name);
    return found === undefined || found.sheet !== sheet ? [] : [{ layout: table, located: found, grid }];
  });
  // A refresh does not read every table.
  const gone = layout.tables.filter(
    ({ name }) => located.get(name)?.sheet !== sheet && (depth === "all" || !catalogue.has(name)),
  );
  const frames = [
    ...gone.map((table) => missingTable(table, sheet)),
    ...tables.flatMap((table) => earlierBandSteps(layout, table)),
    ...tables.flatMap((table) =>
      compareFrame(table, catalogue.get(table.located.nameNow ?? "")?.isFiltered === true, keeping),
    ),
  ];
  const cells = cellDifferences(layout, tables, depth, rows, renames);
  const labelContext = { located, grid, names, sheet, renames };
  const labels = depth === "all" ? compareLabels(layout, labelContext) : [];
  const cellNames = depth === "all" ? compareNames(layout, located, names, sheet) : [];
  const isRelaid =
    keeping === "relay" && (rows.isTorn || labels === null || frames.some(({ mends }) => mends.length === 0));
  const texts = labels ?? [allLabels(layout, labelContext)];
  // Where columns are gone or elsewhere, formulas speak of others: they are nobody's own.
  const own = frames.length === 0 ? cells : cells.map(withoutFormulas);
  const found = [...frames, ...rows.differences, ...own, ...texts, ...cellNames];
  if (!isRelaid) {
    return { layout, tab: sheet, differences: found, tables: rows.isOdd ? [] : tables, isRelaid };
  }
  const planned = relayOf(layout, sheet, located, grid, unfinishedTables(layout, sheet, observation));
  const nameless = namelessTables(layout, sheet, observation.skeleton.catalogue);
  const relay = { ...planned.relay, tables: [...new Set([...planned.relay.tables, ...nameless])] };
  return { layout, tab: sheet, differences: relaidAs(found, { ...planned, relay }), tables: [], isRelaid };
}

/** Tables with the headers of ours, under whatever name: an interrupted work had not named them yet. */
function namelessTables({ tables }: SheetLayout, sheet: string, catalogue: Catalogue): readonly string[] {
  const own = tables.map(({ columns }) => JSON.stringify(columns.map(({ header }) => header)));
  return tablesOn(catalogue, sheet).filter((name) =>
    own.includes(JSON.stringify(catalogue.get(name)?.headers)),
  );
}

/** Formulas, and where everything is read what people have fixed: of formulas a refresh reads those that managers see. */
function cellDifferences(
  layout: SheetLayout,
  tables: readonly ComparedTable[],
  depth: Depth,
  { isTorn, isOdd }: ComparedRows,
  renames: Renames,
): readonly Difference[] {
  return tables
    .filter((table) => depth === "all" || (layout.protected && isShown(table.layout, layout)))
    .flatMap((table) =>
      compareCells(table, depth === "all" && !isTorn && !isOdd && isShown(table.layout, layout), renames),
    );
}

function withoutFormulas(one: Difference): Difference {
  const setAside = one.setAside.filter(({ content }) => !content.isFormula);
  const isLess = one.setAside.length > 0 && setAside.length === 0;
  return { ...one, setAside, finding: isLess ? { ...one.finding, remedy: "restored" } : one.finding };
}

/** One mend for the whole sheet: the first finding brings it. */
function relaidAs(
  found: readonly Difference[],
  { relay, setAside }: ReturnType<typeof relayOf>,
): readonly Difference[] {
  const aside = [...found.flatMap((one) => one.setAside), ...setAside];
  return found.map(({ finding }, index) => ({
    finding,
    mends: index === 0 ? [relay] : [],
    setAside: index === 0 ? aside : [],
  }));
}

function missingTable({ name }: TableLayout, sheet: string): Difference {
  return difference(findingOf("table-missing", sheet, name), []);
}

/** The workings of a tracking sheet are hidden: they need no look. */
export function isShown({ column }: TableLayout, { hiddenColumns }: SheetLayout): boolean {
  return hiddenColumns === undefined || column < hiddenColumns.first;
}

/** The tables of a sheet that an interrupted operation was laying out and that nobody types on. Else `null`. */
export function unfinishedTables(
  layout: SheetLayout,
  tab: string,
  { skeleton: { marker, catalogue } }: Observation,
): readonly string[] | null {
  return layerOf(layout) === 2 && isHalfLaid(marker, tab) ? tablesOn(catalogue, tab) : null;
}
