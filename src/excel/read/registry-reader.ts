import type { TableData } from "../../domain/cells/workbook-data";
import { TABLES } from "../names";
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
  const read = (table: string, headers: readonly string[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { headers, inputs: [] });
  const objectives = read(TABLES.objectives, [
    ...[
      "Codice",
      "Valore pubblico",
      "Titolo",
      "Descrizione",
      "Centro",
      "Nome centro",
      "Dirigente",
      "Stato piano",
    ],
  ]);
  const indicators = read(TABLES.indicators, ["ID", "Obiettivo", "Indicatore", "Stato piano"]);
  const phases = read(TABLES.phases, ["ID", "Obiettivo", "Fase", "Stato piano"]);
  const parameters = read(TABLES.parameters, ["Parametro", "Valore"]);
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
