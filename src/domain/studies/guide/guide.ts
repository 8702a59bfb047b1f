import type { WorkbookData } from "../../cells/workbook-data";
import { checksOf } from "./checks";
import type { Check } from "./check";
import { missingAspects, readinessByCentre, readinessOf } from "./readiness";
import type { Aspect, Readiness } from "./readiness";
import { registryOf } from "./registry";
import type { RegistryObjective, RegistryRow } from "./registry";
import { suggestionFor } from "./suggestion";
import type { Suggestion } from "./suggestion";

/** An indicator's entry, what it lacks, and what its words suggest. */
export interface GuideRow extends RegistryRow {
  readonly missing: readonly Aspect[];
  readonly suggestion: Suggestion;
}

/** An objective and its entries. */
export interface GuideObjective extends Omit<RegistryObjective, "rows">, Readiness {
  readonly rows: readonly GuideRow[];
}

/** A centre of responsibility and its objectives. */
export interface GuideCentre extends Readiness {
  readonly code: string;
  /** `A1 – Organi Istituzionali`. */
  readonly label: string;
  readonly objectives: readonly GuideObjective[];
}

/** How far the registry is, what the words suggest, and what does not add up. */
export interface Guide extends Readiness {
  readonly body: string;
  readonly year: number;
  /** In order of code. */
  readonly centres: readonly GuideCentre[];
  readonly checks: readonly Check[];
}

/** The guide for a workbook. Throws a `MissingColumnError` for an absent column of the registry. */
export function guideOf(data: WorkbookData): Guide {
  const { body, year, objectives } = registryOf(data);
  return {
    body,
    year,
    ...readinessOf(objectives),
    centres: readinessByCentre(objectives).map((centre) => ({
      ...centre,
      objectives: centre.objectives.map((objective) => guideObjective(objective, year)),
    })),
    checks: checksOf(objectives, year),
  };
}

/** All entries of a centre, in table order. */
export function rowsOf({ objectives }: GuideCentre): readonly GuideRow[] {
  return objectives.flatMap(({ rows }) => rows);
}

function guideObjective(objective: RegistryObjective, year: number): GuideObjective {
  const rows = objective.rows.map((row) => ({
    ...row,
    missing: missingAspects(row, objective.rows),
    suggestion: suggestionFor(row, year),
  }));
  return { ...objective, ...readinessOf([objective]), rows };
}
