import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import { interpretEntries, textIfRead, cellOf } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { interpretBandTable } from "../../interpretation/bands";
import { interpretIndicator } from "../../interpretation/indicators";
import type { IndicatorSetting } from "../../interpretation/indicators";
import { interpretObjectives } from "../../interpretation/objectives";
import { planNames } from "../../interpretation/parameters";
import { interpretActive } from "../../interpretation/plan-state";
import { cellText, keyOf, placeOf } from "../../cells/table-cell";
import type { Centre } from "../../plan/plan";
import type { TrackedIndicator } from "../../measurement/tracked-plan";
import type { CellPlace, CellTarget, CellValue, WorkbookData } from "../../cells/workbook-data";
import { groupBy } from "../../cells/group-by";

/** The columns of the registry that say how an indicator is measured, and that the office has confirmed it. */
export const REGISTRY_FIELDS = [
  ...(["kind", "unit", "polarity", "rule", "method", "baseline", "target", "deadline"] as const),
  ...(["frequency", "weight", "source", "confirmed"] as const),
] as const satisfies readonly (keyof typeof INDICATORS.columns)[];
/** Symbol of such a column in `INDICATORS`. */
export type RegistryField = (typeof REGISTRY_FIELDS)[number];

/** A cell of the registry: what stands in it, where it is, and how it is found again. */
export interface RegistryCell {
  readonly value: CellValue;
  /** True: a formula stands there, which no change may replace. */
  readonly isFormula: boolean;
  readonly place: CellPlace;
  readonly target: CellTarget;
}

/** An active indicator of an active objective: its cells, and what they are understood to say. */
export interface RegistryRow {
  readonly id: string;
  readonly text: string;
  readonly objective: string;
  readonly indicator: TrackedIndicator;
  readonly cells: Readonly<Record<RegistryField, RegistryCell>>;
}

/** An active objective with its active indicators, in table order. */
export interface RegistryObjective {
  readonly code: string;
  readonly title: string;
  readonly centre: Centre;
  readonly manager: string;
  readonly weight: RegistryCell;
  readonly rows: readonly RegistryRow[];
}

/** The registry of a workbook: what the office is to complete and confirm. */
export interface Registry {
  readonly body: string;
  readonly year: number;
  readonly objectives: readonly RegistryObjective[];
}

/**
 * The registry as it stands: only active indicators of active objectives. Of rows with the same identifier the first
 * counts, as everywhere; a row without one, or of an unknown objective, is for the anomalies to report. Throws a
 * `MissingColumnError` for an absent column; `Indicatore` may be absent.
 */
export function registryOf(data: WorkbookData): Registry {
  const { value } = interpretEntries(data.objectives, { id: OBJECTIVES.code, unknown: "unknown-objective" });
  const entries = new Map(value.map((entry) => [entry.id, entry]));
  const objectives = interpretObjectives(data.objectives).value;
  const { body, year } = planNames(data.parameters);
  const rows = rowsByObjective(data, { year, bandTable: interpretBandTable(data).value });
  return {
    body,
    year,
    objectives: objectives.flatMap(({ active, code, title, centre, manager }) => {
      const entry = entries.get(code);
      if (!active || entry === undefined) return [];
      const weight = registryCell(entry, OBJECTIVES.weight);
      return [{ code, title, centre, manager, weight, rows: rows.get(keyOf(code)) ?? [] }];
    }),
  };
}

function rowsByObjective(
  data: WorkbookData,
  setting: IndicatorSetting,
): ReadonlyMap<string, readonly RegistryRow[]> {
  const entries = interpretEntries(data.indicators, {
    id: INDICATORS.id,
    unknown: "unknown-indicator",
  }).value;
  const active = entries.filter(
    (entry) => interpretActive(cellOf(entry, INDICATORS.planState), entry.id).value,
  );
  const rows = active.map((entry) => registryRow(entry, setting));
  return groupBy(rows, ({ objective }) => keyOf(objective));
}

function registryRow(entry: Entry, setting: IndicatorSetting): RegistryRow {
  const cell = (field: RegistryField): RegistryCell => registryCell(entry, INDICATORS[field]);
  return {
    id: entry.id,
    text: textIfRead(entry, INDICATORS.indicator),
    objective: cellText(cellOf(entry, INDICATORS.objective)),
    indicator: interpretIndicator(entry, true, null, setting).value,
    cells: {
      kind: cell("kind"),
      unit: cell("unit"),
      polarity: cell("polarity"),
      rule: cell("rule"),
      method: cell("method"),
      baseline: cell("baseline"),
      target: cell("target"),
      deadline: cell("deadline"),
      frequency: cell("frequency"),
      weight: cell("weight"),
      source: cell("source"),
      confirmed: cell("confirmed"),
    },
  };
}

function registryCell(entry: Entry, column: ContractColumn): RegistryCell {
  const cell = cellOf(entry, column);
  return {
    value: cell.value,
    isFormula: cell.isFormula,
    place: placeOf(cell),
    target: { table: entry.table.name, key: entry.id, header: column.header },
  };
}

/** True for a cell that holds nothing but blanks. */
export function isBlank({ value }: RegistryCell): boolean {
  return String(value).trim() === "";
}
