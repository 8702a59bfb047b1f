import { LOG } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { logSheet } from "../declare/service-sheets";
import { compareFrame } from "../differ/compare-table";
import type { Mend } from "../differ/difference";
import { locateTables } from "../differ/located-table";
import type { LocatedTable } from "../differ/located-table";
import { RECORD_TABLES } from "../differ/wanted-tables";
import { observeContents } from "../observe/observe";
import type { Observation } from "../observe/observation";
import { isHalfMade } from "../write/record-sheet";

/** `Registro` as it will stand once its frame has been mended. */
export interface MendedRecords {
  readonly mends: readonly Mend[];
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly observation: Observation;
}

/**
 * `Registro` keeps what was done: its name, its frame or a column that are gone are made again where its rows stand. One
 * more sync where it is not found by name.
 */
export async function mendedRecords(
  context: Excel.RequestContext,
  observation: Observation,
  located: ReadonlyMap<string, LocatedTable>,
): Promise<MendedRecords> {
  const { skeleton } = observation;
  const isThere = skeleton.sheets.some(({ name }) => name === SHEETS.log);
  const known = located.get(LOG.name);
  if (known === undefined && !isThere) return { mends: [], located, observation };
  const read = known === undefined ? await withLogSheet(context, observation) : observation;
  const table = known ?? locateTables(RECORD_TABLES, read).get(LOG.name);
  const [layout] = logSheet([]).tables;
  if (table === undefined || layout === undefined) return { mends: [], located, observation };
  if (isHalfMade(logSheet([]), { observation: read, located })) {
    return { mends: [], located: new Map([...located, [LOG.name, table]]), observation: read };
  }
  const frame = { layout, located: table, grid: read.grids.get(table.sheet) };
  const mends = compareFrame(frame, false, "in-place").flatMap((one) => one.mends);
  return {
    mends,
    located: new Map([...located, [LOG.name, mended(table, layout.columns)]]),
    observation: read,
  };
}

async function withLogSheet(context: Excel.RequestContext, observation: Observation): Promise<Observation> {
  const { grids } = await observeContents(context, observation.skeleton, [SHEETS.log]);
  return { ...observation, grids: new Map([...observation.grids, ...grids]) };
}

/** The table with its name, and with the columns that it lacks in their places. */
function mended(table: LocatedTable, columns: readonly { readonly header: string }[]): LocatedTable {
  const headers = [...table.headers];
  for (const { header } of columns.filter((column) => table.missing.includes(column.header))) {
    headers.splice(
      Math.min(
        columns.findIndex((column) => column.header === header),
        headers.length,
      ),
      0,
      header,
    );
  }
  for (const { header, found } of table.renamed) headers[headers.indexOf(found)] = header;
  const offsets = new Map(columns.map(({ header }) => [header, headers.indexOf(header)]));
  return {
    ...table,
    nameNow: table.name,
    headers,
    offsets,
    columnCount: headers.length,
    missing: [],
    renamed: [],
  };
}
