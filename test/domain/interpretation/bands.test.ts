import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anomalySentence } from "../../../src/domain/cells/anomaly-sentence";
import { interpret } from "../../../src/domain/interpretation/interpret";
import type { Interpretation } from "../../../src/domain/interpretation/interpret";
import type { BandSet } from "../../../src/domain/measurement/bands";
import type { TrackedIndicator } from "../../../src/domain/measurement/tracked-plan";
import { workbookOf } from "../workbook-of";
import type { Row } from "../workbook-of";

/** One indicator with the method Fasce, and the rows of the table `Fasce` (`null`: there is no such table). */
function understood(bands: readonly Row[] | null, indicator: Row = {}): Interpretation {
  return interpret(
    workbookOf({
      objectives: [{ Codice: "O1", Centro: "A1" }],
      indicators: [{ ID: "I1", Obiettivo: "O1", Tipo: "Numero", Metodo: "Fasce", Target: 10, ...indicator }],
      centres: { A1: [{ ID: "I1" }] },
      ...(bands === null ? {} : { bands }),
    }),
  );
}

function indicatorIn({ plan }: Interpretation): TrackedIndicator {
  const found = plan.objectives[0]?.indicators[0];
  if (found === undefined) throw new Error("no indicator");
  return found;
}

function bandsOf(bands: readonly Row[] | null, indicator: Row = {}): BandSet | null {
  return indicatorIn(understood(bands, indicator)).bands;
}

/** Place, code and subject of what is reported; nothing may be measured then. */
function problems(bands: readonly Row[] | null, indicator: Row = {}): readonly string[] {
  const result = understood(bands, indicator);
  for (const { severity, reason } of result.anomalies) {
    expect(severity).toBe("excluded");
    expect(anomalySentence(reason, "it").length).toBeGreaterThan(20);
    expect(anomalySentence(reason, "en").length).toBeGreaterThan(20);
  }
  return result.anomalies.map(
    ({ place, reason, subject }) => `${place.sheet}!${place.address} ${reason.code} ${subject}`,
  );
}

function band(Da: Row[string], Raggiungimento: Row[string], more: Row = {}): Row {
  return { Da, Raggiungimento, ...more };
}

const OWN = { Indicatore: "i1" };

describe("the bands of the body", () => {
  it("are the rows without an indicator, in order of their start, for every indicator without bands of its own", () => {
    const rows = [band(0.9, 1), band("", 0), band(0.5, 0.5, { Modo: " in PROPORZIONE " })];
    expect(bandsOf(rows)).toEqual({
      owner: "body",
      worthMore: "greater",
      bands: [
        { from: null, achievement: 0, mode: "Esatto" },
        { from: 0.5, achievement: 0.5, mode: "In proporzione" },
        { from: 0.9, achievement: 1, mode: "Esatto" },
      ],
    });
    expect(bandsOf(rows, { Polarità: "Decrescente" })).toMatchObject({ owner: "body", worthMore: "greater" });
  });

  it("may stand in any order", () => {
    const rows = [band("", 0), band(0.5, 0.5), band(0.7, 0.5), band(0.9, 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(bandsOf(shuffled)).toEqual(bandsOf(rows));
      }),
    );
  });

  it("are read also where the last row is not filled in yet", () => {
    expect(bandsOf([band(0, 1), { Modo: " " }])?.bands).toHaveLength(1);
  });

  it("give a share of the target, so they need one that a share can be taken of", () => {
    const rows = [band(0, 1)];
    expect(problems(rows, { Target: 0 })).toEqual(["Indicatori!J5 zero-target I1"]);
    expect(problems(rows, { Tipo: "Importo", Target: -5 })).toEqual(["Indicatori!J5 negative-target I1"]);
    expect(problems([{ ...band(0, 1), ...OWN }], { Target: 0 })).toEqual([]);
  });
});

describe("an indicator's own bands", () => {
  it("go before those of the body, and are read by its kind", () => {
    const rows = [band(0, 1), { ...band(0.8, 1), ...OWN }, { ...band(0.5, 0.5), ...OWN }];
    expect(bandsOf(rows, { Tipo: "Percentuale", Target: 0.8 })).toEqual({
      owner: "indicator",
      worthMore: "greater",
      bands: [
        { from: 0.5, achievement: 0.5, mode: "Esatto" },
        { from: 0.8, achievement: 1, mode: "Esatto" },
      ],
    });
  });

  it("follow the polarity", () => {
    const rows = [
      { ...band("", 1), ...OWN },
      { ...band(5, 0.5), ...OWN },
    ];
    expect(bandsOf(rows, { Polarità: "Decrescente" })?.worthMore).toBe("smaller");
    expect(problems(rows)).toEqual(["Parametri!D6 band-wrong-way I1"]);
  });

  it("are days of delay for a date", () => {
    const rows = [
      { ...band("", 1), ...OWN },
      { ...band(-3, 1), ...OWN },
      { ...band(1, 0.5), ...OWN },
    ];
    const date = { Tipo: "Data", Target: 44681 };
    expect(bandsOf(rows, date)).toMatchObject({ owner: "indicator", worthMore: "smaller" });
    expect(bandsOf(rows, date)?.bands.map(({ from }) => from)).toEqual([null, -3, 1]);
    expect(problems([{ ...band("subito", 1), ...OWN }], date)).toEqual(["Parametri!C5 not-a-number I1"]);
    expect(problems([{ ...band("#REF!", 1), ...OWN }], date)).toEqual(["Parametri!C5 error-value I1"]);
  });

  it("of another indicator do not matter", () => {
    const other = { ...band("boh", "boh"), Indicatore: "I2" };
    expect(problems([band(0, 1), other])).toEqual(["Parametri!B6 unknown-indicator I2"]);
    expect(bandsOf([band(0, 1), other])?.owner).toBe("body");
  });

  it("of an identifier that only a reader takes for its own are reported, and not used", () => {
    const result = understood([band(0, 1), { ...band(0, 0.5), Indicatore: "I1 " }]);
    expect(result.anomalies.map(({ reason }) => reason)).toEqual([{ code: "almost-same-key", known: "I1" }]);
    expect(indicatorIn(result).bands?.owner).toBe("body");
  });

  it("of an unknown indicator, or under an error, are reported", () => {
    expect(problems([band(0, 1), { ...band(0, 1), Indicatore: "#N/A" }])).toEqual([
      "Parametri!B6 error-value #N/A",
    ]);
  });

  it("are not looked at while its method is another one, or it is withdrawn", () => {
    const rows = [{ ...band("boh", 1), ...OWN }];
    expect(problems(rows, { Metodo: "Lineare" })).toEqual([]);
    expect(problems(rows, { "Stato piano": "Stralciato" })).toEqual([]);
    expect(bandsOf(rows, { Metodo: "Lineare" })).toBeNull();
  });
});

describe("bands that are not understood", () => {
  it.each<[string, Row, string]>([
    ["a word for a start", band("dal 50", 1), "C5 not-a-number"],
    ["a text that looks like a start", band("50%", 1), "C5 not-a-number"],
    ["an error for a start", band("#N/A", 1), "C5 error-value"],
    ["a start that must be per cent", band(50, 1), "C5 share-out-of-range"],
    ["a start below zero", band(-0.1, 1), "C5 negative"],
    ["no achievement", band(0, ""), "D5 not-a-number"],
    ["a word for an achievement", band(0, "tanto"), "D5 not-a-number"],
    ["an error for an achievement", band(0, "#DIV/0!"), "D5 error-value"],
    ["a negative achievement", band(0, -0.1), "D5 negative"],
    ["an achievement that must be per cent", band(0, 100), "D5 share-out-of-range"],
    ["another mode", band(0, 1, { Modo: "A scalini" }), "E5 not-in-list"],
    ["a line that begins nowhere", band("", 1, { Modo: "In proporzione" }), "C5 band-needs-start"],
  ])("leave the whole set of the body out and are reported: %s", (_, row, expected) => {
    const rows = [row, band(2, 2)];
    expect(problems(rows)).toEqual([`Parametri!${expected} `]);
    expect(bandsOf(rows)).toBeNull();
  });

  it.each<[string, Row, string]>([
    ["a word", band("dal 50", 1), "C5 not-a-number"],
    ["a count below zero", band(-1, 1), "C5 negative"],
    ["an achievement below zero", band(1, -1), "D5 negative"],
  ])("leave the indicator without a result, not with the bands of the body: %s", (_, row, expected) => {
    const rows = [{ ...row, ...OWN }, band(0, 1)];
    expect(problems(rows)).toEqual([`Parametri!${expected} I1`]);
    expect(bandsOf(rows)).toBeNull();
  });

  it("takes 0 % and 1000 % as the limits of what a band can be worth", () => {
    expect(bandsOf([band(0, 0), band(10, 10)])?.bands).toHaveLength(2);
    expect(problems([band(10.01, 1)])).toEqual(["Parametri!C5 share-out-of-range "]);
  });

  it("are two that begin at the same point", () => {
    expect(problems([band(0.5, 0.5), band(0, 0), band(0.5, 1)])).toEqual(["Parametri!C7 duplicate-band "]);
    expect(problems([band("", 0), band(" ", 1)])).toEqual(["Parametri!C6 duplicate-band "]);
  });

  it("are those that make a worse result worth more", () => {
    expect(problems([band(0.9, 0.5), band(0, 0.6)])).toEqual(["Parametri!D5 band-wrong-way "]);
    expect(problems([band(0.9, 0.5), band(0, 0.5)])).toEqual([]);
  });

  it("are those that are not there", () => {
    for (const rows of [null, [], [{ ...band(0, 1), Indicatore: "I2" }]]) {
      expect(problems(rows)).toContain("Indicatori!H5 no-bands I1");
      expect(bandsOf(rows)).toBeNull();
    }
  });

  it("are the body's for a date, which has no share of a target", () => {
    const date = { Tipo: "Data", Target: 44681 };
    expect(problems([band(0, 1)], date)).toEqual(["Indicatori!H5 no-bands I1"]);
    const reason = understood([band(0, 1)], date).anomalies[0]?.reason;
    expect(reason).toEqual({ code: "no-bands", kind: "Data" });
    expect(reason && anomalySentence(reason, "it")).toContain("giorni di ritardo");
    expect(indicatorIn(understood([band(0, 1)], date)).method).toBe("Fasce");
  });

  it("do not disturb a Sì/No, which has a method of its own", () => {
    const result = understood([band(0, 1)], { Tipo: "Sì/No", Target: "" });
    expect(indicatorIn(result)).toMatchObject({ method: "Sì/No", bands: null });
    expect(result.anomalies.map(({ reason }) => reason.code)).toEqual(["method-does-not-fit"]);
  });
});
