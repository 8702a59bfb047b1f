import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NOT_YET } from "../../../src/domain/cells/countable";
import { indicatorResult } from "../../../src/domain/measurement/indicator-result";
import { indicatorStatus } from "../../../src/domain/measurement/status";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import { QUARTERS, STATUSES } from "../../../src/domain/contract/vocabulary";
import type { Status } from "../../../src/domain/contract/vocabulary";
import { indicators } from "../arbitraries";
import { indicator, parameters } from "../tracked";

/** Statuses as of T1…T4. */
function statuses(changes: Partial<TrackedIndicator>): readonly Status[] {
  return QUARTERS.map((quarter) => indicatorStatus(indicator(changes), quarter, parameters()));
}

const YES_NO = { kind: "Sì/No", rule: null, method: "Sì/No", target: 1 } as const;

describe("the status of an indicator", () => {
  it("is Senza target before all else", () => {
    expect(statuses({ target: null, readings: [1, 2, 3, 4] })).toEqual(Array(4).fill("Senza target"));
    expect(statuses({ kind: null })).toEqual(Array(4).fill("Senza target"));
    expect(statuses({ target: 0 })).toEqual(Array(4).fill("Senza target"));
  });

  it("is Non rilevato once a reading was due, and In corso before", () => {
    expect(statuses({})).toEqual(Array(4).fill("Non rilevato"));
    expect(statuses({ frequency: "Semestrale" })).toEqual([
      "In corso",
      "Non rilevato",
      "Non rilevato",
      "Non rilevato",
    ]);
    expect(statuses({ ...YES_NO, frequency: "Annuale" })).toEqual([
      "In corso",
      "In corso",
      "In corso",
      "Non rilevato",
    ]);
  });

  it("does not take a zero for a missing reading", () => {
    expect(statuses({ readings: [0, null, null, null] })).toEqual(Array(4).fill("Critico"));
  });

  it("goes by the deadline for a yes/no that is not done", () => {
    expect(statuses({ ...YES_NO, deadline: 3, readings: [0, null, null, 1] })).toEqual([
      "In corso",
      "In corso",
      "Critico",
      "Raggiunto",
    ]);
  });

  it("goes by the target date for a date; a No is critical from the deadline on", () => {
    const date = { kind: "Data", rule: null, method: "Entro la data", target: 44681, deadline: 2 } as const;
    expect(statuses({ ...date, readings: [44680, null, null, null] })).toEqual(Array(4).fill("Raggiunto"));
    expect(statuses({ ...date, readings: [44682, null, null, null] })).toEqual(Array(4).fill("Critico"));
    expect(statuses({ ...date, readings: [NOT_YET, null, null, null] })).toEqual([
      "In corso",
      "Critico",
      "Critico",
      "Critico",
    ]);
    expect(statuses({ ...date, readings: [null, null, null, null] })).toEqual([
      "In corso",
      "Non rilevato",
      "Non rilevato",
      "Non rilevato",
    ]);
  });

  it("expects a sum to grow evenly through the year", () => {
    expect(statuses({ rule: "Somma", target: 20, readings: [5, 4, 4, 4] })).toEqual([
      "In linea",
      "In linea",
      "In ritardo",
      "In ritardo",
    ]);
    expect(statuses({ rule: "Somma", target: 20, readings: [1, 1, 1, 1] })).toEqual(Array(4).fill("Critico"));
  });

  it("calls a target reached at once where it cannot be lost, otherwise only with the last reading of the year", () => {
    const early = [10, null, null, null] as const;
    for (const rule of ["Somma", "Progressivo", "Massimo"] as const) {
      expect(statuses({ rule, readings: early })).toEqual(Array(4).fill("Raggiunto"));
    }
    for (const rule of ["Ultimo valore", "Media"] as const) {
      expect(statuses({ rule, readings: early })).toEqual(Array(4).fill("In linea"));
      expect(statuses({ rule, readings: [10, 10, 10, 10] })).toEqual([
        ...["In linea", "In linea", "In linea", "Raggiunto"],
      ]);
    }
    const falling = { polarity: "Decrescente", readings: [8, null, null, null] } as const;
    expect(statuses({ ...falling, rule: "Minimo" })).toEqual(Array(4).fill("Raggiunto"));
    expect(statuses({ ...falling, rule: "Ultimo valore" })).toEqual(Array(4).fill("In linea"));
  });

  it("is Da correggere while a cell up to the quarter does not count, whatever the others give", () => {
    expect(statuses({ readings: [10, 10, null, 10], toCorrect: [3] })).toEqual([
      ...["In linea", "In linea", "Da correggere", "Da correggere"],
    ]);
    expect(statuses({ target: null, toCorrect: [1] })).toEqual(Array(4).fill("Senza target"));
  });

  it("gives nothing for not reporting, where a missing quarter could only look better", () => {
    const atMost = { polarity: "Decrescente", rule: "Somma", target: 10 } as const;
    expect(statuses({ ...atMost, readings: [8, null, null, null] })).toEqual([
      ...["Critico", "Non rilevato", "Non rilevato", "Non rilevato"],
    ]);
    // Already missed: the result stands.
    expect(statuses({ ...atMost, readings: [8, 8, null, null] })[3]).toBe("Critico");
    const atLeast = { rule: "Minimo", readings: [12, null, null, null] } as const;
    expect(statuses(atLeast)).toEqual(["In linea", "Non rilevato", "Non rilevato", "Non rilevato"]);
    const total = { polarity: "Decrescente", rule: "Progressivo", target: 20 } as const;
    expect(statuses({ ...total, readings: [null, 8, null, null] })).toEqual([
      ...["Non rilevato", "In linea", "Non rilevato", "Non rilevato"],
    ]);
  });

  it("is In corso while nothing is due, and stays as it was between two due quarters", () => {
    const half = { rule: "Somma", target: 100, frequency: "Semestrale" } as const;
    expect(statuses({ ...half, readings: [10, 40, null, null] })).toEqual([
      ...["In corso", "In linea", "In linea", "Critico"],
    ]);
    expect(statuses({ frequency: "Annuale", readings: [4, 8, null, null] })).toEqual([
      ...["In corso", "In corso", "In corso", "In ritardo"],
    ]);
  });

  it("measures totals since January on the way, like sums", () => {
    expect(statuses({ rule: "Progressivo", target: 20, readings: [5, 10, 12, 20] })).toEqual([
      ...["In linea", "In linea", "In ritardo", "Raggiunto"],
    ]);
  });

  it("lets a No wait for a deadline after the plan's year", () => {
    expect(statuses({ ...YES_NO, deadline: 5, readings: [0, null, null, null] })).toEqual(
      Array(4).fill("In corso"),
    );
    expect(statuses({ ...YES_NO, deadline: 5, readings: [1, null, null, null] })).toEqual(
      Array(4).fill("Raggiunto"),
    );
  });

  it("turns green and amber exactly at the thresholds, as a person reads them", () => {
    // 0.63 / 0.7 is 0.8999999999999999 in binary: 90 %.
    expect(statuses({ kind: "Percentuale", target: 0.7, readings: [0.63, 0.62, 0.49, 0.48] })).toEqual([
      "In linea",
      "In ritardo",
      "In ritardo",
      "Critico",
    ]);
  });

  it("takes the threshold itself as passed", () => {
    expect(statuses({ target: 10, readings: [9, 8.9, 7, 6.9] })).toEqual([
      "In linea",
      "In ritardo",
      "In ritardo",
      "Critico",
    ]);
  });

  it("looks the share of what is expected by now up in the bands of the body", () => {
    const bands = {
      owner: "body",
      worthMore: "greater",
      bands: [
        { from: 0, achievement: 0, mode: "Esatto" },
        { from: 0.5, achievement: 0.75, mode: "Esatto" },
        { from: 0.9, achievement: 1, mode: "Esatto" },
      ],
    } as const;
    const banded = { method: "Fasce", rule: "Somma", target: 20, bands } as const;
    // Expected by now: 5, 10, 15, 20. The shares are 1, 0.6, 0.4 and 0.95.
    expect(statuses({ ...banded, readings: [5, 1, 0, 13] })).toEqual([
      "In linea",
      "In ritardo",
      "Critico",
      "Raggiunto",
    ]);
    expect(statuses({ ...banded, rule: "Ultimo valore", readings: [5, 10, 15, 18] })).toEqual([
      "Critico",
      "In ritardo",
      "In ritardo",
      "Raggiunto",
    ]);
  });

  it("looks the year's total that this pace leads to up in bands of its own", () => {
    const bands = {
      owner: "indicator",
      worthMore: "smaller",
      bands: [
        { from: null, achievement: 1, mode: "Esatto" },
        { from: 8, achievement: 0.8, mode: "Esatto" },
        { from: 16, achievement: 0, mode: "Esatto" },
      ],
    } as const;
    const complaints = {
      ...({ method: "Fasce", rule: "Somma", polarity: "Decrescente", target: 8, bands } as const),
    };
    // Totals 1, 4, 5, 15; at this pace 4, 8, 6.7 and 15 in the year.
    expect(statuses({ ...complaints, readings: [1, 3, 1, 10] })).toEqual([
      "In linea",
      "In ritardo",
      "In linea",
      "In ritardo",
    ]);
    // Three in the first quarter are far below 16, but twelve in the year are not fewer than eight.
    expect(statuses({ ...complaints, readings: [3, 13, 0, 0] })).toEqual([
      "In ritardo",
      "Critico",
      "Critico",
      "Critico",
    ]);
    // For another rule the actual is looked up as it stands.
    expect(statuses({ ...complaints, rule: "Massimo", readings: [3, 3, 3, 9] })).toEqual([
      "In linea",
      "In linea",
      "In linea",
      "In ritardo",
    ]);
  });

  it("goes by what a late date is still worth", () => {
    const bands = {
      owner: "indicator",
      worthMore: "smaller",
      bands: [
        { from: null, achievement: 1, mode: "Esatto" },
        { from: 1, achievement: 0.9, mode: "Esatto" },
        { from: 31, achievement: 0.7, mode: "Esatto" },
        { from: 61, achievement: 0.5, mode: "Esatto" },
      ],
    } as const;
    const late = (delay: number): readonly Status[] =>
      statuses({
        ...{ kind: "Data", rule: null, method: "Fasce", target: 44681, deadline: 2, bands },
        readings: [44681 + delay, null, null, null],
      });
    expect([0, 1, 31, 61].map((delay) => late(delay).slice(0, 2))).toEqual([
      ["Raggiunto", "Raggiunto"],
      ["In linea", "In linea"],
      ["In ritardo", "In ritardo"],
      ["Critico", "Critico"],
    ]);
  });

  it("follows the thresholds of the body", () => {
    const strict = parameters({ greenThreshold: 0.99, amberThreshold: 0.95 });
    const result = indicator({ readings: [9.7, 9, null, null] });
    expect(indicatorStatus(result, 1, strict)).toBe("In ritardo");
    expect(indicatorStatus(result, 2, strict)).toBe("Critico");
  });

  it("agrees with the result beside it", () => {
    fc.assert(
      fc.property(indicators, fc.constantFrom(...QUARTERS), (some, quarter) => {
        const { status, achievement, due } = indicatorResult(some, quarter, parameters());
        expect(STATUSES).toContain(status);
        if (status === "Senza target") expect(achievement).toBeNull();
        if (status === "Raggiunto") expect(achievement).toBeCloseTo(1, 10);
        if (status === "Non rilevato") expect([achievement, due > 0]).toEqual([null, true]);
        const without: readonly Status[] = ["Senza target", "Da correggere", "Non rilevato", "In corso"];
        if (achievement === null) expect(without).toContain(status);
      }),
      { numRuns: 1000 },
    );
  });
});
