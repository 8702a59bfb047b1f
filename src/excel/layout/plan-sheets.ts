import { indicatorId, phaseId } from "../../domain/plan";
import type { Plan, PlanObjective } from "../../domain/plan";
import type { IndicatorProposal } from "../../domain/proposal";
import { SHEETS, TABLES } from "../names";
import { INDICATOR_COLUMNS, OBJECTIVE_COLUMNS, PHASE_COLUMNS } from "../schema/plan-tables";
import { kindFormat } from "../schema/column";
import type { TableColumns } from "../schema/column";
import type { RowBand, SheetLayout, TableLayout, TableRow, TextCell } from "./sheet-layout";
import { PALETTE } from "./tones";

const HEADER_ROW = 3;

/** An indicator with its identifier and what its words suggest. */
export interface PlannedIndicator {
  readonly id: string;
  readonly objective: string;
  readonly text: string;
  readonly proposal: IndicatorProposal;
}

/** `Obiettivi`, in document order. */
export function objectivesSheet(plan: Plan): SheetLayout {
  const note = `${plan.title}. Fonte: ${plan.source}`;
  const table = planTable(TABLES.objectives, OBJECTIVE_COLUMNS, plan.objectives.map(objectiveRow), []);
  return planSheet(SHEETS.objectives, note, table, 1);
}

/** `Indicatori`: the registry with a first proposal, not confirmed. */
export function indicatorsSheet(indicators: readonly PlannedIndicator[]): SheetLayout {
  const note =
    "Anagrafica degli indicatori. Tipo, unità, polarità, regola e metodo sono una prima proposta ricavata dalle parole: " +
    "controllarli, indicare target e fonte, poi scrivere Sì in «Confermato».";
  const bands = formatBands(indicators);
  const table = planTable(TABLES.indicators, INDICATOR_COLUMNS, indicators.map(indicatorRow), bands);
  return planSheet(SHEETS.indicators, note, table, 3);
}

/** `Fasi`. */
export function phasesSheet(plan: Plan): SheetLayout {
  const rows = plan.objectives.flatMap((objective) =>
    objective.phases.map((text, index) => [
      phaseId(objective.code, index + 1),
      objective.code,
      text,
      null,
      "Attivo",
    ]),
  );
  const note = "Fasi e attività degli obiettivi, nell'ordine del documento. Un peso vuoto vale 1.";
  return planSheet(SHEETS.phases, note, planTable(TABLES.phases, PHASE_COLUMNS, rows, []), 1);
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

/** Baseline and target in the format of their kind, by runs of rows. */
function formatBands(indicators: readonly PlannedIndicator[]): readonly RowBand[] {
  return indicators.flatMap(({ proposal }, firstRow): RowBand[] => {
    const numberFormat = kindFormat(proposal.kind);
    if (numberFormat === "General") return [];
    return [{ firstRow, rowCount: 1, firstHeader: "Valore iniziale", lastHeader: "Target", numberFormat }];
  });
}

function planTable(
  name: string,
  columns: TableColumns,
  rows: readonly TableRow[],
  bands: readonly RowBand[],
): TableLayout {
  const place = { row: HEADER_ROW, column: 0, filterButtons: true } as const;
  return { ...place, name, columns, rows, bands, rules: [] };
}

function planSheet(name: string, note: string, table: TableLayout, frozenColumns: number): SheetLayout {
  const texts: readonly TextCell[] = [
    { row: 0, column: 0, style: "title", content: { type: "text", text: name } },
    { row: 1, column: 0, style: "note", content: { type: "text", text: note } },
  ];
  return {
    name,
    tabColor: PALETTE.planTab,
    columnWidths: table.columns.map((column) => column.width),
    texts,
    tables: [table],
    frozen: { rows: HEADER_ROW + 1, columns: frozenColumns },
    printTitleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    protected: false,
  };
}
