import { QUARTERS, quarterLabel } from "../../domain/vocabulary";
import type { CentreData, TableData, WorkbookData } from "../../domain/workbook-data";
import { centreOfPhasesTable, centreOfTable, centrePhasesTableName, centreTableName, TABLES } from "../names";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/** What a summary is made from: the texts of indicators, phases and descriptions are not needed. */
const HEADERS = {
  objectives: [
    "Codice",
    "Valore pubblico",
    "Titolo",
    "Centro",
    "Nome centro",
    "Dirigente",
    "Peso",
    "Stato piano",
  ],
  indicators: [
    ...["ID", "Obiettivo", "Tipo", "Unità", "Polarità", "Regola", "Metodo", "Valore iniziale", "Target"],
    ...["Scadenza", "Frequenza", "Peso", "Confermato", "Stato piano"],
  ],
  phases: ["ID", "Obiettivo", "Peso", "Stato piano"],
  parameters: ["Parametro", "Valore"],
  bands: ["Indicatore", "Da", "Raggiungimento", "Modo"],
} as const;

const READINGS = QUARTERS.map(quarterLabel);

/** Everything that a summary is made from. */
export function readWorkbookData(
  context: Excel.RequestContext,
  catalogue: Catalogue,
): PendingRead<WorkbookData> {
  const plain = (table: string, headers: readonly string[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { headers, inputs: [] });
  const objectives = plain(TABLES.objectives, HEADERS.objectives);
  const indicators = plain(TABLES.indicators, HEADERS.indicators);
  const phases = plain(TABLES.phases, HEADERS.phases);
  const parameters = plain(TABLES.parameters, HEADERS.parameters);
  // A workbook that was loaded before there were bands has no table for them.
  const bands = catalogue.has(TABLES.bands) ? plain(TABLES.bands, HEADERS.bands) : null;
  const centres = centreCodes(catalogue).map((code) => readCentre(context, catalogue, code));
  return {
    steps: [
      objectives,
      indicators,
      phases,
      parameters,
      ...(bands === null ? [] : [bands]),
      ...centres,
    ].flatMap(({ steps }) => steps),
    result: () => ({
      objectives: objectives.result(),
      indicators: indicators.result(),
      phases: phases.result(),
      parameters: parameters.result(),
      bands: bands?.result() ?? null,
      centres: centres.map((centre) => centre.result()),
    }),
  };
}

/** Codes of the centres that have a tracking sheet, in order. A centre may have only phases. */
function centreCodes(catalogue: Catalogue): readonly string[] {
  const codes = [...catalogue.keys()].flatMap(
    (name) => centreOfTable(name) ?? centreOfPhasesTable(name) ?? [],
  );
  return [...new Set(codes)].sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
}

function readCentre(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  code: string,
): PendingRead<CentreData> {
  const read = (name: string): PendingRead<TableData> | null => {
    const entry = catalogue.get(name);
    return entry === undefined ? null : readTable(context, entry, { headers: ["ID"], inputs: READINGS });
  };
  const indicators = read(centreTableName(code));
  const phases = read(centrePhasesTableName(code));
  return {
    steps: [...(indicators?.steps ?? []), ...(phases?.steps ?? [])],
    result: () => ({ code, indicators: indicators?.result() ?? null, phases: phases?.result() ?? null }),
  };
}
