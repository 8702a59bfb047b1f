import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { INDICATORS } from "../../../../src/domain/contract/plan-tables";
import { acceptedChanges } from "../../../../src/domain/studies/guide/confirmation";
import { doubtSentence, measureSentence } from "../../../../src/domain/studies/guide/suggestion-sentence";
import { parseDate } from "../../../parse-date";
import { proposeIndicator } from "../../../../src/domain/studies/proposal/proposal";
import type { Row } from "../../workbook-of";
import { allRows, anyRows, guideFor, rowOf } from "./registry-data";

/** What would be written, by column; `?`: only by a person who sees both. */
function suggested(row: Row): Record<string, unknown> {
  const { fields } = rowOf(row).suggestion;
  return Object.fromEntries(
    fields.map(({ field, after, fills }) => [INDICATORS[field].header + (fills ? "" : "?"), after]),
  );
}

const OCTOBER = parseDate("31/10/2022");

describe("a suggestion", () => {
  it("fills a blank entry from the words", () => {
    expect(suggested({ Indicatore: "Numero di incontri: 12" })).toEqual({
      ...{ Tipo: "Numero", Unità: "incontri", Polarità: "Crescente", Regola: "Somma" },
      ...{ Metodo: "Rapporto al target", Target: 12 },
    });
    expect(suggested({ Indicatore: "Redazione entro il 31 ottobre 2022" })).toEqual({
      ...{ Tipo: "Data", Polarità: "Crescente", Metodo: "Entro la data", Target: OCTOBER, Scadenza: OCTOBER },
    });
    expect(suggested({ Indicatore: "Apprezzamenti > 50 %", Tipo: "Percentuale" })).toMatchObject({
      Target: 0.5,
    });
  });

  it("says nothing of what stands already", () => {
    const row = {
      ...{ Indicatore: "Apprezzamenti positivi > 50% entro il 31 ottobre", Tipo: "percentuale", Unità: "%" },
      ...{ Polarità: "Crescente", Regola: "Ultimo valore", Metodo: "Rapporto al target" },
    };
    for (const Scadenza of [OCTOBER ?? 0, "T4"])
      expect(suggested({ ...row, Target: 0.5, Scadenza })).toEqual({});
  });

  it("shows, but does not fill, where the office wrote something else", () => {
    expect(suggested({ Indicatore: "26 schede", Tipo: "Numero", Unità: "fogli", Target: 30 })).toEqual({
      ...{
        "Unità?": "schede",
        "Target?": 26,
        Polarità: "Crescente",
        Regola: "Somma",
        Metodo: "Rapporto al target",
      },
    });
  });

  it("fills nothing that belongs to another kind than the office chose", () => {
    const fields = suggested({ Indicatore: "26 schede entro il 31 ottobre", Tipo: "Sì/No" });
    expect(Object.keys(fields).filter((field) => !field.endsWith("?"))).toEqual(["Scadenza"]);
  });

  it("is not made for a confirmed entry, nor of a number that could be meant in two ways", () => {
    expect(suggested({ Indicatore: "26 schede", Confermato: "Sì" })).toEqual({});
    expect(suggested({ Indicatore: "da 20 a 26 schede", Tipo: "Numero" })).not.toHaveProperty("Target");
  });

  it("once taken over is not made again", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const [position, row] of allRows(guideFor(rows)).entries()) {
          const original = rows.filter((one) => one["Stato piano"] !== "Stralciato")[position];
          const changes = acceptedChanges(row, row.suggestion.fields);
          const after = Object.fromEntries(changes.map((change) => [change.target.header, change.after]));
          expect(rowOf({ ...original, ...after }).suggestion.fields).toEqual([]);
        }
      }),
    );
  });
});

describe("the reason of a suggestion", () => {
  it("names the words that decided and what they decided", () => {
    expect(measureSentence(proposeIndicator("Numero di incontri", 2022), "it")).toBe(
      "«numero» → Numero, Somma, Crescente",
    );
    expect(measureSentence(proposeIndicator("Approvazione del DUP", 2022), "en")).toBe(
      "«approvazione» → Sì/No",
    );
    expect(measureSentence(proposeIndicator("Boh", 2022), "en")).toBe("No known words → Sì/No");
  });

  it("says why it is doubtful, in both languages", () => {
    const [doubt] = proposeIndicator("Numero di schede da 20 a 26", 2022).doubts;
    if (doubt === undefined) throw new Error("no doubt");
    expect(doubtSentence(doubt, "it")).toBe(
      "«da 20 a 26»: è un intervallo: scrivere il valore da raggiungere.",
    );
    expect(doubtSentence(doubt, "en")).toBe("«da 20 a 26»: this is a range: write the value to reach.");
  });
});
