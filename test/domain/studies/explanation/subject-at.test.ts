import { describe, expect, it } from "@jest/globals";

import { explain } from "../../../../src/domain/studies/explanation/explain";
import { groundsOf } from "../../../../src/domain/studies/explanation/grounds";
import { isOutdated } from "../../../../src/domain/studies/explanation/outdated";
import type { SelectedCell } from "../../../../src/domain/studies/explanation/selected-cell";
import { subjectAt } from "../../../../src/domain/studies/explanation/subject-at";
import { summarise } from "../../../../src/domain/measurement/summary";
import type { CellValue } from "../../../../src/domain/cells/workbook-data";
import { inventedLucca } from "./invented-lucca";

const GROUNDS = groundsOf(inventedLucca("T3"));
const SUMMARY = summarise(GROUNDS.plan, []);

function selected(
  table: string,
  header: string,
  cells: Readonly<Record<string, CellValue>>,
  value: CellValue = "",
): SelectedCell {
  const row = { table, header, cells: new Map(Object.entries(cells)) };
  return { place: { sheet: "Riepilogo", address: "E9" }, value, row };
}

describe("subjectAt", () => {
  it.each([
    ["Riepilogo_Ente", { Voce: "Provincia di Lucca" }, { level: "body" }],
    [
      "Riepilogo_Valori",
      { Voce: "Accountability, benessere organizzativo" },
      { level: "publicValue", label: "Accountability, benessere organizzativo" },
    ],
    ["Riepilogo_Centri", { Voce: "A1 – Organi Istituzionali" }, { level: "centre", code: "A1" }],
    ["Riepilogo_Dirigenti", { Voce: "Paolo Benedetti" }, { level: "manager", name: "Paolo Benedetti" }],
    ["Riepilogo_Obiettivi", { Codice: "2022-A1-OP-01" }, { level: "objective", code: "2022-A1-OP-01" }],
    ["Centro_A1", { ID: "2022-A1-OP-01-I01" }, { level: "indicator", id: "2022-A1-OP-01-I01" }],
    ["Fasi_A1", { ID: "2022-A1-OP-01-F01" }, { level: "phase", id: "2022-A1-OP-01-F01" }],
  ])("a row of %s is about what its key names", (table, cells, subject) => {
    expect(subjectAt(selected(table, "Raggiungimento", cells), GROUNDS.plan)).toEqual({
      question: { subject, asked: { measure: "achievement" }, quarter: null },
    });
  });

  it.each([
    ["Copertura", { asked: { measure: "coverage" }, quarter: null }],
    ["Critici", { asked: { measure: "count", of: "Critico" }, quarter: null }],
    ["Indicatori", { asked: { measure: "count", of: "indicators" }, quarter: null }],
    ["T2", { asked: { measure: "achievement" }, quarter: 2 }],
    ["Voce", { asked: { measure: "achievement" }, quarter: null }],
  ])("the column %s of the summary decides what is asked", (header, asked) => {
    expect(subjectAt(selected("Riepilogo_Ente", header, { Voce: "Provincia" }), GROUNDS.plan)).toEqual({
      question: { subject: { level: "body" }, ...asked },
    });
  });

  it.each([
    ["Consuntivo", { measure: "actual" }],
    ["Stato", { measure: "status" }],
    ["Raggiungimento", { measure: "achievement" }],
    ["T1", { measure: "achievement" }],
  ])("the column %s of a centre's sheet decides what is asked", (header, asked) => {
    const subject = { level: "indicator", id: "2022-A1-OP-01-I01" };
    expect(subjectAt(selected("Centro_A1", header, { ID: "2022-a1-op-01-i01 " }), GROUNDS.plan)).toEqual({
      question: { subject: { ...subject, id: "2022-a1-op-01-i01" }, asked, quarter: null },
    });
  });

  it("a row of Rilevazioni is explained as of its own quarter", () => {
    const cell = selected("Rilevazioni", "Raggiungimento", { ID: "2022-A1-OP-01-I01", Trimestre: "T2" });
    expect(subjectAt(cell, GROUNDS.plan)).toMatchObject({ question: { quarter: 2 } });
  });

  it("the course of the year is explained as of the quarter of the row, and a risk as its objective", () => {
    const course = selected("Riepilogo_Andamento", "Copertura", { Trimestre: "T1" });
    expect(subjectAt(course, GROUNDS.plan)).toEqual({
      question: { subject: { level: "body" }, asked: { measure: "coverage" }, quarter: 1 },
    });
    const risk = selected("Riepilogo_Rischi", "Indice", { Codice: "2022-A1-OP-01" });
    expect(subjectAt(risk, GROUNDS.plan)).toMatchObject({
      question: { subject: { level: "objective", code: "2022-A1-OP-01" } },
    });
  });

  it("a cell outside the tables of results asks nothing", () => {
    const outside = { place: { sheet: "Riepilogo", address: "A1" }, value: "Riepilogo", row: null };
    expect(subjectAt(outside, GROUNDS.plan)).toEqual({ problem: "elsewhere" });
    expect(subjectAt(selected("Registro", "Data", {}), GROUNDS.plan)).toEqual({ problem: "elsewhere" });
  });

  it("a row that names nothing of the plan says so", () => {
    for (const [table, cells] of [
      ["Riepilogo_Dirigenti", { Voce: "Nessuno" }],
      ["Riepilogo_Centri", { Voce: "" }],
      ["Centro_A1", { ID: "2021-A1-OP-01-I01" }],
    ] as const) {
      expect(subjectAt(selected(table, "Raggiungimento", cells), GROUNDS.plan)).toEqual({
        problem: "unknown-row",
      });
    }
  });
});

describe("isOutdated", () => {
  const coverage = (value: CellValue): boolean => {
    const cell = selected("Riepilogo_Ente", "Copertura", { Voce: "Provincia di Lucca" }, value);
    const selection = subjectAt(cell, GROUNDS.plan);
    const explanation = "question" in selection ? explain(selection.question, GROUNDS) : null;
    if (explanation === null) throw new Error("the body is not explained");
    return isOutdated(cell, explanation);
  };

  it("a figure that is computed just so now is up to date", () => {
    expect(coverage(SUMMARY.body.coverage ?? NaN)).toBe(false);
  });

  it("another figure, none, or an error is older than the data", () => {
    expect([0.123, "", "#REF!"].map(coverage)).toEqual([true, true, true]);
  });

  it("text of the summary and cells of other tables cannot be", () => {
    const body = explain(
      { subject: { level: "body" }, asked: { measure: "achievement" }, quarter: null },
      GROUNDS,
    );
    if (body === null) throw new Error("the body is not explained");
    expect(isOutdated(selected("Riepilogo_Ente", "Voce", {}, "Provincia"), body)).toBe(false);
    expect(isOutdated(selected("Centro_A1", "Raggiungimento", {}, 0.1), body)).toBe(false);
    expect(isOutdated(selected("Riepilogo_Ente", "Atteso", {}, 0.1), body)).toBe(false);
    expect(isOutdated(selected("Riepilogo_Andamento", "Raggiungimento", {}, 0.1), body)).toBe(true);
  });
});
