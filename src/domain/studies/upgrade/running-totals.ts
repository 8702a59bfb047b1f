import { INDICATORS } from "../../contract/plan-tables";
import type { Kind } from "../../contract/vocabulary";
import { cellAt, lookupKey, targetOf } from "../../cells/table-cell";
import type { CellChange, WorkbookData } from "../../cells/workbook-data";
import { entriesById } from "../../interpretation/entries";
import { indicatorResult } from "../../measurement/indicator-result";
import type { Parameters, TrackedIndicator, TrackedPlan } from "../../measurement/tracked-plan";
import type { Figure } from "./earlier-rows";

/** An indicator whose quarters read like totals since January, though its rule says that each is a state. */
export interface RuleProposal {
  readonly id: string;
  readonly text: string;
  /** What was reported, in order. */
  readonly readings: readonly number[];
  /** Its result as it stands, and with *Progressivo*. */
  readonly before: Figure;
  readonly after: Figure;
  /** Writes *Progressivo* into the registry. */
  readonly change: CellChange;
}

/** What adds up from quarter to quarter: a share or a score that rises has got better, and is no total. */
const ADDING: readonly (Kind | null)[] = ["Numero", "Importo"];
/** One reading shows no direction. */
const LEAST_READINGS = 2;

/**
 * Proposes *Progressivo* for active indicators under *Ultimo valore* that count or pay, and whose readings never fall
 * and have risen. Nothing is changed: a state may rise too (design §4), so a person decides.
 */
export function runningTotals(data: WorkbookData, plan: TrackedPlan): readonly RuleProposal[] {
  const rows = entriesById([data.indicators], INDICATORS.id);
  const indicators = plan.objectives.filter(({ active }) => active).flatMap((one) => one.indicators);
  return indicators.filter(readsLikeTotals).flatMap((indicator): readonly RuleProposal[] => {
    const entry = rows.get(lookupKey(indicator.id));
    const cell = entry && cellAt(entry.table, INDICATORS.rule, entry.position);
    const target = cell === undefined || cell.isFormula ? null : targetOf(cell);
    if (cell === undefined || target === null) return [];
    return [
      {
        ...{ id: indicator.id, text: indicator.text, readings: reported(indicator) },
        before: figureOf(indicator, plan.parameters),
        after: figureOf({ ...indicator, rule: "Progressivo" }, plan.parameters),
        change: { target, before: cell.value, after: "Progressivo" },
      },
    ];
  });
}

/** *Raggiungimento* and *Stato* of an indicator as of the reference quarter; one that is withdrawn shows none. */
export function figureOf(indicator: TrackedIndicator, parameters: Parameters): Figure {
  const { achievement, status } = indicatorResult(indicator, parameters.quarter, parameters);
  return { achievement, status };
}

function readsLikeTotals(indicator: TrackedIndicator): boolean {
  const readings = reported(indicator);
  return (
    indicator.active &&
    indicator.rule === "Ultimo valore" &&
    ADDING.includes(indicator.kind) &&
    readings.length >= LEAST_READINGS &&
    readings.every((reading, index) => reading >= (readings[index - 1] ?? -Infinity)) &&
    (readings.at(-1) ?? 0) > (readings[0] ?? 0)
  );
}

function reported({ readings }: TrackedIndicator): readonly number[] {
  return readings.filter((reading) => reading !== null);
}
