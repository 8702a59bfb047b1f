import { describe, expect, it } from "@jest/globals";
import { centreParts, codeAndName } from "../../../src/readers/columns/centre-text";

describe("a centre in one text", () => {
  it.each([
    ["01 - Affari generali", "01", "Affari generali", null],
    ["AMB03 Settore Qualità dell'aria", "AMB03", "Settore Qualità dell'aria", null],
    ["Unit A.1 Digital services", "A.1", "Digital services", null],
    ["Settore 3 – Lavori pubblici – Dirigente: Ing. C. Bianchi", "3", "Lavori pubblici", "Ing. C. Bianchi"],
    [
      "Settore 5 – Istruzione, formazione e lavoro – Dott.ssa B. Sala",
      "5",
      "Istruzione, formazione e lavoro",
      "Dott.ssa B. Sala",
    ],
    [
      "B2 - Viabilità - manutenzione strade - Ing. P. Rovo",
      "B2",
      "Viabilità - manutenzione strade",
      "Ing. P. Rovo",
    ],
    ["A1 — Organi Istituzionali", "A1", "Organi Istituzionali", null],
    [
      "Segreteria generale – Segretario Generale: Dott. E. Fosco",
      null,
      "Segreteria generale",
      "Dott. E. Fosco",
    ],
    ["Settore IV - Finanze", "IV", "Finanze", null],
    ["UOC Medicina interna", null, "UOC Medicina interna", null],
    ["Servizio di igiene pubblica", null, "Servizio di igiene pubblica", null],
    [
      "Area Ricerca e terza missione / Area Sistemi informativi",
      null,
      "Area Ricerca e terza missione / Area Sistemi informativi",
      null,
    ],
    ["Settore 3", null, "Settore 3", null],
  ])("%s", (text, code, name, manager) => {
    expect(centreParts(text)).toEqual({ code, name, manager });
  });
});

describe("a title with its code before it", () => {
  it.each([
    ["OO1.1.1 Erogare i contributi", "OO1.1.1", "Erogare i contributi"],
    ["OB.01 - Emettere le carte", "OB.01", "Emettere le carte"],
    ["2022-A1-OP-01: Accessi", "2022-A1-OP-01", "Accessi"],
    ["2025 anno del cammino", null, "2025 anno del cammino"],
    ["Ridurre i tempi", null, "Ridurre i tempi"],
  ])("%s", (text, code, name) => {
    expect(codeAndName(text)).toEqual({ code, name });
  });
});
