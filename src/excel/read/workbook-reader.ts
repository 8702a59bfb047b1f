import { BANDS } from "../../domain/contract/band-table";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { quarterColumn } from "../../domain/contract/quarter-columns";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { tableNameFor, centreInName } from "../../domain/contract/table";
import type { ContractColumn, ContractTable } from "../../domain/contract/table";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { CentreData, TableData, WorkbookData } from "../../domain/cells/workbook-data";
import { entryOf } from "./catalogue";
import type { Catalogue } from "./catalogue";
import type { PendingRead } from "./read-step";
import { readTable } from "./table-reader";

/** The columns to read of each table. */
export interface WorkbookColumns {
  readonly objectives: readonly ContractColumn[];
  readonly indicators: readonly ContractColumn[];
  readonly phases: readonly ContractColumn[];
  /** Cells of the tracking tables that people fill beside the quarters; absent columns are passed over. */
  readonly notes: readonly ContractColumn[];
  /** Cells beside the tracking tables whose formulas are read too: where a formula stands, nothing is proposed. */
  readonly formulas: readonly ContractColumn[];
}

/** Everything that is said to people about objectives, indicators, phases and single readings. */
export const FOR_STUDIES: WorkbookColumns = {
  objectives: Object.values(OBJECTIVES.columns),
  indicators: Object.values(INDICATORS.columns),
  phases: Object.values(PHASES.columns),
  notes: [CENTRE_INDICATORS.notes, CENTRE_INDICATORS.evidence],
  formulas: [
    ...[OBJECTIVES, INDICATORS, PHASES].flatMap(({ weight, planState }) => [weight, planState]),
    ...[INDICATORS.kind, INDICATORS.unit, INDICATORS.polarity, INDICATORS.rule, INDICATORS.method],
    ...[INDICATORS.baseline, INDICATORS.target, INDICATORS.deadline, INDICATORS.frequency],
    ...[INDICATORS.source, INDICATORS.confirmed, PARAMETERS.value],
  ],
};

const BAND_CELLS = [BANDS.indicator, BANDS.from, BANDS.achievement, BANDS.mode];

/** The whole state of the workbook, as far as the columns ask for it. */
export function readWorkbookData(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  columns: WorkbookColumns,
): PendingRead<WorkbookData> {
  const withFormula = new Set(columns.formulas.map(({ header }) => header));
  const plain = ({ name }: ContractTable, wanted: readonly ContractColumn[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, name), {
      columns: wanted.filter(({ header }) => !withFormula.has(header)),
      inputs: wanted.filter(({ header }) => withFormula.has(header)),
    });
  const objectives = plain(OBJECTIVES, columns.objectives);
  const indicators = plain(INDICATORS, columns.indicators);
  const phases = plain(PHASES, columns.phases);
  const parameters = plain(PARAMETERS, [PARAMETERS.parameter, PARAMETERS.value]);
  // A workbook that was loaded before there were bands has no table for them.
  const bands = catalogue.has(BANDS.name) ? plain(BANDS, BAND_CELLS) : null;
  const centres = centreCodes(catalogue).map((code) => readCentre(context, catalogue, code, columns.notes));
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
    (name) => centreInName(CENTRE_INDICATORS, name) ?? centreInName(CENTRE_PHASES, name) ?? [],
  );
  return [...new Set(codes)].sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
}

type CentreReportTable = typeof CENTRE_INDICATORS | typeof CENTRE_PHASES;

function readCentre(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  code: string,
  notes: readonly ContractColumn[],
): PendingRead<CentreData> {
  const read = (table: CentreReportTable): PendingRead<TableData> | null => {
    const entry = catalogue.get(tableNameFor(table, code));
    if (entry === undefined) return null;
    const present = notes.filter(({ header }) => entry.headers.includes(header));
    const readings = QUARTERS.map((quarter) => quarterColumn(table, quarter));
    return readTable(context, entry, { columns: [table.id, ...present], inputs: readings });
  };
  const indicators = read(CENTRE_INDICATORS);
  const phases = read(CENTRE_PHASES);
  return {
    steps: [...(indicators?.steps ?? []), ...(phases?.steps ?? [])],
    result: () => ({ code, indicators: indicators?.result() ?? null, phases: phases?.result() ?? null }),
  };
}
