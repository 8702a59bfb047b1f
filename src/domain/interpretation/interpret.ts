import { CENTRE_INDICATORS, CENTRE_PHASES } from "../contract/centre-tables";
import { INDICATORS, PHASES } from "../contract/plan-tables";
import { interpretBandTable } from "./bands";
import type { BandTable } from "./bands";
import { doubtfulProgress, doubtfulReadings } from "./doubtful-readings";
import { doubtfulWeights } from "./doubtful-weights";
import { interpretIndicator } from "./indicators";
import { plain } from "./interpreted";
import type { Interpreted } from "./interpreted";
import { interpretObjectives } from "./objectives";
import type { ObjectiveEntry } from "./objectives";
import { interpretParameters, PARAMETER_DEFAULTS, planNames } from "./parameters";
import { interpretParts } from "./parts";
import type { Parts } from "./parts";
import { interpretPhase } from "./phases";
import { unseen } from "../cells/seen-cells";
import { lookupKey } from "../cells/table-cell";
import type { Parameters, TrackedIndicator, TrackedPhase, TrackedPlan } from "../measurement/tracked-plan";
import type { Anomaly } from "../cells/anomaly";
import type { TableData, WorkbookData } from "../cells/workbook-data";

/** The plan as understood from the workbook, and every cell that was not understood without doubt. */
export interface Interpretation {
  readonly plan: TrackedPlan;
  /**
   * Parameters and bands first, then objectives, indicators and phases with their readings, in table order, and the
   * weights last.
   */
  readonly anomalies: readonly Anomaly[];
}

/**
 * Understands the workbook: registry, parameters and what managers typed. Nothing is guessed and nothing dropped
 * unseen: a cell that is not understood is left out and reported with its place, or counts as its default with a
 * warning. Readings are found by identifier, in whatever centre's table they stand. The columns `Indicatore` and
 * `Fase` may be absent (their texts are then empty); any other absent column throws a `MissingColumnError`, and a
 * parameter that is missing or wrong a `ParametersError`.
 */
export function interpret(data: WorkbookData): Interpretation {
  return interpretAs(data, interpretParameters(data.parameters));
}

/**
 * The plan while a parameter is missing or wrong: nothing counts that was reported, so nothing has a result and nothing
 * is due. For whoever lays out sheets, which must not wait for the parameter; its quarter and thresholds say nothing.
 */
export function interpretWithoutResults(data: WorkbookData): Interpretation {
  const parameters = { ...PARAMETER_DEFAULTS, ...planNames(data.parameters) };
  const { plan } = interpretAs({ ...data, centres: [] }, plain(parameters));
  return { plan, anomalies: [] };
}

function interpretAs(data: WorkbookData, parameters: Interpreted<Parameters>): Interpretation {
  const objectives = interpretObjectives(data.objectives);
  const bands = interpretBandTable(data);
  const indicators = indicatorsOf(data, objectives.value, parameters.value, bands.value);
  const phases = phasesOf(data, objectives.value, parameters.value);
  const plan: TrackedPlan = {
    parameters: parameters.value,
    objectives: objectives.value.map((objective) => ({
      ...objective,
      indicators: indicators.value.get(lookupKey(objective.code)) ?? [],
      phases: phases.value.get(lookupKey(objective.code)) ?? [],
    })),
  };
  const parts = [parameters, bands, objectives, indicators, phases];
  return {
    plan,
    anomalies: unseen([...parts.flatMap((part) => part.anomalies), ...doubtfulWeights(plan, data)], data.log),
  };
}

function indicatorsOf(
  data: WorkbookData,
  objectives: readonly ObjectiveEntry[],
  parameters: Parameters,
  bandTable: BandTable,
): Interpreted<Parts<TrackedIndicator>> {
  const setting = { year: parameters.year, quarter: parameters.quarter, bandTable };
  const tables = present(data.centres.map((centre) => centre.indicators));
  return interpretParts(data.indicators, tables, objectives, {
    unknown: "unknown-indicator",
    registry: INDICATORS,
    reported: CENTRE_INDICATORS,
    read: (entry, active, row) => {
      const { value, anomalies } = interpretIndicator(entry, active, row, setting);
      return { value, anomalies: [...anomalies, ...doubtfulReadings(row, value, parameters)] };
    },
  });
}

function phasesOf(
  data: WorkbookData,
  objectives: readonly ObjectiveEntry[],
  { quarter }: Parameters,
): Interpreted<Parts<TrackedPhase>> {
  return interpretParts(data.phases, present(data.centres.map((centre) => centre.phases)), objectives, {
    unknown: "unknown-phase",
    registry: PHASES,
    reported: CENTRE_PHASES,
    read: (entry, active, row) => {
      const { value, anomalies } = interpretPhase(entry, active, row, quarter);
      return { value, anomalies: [...anomalies, ...doubtfulProgress(row, value)] };
    },
  });
}

function present(tables: readonly (TableData | null)[]): readonly TableData[] {
  return tables.filter((table): table is TableData => table !== null);
}
