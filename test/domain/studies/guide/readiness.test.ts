import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { guideOf } from "../../../../src/domain/studies/guide/guide";
import { ASPECTS } from "../../../../src/domain/studies/guide/readiness";
import { allRows, anyRows, guideFor, luccaData, rowOf } from "./registry-data";

const READY = { Tipo: "Numero", Unità: "schede", Target: 26, Fonte: "Protocollo", Confermato: "Sì" };

describe("an entry of the registry", () => {
  it("is ready with kind, unit, target, source and confirmation; no weight at all is a weight of 1", () => {
    expect(rowOf(READY).missing).toEqual([]);
  });

  it.each([
    ["Tipo", "", ["kind", "target"]],
    ["Tipo", "numero di", ["kind", "target"]],
    ["Unità", " ", ["unit"]],
    ["Target", "", ["target"]],
    ["Target", "molte", ["target"]],
    ["Fonte", "", ["source"]],
    ["Peso", "molto", ["weight"]],
    ["Peso", -1, ["weight"]],
    ["Confermato", "No", ["confirmation"]],
  ])("with %s «%s» lacks %j", (header, value, missing) => {
    expect(rowOf({ ...READY, [header]: value }).missing).toEqual(missing);
  });

  it("needs no unit as a Sì/No, a date or a ratio, and no target as a Sì/No", () => {
    expect(rowOf({ ...READY, Tipo: "Sì/No", Unità: "", Target: "" }).missing).toEqual([]);
    expect(rowOf({ ...READY, Tipo: "Data", Unità: "", Target: 44865 }).missing).toEqual([]);
    expect(rowOf({ ...READY, Tipo: "Rapporto", Unità: "" }).missing).toEqual([]);
    expect(rowOf({ ...READY, Tipo: "Percentuale", Unità: "", Target: 0.2 }).missing).toEqual(["unit"]);
  });

  it("lacks its weight where others of its objective have one", () => {
    const rows = allRows(guideFor([READY, { ...READY, Peso: 40 }]));
    expect(rows.map(({ missing }) => missing)).toEqual([["weight"], []]);
  });
});

describe("the readiness of a level", () => {
  it("leaves out what is withdrawn, with its objective", () => {
    const guide = guideFor(
      [READY, { ...READY, "Stato piano": "Stralciato" }, { ...READY, Obiettivo: "X" }],
      [{ Codice: "2022-A1-OP-01" }, { Codice: "X", "Stato piano": "Stralciato" }],
    );
    expect([guide.indicators, guide.ready]).toEqual([1, 1]);
  });

  it("tells what is complete from what is confirmed as well", () => {
    const guide = guideFor([READY, { ...READY, Confermato: "No" }, { ...READY, Target: "" }]);
    expect([guide.indicators, guide.complete, guide.ready]).toEqual([3, 2, 1]);
  });

  it("adds up: objectives to their centre, centres to the body", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const codes = ["A", "B", "C"];
        const guide = guideFor(
          rows.map((row, position) => ({ ...row, Obiettivo: codes[position % 3] ?? "A" })),
          codes.map((Codice) => ({ Codice, Centro: Codice === "C" ? "H1" : "A1" })),
        );
        for (const of of [
          (level: typeof guide | (typeof guide.centres)[number]) => level.indicators,
          (level: typeof guide | (typeof guide.centres)[number]) => level.ready,
          ...ASPECTS.map(
            (aspect) => (level: typeof guide | (typeof guide.centres)[number]) => level.missing[aspect],
          ),
        ]) {
          expect(guide.centres.reduce((sum, centre) => sum + of(centre), 0)).toBe(of(guide));
        }
        for (const centre of guide.centres) {
          expect(centre.objectives.reduce((sum, { ready }) => sum + ready, 0)).toBe(centre.ready);
        }
        expect(guide.ready).toBeLessThanOrEqual(guide.indicators);
      }),
    );
  });
});

describe("the registry of Lucca as loading leaves it", () => {
  const guide = guideOf(luccaData());

  it("has 237 indicators in its 24 centres, less one without any, none ready: no source, nothing confirmed", () => {
    expect(guide).toMatchObject({ indicators: 237, ready: 0, year: 2022 });
    expect(guide.centres).toHaveLength(24);
    expect(guide.missing).toMatchObject({ kind: 0, unit: 0, source: 237, weight: 0, confirmation: 237 });
  });

  it("lacks the target of all that is counted or measured, but of the six whose words say it", () => {
    const measured = allRows(guide).filter(({ indicator }) => indicator.kind !== "Sì/No");
    const withTarget = measured.filter(({ missing }) => !missing.includes("target"));
    expect(guide.missing.target).toBe(measured.length - withTarget.length);
    expect(withTarget.map(({ id }) => id)).toEqual([
      "2022-A7-OP-04-I02",
      "2022-C5-OP-01-I03",
      "2022-C7-OP-03-I01",
      "2022-C7-OP-03-I02",
      "2022-N1-OP-04-I01",
      "2022-N1-OP-04-I02",
    ]);
  });

  it("has its centres in order of code", () => {
    expect(guide.centres[0]?.label).toBe("A1 – Organi Istituzionali");
    const codes = guide.centres.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b, "it", { numeric: true })));
  });

  it("already says what the words suggest, so nothing is suggested again", () => {
    expect(allRows(guide).flatMap(({ suggestion }) => suggestion.fields)).toEqual([]);
  });
});
