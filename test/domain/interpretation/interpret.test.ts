import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hasUsableTarget } from "../../../src/domain/measurement/achievement";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { NOT_YET } from "../../../src/domain/cells/countable";
import { MissingColumnError } from "../../../src/domain/cells/table-cell";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import type { Anomaly } from "../../../src/domain/cells/anomaly";
import { KINDS } from "../../../src/domain/contract/vocabulary";
import { tableOf, workbookOf } from "../workbook-of";
import type { Row, Rows, Typed } from "../workbook-of";

const OBJECTIVE: Row = { Codice: "2022-A1-OP-01", Centro: "A1", "Nome centro": "Organi Istituzionali" };
const INDICATOR: Row = { ID: "I1", Obiettivo: "2022-A1-OP-01", Tipo: "Numero", Target: 10 };
const READINGS: Row = { ID: "I1" };

/** A plan with one objective, one indicator and its row on the sheet of centre A1. */
function small(indicator: Row, readings: Row, more: Rows = {}) {
  return interpret(
    workbookOf({
      objectives: [OBJECTIVE],
      indicators: [{ ...INDICATOR, ...indicator }],
      centres: { A1: [{ ...READINGS, ...readings }] },
      ...more,
    }),
  );
}

/** Place, code, severity and subject, as one line each. */
function lines(anomalies: readonly Anomaly[]): readonly string[] {
  return anomalies.map(
    ({ place, reason, severity, subject }) =>
      `${place.sheet}!${place.address} ${reason.code} ${severity} ${subject}`,
  );
}

function only(indicator: Row, readings: Row = {}): TrackedIndicator {
  const found = small(indicator, readings).plan.objectives[0]?.indicators[0];
  if (found === undefined) throw new Error("No indicator was understood");
  return found;
}

describe("the registry", () => {
  it("is understood with its defaults where cells are blank", () => {
    const { plan, anomalies } = small({}, {});
    expect(anomalies).toEqual([]);
    expect(plan.objectives).toEqual([
      {
        ...{
          code: "2022-A1-OP-01",
          publicValue: "",
          title: "",
          manager: "",
          weight: 1,
          active: true,
          phases: [],
        },
        centre: { code: "A1", name: "Organi Istituzionali" },
        indicators: [
          {
            id: "I1",
            text: "",
            unit: "",
            kind: "Numero",
            polarity: "Crescente",
            rule: "Somma",
            ...{
              method: "Rapporto al target",
              baseline: null,
              target: 10,
              bands: null,
              deadline: 4,
              frequency: "Trimestrale",
            },
            weight: 1,
            active: true,
            confirmed: false,
            readings: [null, null, null, null],
            toCorrect: [],
            hasRow: true,
          },
        ],
      },
    ]);
  });

  it.each(KINDS)("knows the rule and the method that a kind has by itself (%s)", (kind) => {
    const { rule, method } = only({ Tipo: kind, Target: "" });
    const sums = kind === "Numero" || kind === "Importo";
    const settled = kind === "Sì/No" || kind === "Data";
    expect(rule).toBe(settled ? null : sums ? "Somma" : "Ultimo valore");
    expect(method).toBe(
      kind === "Sì/No" ? "Sì/No" : kind === "Data" ? "Entro la data" : "Rapporto al target",
    );
  });

  it("takes choices in any case", () => {
    expect(
      only({
        Tipo: " percentuale ",
        Polarità: "DECRESCENTE",
        Regola: "media",
        Metodo: "dal valore iniziale",
        "Valore iniziale": 0.8,
        Target: 0.5,
        Frequenza: "semestrale",
        Peso: 2.5,
        Confermato: "si",
        Scadenza: " t2",
        Unità: "%",
        "Stato piano": "attivo",
      }),
    ).toMatchObject({
      kind: "Percentuale",
      polarity: "Decrescente",
      rule: "Media",
      method: "Dal valore iniziale",
      baseline: 0.8,
      target: 0.5,
      frequency: "Semestrale",
      weight: 2.5,
      confirmed: true,
      deadline: 2,
      unit: "%",
      active: true,
    });
  });

  it("has Sì for the target of a yes/no, and a day for that of a date", () => {
    expect(only({ Tipo: "Sì/No", Target: "" }).target).toBe(1);
    expect(only({ Tipo: "Data", Target: 44681.5 }).target).toBe(44681);
  });

  it("reads nothing without a kind, and says nothing about it: that is how a plan begins", () => {
    const { plan, anomalies } = small({ Tipo: "", Target: "boh" }, { T1: "3" });
    expect(anomalies).toEqual([]);
    expect(plan.objectives[0]?.indicators[0]).toMatchObject({
      kind: null,
      readings: [null, null, null, null],
    });
  });

  it.each<[string, Row, string]>([
    ["kind", { Tipo: "Numeri" }, "Indicatori!D5 not-in-list excluded I1"],
    ["polarity", { Polarità: "Su" }, "Indicatori!F5 not-in-list excluded I1"],
    ["rule", { Regola: "Totale" }, "Indicatori!G5 not-in-list excluded I1"],
    ["method", { Metodo: "Altro" }, "Indicatori!H5 not-in-list excluded I1"],
    ["target as text", { Target: "1000" }, "Indicatori!J5 not-a-number excluded I1"],
    ["negative target", { Target: -1 }, "Indicatori!J5 negative-target excluded I1"],
    [
      "percentage typed as a number",
      { Tipo: "Percentuale", Target: 85 },
      "Indicatori!J5 percentage-too-large excluded I1",
    ],
    ["date as text", { Tipo: "Data", Target: "2022-04-30" }, "Indicatori!J5 not-a-date excluded I1"],
    ["broken target", { Target: "#REF!" }, "Indicatori!J5 error-value excluded I1"],
    ["zero target", { Target: 0 }, "Indicatori!J5 zero-target excluded I1"],
  ])("leaves out an indicator with an unusable %s, and says which cell it is", (_, indicator, line) => {
    const { anomalies } = small(indicator, {});
    expect(lines(anomalies)).toEqual([line]);
    expect(hasUsableTarget(only(indicator))).toBe(false);
  });

  it.each<[string, Row, string, Partial<TrackedIndicator>]>([
    ["weight", { Peso: "molto" }, "Indicatori!M5 not-a-number warning I1", { weight: 1 }],
    ["negative weight", { Peso: -2 }, "Indicatori!M5 negative warning I1", { weight: 1 }],
    ["weight as text", { Peso: "2,5" }, "Indicatori!M5 not-a-number warning I1", { weight: 1 }],
    [
      "missing baseline",
      { Metodo: "Dal valore iniziale" },
      "Indicatori!I5 missing-baseline warning I1",
      { baseline: null },
    ],
    [
      "baseline far off",
      {
        ...{ Tipo: "Percentuale", Target: 0.5, Polarità: "Decrescente" },
        ...{ Metodo: "Dal valore iniziale", "Valore iniziale": 80 },
      },
      "Indicatori!I5 percentage-too-large warning I1",
      { baseline: 80 },
    ],
    ["deadline", { Scadenza: "primavera" }, "Indicatori!K5 not-a-date warning I1", { deadline: 4 }],
    [
      "frequency",
      { Frequenza: "Mensile" },
      "Indicatori!L5 not-in-list warning I1",
      { frequency: "Trimestrale" },
    ],
    ["confirmation", { Confermato: "forse" }, "Indicatori!N5 not-yes-no warning I1", { confirmed: false }],
    ["state", { "Stato piano": "Sospeso" }, "Indicatori!O5 not-in-list warning I1", { active: true }],
    [
      "method of dates for a number",
      { Metodo: "Entro la data" },
      "Indicatori!H5 method-does-not-fit warning I1",
      { method: "Rapporto al target" },
    ],
    [
      "method of yes/no for a number",
      { Metodo: "Sì/No" },
      "Indicatori!H5 method-does-not-fit warning I1",
      { method: "Rapporto al target" },
    ],
    [
      "method of a yes/no",
      { Tipo: "Sì/No", Target: "", Metodo: "Lineare" },
      "Indicatori!H5 method-does-not-fit warning I1",
      { method: "Sì/No" },
    ],
    [
      "target of a yes/no",
      { Tipo: "Sì/No", Target: "tutto" },
      "Indicatori!J5 not-yes-no warning I1",
      { target: 1 },
    ],
    [
      ...([
        "target that improves nothing",
        { Metodo: "Dal valore iniziale", "Valore iniziale": 12 },
      ] as const),
      "Indicatori!J5 target-not-better-than-baseline warning I1",
      { target: 10 },
    ],
  ])("counts a doubtful %s as its default, with a warning", (_, indicator, line, expected) => {
    expect(lines(small(indicator, {}).anomalies)).toEqual([line]);
    expect(only(indicator)).toMatchObject(expected);
  });

  it("measures as a ratio where a baseline does not count, and says which cell it is", () => {
    const indicator = { Metodo: "Dal valore iniziale", "Valore iniziale": "boh" };
    expect(lines(small(indicator, {}).anomalies)).toEqual(["Indicatori!I5 not-a-number excluded I1"]);
    expect(only(indicator)).toMatchObject({ method: "Dal valore iniziale", baseline: null });
    expect(hasUsableTarget(only(indicator))).toBe(true);
  });

  it("reports a negative amount as the target of a ratio, but not of a way from the baseline", () => {
    expect(lines(small({ Tipo: "Importo", Target: -5 }, {}).anomalies)).toEqual([
      "Indicatori!J5 negative-target excluded I1",
    ]);
    const way: Row = { Tipo: "Importo", Target: -5, Metodo: "Dal valore iniziale", "Valore iniziale": -9 };
    expect(small(way, {}).anomalies).toEqual([]);
  });

  it("says nothing of a target equal to the baseline: it keeps what was reached", () => {
    expect(small({ Metodo: "Dal valore iniziale", "Valore iniziale": 10 }, {}).anomalies).toEqual([]);
  });
});

describe("rows that do not belong together", () => {
  it("reports a second objective, indicator or phase with the same code; the first stands", () => {
    const { plan, anomalies } = interpret(
      workbookOf({
        objectives: [OBJECTIVE, { ...OBJECTIVE, Codice: "2022-a1-op-01", Titolo: "Copia" }],
        indicators: [INDICATOR, { ...INDICATOR, Target: 99 }],
        phases: [
          { ID: "F1", Obiettivo: "2022-A1-OP-01" },
          { ID: "F1", Obiettivo: "2022-A1-OP-01" },
        ],
        centres: { A1: [READINGS] },
        phasesOfCentres: { A1: [{ ID: "F1", T1: 0.5 }] },
      }),
    );
    expect(lines(anomalies)).toEqual([
      "Obiettivi!B6 duplicate-id excluded 2022-a1-op-01",
      "Indicatori!B6 duplicate-id excluded I1",
      "Fasi!B6 duplicate-id excluded F1",
    ]);
    expect(plan.objectives).toHaveLength(1);
    expect(plan.objectives[0]?.indicators.map(({ target }) => target)).toEqual([10]);
    expect(plan.objectives[0]?.phases.map(({ progress }) => progress)).toEqual([[0.5, null, null, null]]);
  });

  it("reports indicators and phases of an objective that does not exist", () => {
    const { plan, anomalies } = interpret(
      workbookOf({
        objectives: [OBJECTIVE],
        indicators: [{ ...INDICATOR, Obiettivo: "2022-A1-OP-99" }],
        phases: [{ ID: "F1", Obiettivo: "" }],
        centres: { A1: [READINGS] },
        phasesOfCentres: { A1: [{ ID: "F1" }] },
      }),
    );
    expect(lines(anomalies)).toEqual([
      "Indicatori!C5 unknown-objective excluded I1",
      "Fasi!C5 unknown-objective excluded F1",
    ]);
    expect(plan.objectives[0]).toMatchObject({ indicators: [], phases: [] });
  });

  it("reports rows of a centre that the registry does not know, with or without an identifier", () => {
    const { anomalies } = interpret(
      workbookOf({
        objectives: [OBJECTIVE],
        indicators: [INDICATOR],
        centres: { A1: [READINGS, { ID: "I2", T1: 3 }, { T2: 5 }, {}] },
        phasesOfCentres: { A1: [{ ID: "F9" }] },
      }),
    );
    expect(lines(anomalies)).toEqual([
      "A1 Scheda!B6 unknown-indicator excluded I2",
      "A1 Scheda!B7 unknown-indicator excluded ",
      "A1 Scheda!B5 unknown-phase excluded F9",
    ]);
  });

  it("reports registry rows without an identifier, and identifiers that are errors", () => {
    const { anomalies } = interpret(
      workbookOf({
        objectives: [OBJECTIVE, { Titolo: "Senza codice" }],
        indicators: [INDICATOR, { Obiettivo: "2022-A1-OP-01" }, { ...INDICATOR, ID: "#REF!" }],
        centres: { A1: [READINGS, { ID: "#N/A" }] },
      }),
    );
    expect(lines(anomalies)).toEqual([
      "Obiettivi!B6 unknown-objective excluded ",
      "Indicatori!B6 unknown-indicator excluded ",
      "Indicatori!B7 error-value excluded #REF!",
      "A1 Scheda!B6 error-value excluded #N/A",
    ]);
  });

  it("reports an indicator whose row is missing from its centre's table", () => {
    const { anomalies } = small({}, {}, { centres: { A1: [{ ID: "" }] } });
    expect(lines(anomalies)).toEqual(["Indicatori!B5 missing-row excluded I1"]);
    expect(anomalies[0]?.reason).toEqual({ code: "missing-row", table: "Centro_A1" });
    expect(lines(small({}, {}, { centres: {} }).anomalies)).toEqual([
      "Indicatori!B5 missing-row excluded I1",
    ]);
  });

  it("still counts readings that stand in another centre's table", () => {
    const { plan, anomalies } = small({}, {}, { centres: { B1: [{ ID: "I1", T1: 4 }] } });
    expect(plan.objectives[0]?.indicators[0]?.readings).toEqual([4, null, null, null]);
    expect(lines(anomalies)).toEqual(["Indicatori!B5 missing-row warning I1"]);
  });

  it("counts the row of the indicator's own centre where there are several", () => {
    const { plan, anomalies } = small(
      {},
      {},
      { centres: { A0: [{ ID: "I1", T1: 4 }], A1: [{ ID: "I1", T1: 7 }, { ID: "I1" }] } },
    );
    expect(plan.objectives[0]?.indicators[0]?.readings).toEqual([7, null, null, null]);
    expect(lines(anomalies)).toEqual([
      "A0 Scheda!B5 duplicate-id excluded I1",
      "A1 Scheda!B6 duplicate-id excluded I1",
    ]);
  });

  it("says nothing about what was withdrawn", () => {
    const broken: Row = { Target: "boh", Peso: "molto", Metodo: "Altro" };
    const withdrawn: Row = { "Stato piano": "Stralciato" };
    expect(small({ ...broken, ...withdrawn }, { T1: "boh" }, { centres: {} }).anomalies).toEqual([]);
    expect(
      small(broken, { T1: "boh" }, { objectives: [{ ...OBJECTIVE, ...withdrawn, Peso: "x" }] }).anomalies,
    ).toEqual([]);
    expect(small({ ...withdrawn, Obiettivo: "2022-A1-OP-99" }, {}).anomalies).toEqual([]);
  });

  it("fails where a column that it needs was not read", () => {
    const data = workbookOf({ objectives: [OBJECTIVE] });
    const broken = { ...data, objectives: tableOf("Obiettivi", "Obiettivi", ["Codice"], [OBJECTIVE]) };
    expect(() => interpret(broken)).toThrow(new MissingColumnError("Obiettivi", "Centro"));
  });
});

describe("the readings", () => {
  it("count by kind, each cell for itself: no text is taken apart", () => {
    const { plan, anomalies } = small(
      { Tipo: "Percentuale", Target: 0.9 },
      { T1: 0.85, T2: "0,5", T3: "90%", T4: 85 },
    );
    expect(plan.objectives[0]?.indicators[0]).toMatchObject({
      readings: [0.85, null, null, null],
      toCorrect: [2, 3, 4],
    });
    expect(lines(anomalies)).toEqual([
      "A1 Scheda!D5 not-a-number excluded I1",
      "A1 Scheda!E5 not-a-number excluded I1",
      "A1 Scheda!F5 percentage-too-large excluded I1",
    ]);
    expect(anomalies[2]?.value).toBe(85);
  });

  it("of a date are days of the plan's year, not after the quarter in whose column they stand, or No", () => {
    const { plan, anomalies } = small(
      { Tipo: "Data", Target: 44742 },
      { T1: 44652, T2: 44300, T3: " no ", T4: 44926.5 },
    );
    expect(plan.objectives[0]?.indicators[0]?.readings).toEqual([null, null, NOT_YET, 44926]);
    expect(lines(anomalies)).toEqual([
      "A1 Scheda!C5 date-after-quarter excluded I1",
      "A1 Scheda!D5 date-outside-year excluded I1",
    ]);
  });

  it("count a formula by what it shows, with a warning, and no error that it shows", () => {
    const pasted = { formula: "=SUM(Z1:Z9)", shows: 12 };
    const broken = { formula: "=1/0", shows: "#DIV/0!" };
    const blank = { formula: '=""', shows: "" };
    const { plan, anomalies } = small({}, { T1: pasted, T2: broken, T3: "=testo", T4: blank });
    expect(plan.objectives[0]?.indicators[0]?.readings).toEqual([12, null, null, null]);
    expect(lines(anomalies)).toEqual([
      "A1 Scheda!C5 formula warning I1",
      "A1 Scheda!D5 error-value excluded I1",
      "A1 Scheda!E5 not-a-number excluded I1",
      "A1 Scheda!F5 formula excluded I1",
    ]);
  });

  it("are found wherever the columns stand and whatever their order", () => {
    const data = workbookOf({ objectives: [OBJECTIVE], indicators: [INDICATOR] });
    const moved = tableOf(
      "Centro_A1",
      "A1 Scheda",
      ["T4", "Note", "T2", "ID", "T3", "T1"],
      [{ ID: "I1", T1: 1, T2: 2, T3: "x", T4: 4 }],
    );
    const { plan, anomalies } = interpret({
      ...data,
      centres: [{ code: "A1", indicators: moved, phases: null }],
    });
    expect(plan.objectives[0]?.indicators[0]?.readings).toEqual([1, 2, null, 4]);
    expect(lines(anomalies)).toEqual(["A1 Scheda!F5 not-a-number excluded I1"]);
  });

  it("are of the table of a centre whose code a table name cannot hold", () => {
    const { anomalies } = small(
      {},
      {},
      {
        objectives: [{ ...OBJECTIVE, Centro: "A 1/b" }],
        centres: { A_1_b: [{ ID: "I1" }] },
      },
    );
    expect(anomalies).toEqual([]);
  });

  it("are each counted, or missing, or reported with their cell: nothing is dropped unseen", () => {
    const cells = fc.oneof(
      fc.constantFrom<Typed>(
        "",
        " ",
        "si",
        "No",
        "12,5",
        "85%",
        "1.234",
        "15/04/2022",
        "#N/A",
        -3,
        0,
        1,
        1.5,
        85,
        44666,
      ),
      fc.string(),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), cells, cells, (kind, first, last) => {
        const { plan, anomalies } = small({ Tipo: kind, Target: "" }, { T1: first, T4: last });
        const readings = plan.objectives[0]?.indicators[0]?.readings;
        const excluded = anomalies.filter(({ severity }) => severity === "excluded");
        const reported = new Set(excluded.map(({ place }) => place.address));
        for (const [cell, reading, address] of [
          [first, readings?.[0], "C5"],
          [last, readings?.[3], "F5"],
        ] as const) {
          const isBlank = cell === "";
          expect([isBlank, reading !== null, reported.has(address)].filter(Boolean)).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the phases", () => {
  it("report their progress as shares on their own tables", () => {
    const { plan, anomalies } = interpret(
      workbookOf({
        objectives: [OBJECTIVE],
        phases: [
          { ID: "F1", Obiettivo: "2022-A1-OP-01", Peso: 2 },
          { ID: "F2", Obiettivo: "2022-A1-OP-01" },
        ],
        phasesOfCentres: { A1: [{ ID: "F1", T1: 0.5, T2: 1, T3: -1, T4: "50%" }] },
      }),
    );
    expect(plan.objectives[0]?.phases[0]).toEqual({
      id: "F1",
      text: "",
      weight: 2,
      active: true,
      progress: [0.5, 1, null, null],
      toCorrect: [3, 4],
      hasRow: true,
    });
    expect(lines(anomalies)).toEqual([
      "A1 Scheda!E5 percentage-out-of-range excluded F1",
      "A1 Scheda!F5 not-a-number excluded F1",
      "Fasi!B6 missing-row excluded F2",
    ]);
  });
});

describe("the order of rows", () => {
  it("does not matter: people sort the registry and the centres' tables", () => {
    const rows = [1, 2, 3, 4, 5].map((number): Row => ({
      ...INDICATOR,
      ID: `I${String(number)}`,
      Target: number,
    }));
    const readings = rows.map((row, index): Row => ({ ID: row["ID"] ?? "", T1: index }));
    const shuffled = fc.tuple(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.shuffledSubarray(readings, { minLength: rows.length }),
    );
    const understood = (indicators: readonly Row[], centre: readonly Row[]) =>
      new Map(
        small({}, {}, { indicators, centres: { A1: centre } }).plan.objectives[0]?.indicators.map((one) => [
          one.id,
          one,
        ]),
      );
    fc.assert(
      fc.property(shuffled, ([indicators, centre]) => {
        expect(understood(indicators, centre)).toEqual(understood(rows, readings));
      }),
    );
  });
});
