import { CENTRE_INDICATORS, CENTRE_PHASES } from "../contract/centre-tables";
import { INDICATORS, PHASES } from "../contract/plan-tables";
import { interpretBandTable } from "./bands";
import { interpretIndicator } from "./indicators";
import type { IndicatorSetting } from "./indicators";
import type { Interpreted } from "./interpreted";
import { interpretObjectives } from "./objectives";
import type { ObjectiveEntry } from "./objectives";
import { interpretParameters } from "./parameters";
import { interpretParts } from "./parts";
import type { Parts } from "./parts";
import { interpretPhase } from "./phases";
import { unseen } from "../cells/seen-cells";
import { keyOf } from "../cells/table-cell";
import type { TrackedIndicator, TrackedPhase, TrackedPlan } from "../measurement/tracked-plan";
import type { Anomaly } from "../cells/anomaly";
import type { TableData, WorkbookData } from "../cells/workbook-data";

/** The plan as understood from the workbook, and every cell that was not understood without doubt. */
export interface Interpretation {
  readonly plan: TrackedPlan;
  /** Parameters and bands first, then objectives, indicators and phases with their readings, in table order. */
  readonly anomalies: readonly Anomaly[];
}

/**
 * Understands the workbook: registry, parameters and what managers typed. Nothing is guessed and nothing dropped
 * unseen: a cell that is not understood is left out and reported with its place, or counts as its default with a
 * warning. Readings are found by identifier, in whatever centre's table they stand. The columns `Indicatore` and
 * `Fase` may be absent (their texts are then empty); any other absent column throws a `MissingColumnError`.
 */
export function interpret(data: WorkbookData): Interpretation {
  const objectives = interpretObjectives(data.objectives);
  const codes = objectives.value.map(({ code }) => code);
  const parameters = interpretParameters(data.parameters, codes);
  const bands = interpretBandTable(data);
  const setting = { year: parameters.value.year, bandTable: bands.value };
  const indicators = indicatorsOf(data, objectives.value, setting);
  const phases = phasesOf(data, objectives.value);
  return {
    plan: {
      parameters: parameters.value,
      objectives: objectives.value.map((objective) => ({
        ...objective,
        indicators: indicators.value.get(keyOf(objective.code)) ?? [],
        phases: phases.value.get(keyOf(objective.code)) ?? [],
      })),
    },
    anomalies: unseen(
      [parameters, bands, objectives, indicators, phases].flatMap((part) => part.anomalies),
      data.log,
    ),
  };
}

function indicatorsOf(
  data: WorkbookData,
  objectives: readonly ObjectiveEntry[],
  setting: IndicatorSetting,
): Interpreted<Parts<TrackedIndicator>> {
  const tables = present(data.centres.map((centre) => centre.indicators));
  return interpretParts(data.indicators, tables, objectives, {
    unknown: "unknown-indicator",
    registry: INDICATORS,
    reported: CENTRE_INDICATORS,
    read: (entry, active, row) => interpretIndicator(entry, active, row, setting),
  });
}

function phasesOf(
  data: WorkbookData,
  objectives: readonly ObjectiveEntry[],
): Interpreted<Parts<TrackedPhase>> {
  return interpretParts(data.phases, present(data.centres.map((centre) => centre.phases)), objectives, {
    unknown: "unknown-phase",
    registry: PHASES,
    reported: CENTRE_PHASES,
    read: interpretPhase,
  });
}

function present(tables: readonly (TableData | null)[]): readonly TableData[] {
  return tables.filter((table): table is TableData => table !== null);
}
