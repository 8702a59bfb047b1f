import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { tableNameFor, centreInName } from "../../domain/contract/table";
import type { ContractColumn } from "../../domain/contract/table";
import { KINDS } from "../../domain/contract/vocabulary";
import type { Kind } from "../../domain/contract/vocabulary";
import type { CellValue, TableData } from "../../domain/cells/workbook-data";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/**
 * Formats and validation of a tracking sheet are set for the kinds of its indicators. When the office changes a kind
 * in the registry, formulas follow at once, formats and validation do not: this says which sheets are behind.
 */
export interface SheetKinds {
  readonly centre: string;
  readonly sheet: string;
  /** Row of the sheet, from 0, of the first indicator. */
  readonly firstRow: number;
  /** Kinds in the registry now, row by row. */
  readonly wanted: readonly (Kind | null)[];
  /** Rows whose formats were set for another kind. */
  readonly behind: number;
  /** Those rows' places in the registry, from 0. */
  readonly registryRows: readonly { readonly row: number; readonly kind: Kind | null }[];
}

/** Reads the kinds of all tracking sheets beside those of the registry. */
export function readSheetKinds(
  context: Excel.RequestContext,
  catalogue: Catalogue,
): PendingRead<readonly SheetKinds[]> {
  const read = (table: string, columns: readonly ContractColumn[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { columns, inputs: [] });
  const registry = read(INDICATORS.name, [INDICATORS.id, INDICATORS.kind]);
  const sheets = [...catalogue.keys()].flatMap((name) => {
    const centre = centreInName(CENTRE_INDICATORS, name);
    if (centre === null) return [];
    const workings = tableNameFor(CENTRE_WORKINGS, centre);
    if (!catalogue.has(workings)) return [];
    const ids = read(name, [CENTRE_INDICATORS.id]);
    return [{ centre, ids, set: read(workings, [CENTRE_WORKINGS.formattedKind]) }];
  });
  return {
    steps: [registry, ...sheets.flatMap(({ ids, set }) => [ids, set])].flatMap(({ steps }) => steps),
    result: () => {
      const kinds = kindsById(registry.result());
      return sheets.map(({ centre, ids, set }) => compareKinds(centre, ids.result(), set.result(), kinds));
    },
  };
}

function compareKinds(
  centre: string,
  ids: TableData,
  set: TableData,
  registry: ReadonlyMap<CellValue, RegistryKind>,
): SheetKinds {
  const keys = ids.columns.get(CENTRE_INDICATORS.id.header)?.values ?? [];
  const wanted = keys.map((id) => registry.get(id)?.kind ?? null);
  const before = set.columns.get(CENTRE_WORKINGS.formattedKind.header)?.values ?? [];
  const behind = keys.filter((_, row) => (wanted[row] ?? "") !== (before[row] ?? ""));
  return {
    centre,
    sheet: ids.sheet,
    firstRow: ids.firstRow - 1,
    wanted,
    behind: behind.length,
    registryRows: behind.flatMap((id) => registry.get(id) ?? []),
  };
}

interface RegistryKind {
  readonly row: number;
  readonly kind: Kind | null;
}

function kindsById(registry: TableData): ReadonlyMap<CellValue, RegistryKind> {
  const ids = registry.columns.get(INDICATORS.id.header)?.values ?? [];
  const kinds = registry.columns.get(INDICATORS.kind.header)?.values ?? [];
  return new Map(
    ids.map((id, row) => [id, { row, kind: KINDS.find((kind) => kind === kinds[row]) ?? null }]),
  );
}
