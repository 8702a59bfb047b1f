import { describe, expect, it } from "@jest/globals";
import { doubtSentence, isDoubt } from "../../../src/domain/cells/doubt-sentence";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { indicatorStatus } from "../../../src/domain/measurement/status";
import { parameterRows, workbookOf } from "../workbook-of";
import type { Row, Rows } from "../workbook-of";

const OBJECTIVE = "2022-A1-OP-01";

/** Cell and code of all that is to be checked. */
function doubts(rows: Rows, quarter = "T4"): readonly string[] {
  const { anomalies } = interpret(
    workbookOf({
      parameters: parameterRows({ "Trimestre di riferimento": quarter }),
      objectives: [{ Codice: OBJECTIVE, Centro: "A1" }],
      ...rows,
    }),
  );
  return anomalies.flatMap(({ reason, severity, place }) => {
    if (!isDoubt(reason)) return [];
    expect(severity).toBe("warning");
    for (const language of ["it", "en"] as const) {
      expect(doubtSentence(reason, language).length).toBeGreaterThan(30);
    }
    return [`${place.sheet}!${place.address} ${reason.code}`];
  });
}

/** The same for one indicator and its readings. */
function doubtsOf(indicator: Row, readings: Row, quarter = "T4"): readonly string[] {
  return doubts(
    {
      indicators: [{ ID: "I1", Obiettivo: OBJECTIVE, Tipo: "Numero", Target: 10, ...indicator }],
      centres: { A1: [{ ID: "I1", ...readings }] },
    },
    quarter,
  );
}

describe("a reading to be checked", () => {
  it.each<[string, Row, Row, readonly string[]]>([
    ["more than ten times the target", {}, { T1: 101 }, ["A1 Scheda!C5 ten-times-target"]],
    ["ten times the target", {}, { T1: 100 }, []],
    ["anything, against a target of 0", { Polarità: "Decrescente", Target: 0 }, { T1: 5 }, []],
    ["anything without a target", { Target: "" }, { T1: 5000 }, []],
    [
      "the serial of a date near the plan's year",
      { Target: 100 },
      { T1: 45789 - 365, T2: 44197, T3: 45291, T4: 44196 },
      [
        "A1 Scheda!C5 ten-times-target",
        "A1 Scheda!D5 date-in-number",
        "A1 Scheda!E5 date-in-number",
        "A1 Scheda!F5 ten-times-target",
      ],
    ],
    ["an amount as large as a date", { Tipo: "Importo", Target: 50000 }, { T1: 44666 }, []],
    ["a number with decimals near a date's", { Target: 50000 }, { T1: 44666.5 }, []],
    [
      "0,85 typed into a percentage",
      { Tipo: "Percentuale", Target: 0.9 },
      { T1: 0.0085, T2: 0.015, T3: 0.016, T4: 0 },
      ["A1 Scheda!C5 share-for-percent", "A1 Scheda!D5 share-for-percent"],
    ],
    ["a small percentage of a small target", { Tipo: "Percentuale", Target: 0.1 }, { T1: 0.0085 }, []],
    [
      "a total since January that goes back",
      { Regola: "Progressivo" },
      { T1: 5, T2: 4, T4: 4 },
      ["A1 Scheda!D5 goes-back"],
    ],
    ["a state that goes back", { Regola: "Ultimo valore" }, { T1: 5, T2: 4 }, []],
    [
      "running totals under Somma",
      { Target: 20 },
      { T1: 5, T2: 9, T3: 14, T4: 19 },
      ["A1 Scheda!F5 running-totals"],
    ],
    ["two quarters only", { Target: 20 }, { T1: 14, T2: 16 }, []],
    ["quarters that fall once", { Target: 20 }, { T1: 9, T2: 5, T3: 14, T4: 14 }, []],
    ["quarters of which the last alone is beyond", { Target: 20 }, { T1: 5, T2: 9, T3: 24, T4: 25 }, []],
    [
      "a number shown as a time, a date or a percentage",
      {},
      {
        T1: { value: 0.104, format: "h:mm" },
        T2: { value: 5, format: "dd/mm/yyyy" },
        T3: { value: 0.85, format: "0.00%" },
        T4: { value: 5, format: '[$€-410] #,##0.00 "euro di spesa"' },
      },
      ["A1 Scheda!C5 time-format", "A1 Scheda!D5 date-format", "A1 Scheda!E5 percent-format"],
    ],
    [
      "a time of day in a cell that keeps its format",
      { Regola: "Media" },
      { T1: 150 / 1440, T2: 0.5, T3: 0.104, T4: 0.3333 },
      ["A1 Scheda!C5 time-format"],
    ],
    ["a third of a ratio", { Tipo: "Rapporto" }, { T1: 1 / 3 }, []],
    ["a ratio shown as a percentage", { Tipo: "Rapporto" }, { T1: { value: 0.85, format: "0%" } }, []],
  ])("is %s", (_, indicator, readings, expected) => {
    expect(doubtsOf(indicator, readings)).toEqual(expected);
  });

  it("is running totals as of the reference quarter: later ones do not count yet", () => {
    expect(doubtsOf({ Target: 20 }, { T1: 5, T2: 9, T3: 14, T4: 30 }, "T3")).toEqual([
      "A1 Scheda!E5 running-totals",
    ]);
  });

  it("is a phase that goes back", () => {
    expect(
      doubts({
        phases: [{ ID: "F1", Obiettivo: OBJECTIVE }],
        phasesOfCentres: { A1: [{ ID: "F1", T1: 0.8, T2: 0.3 }] },
      }),
    ).toEqual(["A1 Scheda!D5 goes-back"]);
  });

  it("counts all the same, and the state never says it", () => {
    const { plan } = interpret(
      workbookOf({
        objectives: [{ Codice: OBJECTIVE, Centro: "A1" }],
        indicators: [{ ID: "I1", Obiettivo: OBJECTIVE, Tipo: "Numero", Target: 10 }],
        centres: { A1: [{ ID: "I1", T1: 500 }] },
      }),
    );
    const statuses = plan.objectives.flatMap(({ indicators }) =>
      indicators.map((one) => indicatorStatus(one, 4, plan.parameters)),
    );
    expect(statuses).toEqual(["Raggiunto"]);
  });
});

describe("weights to be checked", () => {
  /** Indicators that weigh so; those with a result have a reading. */
  const weighing = (...weights: readonly (readonly [Row[string], boolean])[]): readonly string[] =>
    doubts({
      indicators: weights.map(([Peso], index) => ({
        ...{ ID: `I${index}`, Obiettivo: OBJECTIVE, Tipo: "Numero", Target: 10, Peso },
      })),
      centres: { A1: weights.map(([, hasResult], index) => ({ ID: `I${index}`, T1: hasResult ? 5 : "" })) },
    });

  it("are on mixed scales, told at the first share", () => {
    expect(weighing([40, true], [0.3, true], [30, true])).toEqual(["Indicatori!M6 mixed-weights"]);
    expect(weighing([0.3, true], [0.7, true])).toEqual([]);
    expect(weighing([1, true], [0.5, true])).toEqual([]);
  });

  it("are all zero among what has a result, so that the objective has none", () => {
    expect(weighing([0, true], [1, false])).toEqual(["Indicatori!M5 zero-weights"]);
    expect(weighing([0, false], [0, false])).toEqual(["Indicatori!M5 zero-weights"]);
    expect(weighing([0, true], [1, true])).toEqual([]);
  });

  it("are those of phases where phases measure the objective", () => {
    expect(
      doubts({
        phases: [{ ID: "F1", Obiettivo: OBJECTIVE, Peso: 0 }],
        phasesOfCentres: { A1: [{ ID: "F1", T1: 1 }] },
      }),
    ).toEqual(["Fasi!D5 zero-weights"]);
  });
});
