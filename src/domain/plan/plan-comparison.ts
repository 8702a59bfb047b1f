import { PARAMETER_NAMES } from "../contract/parameters";
import { OBJECTIVES, INDICATORS, PHASES } from "../contract/plan-tables";
import type { ContractColumn } from "../contract/table";
import { indicatorId, phaseId } from "./plan";
import type { Plan, PlanObjective } from "./plan";
import { alignSequences } from "./sequence-alignment";

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
  /** For `changed`: the column. */
  readonly column?: string;
  /** What stands in the workbook and what the plan says; not for whole objectives. */
  readonly before?: string;
  readonly after?: string;
}

/** What a plan holds, and which objectives cannot be measured by indicators. */
export function countPlan({ objectives }: Plan): PlanCounts {
  const distinct = (of: (objective: PlanObjective) => string): number => new Set(objectives.map(of)).size;
  const withoutIndicators = objectives.filter(({ indicators }) => indicators.length === 0);
  return {
    publicValues: distinct(({ publicValue }) => publicValue),
    objectives: objectives.length,
    centres: distinct(({ centre }) => centre.code),
    managers: distinct(({ manager }) => manager),
    phases: objectives.reduce((sum, { phases }) => sum + phases.length, 0),
    indicators: objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
    withoutIndicators: withoutIndicators.filter(({ phases }) => phases.length > 0).map(({ code }) => code),
    withNothingToMeasure: withoutIndicators
      .filter(({ phases }) => phases.length === 0)
      .map(({ code }) => code),
  };
}

/**
 * What loading `next` would change in a workbook that holds `current` (`null`: none). Texts are compared to the
 * letter; the order of objectives does not matter, that of the indicators and phases of an objective does: their
 * identifiers count positions. Body, title and source are not compared: they are the office's to word. A year that
 * the workbook does not tell (`NaN`) is no difference.
 */
export function comparePlans(current: Plan | null, next: Plan): PlanComparison {
  const counts = countPlan(next);
  if (current === null) return { state: "new", counts, differences: [] };
  const differences = [...yearDifferences(current, next), ...objectiveDifferences(current, next)];
  return { state: differences.length === 0 ? "same" : "different", counts, differences };
}

function yearDifferences(current: Plan, next: Plan): readonly PlanDifference[] {
  if (Number.isNaN(current.year)) return [];
  return changedText("objective", next.body, PARAMETER_NAMES.year, String(current.year), String(next.year));
}

function objectiveDifferences(current: Plan, next: Plan): readonly PlanDifference[] {
  const known = new Map<string, PlanObjective>();
  for (const objective of current.objectives) {
    const key = objective.code.toLowerCase();
    // Of two rows with the same code the first counts, as everywhere.
    if (!known.has(key)) known.set(key, objective);
  }
  const wanted = new Set(next.objectives.map(({ code }) => code.toLowerCase()));
  const missing = current.objectives
    .filter(({ code }) => !wanted.has(code.toLowerCase()))
    .map(({ code }): PlanDifference => ({ kind: "missing", subject: "objective", id: code }));
  return [
    ...next.objectives.flatMap((objective) => {
      const before = known.get(objective.code.toLowerCase());
      return before === undefined ? addedObjective(objective) : changesOf(before, objective);
    }),
    ...missing,
  ];
}

function addedObjective({ code }: PlanObjective): readonly PlanDifference[] {
  return [{ kind: "added", subject: "objective", id: code }];
}

function changesOf(before: PlanObjective, after: PlanObjective): readonly PlanDifference[] {
  const columns: readonly (readonly [ContractColumn, (objective: PlanObjective) => string])[] = [
    [OBJECTIVES.publicValue, ({ publicValue }) => publicValue],
    [OBJECTIVES.code, ({ code }) => code],
    [OBJECTIVES.title, ({ title }) => title],
    [OBJECTIVES.description, ({ description }) => description],
    [OBJECTIVES.centre, ({ centre }) => centre.code],
    [OBJECTIVES.centreName, ({ centre }) => centre.name],
    [OBJECTIVES.manager, ({ manager }) => manager],
  ];
  const changed = columns.flatMap(([{ header }, of]) =>
    changedText("objective", after.code, header, of(before), of(after)),
  );
  return [
    ...changed,
    ...listDifferences(
      "indicator",
      INDICATORS.indicator.header,
      before.indicators.map(({ text }) => text),
      after.indicators.map(({ text }) => text),
      (position) => indicatorId(after.code, position),
    ),
    ...listDifferences("phase", PHASES.phase.header, before.phases, after.phases, (position) =>
      phaseId(after.code, position),
    ),
  ];
}

/** An item is named by its place where it stands: in the workbook, or in the plan if it is only there. */
function listDifferences(
  subject: "indicator" | "phase",
  column: string,
  before: readonly string[],
  after: readonly string[],
  idAt: (position: number) => string,
): readonly PlanDifference[] {
  return alignSequences(before.map(withLineFeeds), after.map(withLineFeeds)).flatMap(
    (pair): readonly PlanDifference[] => {
      const old = pair.before === null ? undefined : before[pair.before];
      const wanted = pair.after === null ? undefined : after[pair.after];
      const id = idAt((pair.before ?? pair.after) + 1);
      if (old === undefined) return [{ kind: "added", subject, id, after: wanted ?? "" }];
      if (wanted === undefined) return [{ kind: "missing", subject, id, before: old }];
      return changedText(subject, id, column, old, wanted);
    },
  );
}

function changedText(
  subject: PlanDifference["subject"],
  id: string,
  column: string,
  before: string,
  after: string,
): readonly PlanDifference[] {
  if (withLineFeeds(before) === withLineFeeds(after)) return [];
  return [{ kind: "changed", subject, id, column, before, after }];
}

/** A cell holds line feeds only. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
