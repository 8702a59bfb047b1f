import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { CentreData, TableData, WorkbookData } from "../../domain/cells/workbook-data";
import { centreOfPhasesTable, centreOfTable, centrePhasesTableName, centreTableName, TABLES } from "../names";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/** The columns to read of each table. */
export interface WorkbookHeaders {
  readonly objectives: readonly string[];
  readonly indicators: readonly string[];
  readonly phases: readonly string[];
  /** Cells of the tracking tables that people fill beside the quarters; absent columns are passed over. */
  readonly notes: readonly string[];
  /** Cells beside the tracking tables whose formulas are read too: where a formula stands, nothing is proposed. */
  readonly formulas: readonly string[];
}

/** What a summary is made from: the texts of indicators, phases and descriptions are not needed. */
export const FOR_SUMMARY: WorkbookHeaders = {
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
  notes: [],
  formulas: [],
};

/** What `Chi manca` is made from: it names indicators and phases. */
export const FOR_MISSING: WorkbookHeaders = {
  ...FOR_SUMMARY,
  indicators: [...FOR_SUMMARY.indicators, "Indicatore"],
  phases: [...FOR_SUMMARY.phases, "Fase"],
};

/** The same with all texts: what is said to people about indicators, phases and single readings. */
export const FOR_STUDIES: WorkbookHeaders = {
  objectives: [...FOR_SUMMARY.objectives, "Descrizione"],
  indicators: [...FOR_SUMMARY.indicators, "Indicatore", "Fonte", "Dimensione"],
  phases: [...FOR_SUMMARY.phases, "Fase"],
  notes: ["Note", "Evidenza"],
  formulas: [
    ...["Tipo", "Polarità", "Regola", "Metodo", "Valore iniziale", "Target", "Scadenza", "Frequenza", "Peso"],
    ...["Unità", "Fonte", "Confermato", "Stato piano", "Valore"],
  ],
};

const PARAMETERS = ["Parametro", "Valore"];
const BANDS = ["Indicatore", "Da", "Raggiungimento", "Modo"];
const READINGS = QUARTERS.map(quarterLabel);

/** The whole state of the workbook, as far as the headers ask for it. */
export function readWorkbookData(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  headers: WorkbookHeaders,
): PendingRead<WorkbookData> {
  const plain = (table: string, wanted: readonly string[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), {
      headers: wanted.filter((header) => !headers.formulas.includes(header)),
      inputs: wanted.filter((header) => headers.formulas.includes(header)),
    });
  const objectives = plain(TABLES.objectives, headers.objectives);
  const indicators = plain(TABLES.indicators, headers.indicators);
  const phases = plain(TABLES.phases, headers.phases);
  const parameters = plain(TABLES.parameters, PARAMETERS);
  // A workbook that was loaded before there were bands has no table for them.
  const bands = catalogue.has(TABLES.bands) ? plain(TABLES.bands, BANDS) : null;
  const centres = centreCodes(catalogue).map((code) => readCentre(context, catalogue, code, headers.notes));
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
  notes: readonly string[],
): PendingRead<CentreData> {
  const read = (name: string): PendingRead<TableData> | null => {
    const entry = catalogue.get(name);
    if (entry === undefined) return null;
    const headers = ["ID", ...notes.filter((header) => entry.headers.includes(header))];
    return readTable(context, entry, { headers, inputs: READINGS });
  };
  const indicators = read(centreTableName(code));
  const phases = read(centrePhasesTableName(code));
  return {
    steps: [...(indicators?.steps ?? []), ...(phases?.steps ?? [])],
    result: () => ({ code, indicators: indicators?.result() ?? null, phases: phases?.result() ?? null }),
  };
}
