import { OBJECTIVES, INDICATORS } from "../../contract/plan-tables";
import type { ContractColumn } from "../../contract/table";
import type { Interpretation } from "../../interpretation/interpret";
import { cellOf, interpretEntries } from "../../interpretation/entries";
import type { Entry } from "../../interpretation/entries";
import { cellText, keyOf, placeOf } from "../../cells/table-cell";
import type { TrackedIndicator, TrackedObjective } from "../../measurement/tracked-plan";
import type { CellPlace, TableData, WorkbookData } from "../../cells/workbook-data";

/** The active part of the plan as its quality is looked at: with texts, sources, dimensions and the rows they stand in. */
export interface QualityPlan {
  readonly objectives: readonly QualityObjective[];
}

export interface QualityObjective {
  readonly tracked: TrackedObjective;
  readonly row: Entry;
  /** Active ones, in table order. */
  readonly indicators: readonly QualityIndicator[];
  /** Texts of the active phases. */
  readonly phases: readonly string[];
}

export interface QualityIndicator {
  readonly tracked: TrackedIndicator;
  readonly objective: TrackedObjective;
  readonly row: Entry;
  readonly source: string;
  readonly dimension: string;
}

/** What is withdrawn (*Stralciato*) takes no part. Throws a `MissingColumnError` without `Fonte` or `Dimensione`. */
export function qualityPlan({ plan }: Interpretation, data: WorkbookData): QualityPlan {
  const objectiveRows = rowsById(data.objectives, OBJECTIVES.code, "unknown-objective");
  const indicatorRows = rowsById(data.indicators, INDICATORS.id, "unknown-indicator");
  const objectives = plan.objectives.filter((objective) => objective.active);
  return {
    objectives: objectives.flatMap((tracked) => {
      const row = objectiveRows.get(keyOf(tracked.code));
      if (row === undefined) return [];
      return [{ tracked, row, indicators: indicatorsOf(tracked, indicatorRows), phases: phasesOf(tracked) }];
    }),
  };
}

/** Where a cell of a row stands. */
export function cellPlace(row: Entry, column: ContractColumn): CellPlace {
  return placeOf(cellOf(row, column));
}

function indicatorsOf(
  objective: TrackedObjective,
  rows: ReadonlyMap<string, Entry>,
): readonly QualityIndicator[] {
  return objective.indicators
    .filter((indicator) => indicator.active)
    .flatMap((tracked) => {
      const row = rows.get(keyOf(tracked.id));
      if (row === undefined) return [];
      const text = (column: ContractColumn): string => cellText(cellOf(row, column));
      return [
        { tracked, objective, row, source: text(INDICATORS.source), dimension: text(INDICATORS.dimension) },
      ];
    });
}

function phasesOf({ phases }: TrackedObjective): readonly string[] {
  return phases.filter((phase) => phase.active).map(({ text }) => text);
}

/** The rows that `interpret` reads: of rows with one identifier the first. */
function rowsById(
  table: TableData,
  id: ContractColumn,
  unknown: "unknown-objective" | "unknown-indicator",
): ReadonlyMap<string, Entry> {
  const { value } = interpretEntries(table, { id, unknown });
  return new Map(value.map((entry) => [keyOf(entry.id), entry]));
}
