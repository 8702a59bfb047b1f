import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plan, PlanObjective } from "../../src/domain/plan/plan";
import { readPlanJson } from "../../src/readers/plan-json";

/** The plan of Lucca from the seeds. */
export function planOfLucca(): Plan {
  const file = path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json");
  const read = readPlanJson(readFileSync(file, "utf8"));
  if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
  return read.plan;
}

/**
 * The plan `times` over: every objective again under a new code. From ten times on the centres grow too, one for
 * every ten (100 × Lucca has 7,700 objectives, 23,700 indicators, 240 centres).
 */
export function scaledPlan(plan: Plan, times: number): Plan {
  const copies = Array.from({ length: times }, (_, copy) =>
    plan.objectives.map((objective) => copyOf(objective, copy)),
  );
  return { ...plan, objectives: copies.flat() };
}

function copyOf(objective: PlanObjective, copy: number): PlanObjective {
  if (copy === 0) return objective;
  const group = Math.floor(copy / 10);
  const centre =
    group === 0
      ? objective.centre
      : { code: `${objective.centre.code}x${group}`, name: `${objective.centre.name} ${group}` };
  return { ...objective, centre, code: `${objective.code}-${copy}` };
}
