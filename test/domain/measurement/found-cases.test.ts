import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import type { IndicatorResult } from "../../../src/domain/measurement/results";
import { shownShare } from "../../../src/domain/measurement/shown-share";
import { summarise } from "../../../src/domain/measurement/summary";
import { editedPlan } from "../../cases/edited-plan";

/** What came of one indicator, and what there is to say about its cells. */
function outcome(
  name: string,
  id: string,
  quarter: string,
  more: readonly string[] = [],
): Omit<IndicatorResult, "actual"> & { readonly said: readonly string[] } {
  const { plan, anomalies } = interpret(editedPlan(name, quarter, more));
  const indicator = plan.objectives.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const { achievement, status, due, present } = indicatorResult(
    indicator,
    plan.parameters.quarter,
    plan.parameters,
  );
  const said = anomalies.filter(({ subject }) => subject === id).map(({ reason }) => reason.code);
  return { achievement, status, due, present, said };
}

const I01 = "2022-A1-OP-01-I01";
const PROGRESSIVE = [`Indicatori;${I01};Regola;Progressivo`];

describe("the inputs that gave a wrong or silent answer", () => {
  it("n01: 0,85 typed into a percentage counts as 0,85 %, and is to be checked", () => {
    expect(outcome("n01-percent-as-share.csv", "2022-A1-OP-01-I02", "T1")).toMatchObject({
      ...{ status: "Critico", said: ["share-for-percent"] },
    });
  });

  it("n02: a total since January is on its way under Progressivo", () => {
    const name = "n02-year-to-date.csv";
    expect(outcome(name, I01, "T1", PROGRESSIVE)).toMatchObject({ achievement: 0.25, status: "In linea" });
    expect(outcome(name, I01, "T2", PROGRESSIVE)).toMatchObject({ achievement: 0.5, status: "In linea" });
    expect(outcome(name, I01, "T1")).toMatchObject({ achievement: 0.25, status: "Critico" });
  });

  it("n03: not reporting gives no result where less is better, unless the target is missed already", () => {
    const name = "n03-lower-better-missing.csv";
    expect(outcome(name, I01, "T4")).toMatchObject({ achievement: null, status: "Non rilevato" });
    expect(outcome(name, I01, "T4", [`Centro_A1;${I01};T2;8`])).toMatchObject({
      ...{ achievement: 0.625, status: "Critico" },
    });
  });

  it("n09: an annual one that is read early is running, and read late is not there", () => {
    const name = "n09-annual-early.csv";
    expect(outcome(name, I01, "T2")).toMatchObject({ achievement: 0.8, status: "In corso", due: 0 });
    expect(outcome(name, I01, "T4")).toMatchObject({
      ...{ achievement: 0.8, status: "In ritardo", due: 1, present: 0 },
    });
  });

  it("n11: a time in a plain number counts, and is to be checked", () => {
    const id = "2022-A1-OP-01-I04";
    expect(outcome("n11-time-in-number.csv", id, "T1")).toMatchObject({
      ...{ achievement: 1, said: ["time-format"] },
    });
  });

  it("n14: a phase that goes back counts as it stands, and is to be checked", () => {
    const { plan, anomalies } = interpret(editedPlan("n14-phase-goes-back.csv", "T2"));
    const phase = plan.objectives.flatMap(({ phases }) => phases).find(({ id }) => id.includes("B2"));
    expect(phase?.progress.slice(0, 2)).toEqual([0.8, 0.3]);
    expect(anomalies.map(({ reason }) => reason)).toContainEqual({ code: "goes-back", from: 1 });
  });

  it("n15: running totals under Somma count, and are to be checked", () => {
    expect(outcome("n15-year-to-date-under-sum.csv", I01, "T3")).toMatchObject({
      ...{ achievement: 1, status: "Raggiunto", said: ["running-totals"] },
    });
  });

  it("n16: where all that has a result weighs zero there is none, and that is listed", () => {
    const { plan, anomalies } = interpret(editedPlan("n16-zero-weights.csv", "T1"));
    expect(summarise(plan, anomalies).body.achievement).toBeNull();
    expect(anomalies.map(({ subject, reason }) => [subject, reason.code])).toContainEqual([
      ...[I01, "zero-weights"],
    ]);
  });

  it("n17: a figure under a threshold is never shown as the threshold", () => {
    const { achievement, status } = outcome("n17-rounding.csv", I01, "T4");
    expect(status).toBe("In ritardo");
    expect(shownShare(achievement ?? NaN, [0.9, 0.7, 1])).toEqual({ share: 0.9, isUnder: true });
  });
});
