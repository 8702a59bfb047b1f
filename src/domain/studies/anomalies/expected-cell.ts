import { BANDS } from "../../contract/band-table";
import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../contract/centre-tables";
import { INDICATORS, OBJECTIVES, PHASES } from "../../contract/plan-tables";
import { quarterColumn } from "../../contract/quarter-columns";
import type { QuarterColumns } from "../../contract/quarter-columns";
import { centreInName } from "../../contract/table";
import { QUARTERS } from "../../contract/vocabulary";
import type { Kind, Quarter } from "../../contract/vocabulary";
import { keyOf } from "../../cells/table-cell";
import type { Anomaly } from "../../cells/anomaly";
import type { CellTarget } from "../../cells/workbook-data";
import type { Expected } from "../../corrections/expected";
import type { TrackedPlan } from "../../measurement/tracked-plan";

const WEIGHTS = new Set([OBJECTIVES.weight.header, INDICATORS.weight.header, PHASES.weight.header]);
const MEASURES = new Set([INDICATORS.target.header, INDICATORS.baseline.header]);

/** What the cells of a plan should hold, by where they stand; `null`: nothing that could be proposed. */
export function expectedCells(plan: TrackedPlan): (anomaly: Anomaly) => Expected | null {
  const kinds = new Map(
    plan.objectives
      .flatMap(({ indicators }) => indicators)
      .map(({ id, kind, unit }) => [keyOf(id), { kind, unit }] as const),
  );
  const measure = (id: string, quarter: Quarter | null): Expected | null => {
    const { kind = null, unit = "" } = kinds.get(keyOf(id)) ?? {};
    return kind === null ? null : measureOf(kind, unit, plan.parameters.year, quarter);
  };
  return ({ target, subject, reason }) => {
    if (target === null) return null;
    if (reason.code === "not-in-list") return { type: "choice", allowed: reason.allowed };
    const quarter = quarterOf(target, CENTRE_INDICATORS);
    if (quarter !== null) return measure(subject, quarter);
    if (quarterOf(target, CENTRE_PHASES) !== null) return { type: "share" };
    return target.table === INDICATORS.name && MEASURES.has(target.header)
      ? measure(subject, null)
      : planCell(target, plan.parameters.year);
  };
}

/** A cell of the plan's own tables that no kind decides. */
function planCell({ table, header }: CellTarget, year: number): Expected | null {
  if (table === BANDS.name)
    return header === BANDS.achievement.header ? measureOf("Percentuale", "", year, 4) : null;
  if (WEIGHTS.has(header)) return { type: "number" };
  if (header === INDICATORS.deadline.header) return { type: "date" };
  return header === INDICATORS.confirmed.header ? measureOf("Sì/No", "", year, null) : null;
}

function measureOf(kind: Kind, unit: string, year: number, quarter: Quarter | null): Expected {
  return { type: "measure", kind, unit, year, quarter };
}

/** The quarter in whose column the cell stands; `null`: in another table or column. */
function quarterOf(
  { table, header }: CellTarget,
  columns: QuarterColumns & Parameters<typeof centreInName>[0],
): Quarter | null {
  if (centreInName(columns, table) === null) return null;
  return QUARTERS.find((quarter) => quarterColumn(columns, quarter).header === header) ?? null;
}
