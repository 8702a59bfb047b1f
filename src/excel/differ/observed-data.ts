import { BANDS } from "../../domain/contract/band-table";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { earlierHeaders } from "../../domain/contract/earlier-form";
import { INDICATORS, OBJECTIVES, PHASES } from "../../domain/contract/plan-tables";
import { LOG, PARAMETERS } from "../../domain/contract/service-tables";
import type { CentreTable, ContractTable } from "../../domain/contract/table";
import { centreInName, tableNameFor } from "../../domain/contract/table";
import type { CentreData, TableData, WorkbookData } from "../../domain/cells/workbook-data";
import { damaged } from "../host/run";
import type { Observation } from "../observe/observation";
import { locatedData, locateTables } from "./located-table";
import type { LocatedTable, WantedTable } from "./located-table";

/** A located table as data; `null`: it is gone. */
export function dataOf(
  name: string,
  located: ReadonlyMap<string, LocatedTable>,
  { grids }: Observation,
): TableData | null {
  const table = located.get(name);
  return table === undefined ? null : locatedData(table, grids.get(table.sheet));
}

/** The plan's own tables; fails with the name of one that is gone. */
function planData(
  located: ReadonlyMap<string, LocatedTable>,
  observation: Observation,
): Omit<WorkbookData, "centres"> {
  const required = ({ name }: ContractTable): TableData => {
    const data = dataOf(name, located, observation);
    if (data === null) throw damaged(`tabella «${name}»`);
    return data;
  };
  return {
    objectives: required(OBJECTIVES),
    indicators: required(INDICATORS),
    phases: required(PHASES),
    parameters: required(PARAMETERS),
    bands: dataOf(BANDS.name, located, observation),
    log: dataOf(LOG.name, located, observation),
  };
}

/** What stands on the tracking sheets, in order of the centres' codes. */
export function centreData(
  located: ReadonlyMap<string, LocatedTable>,
  observation: Observation,
): readonly CentreData[] {
  const codes = [...located.keys()].flatMap(
    (name) => centreInName(CENTRE_INDICATORS, name) ?? centreInName(CENTRE_PHASES, name) ?? [],
  );
  return [...new Set(codes)]
    .sort((a, b) => a.localeCompare(b, "it", { numeric: true }))
    .map((code) => ({
      code,
      indicators: dataOf(tableNameFor(CENTRE_INDICATORS, code), located, observation),
      phases: dataOf(tableNameFor(CENTRE_PHASES, code), located, observation),
    }));
}

/** The tracking tables that the workbook has by name, also of centres that the plan does not know any more. */
export function namedCentreTables({ skeleton }: Observation): readonly WantedTable[] {
  return [...skeleton.catalogue.values()].flatMap(({ name, sheet }) =>
    [CENTRE_INDICATORS, CENTRE_PHASES].flatMap((table: CentreTable) =>
      centreInName(table, name) === null
        ? []
        : [
            {
              ...{ name, sheet, earlier: earlierHeaders(name) },
              headers: Object.values(table.columns).map(({ header }) => header),
            },
          ],
    ),
  );
}

/** The whole state of the workbook, as far as its tables have been read, with where they stand. */
export function locatedWorkbook(
  wanted: readonly WantedTable[],
  observation: Observation,
): { readonly located: ReadonlyMap<string, LocatedTable>; readonly data: WorkbookData } {
  const located = locateTables([...wanted, ...namedCentreTables(observation)], observation);
  return {
    located,
    data: { ...planData(located, observation), centres: centreData(located, observation) },
  };
}
