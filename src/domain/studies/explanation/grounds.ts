import { provisionalOf } from "../../measurement/provisional";
import type { Provisional } from "../../measurement/provisional";
import { interpret } from "../../interpretation/interpret";
import { placeKey } from "../../cells/place-key";
import { keyOf } from "../../cells/table-cell";
import type {
  TrackedIndicator,
  TrackedObjective,
  TrackedPhase,
  TrackedPlan,
} from "../../measurement/tracked-plan";
import type { Anomaly } from "../../cells/anomaly";
import type { CellPlace, WorkbookData } from "../../cells/workbook-data";
import type { Source } from "./explanation";
import { NO_PLACES, placesOf } from "./places";
import type { Places } from "./places";
import { groupBy } from "../../cells/group-by";

/** What explanations rest on: the plan as understood, what was not understood, and where everything stands. */
export interface Grounds {
  readonly plan: TrackedPlan;
  readonly places: Places;
  /** Why the figures may still change. */
  readonly provisional: Provisional;
  /** What there is to say about a cell; none about a cell that stands nowhere. */
  readonly anomaliesAt: (place: CellPlace | null) => readonly Anomaly[];
}

/** An indicator or phase with the objective that it belongs to. */
export interface Owned<Thing> {
  readonly thing: Thing;
  readonly objective: TrackedObjective;
}

/** The grounds that a workbook gives. Throws a `MissingColumnError` for a table without a column needed. */
export function groundsOf(data: WorkbookData): Grounds {
  const { plan, anomalies } = interpret(data);
  return groundsOfPlan(plan, placesOf(data), anomalies);
}

/** The same for a plan that stands in no workbook. */
export function groundsOfPlan(
  plan: TrackedPlan,
  places: Places = NO_PLACES,
  anomalies: readonly Anomaly[] = [],
): Grounds {
  const byPlace = groupBy(anomalies, ({ place }) => placeKey(place));
  return {
    plan,
    places,
    provisional: provisionalOf(plan, anomalies),
    anomaliesAt: (place) => (place === null ? [] : (byPlace.get(placeKey(place)) ?? [])),
  };
}

/** The objective with a code, or `null`. */
export function objectiveOf({ plan }: Grounds, code: string): TrackedObjective | null {
  return plan.objectives.find((objective) => keyOf(objective.code) === keyOf(code)) ?? null;
}

/** The indicator with an identifier, or `null`. */
export function indicatorOf(grounds: Grounds, id: string): Owned<TrackedIndicator> | null {
  return ownedWith(grounds, id, (objective) => objective.indicators);
}

/** The phase with an identifier, or `null`. */
export function phaseOf(grounds: Grounds, id: string): Owned<TrackedPhase> | null {
  return ownedWith(grounds, id, (objective) => objective.phases);
}

function ownedWith<Thing extends { readonly id: string }>(
  { plan }: Grounds,
  id: string,
  thingsOf: (objective: TrackedObjective) => readonly Thing[],
): Owned<Thing> | null {
  for (const objective of plan.objectives) {
    const thing = thingsOf(objective).find((candidate) => keyOf(candidate.id) === keyOf(id));
    if (thing !== undefined) return { thing, objective };
  }
  return null;
}

/** A cell to look at, where there is one. */
export function sourceAt(label: string, place: CellPlace | null): readonly Source[] {
  return place === null ? [] : [{ label, place }];
}
