import { CENTRE_WORKINGS, PHASE_WORKINGS } from "../../domain/contract/centre-tables";
import { centreInName } from "../../domain/contract/table";
import type { Observation } from "./observation";
import { readContents, readGrids } from "./sheet-grid";
import type { Skeleton } from "./skeleton";

/** Reads all cells of some sheets of the workbook, with the places of their tables. Two syncs, more for large ones. */
export async function observeSheets(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  sheets: readonly string[],
): Promise<Observation> {
  const wanted = new Set(sheets);
  const headers = [...skeleton.catalogue.values()]
    .filter(({ sheet }) => wanted.has(sheet))
    .map(({ name }) => {
      const range = context.workbook.tables.getItem(name).getHeaderRowRange();
      range.load("rowIndex, columnIndex");
      return { name, range };
    });
  const grids = await readGrids(context, sheets, workingsSheets(skeleton));
  return {
    skeleton,
    grids,
    places: new Map(
      headers.map(({ name, range }) => [name, { row: range.rowIndex, column: range.columnIndex }]),
    ),
  };
}

function workingsSheets({ catalogue }: Skeleton): ReadonlySet<string> {
  const workings = [...catalogue.values()].filter(({ name }) =>
    [CENTRE_WORKINGS, PHASE_WORKINGS].some((table) => centreInName(table, name) !== null),
  );
  return new Set(workings.map(({ sheet }) => sheet));
}

/** Reads what stands on some sheets, without any looks: one sync. None where there is no sheet to read. */
export async function observeContents(
  context: Excel.RequestContext,
  skeleton: Skeleton,
  sheets: readonly string[],
): Promise<Observation> {
  const grids = sheets.length === 0 ? new Map<string, never>() : await readContents(context, sheets);
  return { skeleton, grids, places: new Map() };
}
