import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { indicatorId, phaseId } from "../../domain/plan/plan";
import type { Plan, PlanObjective } from "../../domain/plan/plan";
import type { IndicatorProposal } from "../../domain/studies/proposal/proposal";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../schema/plan-tables";
import { kindFormat } from "../schema/column";
import { runsOf } from "../cells/runs";
import type { RowBand, SheetLayout, TableRow } from "./sheet-layout";
import { tableSheet } from "./table-sheet";
import { PALETTE } from "./tones";

/** An indicator with its identifier and what its words suggest. */
export interface PlannedIndicator {
  readonly id: string;
  readonly objective: string;
  readonly text: string;
  readonly proposal: IndicatorProposal;
}

/** The sheets of the plan's own tables, called as these are. */
export const PLAN_SHEETS = [SHEETS.objectives, SHEETS.indicators, SHEETS.phases] as const;

/** Upright, long lists fill the paper: lying, half of it would stay white. On A4 their print could not be read. */
export const PLAN_SHEET = { tabColor: PALETTE.planTab, bands: [], isUpright: true, paper: "A3" } as const;

export const INDICATORS_NOTE =
  "Anagrafica degli indicatori. Tipo, unità, polarità, regola e metodo sono una prima proposta ricavata dalle parole: " +
  "controllarli, indicare target e fonte, poi scrivere Sì in «Confermato».";

export const PHASES_NOTE =
  "Fasi e attività degli obiettivi, nell'ordine del documento. Un peso vuoto vale 1.";

/** `Obiettivi`, in document order. */
export function objectivesSheet(plan: Plan): SheetLayout {
  return tableSheet({
    ...PLAN_SHEET,
    name: SHEETS.objectives,
    note: `${plan.title}. Fonte: ${plan.source}`,
    table: OBJECTIVES.name,
    columns: OBJECTIVE_COLUMNS,
    rows: plan.objectives.map(objectiveRow),
    ...{ frozenColumns: 1, rowsPerPage: 26 },
  });
}

/** `Indicatori`: the registry with a first proposal, not confirmed. */
export function indicatorsSheet(indicators: readonly PlannedIndicator[]): SheetLayout {
  return tableSheet({
    ...PLAN_SHEET,
    name: SHEETS.indicators,
    note: INDICATORS_NOTE,
    table: INDICATORS.name,
    columns: INDICATOR_COLUMNS,
    rows: indicators.map(indicatorRow),
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

/** All indicators of the plan in document order, with identifier and proposal. */
export function plannedIndicators(
  plan: Plan,
  propose: (text: string, year: number) => IndicatorProposal,
): readonly PlannedIndicator[] {
  return plan.objectives.flatMap(({ code, indicators }) =>
    indicators.map((text, index) => ({
      id: indicatorId(code, index + 1),
      objective: code,
      text,
      proposal: propose(text, plan.year),
    })),
  );
}

function objectiveRow(objective: PlanObjective): TableRow {
  const { code, publicValue, title, description, centre, manager } = objective;
  return [code, publicValue, title, description, centre.code, centre.name, manager, null, "Attivo"];
}

function indicatorRow({ id, objective, text, proposal }: PlannedIndicator): TableRow {
  const { kind, unit, polarity, rule, method, target, deadline, frequency } = proposal;
  return [
    ...[id, objective, text, kind, unit, polarity, rule, method],
    ...[null, target, deadline, frequency, null, null, null, "No", "Attivo"],
  ];
}

/**
 * Proposed targets in the format of their kind, by runs of rows. Empty cells stay General: Excel then takes a typed
 * `80%` or date for what it is, and `20` for 20 also where the office has changed the kind.
 */
function formatBands(indicators: readonly PlannedIndicator[]): readonly RowBand[] {
  const formats = indicators.map(({ proposal }) =>
    proposal.target === null ? "General" : kindFormat(proposal.kind),
  );
  return runsOf(formats)
    .filter(({ value }) => value !== "General")
    .map(({ value, first, count }) => ({
      firstRow: first,
      rowCount: count,
      firstHeader: INDICATORS.target.header,
      lastHeader: INDICATORS.target.header,
      numberFormat: value,
    }));
}
