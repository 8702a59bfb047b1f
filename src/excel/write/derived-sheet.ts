import type { SheetLayout } from "../declare/sheet-layout";
import type { LocatedTable } from "../differ/located-table";
import { isLookDue } from "../observe/marker";
import type { Observation } from "../observe/observation";
import { derivedTableSteps, rowShift } from "./derived-table";
import type { DerivedTable } from "./derived-table";
import { addSheetStep, sheetLookSteps, sheetSteps } from "./sheet-steps";
import type { WriteStep } from "./write-step";

/** Where a sheet that the add-in writes stands now, if it does. */
export interface DerivedPlace {
  readonly observation: Observation;
  readonly located: ReadonlyMap<string, LocatedTable>;
  /** Whole rows come and go with those of its tables: titles and tables keep together. */
  readonly isStacked: boolean;
}

/**
 * Brings the rows of a sheet's tables to what they should be, from top to bottom: what stands below moves along with
 * a table that grows.
 */
export function derivedSheetSteps(
  { tables }: SheetLayout,
  { observation, located, isStacked }: DerivedPlace,
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
    };
    shift += rowShift(derived);
    return derivedTableSteps(derived);
  });
}

/**
 * The same for a sheet of one table, made where there is none; `position` is then the place of its tab. One whose making
 * was interrupted gets the look that it may lack.
 */
export function recordSteps(
  layout: SheetLayout,
  place: DerivedPlace,
  position: number | null,
): readonly WriteStep[] {
  const located = layout.tables.flatMap(({ name }) => place.located.get(name) ?? []);
  const isHalfMade = located.some(({ name }) => isLookDue(place.observation.skeleton.marker, name));
  if (located.length > 0)
    return [...derivedSheetSteps(layout, place), ...(isHalfMade ? sheetLookSteps(layout) : [])];
  return [addSheetStep(layout, position), ...sheetSteps(layout)];
}
