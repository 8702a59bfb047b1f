import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { RECOVERED } from "../../domain/contract/recovered-table";
import { LOG } from "../../domain/contract/service-tables";
import { centreInName } from "../../domain/contract/table";
import type { SheetLayout } from "../declare/sheet-layout";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import type { LocatedTable } from "../differ/located-table";
import { WorkbookError } from "../host/errors";
import { damaged } from "../host/run";
import type { Skeleton } from "../observe/skeleton";

/** What must hold before anything is computed or written: the error names what stands in the way. */

/**
 * Without one of its columns a table of the plan says something else, and so does a tracking table without its
 * identifiers or a quarter: nothing is computed from it. `rewritten` are the sheets whose tables are written whole anyhow.
 */
export function requireColumns(
  located: ReadonlyMap<string, LocatedTable>,
  rewritten: readonly SheetLayout[],
): void {
  const others = [
    LOG.name,
    RECOVERED.name,
    ...rewritten.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ];
  for (const { name, sheet, missing } of located.values()) {
    const header = missing.find((one) => isNeeded(name, one));
    if (header === undefined || others.includes(name)) continue;
    throw damaged(`foglio «${sheet}», tabella «${name}»: manca la colonna «${header}»`);
  }
}

/** Managers report in these; what stands beside is looked up or calculated, or says nothing for the results. */
const REPORTED = [CENTRE_INDICATORS, CENTRE_PHASES].map((table) => ({
  table,
  headers: [table.id, table.t1, table.t2, table.t3, table.t4].map(({ header }) => header),
}));

function isNeeded(name: string, header: string): boolean {
  const reported = REPORTED.find(({ table }) => centreInName(table, name) !== null);
  return reported === undefined || reported.headers.includes(header);
}

/** A derived sheet, or `Registro`, that somebody has protected by hand is not written to: none of `layouts` is, now. */
export function requireOpen(
  { sheets, catalogue }: Skeleton,
  layouts: readonly SheetLayout[],
  { tabs }: ComparedWorkbook,
): void {
  const written = [...layouts.map(({ name }) => tabs.get(name)), catalogue.get(LOG.name)?.sheet];
  const shut = sheets.find(({ name, protection }) => protection !== null && written.includes(name));
  if (shut === undefined) return;
  throw new WorkbookError("sheet-protected", `foglio «${shut.name}»`, "unchanged", "");
}
