import { BANDS } from "../../domain/contract/band-table";
import { ADDED_COLUMNS, earlierHeaders } from "../../domain/contract/earlier-form";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG, PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import type { ContractTable } from "../../domain/contract/table";
import type { SheetLayout } from "../declare/sheet-layout";
import type { WantedTable } from "./located-table";

const OFFICE: readonly (readonly [ContractTable, string])[] = [
  [OBJECTIVES, SHEETS.objectives],
  [INDICATORS, SHEETS.indicators],
  [PHASES, SHEETS.phases],
  [PARAMETERS, SHEETS.parameters],
  [BANDS, SHEETS.parameters],
];

/** The tables that the office works in. */
export const OFFICE_TABLES: readonly WantedTable[] = OFFICE.map(([table, sheet]) => wanted(table, sheet));

/** Those that keep what was done: their rows are never computed again. */
export const RECORD_TABLES: readonly WantedTable[] = [
  wanted(LOG, SHEETS.log),
  wanted(RECOVERED, SHEETS.recovered),
];

/** The tables of some sheets. `keys` are identifiers that rows of a tracking table may have. */
export function tablesOf(
  layouts: readonly SheetLayout[],
  keys: (layout: SheetLayout) => ReadonlySet<string> | undefined,
): readonly WantedTable[] {
  return layouts.flatMap((layout) =>
    layout.tables.map(({ name, columns }): WantedTable => {
      const known = keys(layout);
      return {
        name,
        headers: columns.map(({ header }) => header),
        earlier: earlierHeaders(name),
        sheet: layout.name,
        ...(known === undefined ? {} : { keys: known }),
      };
    }),
  );
}

function wanted({ name, columns }: ContractTable, sheet: string): WantedTable {
  const headers = Object.values(columns).map(({ header }) => header);
  const added = ADDED_COLUMNS.get(name);
  if (added === undefined) return { name, sheet, headers };
  return { name, sheet, headers, earlier: headers.filter((header) => !added.includes(header)) };
}
