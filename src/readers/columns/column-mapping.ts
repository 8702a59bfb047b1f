import type { PlanDraft } from "../draft/plan-draft";

/** What a column of a document's table can be. */
export const PLAN_FIELDS = [
  "body",
  "publicValue",
  "objectiveCode",
  "objective",
  "description",
  "centreCode",
  "centre",
  "manager",
  "objectiveWeight",
  "phase",
  "phaseWeight",
  "indicatorCode",
  "indicator",
  "type",
  "unit",
  "polarity",
  "rule",
  "method",
  "baseline",
  "target",
  "deadline",
  "frequency",
  "indicatorWeight",
  "weight",
  "source",
  "dimension",
  "formula",
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** `keep-objective`, `keep-indicator`: an extra column of `Obiettivi`, `Indicatori`. `leave`: not taken. */
export type ColumnUse = PlanField | "keep-objective" | "keep-indicator" | "leave";

/** One column of the table, as recognised or as a person chose. */
export interface MappedColumn {
  /** Position, from 0. */
  readonly column: number;
  /** Its heading, of one or two rows, as written; empty where it has none. */
  readonly header: string;
  readonly use: ColumnUse;
  /** The year of a target or a baseline; absent where the heading names none. */
  readonly year?: number;
  /** Whether the heading alone says it: else a person is asked. */
  readonly sure: boolean;
}

/** How a document's tables become a plan; what a person answered is remembered under the same headings. */
export interface ColumnMapping {
  /** Positions of the tables that hold the plan, from 0: one, or several with the same headings. */
  readonly tables: readonly number[];
  /** The year of the plan; `null`: neither said nor answered. */
  readonly year: number | null;
  /** `columns`: a heading above the rows. `labels`: pairs of label and value, a sheet for each objective. */
  readonly form: "columns" | "labels";
  readonly columns: readonly MappedColumn[];
}

/** A draft with the mapping that made it: as recognised, or as answered. */
export interface DraftReading {
  readonly draft: PlanDraft;
  readonly mapping: ColumnMapping;
  /** Other tables that could be the plan, where it is not sure which is: positions, from 0. */
  readonly candidates: readonly number[];
}
