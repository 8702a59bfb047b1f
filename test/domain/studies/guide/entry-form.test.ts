import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fillingFields } from "../../../../src/domain/studies/guide/confirmation";
import { entryChanges } from "../../../../src/domain/studies/guide/entry-form";
import type { EntryForm } from "../../../../src/domain/studies/guide/entry-form";
import { entryText } from "../../../../src/domain/studies/guide/entry-text";
import { typedValue } from "../../../../src/domain/studies/guide/typed-value";
import type { Row } from "../../workbook-of";
import { rowOf } from "./registry-data";

/** What a form would write, by column; or why not. */
function written(row: Row, form: Partial<EntryForm>): unknown {
  const entry = rowOf(row);
  const { changes, refusals } = entryChanges(entry, {
    ...{ kind: entry.indicator.kind, texts: {}, accepted: fillingFields(entry), confirms: false, ...form },
  });
  if (Object.keys(refusals).length > 0) return refusals;
  return Object.fromEntries(changes.map(({ target, after }) => [target.header, after]));
}

const COUNT = {
  Tipo: "Numero",
  Unità: "schede",
  Polarità: "Crescente",
  Regola: "Somma",
  Metodo: "Rapporto al target",
};

describe("the form of an entry", () => {
  it("writes what was typed, then what is suggested, then the confirmation", () => {
    const row = { ...COUNT, Indicatore: "26 schede entro il 31 ottobre 2022" };
    expect(written(row, { texts: { source: " Protocollo " }, confirms: true })).toEqual({
      ...{ Fonte: "Protocollo", Target: 26, Scadenza: 44865, Confermato: "Sì" },
    });
    expect(written(row, { texts: { target: "30" }, accepted: [] })).toEqual({ Target: 30 });
  });

  it("lets what was typed go before what is suggested, also when it is nothing", () => {
    const row = { ...COUNT, Indicatore: "26 schede" };
    expect(written(row, { texts: { target: "30" } })).toEqual({ Target: 30 });
    expect(written(row, { texts: { target: "" } })).toEqual({});
  });

  it("understands what was typed by the chosen kind, and changes the method with the kind", () => {
    const row = { ...COUNT, Indicatore: "26 schede" };
    expect(written(row, { kind: "Data", texts: { target: "31/10/2022" } })).toEqual({
      ...{ Tipo: "Data", Metodo: "Entro la data", Target: 44865 },
    });
    expect(written(row, { kind: "Importo", texts: { target: "12,5" } })).toEqual({
      Tipo: "Importo",
      Target: 12.5,
    });
    expect(written({ Indicatore: "26 schede" }, { kind: "Sì/No" })).toEqual({
      Tipo: "Sì/No",
      Metodo: "Sì/No",
    });
  });

  it("takes nothing over that is suggested for another kind than the chosen one", () => {
    const row = { Indicatore: "26 schede entro il 31 ottobre 2022" };
    expect(written(row, { kind: "Numero" })).toMatchObject({ Tipo: "Numero", Unità: "schede", Target: 26 });
    expect(written(row, { kind: "Importo" })).toEqual({
      ...{ Tipo: "Importo", Metodo: "Rapporto al target", Scadenza: 44865 },
    });
  });

  it("writes nothing at all while one text is not understood, and says which and why", () => {
    expect(written(COUNT, { texts: { target: "molte", source: "Protocollo" }, confirms: true })).toEqual({
      target: { code: "not-a-number", expected: "Numero" },
    });
  });

  it("takes nothing for a confirmed entry", () => {
    expect(
      written({ ...COUNT, Confermato: "Sì" }, { texts: { source: "Protocollo" }, confirms: true }),
    ).toEqual({});
  });
});

describe("a typed text", () => {
  it.each([
    ["target", "85%", "Percentuale", 0.85],
    ["target", "85", "Percentuale", 0.85],
    ["target", " 12,5 ", "Numero", 12.5],
    ["target", "31/10/2022", "Data", 44865],
    ["target", " ", "Numero", ""],
    ["source", " =Protocollo ", null, "=Protocollo"],
    ["weight", "40", null, 40],
  ] as const)("as %s «%s» of kind %s is %s", (field, text, kind, value) => {
    expect(typedValue(field, text, kind)).toEqual({ value });
  });

  it.each([
    ["target", "250%", "Percentuale", "percentage-too-large"],
    ["target", "31/02/2022", "Data", "not-a-date"],
    ["target", "12", null, "kind-first"],
    ["baseline", "circa 3", "Numero", "not-a-number"],
    ["weight", "-1", null, "negative"],
    ["target", "200,00001%", "Percentuale", "percentage-too-large"],
    ["weight", "molto", null, "not-a-number"],
  ] as const)("as %s «%s» of kind %s is refused: %s", (field, text, kind, code) => {
    expect(typedValue(field, text, kind)).toMatchObject({ refusal: { code } });
  });
});

describe("a value as it would be typed", () => {
  it.each([
    [0.07, "Percentuale", "7%"],
    [0.125, "Percentuale", "12,5%"],
    [1.2, "Percentuale", "120%"],
    [2, "Percentuale", "200%"],
    [-0.05, "Percentuale", "-5%"],
    [85, "Percentuale", "85"],
    [12345.5, "Importo", "12345,5"],
    [44865, "Data", "31/10/2022"],
    ["molte", "Numero", "molte"],
  ] as const)("%s of kind %s is %s", (value, kind, text) => {
    expect(entryText(value, kind)).toBe(text);
  });

  it("typed back changes nothing, even where typing it would be doubtful", () => {
    const typedBack = { texts: { target: "757,875" } };
    expect(written({ ...COUNT, Target: 757.875 }, typedBack)).toEqual({});
    expect(written(COUNT, typedBack)).toHaveProperty("target.code");
  });

  it("is understood as the same value", () => {
    const kinds = fc.constantFrom("Numero", "Percentuale", "Importo", "Data" as const);
    fc.assert(
      fc.property(kinds, fc.integer({ min: 0, max: 20_000 }), (kind, number) => {
        const value =
          kind === "Percentuale" ? number / 10_000 : kind === "Data" ? 40_000 + number : number / 4;
        const typed = typedValue("target", entryText(value, kind), kind);
        expect("value" in typed ? typed.value : NaN).toBeCloseTo(value, 10);
      }),
    );
  });
});
