import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { SHEETS } from "../../domain/contract/sheets";
import type { ContractColumn } from "../../domain/contract/table";
import { indicatorId, phaseId } from "../../domain/plan/plan";
import type { Plan, PlanObjective } from "../../domain/plan/plan";
import type { Extras } from "../../domain/plan/stated-attributes";
import type { IndicatorProposal } from "../../domain/studies/proposal/proposal";
import { registryEntry } from "../../domain/studies/proposal/registry-entry";
import type { RegistryEntry } from "../../domain/studies/proposal/registry-entry";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../schema/plan-tables";
import { keptColumn, kindFormat } from "../schema/column";
import { runsOf } from "../cells/runs";
import type { RowBand, SheetLayout, TableRow } from "./sheet-layout";
import { tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";

/** An indicator with its identifier, what its document states and, for the rest, what its words suggest. */
export interface PlannedIndicator {
  readonly id: string;
  readonly objective: string;
  readonly text: string;
  readonly entry: RegistryEntry;
  readonly extras: Extras;
}

/** The sheets of the plan's own tables, called as these are. */
export const PLAN_SHEETS = [SHEETS.objectives, SHEETS.indicators, SHEETS.phases] as const;

/** Upright, long lists fill the paper: lying, half of it would stay white. */
export const PLAN_SHEET = { tabColor: PALETTE.planTab, bands: [], isUpright: true } as const;

export const INDICATORS_NOTE =
  "Anagrafica degli indicatori. Tipo, unità, polarità, regola e metodo sono una prima proposta ricavata dalle parole: " +
  "controllarli, indicare target e fonte, poi scrivere Sì in «Confermato».";

export const PHASES_NOTE =
  "Fasi e attività degli obiettivi, nell'ordine del documento. Un peso vuoto vale 1.";

/** `Obiettivi`, in document order. */
export function objectivesSheet(plan: Plan): SheetLayout {
  const kept = keptHeaders(plan.objectives.map(({ extras }) => extras ?? {}));
  return tableSheet({
    ...PLAN_SHEET,
    name: SHEETS.objectives,
    note: [plan.title, plan.source && `Fonte: ${plan.source}`].filter((part) => part !== "").join(". "),
    table: OBJECTIVES.name,
    columns: [...OBJECTIVE_COLUMNS, ...kept.map(keptColumn)],
    rows: plan.objectives.map((objective) => objectiveRow(objective, kept)),
    ...{ frozenColumns: 1, rowsPerPage: 26 },
  });
}

/** `Indicatori`: the registry with a first proposal, not confirmed. */
export function indicatorsSheet(indicators: readonly PlannedIndicator[]): SheetLayout {
  const kept = keptHeaders(indicators.map(({ extras }) => extras));
  return tableSheet({
    ...PLAN_SHEET,
    name: SHEETS.indicators,
    note: INDICATORS_NOTE,
    table: INDICATORS.name,
    columns: [...INDICATOR_COLUMNS, ...kept.map(keptColumn)],
    rows: indicators.map((indicator) => indicatorRow(indicator, kept)),
    bands: formatBands(indicators),
    ...{ frozenColumns: 3, rowsPerPage: 120 },
  });
}

/** `Fasi`. */
export function phasesSheet(plan: Plan): SheetLayout {
  return tableSheet({
    ...PLAN_SHEET,
    name: SHEETS.phases,
    note: PHASES_NOTE,
    table: PHASES.name,
    columns: PHASE_COLUMNS,
    rows: plan.objectives.flatMap(({ code, phases }) =>
      phases.map((text, index) => [phaseId(code, index + 1), code, text, null, "Attivo"]),
    ),
    ...{ frozenColumns: 1, rowsPerPage: 120 },
  });
}

/** All indicators of the plan in document order, with identifier and entry. */
export function plannedIndicators(
  plan: Plan,
  propose: (text: string, year: number) => IndicatorProposal,
): readonly PlannedIndicator[] {
  return plan.objectives.flatMap(({ code, indicators }) =>
    indicators.map((indicator, index) => ({
      id: indicatorId(code, index + 1),
      objective: code,
      text: indicator.text,
      entry: registryEntry(indicator, propose(indicator.text, plan.year)),
      extras: indicator.stated?.extras ?? {},
    })),
  );
}

function objectiveRow(objective: PlanObjective, kept: readonly string[]): TableRow {
  const { code, publicValue, title, description, centre, manager, weight = null, extras = {} } = objective;
  return [
    ...[code, publicValue, title, description, centre.code, centre.name, manager, weight, "Attivo"],
    ...kept.map((header) => extras[header] ?? null),
  ];
}

function indicatorRow(
  { id, objective, text, entry, extras }: PlannedIndicator,
  kept: readonly string[],
): TableRow {
  const { kind, unit, polarity, rule, method, baseline, target, deadline, frequency } = entry;
  const { weight, source, dimension, declaredTarget, formula } = entry;
  return [
    ...[id, objective, text, kind, unit, polarity, rule, method],
    ...[baseline, target, deadline, frequency, weight, source, dimension, "No", "Attivo"],
    ...[declaredTarget, formula],
    ...kept.map((header) => extras[header] ?? null),
  ];
}

/** Headers of the columns that the office keeps from its document, in the order in which they first appear. */
function keptHeaders(extras: readonly Extras[]): readonly string[] {
  return [...new Set(extras.flatMap(Object.keys))];
}

/**
 * Targets and baselines in the format of their kind, by runs of rows. Empty cells stay General: Excel then takes a typed
 * `80%` or date for what it is, and `20` for 20 also where the office has changed the kind.
 */
function formatBands(indicators: readonly PlannedIndicator[]): readonly RowBand[] {
  return [
    ...bandsOf(indicators, INDICATORS.target, ({ target }) => target),
    ...bandsOf(indicators, INDICATORS.baseline, ({ baseline }) => baseline),
  ];
}

function bandsOf(
  indicators: readonly PlannedIndicator[],
  { header }: ContractColumn,
  valueOf: (entry: RegistryEntry) => number | null,
): readonly RowBand[] {
  const formats = indicators.map(({ entry }) =>
    valueOf(entry) === null ? "General" : kindFormat(entry.kind),
  );
  return runsOf(formats)
    .filter(({ value }) => value !== "General")
    .map(({ value, first, count }) => ({
      ...{ firstRow: first, rowCount: count, firstHeader: header, lastHeader: header },
      numberFormat: value,
    }));
}
