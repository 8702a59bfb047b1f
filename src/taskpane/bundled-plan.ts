import type { Plan } from "../domain/plan/plan";

/**
 * The plan that comes with the add-in: Provincia di Lucca, 2022. The reader and the plan are loaded when it is asked for.
 *
 * @throws Error when the plan of this build is damaged.
 */
export async function loadBundledPlan(): Promise<Plan> {
  const [{ default: document }, { readPlanJson }] = await Promise.all([
    import("../../seeds/provincia-lucca-2022/plan.json"),
    import("../readers/plan-json"),
  ]);
  const read = readPlanJson(JSON.stringify(document));
  if (!("plan" in read)) throw new Error("the bundled plan is damaged");
  return read.plan;
}
