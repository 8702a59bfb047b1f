import { describe, expect, it } from "@jest/globals";
import { columnRole, headingRole } from "../../../src/readers/columns/heading-role";

function roles(headings: readonly string[]): readonly (string | null)[] {
  return headings.map((heading) => columnRole(heading, "")?.role ?? null);
}

describe("the heading of a column is understood in many words", () => {
  it.each([
    [
      "objective",
      "Obiettivo operativo",
      "OBIETTIVO SPECIFICO",
      "Ob. gestionale",
      "Titolo obiettivo",
      "Objective",
      "Goal",
      "Obiettivi di performance",
    ],
    ["objectiveCode", "Codice", "Cod. Ob.", "ID", "Ref.", "Sigla", "N. obiettivo", "Codice obiettivo"],
    ["upper-objective", "Obiettivo strategico", "Ob. strategico", "Strategic objective"],
    [
      "centre",
      "Struttura",
      "C.d.R.",
      "CdR",
      "Centro di responsabilità amministrativa (CDR)",
      "U.O.",
      "Unità organizzativa",
      "Responsible unit",
      "Struttura responsabile",
      "Area dirigenziale",
    ],
    [
      "manager",
      "Responsabile",
      "Resp.",
      "Dirigente responsabile",
      "Direttore / Responsabile",
      "Head of unit",
      "Responsabile E.Q.",
      "Responsabile della struttura",
    ],
    ["indicator", "Indicatore", "KPI", "Indicatori di risultato", "Key performance indicator", "Ind."],
    ["unit", "U.M.", "UM", "Unità di misura", "Unit", "Unit of measure"],
    [
      "target",
      "Target 2026",
      "Valore atteso 2025",
      "Performance attesa 2025",
      "Val. att.",
      "Planned value",
      "Livello atteso",
    ],
    [
      "baseline",
      "Baseline (anno 2023)",
      "Valore iniziale 2024",
      "Consuntivo 2024",
      "Performance raggiunta 2023",
      "Valore di partenza",
      "Val. iniz.",
      "Actual 2024",
    ],
    ["weight", "Peso", "Peso %", "Weight (%)", "Pesatura", "P. %"],
    ["objectiveWeight", "Peso obiettivo", "Peso ob.", "Weight of the objective"],
    ["indicatorWeight", "Peso KPI", "Peso Ind.", "Peso dell'indicatore"],
    ["deadline", "Scadenza", "Termine", "Due date", "Scad.", "Tempistica"],
    ["source", "Fonte", "Fonte dei dati", "Fonte di verifica", "Means of verification", "Data source"],
    ["formula", "Formula di calcolo", "Metodo di calcolo", "Algoritmo", "Calculation method"],
    ["phase", "Fasi / Attività", "Azione", "Descrizione attività", "Milestones", "Attività previste"],
    ["description", "Descrizione", "Finalità", "Purpose"],
    ["publicValue", "Valore pubblico", "Dimensione di valore pubblico", "Public value"],
    [
      "other",
      "Note",
      "Area strategica",
      "Missione",
      "Rilevanza",
      "Codice obiettivo strategico",
      "I trimestre",
    ],
  ])("as %s", (role, ...headings) => {
    expect(roles(headings)).toEqual(headings.map(() => role));
  });

  it("in capitals, small letters and without accents alike", () => {
    for (const heading of ["Unità di misura", "Obiettivo operativo", "Responsabile E.Q."]) {
      const forms = [heading, heading.toUpperCase(), heading.toLowerCase(), heading.normalize("NFD")];
      expect(new Set(roles(forms)).size).toBe(1);
    }
  });

  it("with what stands above it: a title, a unit, a weight and a year are of the group", () => {
    expect(columnRole("Codice", "Indicatori di risultato")?.role).toBe("indicatorCode");
    expect(columnRole("Descrizione", "Indicatore")?.role).toBe("indicator");
    expect(columnRole("Peso", "Obiettivo operativo")?.role).toBe("objectiveWeight");
    expect(columnRole("2026", "Target")).toEqual({ role: "target", year: 2026 });
    expect(columnRole("2024", "Baseline")).toEqual({ role: "baseline", year: 2024 });
  });

  it("as nothing where its words are not known, or are known only as parts of other things", () => {
    expect(roles(["Stakeholder", "Risorse finanziarie", "Codice CUP", "Capitolo"])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a text is no heading", () => {
  it.each([
    "Tempo medio di risposta agli utenti",
    "Ridurre i tempi di attesa",
    "Indicatore di tempestività dei pagamenti (ITP)",
    "Dott.ssa A. Rossi",
    "120",
    "≥ 60%",
  ])("%s", (text) => {
    expect(headingRole(text)).toBeNull();
  });
});
