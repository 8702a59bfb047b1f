import type { TableData } from "../../domain/workbook-data";
import { TABLES } from "../names";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import { queueTable } from "./table-reader";

/** The plan's own tables with their texts: what a plan to load is compared with. */
export interface RegistryData {
  readonly objectives: TableData;
  readonly indicators: TableData;
  readonly phases: TableData;
  readonly parameters: TableData;
}

/** Queues the plan's own tables; the getter works after the next sync. */
export function queueRegistry(context: Excel.RequestContext, catalogue: Catalogue): () => RegistryData {
  const queue = (table: string, headers: readonly string[]): (() => TableData) =>
    queueTable(context, entryOf(catalogue, table), { headers, inputs: [] });
  const objectives = queue(TABLES.objectives, [
    ...["Codice", "Valore pubblico", "Titolo", "Descrizione", "Centro", "Nome centro", "Dirigente", "Stato piano"],
  ]);
  const indicators = queue(TABLES.indicators, ["ID", "Obiettivo", "Indicatore", "Stato piano"]);
  const phases = queue(TABLES.phases, ["ID", "Obiettivo", "Fase", "Stato piano"]);
  const parameters = queue(TABLES.parameters, ["Parametro", "Valore"]);
  return () => ({
    objectives: objectives(),
    indicators: indicators(),
    phases: phases(),
    parameters: parameters(),
  });
}
