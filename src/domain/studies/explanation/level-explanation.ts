import { levelName } from "../../measurement/level-name";
import { OBJECTIVES } from "../../contract/plan-tables";
import { indicatorStatus } from "../../measurement/status";
import { keyOf } from "../../cells/table-cell";
import { centreLabel } from "../../plan/plan";
import type { TrackedObjective } from "../../measurement/tracked-plan";
import type { Quarter } from "../../contract/vocabulary";
import { missingReadings, reportedOfIndicator, reportedOfPhase } from "./reading-lines";
import { isMeasuredByPhases } from "../../measurement/objective-result";
import type { Explanation, MissingReading, Part, Step } from "./explanation";
import { sourceAt } from "./grounds";
import type { Grounds } from "./grounds";
import { coverageStep, meanStep } from "./mean-steps";
import { indicatorPart, objectivePart, partsOfObjective } from "./parts";
import type { Asked, Subject } from "./subject";

/** What is told of anything above an indicator; its answer is found in it. */
export type Told = Omit<Explanation, "subject" | "asked" | "quarter" | "answer">;

type Level = Extract<Subject, { level: "body" | "publicValue" | "centre" | "manager" }>;

/** A level above the objectives; `null` where the summary shows none: no active objective belongs to it. */
export function tellLevel(level: Level, asked: Asked, quarter: Quarter, grounds: Grounds): Told | null {
  const objectives = objectivesOf(level, grounds);
  const first = objectives.find(({ active }) => active);
  if (first === undefined && level.level !== "body") return null;
  const parts = objectives.map((objective) => objectivePart(objective, quarter, grounds));
  return {
    name: first === undefined ? grounds.plan.parameters.body : nameOf(level, first, grounds),
    steps: [meanStep("objectives", parts), coverageStep(parts.map(({ coverage }) => coverage))],
    ...sorted(parts),
    ...counted(objectives, asked, quarter, grounds),
    missing: objectives.flatMap((objective) => missingOf(objective, quarter, grounds)),
    readings: [],
  };
}

/** An objective, from its indicators or, without any, from its phases. */
export function tellObjective(
  objective: TrackedObjective,
  asked: Asked,
  quarter: Quarter,
  grounds: Grounds,
): Told {
  const { of, parts } = partsOfObjective(objective, quarter, grounds);
  const withdrawn: Step = {
    topic: "achievement",
    fact: { code: "withdrawn", level: "objective" },
    sources: sourceAt(
      OBJECTIVES.planState.header,
      grounds.places.objective(objective.code, OBJECTIVES.planState),
    ),
  };
  const byPhases: Step = { topic: "achievement", fact: { code: "by-phases" }, sources: [] };
  return {
    name: objective.title,
    steps: [
      ...(objective.active ? [] : [withdrawn]),
      ...(of === "phases" ? [byPhases] : []),
      meanStep(of, parts),
      coverageStep(parts.map(({ coverage }) => coverage)),
    ],
    ...sorted(parts),
    ...counted([objective], asked, quarter, grounds),
    missing: missingOf(objective, quarter, grounds),
    readings: [],
  };
}

/** The objectives that belong to a level, withdrawn ones too, in table order. */
export function objectivesOf(level: Level, { plan }: Grounds): readonly TrackedObjective[] {
  return plan.objectives.filter((objective) => belongsTo(objective, level));
}

function belongsTo(objective: TrackedObjective, level: Level): boolean {
  switch (level.level) {
    case "body":
      return true;
    case "publicValue":
      return keyOf(levelName(objective.publicValue)) === keyOf(level.label);
    case "centre":
      return keyOf(objective.centre.code) === keyOf(level.code);
    case "manager":
      return keyOf(levelName(objective.manager)) === keyOf(level.name);
  }
}

function nameOf(level: Level, first: TrackedObjective, { plan }: Grounds): string {
  switch (level.level) {
    case "body":
      return plan.parameters.body;
    case "publicValue":
      return levelName(first.publicValue);
    case "centre":
      return centreLabel(first.centre);
    case "manager":
      return levelName(first.manager);
  }
}

function sorted(parts: readonly Part[]): Pick<Told, "parts" | "leftOut"> {
  return {
    parts: parts.filter(({ leftOut }) => leftOut === null),
    leftOut: parts.filter(({ leftOut }) => leftOut !== null),
  };
}

/** What a count counts, where one was asked about: active objectives, active indicators, or those with a status. */
function counted(
  objectives: readonly TrackedObjective[],
  asked: Asked,
  quarter: Quarter,
  grounds: Grounds,
): Pick<Told, "counted"> {
  if (asked.measure !== "count") return { counted: [] };
  const active = objectives.filter((objective) => objective.active);
  if (asked.of === "objectives") {
    return { counted: active.map((objective) => objectivePart(objective, quarter, grounds)) };
  }
  const indicators = active
    .flatMap((objective) => objective.indicators)
    .filter((indicator) => indicator.active)
    .filter(
      (indicator) =>
        asked.of === "indicators" ||
        indicatorStatus(indicator, quarter, grounds.plan.parameters) === asked.of,
    );
  return { counted: indicators.map((indicator) => indicatorPart(indicator, quarter, grounds)) };
}

function missingOf(
  objective: TrackedObjective,
  quarter: Quarter,
  grounds: Grounds,
): readonly MissingReading[] {
  if (!objective.active) return [];
  const reported = isMeasuredByPhases(objective)
    ? objective.phases.map((phase) => reportedOfPhase(phase, quarter))
    : objective.indicators.map((indicator) => reportedOfIndicator(indicator, quarter));
  return reported.flatMap((one) => missingReadings(one, grounds));
}
