import type { SheetLayout } from "../declare/sheet-layout";
import type { LocatedTable } from "../differ/located-table";
import { isLookDue } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { derivedTableSteps, rowShift } from "./derived-table";
import type { DerivedTable } from "./derived-table";
import { isHalfMade, makeRecordSteps } from "./record-sheet";
import type { WriteStep } from "./write-step";

/** Where a sheet that the add-in writes stands now, if it does. */
export interface DerivedPlace {
  readonly observation: Observation;
  readonly located: ReadonlyMap<string, LocatedTable>;
  /** Whole rows come and go with those of its tables: titles and tables keep together. */
  readonly isStacked: boolean;
  /** Tables of which what was not read says something else now; absent: none. */
  readonly outdated?: ReadonlySet<string>;
}

/**
 * Brings the rows of a sheet's tables to what they should be, from top to bottom: what stands below moves along with
 * a table that grows.
 */
export function derivedSheetSteps(
  { tables }: SheetLayout,
  { observation, located, isStacked, outdated }: DerivedPlace,
): readonly WriteStep[] {
  const placed = tables
    .flatMap((layout) => {
      const table = located.get(layout.name);
      return table === undefined ? [] : [{ layout, located: table }];
    })
    .sort((a, b) => a.located.row - b.located.row);
  const { marker } = observation.skeleton;
  let shift = 0;
  return placed.flatMap(({ layout, located: table }) => {
    const entry = observation.skeleton.catalogue.get(table.nameNow ?? "");
    const derived: DerivedTable = {
      ...{ layout, located: table, isStacked, shift },
      grid: observation.grids.get(table.sheet),
      isFiltered: entry?.isFiltered === true,
      isLookDue: isLookDue(marker, table.name),
      isOutdated: outdated?.has(table.name) === true,
    };
    shift += rowShift(derived);
    return derivedTableSteps(derived);
  });
}

/** The same for a sheet of one table, made where there is none, or only half of it; `position` is the place of its tab. */
export function recordSteps(
  layout: SheetLayout,
  place: DerivedPlace,
  position: number | null,
): readonly WriteStep[] {
  const isThere = layout.tables.some(({ name }) => place.located.has(name));
  return isThere && !isHalfMade(layout, place)
    ? derivedSheetSteps(layout, place)
    : makeRecordSteps(layout, place, position);
}
