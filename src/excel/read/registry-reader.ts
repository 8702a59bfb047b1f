import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import type { ContractColumn, ContractTable } from "../../domain/contract/table";
import type { TableData } from "../../domain/cells/workbook-data";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/** The plan's own tables with their texts: what a plan to load is compared with. */
export interface RegistryData {
  readonly objectives: TableData;
  readonly indicators: TableData;
  readonly phases: TableData;
  readonly parameters: TableData;
}

/** Reads the plan's own tables. */
export function readRegistry(context: Excel.RequestContext, catalogue: Catalogue): PendingRead<RegistryData> {
  const read = ({ name }: ContractTable, columns: readonly ContractColumn[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, name), { columns, inputs: [] });
  const objectives = read(OBJECTIVES, [
    OBJECTIVES.code,
    OBJECTIVES.publicValue,
    OBJECTIVES.title,
    OBJECTIVES.description,
    OBJECTIVES.centre,
    OBJECTIVES.centreName,
    OBJECTIVES.manager,
    OBJECTIVES.planState,
  ]);
  const indicators = read(INDICATORS, [
    INDICATORS.id,
    INDICATORS.objective,
    INDICATORS.indicator,
    INDICATORS.planState,
  ]);
  const phases = read(PHASES, [PHASES.id, PHASES.objective, PHASES.phase, PHASES.planState]);
  const parameters = read(PARAMETERS, [PARAMETERS.parameter, PARAMETERS.value]);
  return {
    steps: [objectives, indicators, phases, parameters].flatMap(({ steps }) => steps),
    result: () => ({
      objectives: objectives.result(),
      indicators: indicators.result(),
      phases: phases.result(),
      parameters: parameters.result(),
    }),
  };
}
