import { describe, expect, it } from "@jest/globals";
import { interpretParameters } from "../../../src/domain/interpretation/parameters";
import { tableOf } from "../workbook-of";
import type { Typed } from "../workbook-of";

const DEFAULTS = {
  body: "",
  year: 2022,
  quarter: 4,
  greenThreshold: 0.9,
  amberThreshold: 0.7,
  maximumAchievement: 1,
};

function read(values: Readonly<Record<string, Typed>>, codes: readonly string[] = []) {
  const rows = Object.entries({ Anno: 2022, ...values }).map(([name, value]) => ({
    Parametro: name,
    Valore: value,
  }));
  const { value, anomalies } = interpretParameters(
    tableOf("Parametri", "Parametri", ["Parametro", "Valore"], rows),
    codes,
  );
  const lines = anomalies.map(({ place, reason, subject }) => `${place.address} ${reason.code} ${subject}`);
  return { value, lines };
}

function proposals(name: string, text: string) {
  const rows = Object.entries({ Anno: 2022, [name]: text }).map(([label, Valore]) => ({
    Parametro: label,
    Valore,
  }));
  const table = tableOf("Parametri", "Parametri", ["Parametro", "Valore"], rows);
  const { value, anomalies } = interpretParameters(table, ["2022-A1-OP-01"]);
  return { value, corrections: anomalies.map(({ correction }) => correction) };
}

describe("the parameters", () => {
  it("have defaults", () => {
    expect(read({})).toEqual({ value: DEFAULTS, lines: [] });
    expect(read({ Ente: "", "Soglia verde": "", "Trimestre di riferimento": " " })).toEqual({
      value: DEFAULTS,
      lines: [],
    });
  });

  it("are found by name, in any order", () => {
    const values = {
      "soglia gialla": 0.6,
      "Raggiungimento massimo": 1.2,
      "Trimestre di riferimento": "t2",
      ENTE: "Provincia di Lucca",
      "Soglia verde": 1.1,
      Anno: 2023,
    };
    expect(read(values)).toEqual({
      value: {
        body: "Provincia di Lucca",
        year: 2023,
        quarter: 2,
        greenThreshold: 1.1,
        amberThreshold: 0.6,
        maximumAchievement: 1.2,
      },
      lines: [],
    });
  });

  it.each<[Typed, number]>([
    ["T1", 1],
    ["T4", 4],
    [3, 3],
  ])("takes %j for a quarter", (cell, quarter) => {
    expect(read({ "Trimestre di riferimento": cell }).value.quarter).toBe(quarter);
  });

  it.each<[string, Typed, string]>([
    ["Trimestre di riferimento", "primo", "C6 not-in-list Trimestre di riferimento"],
    ["Trimestre di riferimento", "2", "C6 not-in-list Trimestre di riferimento"],
    ["Trimestre di riferimento", 5, "C6 not-in-list Trimestre di riferimento"],
    ["Soglia verde", "alta", "C6 not-a-number Soglia verde"],
    ["Soglia verde", 90, "C6 not-in-list Soglia verde"],
    ["Soglia verde", 0.5, "C6 not-in-list Soglia verde"],
    ["Soglia gialla", 0.95, "C6 not-in-list Soglia gialla"],
    ["Soglia gialla", -0.1, "C6 not-in-list Soglia gialla"],
    ["Soglia gialla", "#N/A", "C6 error-value Soglia gialla"],
    ["Raggiungimento massimo", 0.5, "C6 not-in-list Raggiungimento massimo"],
    ["Raggiungimento massimo", true, "C6 not-a-number Raggiungimento massimo"],
  ])("reports %s = %j and uses the defaults", (name, cell, line) => {
    expect(read({ [name]: cell })).toEqual({ value: DEFAULTS, lines: [line] });
  });

  it.each<[string, string, Typed]>([
    ["Soglia gialla", "60%", 0.6],
    ["Soglia verde", "0,95", 0.95],
    ["Raggiungimento massimo", "120%", 1.2],
    ["Anno", "2023", 2023],
    ["Trimestre di riferimento", "2", "T2"],
  ])(
    "does not count %s as the text %j, which the cells cannot read, but proposes %j",
    (name, text, number) => {
      expect(proposals(name, text)).toEqual({ value: DEFAULTS, corrections: [number] });
    },
  );

  it("reports a year that is missing or none, and takes the one that all codes begin with", () => {
    expect(read({ Anno: "" }, ["2022-A1-OP-01", "2022-B1-OP-01"])).toEqual({
      value: DEFAULTS,
      lines: ["C5 not-a-number Anno"],
    });
    expect(read({ Anno: 22 }, ["2022-A1-OP-01"]).lines).toEqual(["C5 not-in-list Anno"]);
    expect(read({ Anno: "" }, ["2022-A1-OP-01", "2023-B1-OP-01"]).value.year).toBe(0);
    expect(read({ Anno: "" }, ["A1", "2023-B1-OP-01"]).value.year).toBe(0);
    expect(read({ Anno: "" }).value.year).toBe(0);
  });

  it("reports a year without a row of its own", () => {
    const table = tableOf(
      "Parametri",
      "Parametri",
      ["Parametro", "Valore"],
      [{ Parametro: "Ente", Valore: "X" }],
    );
    const { anomalies } = interpretParameters(table, []);
    expect(anomalies.map(({ place, value, subject }) => [place.address, value, subject])).toEqual([
      ["C4", "", "Anno"],
    ]);
  });

  it("are not found by a name with blanks around it, which the cells' formulas do not find either", () => {
    expect(read({ "Soglia gialla ": 0.6 })).toMatchObject({
      value: { amberThreshold: 0.7 },
      lines: expect.arrayContaining([expect.stringMatching(/not-in-list Soglia gialla/)]) as unknown,
    });
  });

  it("reports a parameter that stands twice; the first counts", () => {
    expect(read({ Ente: "Lucca", ENTE: "Pisa" })).toMatchObject({
      value: { body: "Lucca" },
      lines: ["B7 duplicate-id ENTE"],
    });
  });
});
