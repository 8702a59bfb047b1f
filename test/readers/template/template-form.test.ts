import { describe, expect, it } from "@jest/globals";
import type { SourceDocument, SourceTable } from "../../../src/readers/document/source-document";
import { draftReading } from "../../../src/readers/draft-reading";
import { templateForm } from "../../../src/readers/template/template-form";

function table(sheet: string, rows: readonly (readonly string[])[]): SourceTable {
  return {
    ...{ name: sheet, place: { sheet } },
    rows: rows.map((texts, at) => ({
      place: { sheet, row: at + 1 },
      cells: texts.map((text) => ({ text })),
    })),
  };
}

function filled(body: string, year: string): SourceDocument {
  return {
    tables: [
      table("Modello", [
        ["Parametro", "Valore", "Descrizione"],
        ["Ente", body, "Il nome dell'ente"],
        ["Anno", year, "L'anno del piano"],
      ]),
      table("Modello Obiettivi", [
        ["Codice", "Valore pubblico", "Titolo", "Descrizione", "Centro", "Nome centro", "Dirigente", "Peso"],
        ["ESEMPIO-01", "Servizi", "Estendere l'orario", "", "S1", "Servizi", "Anna Rossi", "1"],
        ["OB1", "Benessere", "Primo obiettivo", "", "S1", "Servizi", "Anna Rossi", "2"],
        ["OB2", "", "Secondo obiettivo", "", "S2", "Tecnico", "Bruno Bianchi", ""],
      ]),
      table("Modello Indicatori", [
        ["Obiettivo", "Indicatore", "Tipo", "Unità", "Regola", "Target", "Frequenza", "Fonte"],
        ["ESEMPIO-01", "Ore di apertura", "Numero", "ore", "Ultimo valore", "30", "Trimestrale", "Orario"],
        ["OB1", "Pratiche evase", "Percentuale", "%", "Media", "80%", "Semestrale", "Protocollo"],
        ["OB2", "Approvazione del piano", "Data", "", "", "30/06/2026", "", ""],
      ]),
      table("Modello Fasi", [
        ["Obiettivo", "Fase"],
        ["ESEMPIO-01", "Accordo"],
        ["OB1", "Prima fase"],
      ]),
    ],
    lines: [],
    notices: [],
  };
}

describe("the filled form", () => {
  it("is read without questions, example rows skipped and said", () => {
    const { draft } = draftReading(filled("Comune di Prova", "2026"), null);
    expect(draft).toMatchObject({ body: "Comune di Prova", year: 2026, needsMapping: false });
    expect(draft.objectives.map(({ code }) => code)).toEqual(["OB1", "OB2"]);
    expect(draft.problems.map(({ code, place }) => [code, place.sheet, place.row])).toEqual([
      ["example-row", "Modello Obiettivi", 2],
      ["example-row", "Modello Indicatori", 2],
      ["example-row", "Modello Fasi", 2],
    ]);
  });

  it("carries every attribute, and an empty cell stays empty", () => {
    const { draft } = draftReading(filled("Comune di Prova", "2026"), null);
    const [first, second] = draft.objectives;
    expect(first).toMatchObject({ publicValue: "Benessere", weight: 2, phases: ["Prima fase"] });
    expect(first?.indicators[0]).toMatchObject({
      ...{ type: "Percentuale", rule: "Media", target: 0.8, frequency: "Semestrale", source: "Protocollo" },
    });
    expect(second).toMatchObject({ publicValue: null, centreCode: "S2", phases: [] });
    expect(second?.indicators[0]).toMatchObject({ type: "Data", target: "2026-06-30" });
  });

  it("asks for body and year where they are still empty", () => {
    expect(draftReading(filled("", ""), null).draft.body).toBeNull();
  });

  it("is no other document", () => {
    const { tables } = filled("Comune di Prova", "2026");
    expect(templateForm({ tables: tables.slice(1), lines: [], notices: [] })).toBeNull();
  });
});
