import { objectivesAtRisk } from "./objectives-at-risk";
import { bodyProgress } from "./progress";
import { levelName } from "./level-name";
import { provisionalOf } from "./provisional";
import { countReadings } from "./reading-count";
import { readingRows } from "./reading-rows";
import { isMeasuredByPhases } from "./objective-result";
import { centreLabel } from "../plan/plan";
import { measureObjective, rollUp, rollUpOne } from "./rollup";
import type { MeasuredObjective } from "./rollup";
import type { TrackedPlan } from "./tracked-plan";
import type { ObjectiveSummary, Rollup, Summary } from "./results";
import type { Anomaly } from "../cells/anomaly";
import type { Quarter } from "../contract/vocabulary";
import { groupBy } from "../cells/group-by";

/** Codes and names in Italian order, `A2` before `A10`. */
const ITALIAN_ORDER = new Intl.Collator("it", { numeric: true });

/**
 * Everything that the summary shows, as of the plan's reference quarter. Only active objectives, indicators and
 * phases take part. The objectives of a level need not stand together; a manager is the objective's own.
 */
export function summarise(plan: TrackedPlan, anomalies: readonly Anomaly[]): Summary {
  const { parameters } = plan;
  const { quarter } = parameters;
  const measured = plan.objectives
    .filter((objective) => objective.active)
    .map((objective) => measureObjective(objective, parameters));
  const levels = (labelOf: (part: MeasuredObjective) => string) => labelledLevels(measured, labelOf, quarter);
  const body = rollUp(measured, quarter);
  return {
    parameters,
    body,
    publicValues: levels(({ objective }) => levelName(objective.publicValue)),
    centres: centreLevels(measured, quarter),
    managers: levels(({ objective }) => levelName(objective.manager)).sort(byText((level) => level.label)),
    objectives: measured.map((part) => objectiveSummary(part, quarter)),
    progress: bodyProgress(
      measured.map(({ objective }) => objective),
      body,
      quarter,
    ),
    risks: objectivesAtRisk(measured, parameters),
    readings: readingRows(plan),
    anomalies,
    provisional: provisionalOf(plan, anomalies),
    readingCount: countReadings(plan.objectives, quarter),
  };
}

function objectiveSummary(measured: MeasuredObjective, quarter: Quarter): ObjectiveSummary {
  const { code, title, centre, manager } = measured.objective;
  return {
    ...rollUpOne(measured, quarter),
    code,
    title,
    centre,
    manager,
    fromPhases: isMeasuredByPhases(measured.objective),
  };
}

/** One level for each label, in order of first appearance. */
function labelledLevels(
  measured: readonly MeasuredObjective[],
  labelOf: (part: MeasuredObjective) => string,
  quarter: Quarter,
): (Rollup & { readonly label: string })[] {
  return [...groupBy(measured, labelOf)].map(([label, parts]) => ({
    ...rollUp(parts, quarter),
    label,
  }));
}

/** One level for each centre code, in order of code; named as its first objective names it. */
function centreLevels(measured: readonly MeasuredObjective[], quarter: Quarter): Summary["centres"] {
  const groups = groupBy(measured, ({ objective }) => objective.centre.code);
  return [...groups]
    .map(([code, parts]) => {
      const name = parts[0]?.objective.centre.name ?? "";
      return { ...rollUp(parts, quarter), code, label: centreLabel({ code, name }) };
    })
    .sort(byText((level) => level.code));
}

function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => ITALIAN_ORDER.compare(textOf(a), textOf(b));
}
