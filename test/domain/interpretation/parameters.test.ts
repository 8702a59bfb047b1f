import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { interpretParameters, planNames } from "../../../src/domain/interpretation/parameters";
import { ParametersError } from "../../../src/domain/interpretation/parameters-error";
import type { TableData } from "../../../src/domain/cells/workbook-data";
import { parameterRows, tableOf, workbookOf } from "../workbook-of";
import type { Row, Typed } from "../workbook-of";

const GOOD = {
  body: "Provincia di Lucca",
  year: 2022,
  quarter: 4,
  greenThreshold: 0.9,
  amberThreshold: 0.7,
  maximumAchievement: 1,
};

function table(rows: readonly Row[]): TableData {
  return tableOf("Parametri", "Parametri", ["Parametro", "Valore"], rows);
}

function read(changes: Readonly<Record<string, Typed | null>> = {}) {
  const { value, anomalies } = interpretParameters(table(parameterRows(changes)));
  const lines = anomalies.map(({ place, reason, subject }) => `${place.address} ${reason.code} ${subject}`);
  return { value, lines };
}

/** The fault with which the parameters stop everything. */
function faultOf(changes: Readonly<Record<string, Typed | null>>): ParametersError {
  try {
    read(changes);
  } catch (error) {
    if (error instanceof ParametersError) return error;
    throw error;
  }
  throw new Error("The parameters were taken");
}

describe("good parameters", () => {
  it("are read as they stand", () => {
    expect(read()).toEqual({ value: GOOD, lines: [] });
  });

  it("are found by name, in any order and case", () => {
    const rows = [...parameterRows({ "Trimestre di riferimento": " t2 ", Anno: 2023 })]
      .reverse()
      .map((row) => ({ ...row, Parametro: (row["Parametro"] as string).toUpperCase() }));
    expect(interpretParameters(table(rows)).value).toEqual({ ...GOOD, quarter: 2, year: 2023 });
  });

  it("may leave the body's name blank, and the dates by which to fill", () => {
    expect(read({ Ente: "", "Compilare entro T1": "", "Compilare entro T2": 44762 })).toEqual({
      value: { ...GOOD, body: "" },
      lines: [],
    });
  });

  it.each<[string, Typed, string]>([
    ["Raggiungimento massimo", 2.5, "C10 large-maximum Raggiungimento massimo"],
    ["Compilare entro T1", "20 aprile", "C11 not-a-date Compilare entro T1"],
  ])("may be worth a look: %s %j", (name, value, line) => {
    expect(read({ [name]: value }).lines).toEqual([line]);
  });

  it("count once: of a name that stands twice the first", () => {
    const rows = [...parameterRows(), { Parametro: "anno", Valore: 2031 }];
    const { value, anomalies } = interpretParameters(table(rows));
    expect(value.year).toBe(2022);
    expect(anomalies).toMatchObject([{ place: { address: "B11" }, reason: { code: "duplicate-id" } }]);
  });
});

describe("a parameter that results stand on", () => {
  it.each<[string, Typed]>([
    ["Trimestre di riferimento", ""],
    ["Trimestre di riferimento", " "],
    ["Trimestre di riferimento", "T5"],
    ["Trimestre di riferimento", "primo"],
    ["Trimestre di riferimento", "2"],
    ["Trimestre di riferimento", 3],
    ["Trimestre di riferimento", 5],
    ["Trimestre di riferimento", true],
    ["Anno", ""],
    ["Anno", 1999],
    ["Anno", 2100],
    ["Anno", 2022.5],
    ["Anno", "2022"],
    ["Soglia verde", ""],
    ["Soglia verde", "90%"],
    ["Soglia verde", 1.1],
    ["Soglia verde", 90],
    ["Soglia gialla", 0],
    ["Soglia gialla", -0.7],
    ["Soglia gialla", 0.95],
    ["Raggiungimento massimo", 0.9],
    ["Raggiungimento massimo", 120],
    ["Raggiungimento massimo", "#N/A"],
  ])("stops everything when it is wrong, and names its cell: %s %j", (name, value) => {
    const { fault, sentence } = faultOf({ [name]: value });
    const row = 5 + Object.keys(GOOD_ORDER).indexOf(name);
    expect(fault).toMatchObject({ name, isMissing: false, place: { address: `C${row}` } });
    expect(sentence.it).toContain(`Parametri!C${row}`);
    expect(sentence.en).toContain(name);
  });

  it.each(["Anno", "Trimestre di riferimento", "Soglia verde", "Soglia gialla", "Raggiungimento massimo"])(
    "stops everything when its row is gone: %s",
    (name) => {
      const { fault, sentence } = faultOf({ [name]: null });
      expect(fault).toMatchObject({ name, isMissing: true });
      expect(sentence.it).toContain(`manca la riga «${name}»`);
    },
  );

  it("is missed where only a reader would take the name for it: the cells look for the very name", () => {
    expect(faultOf({ Anno: null, "Anno ": 2022 }).fault).toMatchObject({ name: "Anno", isMissing: true });
  });

  it("stops the interpretation of a workbook: a reference quarter that is gone never means T4", () => {
    const data = workbookOf({ parameters: parameterRows({ "Trimestre di riferimento": null }) });
    expect(() => interpret(data)).toThrow(ParametersError);
  });

  it("does not stop what needs no results: body and year are read as far as they go", () => {
    const without = table(parameterRows({ "Trimestre di riferimento": "", Anno: "duemila" }));
    expect(planNames(without)).toEqual({ body: "Provincia di Lucca", year: 0 });
    expect(planNames(table(parameterRows()))).toEqual({ body: "Provincia di Lucca", year: 2022 });
  });
});

const GOOD_ORDER = {
  Ente: "",
  Anno: 0,
  "Trimestre di riferimento": "",
  "Soglia verde": 0,
  "Soglia gialla": 0,
  "Raggiungimento massimo": 0,
};
