/**
 * What loading a plan would change. Shown to the office before anything is written.
 */
export interface PlanComparison {
  /** `new`: the workbook holds no plan. `same`: nothing would change. `different`: another plan, or another version. */
  readonly state: "new" | "same" | "different";
  readonly counts: PlanCounts;
  /** Differences in document order; empty unless `different`. */
  readonly differences: readonly PlanDifference[];
}

/** What a plan holds. */
export interface PlanCounts {
  readonly publicValues: number;
  readonly objectives: number;
  readonly centres: number;
  readonly managers: number;
  readonly phases: number;
  readonly indicators: number;
  /** Codes of objectives with phases but no indicator: measured by their phases. */
  readonly withoutIndicators: readonly string[];
  /** Codes of objectives with neither phases nor indicators: nothing to measure. */
  readonly withNothingToMeasure: readonly string[];
}

/** One difference between the workbook and the plan to load. */
export interface PlanDifference {
  readonly kind: "added" | "missing" | "changed";
  readonly subject: "objective" | "indicator" | "phase";
  /** Code of the objective, id of the indicator or phase. */
  readonly id: string;
  /** For `changed`: the column, what stands in the workbook and what the plan says. */
  readonly column?: string;
  readonly before?: string;
  readonly after?: string;
}
