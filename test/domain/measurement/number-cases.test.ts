import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import type { IndicatorResult } from "../../../src/domain/measurement/results";
import { quarterLabel } from "../../../src/domain/contract/vocabulary";
import { CASE_YEAR, NUMBER_CASES } from "../../cases/number-cases";
import type { NumberCase } from "../../cases/number-cases";
import { parameterRows, workbookOf } from "../workbook-of";

const ID = "2022-A1-OP-01-I01";

/** What the code makes of the cells of one case. */
function resultOf({ quarter, registry, readings }: NumberCase): IndicatorResult {
  const [T1 = "", T2 = "", T3 = "", T4 = ""] = readings;
  const { plan } = interpret(
    workbookOf({
      parameters: parameterRows({ Anno: CASE_YEAR, "Trimestre di riferimento": quarterLabel(quarter) }),
      objectives: [{ Codice: "2022-A1-OP-01", Centro: "A1" }],
      indicators: [{ ID, Obiettivo: "2022-A1-OP-01", ...registry }],
      centres: { A1: [{ ID, T1, T2, T3, T4 }] },
    }),
  );
  const [indicator] = plan.objectives.flatMap(({ indicators }) => indicators);
  if (indicator === undefined) throw new Error("The workbook has no indicator");
  return indicatorResult(indicator, quarter, plan.parameters);
}

function nameOf({ quarter, registry, readings }: NumberCase, index: number): string {
  const entries = Object.values(registry).filter((value) => value !== "");
  return `${index}: ${entries.join(" · ")} · ${JSON.stringify(readings)} at ${quarterLabel(quarter)}`;
}

describe("the cases of numbers.json", () => {
  it("are many", () => {
    expect(NUMBER_CASES.length).toBe(733);
  });

  it.each(NUMBER_CASES.map((one, index) => ({ name: nameOf(one, index), one })))("$name", ({ one }) => {
    const { achievement, due, present, status } = resultOf(one);
    expect({ due, present, status }).toEqual({ due: one.due, present: one.present, status: one.status });
    if (one.achievement === null) expect(achievement).toBeNull();
    else expect(achievement).toBeCloseTo(one.achievement, 9);
  });
});
