import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkSentence } from "../../../../src/domain/studies/guide/check-sentence";
import { equalSplit } from "../../../../src/domain/studies/guide/equal-split";
import { guideOf } from "../../../../src/domain/studies/guide/guide";
import type { Row } from "../../workbook-of";
import { guideFor, luccaData } from "./registry-data";

/** Findings with the columns of their cells and what a mend would write. */
function found(rows: readonly Row[], objectives?: readonly Row[]): readonly unknown[] {
  return guideFor(rows, objectives).checks.map(({ finding, cells, mend }) => [
    finding.code,
    cells.map(({ target }) => target.header),
    mend.map(({ after }) => after),
  ]);
}

const COUNT: Row = { Tipo: "Numero", Unità: "schede" };

describe("an entry", () => {
  it.each<[string, Row, unknown[]]>([
    ["without a unit", { Tipo: "Numero", Indicatore: "26 schede" }, ["unit-missing", ["Unità"], ["schede"]]],
    [
      "whose words mean another kind",
      { Tipo: "Importo", Indicatore: "26 schede" },
      ["unit-missing", ["Unità"], []],
    ],
    [
      "with a target not better than the baseline",
      { ...COUNT, Target: 10, "Valore iniziale": 10 },
      ["target-not-better", ["Target", "Valore iniziale", "Polarità"], []],
    ],
    [
      "with a target above the baseline where less is better",
      { ...COUNT, Target: 12, "Valore iniziale": 10, Polarità: "Decrescente" },
      ["target-not-better", ["Target", "Valore iniziale", "Polarità"], []],
    ],
    [
      "with a percentage over 100",
      { Tipo: "Percentuale", Unità: "%", Target: "120%" },
      ["not-understood", ["Target"], []],
    ],
    ["with a word for a date", { Tipo: "Data", Target: "fine anno" }, ["not-understood", ["Target"], []]],
    ["with last year's date", { Tipo: "Data", Target: 44500 }, ["date-outside-year", ["Target"], []]],
    ["with next year's deadline", { ...COUNT, Scadenza: 44957 }, ["date-outside-year", ["Scadenza"], []]],
    [
      "that is due once a year, but done by June",
      { ...COUNT, Frequenza: "Annuale", Scadenza: "T2" },
      ["due-after-deadline", ["Frequenza", "Scadenza"], ["Semestrale"]],
    ],
    [
      "that is due twice a year, but done by March",
      { ...COUNT, Frequenza: "Semestrale", Scadenza: 44635 },
      ["due-after-deadline", ["Frequenza", "Scadenza"], ["Trimestrale"]],
    ],
  ])("%s is found", (_, row, finding) => {
    expect(found([row])).toEqual([finding]);
  });

  it("that is in order is left in peace", () => {
    const better = { ...COUNT, Target: 12, "Valore iniziale": 10, Scadenza: "T4", Frequenza: "Annuale" };
    expect(found([better, { Tipo: "Sì/No" }, { Tipo: "Data", Target: 44865 }, {}])).toEqual([]);
  });

  it("is not mended where a formula stands", () => {
    const blank = { formula: '=""', shows: "" };
    expect(found([{ Tipo: "Numero", Indicatore: "26 schede", Unità: blank }])).toEqual([
      ["unit-missing", ["Unità"], []],
    ]);
  });

  it("that is confirmed is checked, but not mended", () => {
    expect(found([{ Tipo: "Numero", Indicatore: "26 schede", Confermato: "Sì" }])).toEqual([
      ["unit-missing", ["Unità"], []],
    ]);
  });
});

describe("the weights of an objective's indicators", () => {
  const weights = (...given: (number | string)[]): readonly Row[] =>
    given.map((Peso) => ({ Tipo: "Sì/No", Peso }));

  it("are in order when none is given, or when they add up to 100 or to 1", () => {
    expect(found(weights("", "", ""))).toEqual([]);
    expect(found(weights(50, 30, "20"))).toEqual([]);
    expect(found(weights(0.1, 0.2, 0.7))).toEqual([]);
  });

  it("that do not add up, or are given in part, are found, and split equally to exactly 100", () => {
    expect(found(weights(50, 30, 30))).toEqual([["weights-sum", ["Peso", "Peso", "Peso"], [34, 33, 33]]]);
    expect(found(weights(50, "", 50))).toEqual([["weights-mixed", ["Peso"], [34, 33, 33]]]);
  });

  it("of zero are told", () => {
    expect(found(weights(100, 0))).toEqual([["weight-zero", ["Peso"], [50, 50]]]);
  });

  it("are not split over a formula", () => {
    const formula = { Tipo: "Sì/No", Peso: { formula: "=20+20", shows: 40 } };
    expect(found([...weights(50), formula])).toEqual([["weights-sum", ["Peso", "Peso"], []]]);
  });

  it("are not split over a confirmed entry", () => {
    expect(
      found([
        { Tipo: "Sì/No", Peso: 3 },
        { Tipo: "Sì/No", Peso: 4, Confermato: "Sì" },
      ]),
    ).toEqual([["weights-sum", ["Peso", "Peso"], []]]);
  });
});

describe("the weights of a centre's objectives", () => {
  const objective = (Codice: string, Centro: string, Peso: number | ""): Row => ({ Codice, Centro, Peso });

  it("are found where neither the centre nor its manager adds up", () => {
    const { checks } = guideFor([], [objective("A", "A1", 50), objective("B", "A1", 20)]);
    expect(checks).toMatchObject([
      { finding: { code: "weights-sum", level: "objectives", sum: 70 }, subject: "A1 – Organi" },
    ]);
    expect(checks[0]?.mend.map(({ target, after }) => [target.table, target.key, after])).toEqual([
      ["Obiettivi", "B", 50],
    ]);
  });

  it("may add up by manager over several centres", () => {
    expect(found([], [objective("A", "A1", 60), objective("B", "B2", 40)])).toEqual([]);
  });
});

describe("an equal split", () => {
  it("adds up to exactly 100 and differs by 1 at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
        const weights = equalSplit(count);
        expect(weights).toHaveLength(count);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is not made for nothing, nor for more parts than there are points", () => {
    expect([equalSplit(0), equalSplit(101)]).toEqual([[], []]);
  });
});

describe("the sentence of a check", () => {
  it("tells the figures in both languages", () => {
    const sum = { code: "weights-sum", level: "indicators", sum: 110.5 } as const;
    expect(checkSentence(sum, "it")).toContain("sommano a 110,5, non a 100");
    expect(checkSentence(sum, "en")).toContain("add up to 110.5, not to 100");
    const refused = { code: "not-understood", reason: { code: "percentage-out-of-range" } } as const;
    expect(checkSentence(refused, "it")).toContain("tra 0% e 100%");
  });
});

it("the registry of Lucca as loading leaves it has nothing to check", () => {
  expect(guideOf(luccaData()).checks).toEqual([]);
});
