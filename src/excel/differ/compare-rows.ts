import { PARAMETERS } from "../../domain/contract/service-tables";
import {
  SUMMARY_CENTRES,
  SUMMARY_MANAGERS,
  SUMMARY_OBJECTIVES,
  SUMMARY_PUBLIC_VALUES,
} from "../../domain/contract/summary-tables";
import { isDerived } from "../declare/declaration";
import type { SheetLayout } from "../declare/sheet-layout";
import type { Observation } from "../observe/observation";
import { gridCell } from "../observe/sheet-grid";
import { compareParameters, comparePlanRows } from "./compare-registry";
import { SOUND_ROWS } from "./compare-sheet";
import type { ComparedRows } from "./compare-sheet";
import { difference } from "./compare-table";
import type { Difference } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";

/** How the rows of a sheet other than a centre's depart from the declaration. */
export function rowsOf(
  layout: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
  observation: Observation,
): ComparedRows {
  return isDerived(layout)
    ? { ...SOUND_ROWS, differences: lostEntries(layout, located, observation) }
    : officeRows(layout, located, observation);
}

/** Tables of `Riepilogo` whose rows follow from the plan alone: one that is not there was deleted. */
const WITH_ENTRIES: readonly string[] = [
  ...[SUMMARY_OBJECTIVES.name, SUMMARY_CENTRES.name],
  ...[SUMMARY_MANAGERS.name, SUMMARY_PUBLIC_VALUES.name],
];

function lostEntries(
  { tables }: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
  { grids }: Observation,
): readonly Difference[] {
  return tables.flatMap(({ name, rows }) => {
    const table = located.get(name);
    if (table === undefined || !WITH_ENTRIES.includes(name)) return [];
    const grid = grids.get(table.sheet);
    const present = new Set(
      Array.from({ length: table.rowCount }, (_, row) =>
        String(gridCell(grid, table.row + 1 + row, table.column).value),
      ),
    );
    return rows.flatMap(([entry]) =>
      entry === null || entry === undefined || present.has(String(entry))
        ? []
        : [difference(findingOf("row-missing", table.sheet, name, { wanted: String(entry) }), [])],
    );
  });
}

/** What the rows of the office's own tables say. */
function officeRows(
  { tables }: SheetLayout,
  located: ReadonlyMap<string, LocatedTable>,
  { grids }: Observation,
): ComparedRows {
  const differences = tables.flatMap((layout) => {
    const table = located.get(layout.name);
    if (table === undefined) return [];
    const grid = grids.get(table.sheet);
    return layout.name === PARAMETERS.name
      ? compareParameters(layout, table, grid)
      : comparePlanRows(table, grid);
  });
  return { ...SOUND_ROWS, differences };
}
