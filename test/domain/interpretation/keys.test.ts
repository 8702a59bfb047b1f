import { describe, expect, it } from "@jest/globals";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { Interpretation } from "../../../src/domain/interpretation/interpret";
import { summarise } from "../../../src/domain/measurement/summary";
import { workbookOf } from "../workbook-of";
import type { Row, Rows } from "../workbook-of";

const CODE = "2022-È-01";
const OBJECTIVE: Row = { Codice: CODE, Centro: "A1", Dirigente: "Anna Bianchi", "Valore pubblico": "VP1" };
const INDICATOR: Row = { ID: "I1*", Obiettivo: CODE, Tipo: "Numero", Target: 10 };

function understood(rows: Rows): Interpretation {
  return interpret(
    workbookOf({
      objectives: [OBJECTIVE],
      indicators: [INDICATOR],
      centres: { A1: [{ ID: "I1*", T1: 4 }] },
      ...rows,
    }),
  );
}

function reasons({ anomalies }: Interpretation): readonly unknown[] {
  return anomalies.map(({ place, reason, severity }) => [
    `${place.sheet}!${place.address}`,
    severity,
    reason,
  ]);
}

function readingsIn({ plan }: Interpretation): readonly unknown[] {
  return plan.objectives.flatMap(({ indicators }) => indicators.map(({ readings }) => readings[0]));
}

describe("keys that cells look up", () => {
  it("are one whatever their case; wildcards are ordinary characters", () => {
    const result = understood({
      indicators: [{ ...INDICATOR, Obiettivo: CODE.toLowerCase() }],
      centres: { A1: [{ ID: "i1*", T1: 4 }] },
    });
    expect(reasons(result)).toEqual([]);
    expect(readingsIn(result)).toEqual([4]);
    expect(readingsIn(understood({ centres: { A1: [{ ID: "I1x", T1: 4 }] } }))).toEqual([null]);
  });

  it.each([`${CODE} `, ` ${CODE}`, CODE.normalize("NFD"), `${CODE}\u00a0`])(
    "of an objective count nowhere while they only look the same: %j",
    (Obiettivo) => {
      const result = understood({ indicators: [{ ...INDICATOR, Obiettivo }] });
      expect(reasons(result)).toEqual([
        ["Indicatori!C5", "excluded", { code: "almost-same-key", known: CODE }],
      ]);
      expect(readingsIn(result)).toEqual([]);
    },
  );

  it("of a row on a centre's sheet count nowhere while they only look the same", () => {
    const result = understood({ centres: { A1: [{ ID: " I1*", T1: 4 }] } });
    expect(reasons(result)).toEqual([
      ["Indicatori!B5", "excluded", { code: "missing-row", table: "Centro_A1" }],
      ["A1 Scheda!B5", "excluded", { code: "almost-same-key", known: "I1*" }],
    ]);
    expect(readingsIn(result)).toEqual([null]);
  });

  it("of a second registry row that only looks the same are listed, and the row is left out", () => {
    const result = understood({ indicators: [INDICATOR, { ...INDICATOR, ID: "I1* ", Target: 99 }] });
    expect(reasons(result)).toEqual([
      ["Indicatori!B6", "excluded", { code: "almost-same-key", known: "I1*" }],
    ]);
    expect(readingsIn(result)).toEqual([4]);
  });
});

describe("names that no cell looks up", () => {
  it("are one where a reader takes them for one, under the first spelling, and the others are listed", () => {
    const second = {
      ...{ Codice: "2022-O-02", Centro: "a1", Dirigente: "ANNA  bianchi", "Valore pubblico": "VP1\u00a0" },
    };
    const result = understood({ objectives: [OBJECTIVE, second] });
    expect(reasons(result)).toEqual([
      ["Obiettivi!E6", "warning", { code: "other-spelling", first: "A1" }],
      ["Obiettivi!G6", "warning", { code: "other-spelling", first: "Anna Bianchi" }],
    ]);
    const { publicValues, centres, managers } = summarise(result.plan, result.anomalies);
    expect([publicValues, centres, managers].map((levels) => levels.map(({ label }) => label))).toEqual([
      ["VP1"],
      ["A1 – "],
      ["Anna Bianchi"],
    ]);
  });
});

describe("a row of Obiettivi", () => {
  it("without code or centre is no objective: a Totale typed under the table", () => {
    const result = understood({
      objectives: [OBJECTIVE, { Codice: "Totale", Peso: 100 }, { Titolo: "Totale" }],
    });
    expect(reasons(result)).toEqual([
      ["Obiettivi!B7", "excluded", { code: "unknown-objective" }],
      ["Obiettivi!E6", "excluded", { code: "objective-without-centre" }],
    ]);
    expect(result.plan.objectives.map(({ code }) => code)).toEqual([CODE]);
  });
});

describe("an indicator added in mid-year", () => {
  it("owes nothing and is listed while it has no row on its centre's sheet", () => {
    const result = understood({ indicators: [INDICATOR, { ...INDICATOR, ID: "I2" }] });
    expect(reasons(result)).toEqual([
      ["Indicatori!B6", "excluded", { code: "missing-row", table: "Centro_A1" }],
    ]);
    expect(summarise(result.plan, result.anomalies).body.coverage).toBe(1 / 4);
  });
});
