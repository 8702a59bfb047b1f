/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";

import type { SelectedCell } from "../../../src/domain/studies/explanation/selected-cell";
import { interpret } from "../../../src/domain/interpretation/interpret";
import { summarise } from "../../../src/domain/measurement/summary";
import type { CellValue } from "../../../src/domain/cells/workbook-data";
import { parameterRows, workbookOf } from "../../domain/workbook-of";
import { FakeWorkbook, loadedPlan } from "../fake-workbook";
import { PaneOnPage } from "../pane-on-page";

const INDICATOR = {
  Obiettivo: "2022-A1-OP-01",
  Tipo: "Numero",
  Unità: "n.",
  Polarità: "Crescente",
  Regola: "Somma",
  Metodo: "Rapporto al target",
};

/** An objective of A1 with an indicator at 50 %, one at 90 % with the weight 3, and two that are left out. */
const DATA = workbookOf({
  parameters: parameterRows({ "Trimestre di riferimento": "T2" }),
  objectives: [
    {
      Codice: "2022-A1-OP-01",
      "Valore pubblico": "Accountability",
      Titolo: "Comunicazione",
      Centro: "A1",
      "Nome centro": "Organi Istituzionali",
      Dirigente: "Paolo Benedetti",
    },
  ],
  indicators: [
    { ...INDICATOR, ID: "I01", Target: 10 },
    { ...INDICATOR, ID: "I02", Target: 10, Peso: 3 },
    { ...INDICATOR, ID: "I03" },
    { ...INDICATOR, ID: "I04", Target: 10 },
  ],
  centres: {
    A1: [
      { ID: "I01", T1: 2, T2: 3 },
      { ID: "I02", T1: 4, T2: 5 },
      { ID: "I03", T1: 1 },
      { ID: "I04", T1: "da definire" },
    ],
  },
});

const SUMMARY = (() => {
  const { plan, anomalies } = interpret(DATA);
  return summarise(plan, anomalies);
})();

function cellOfCentre(header: string, value: CellValue): SelectedCell {
  return {
    place: { sheet: "Riepilogo", address: "E14" },
    value,
    row: { table: "Riepilogo_Centri", header, cells: new Map([["Voce", "A1 – Organi Istituzionali"]]) },
  };
}

let pane: PaneOnPage;

async function open(selected?: SelectedCell): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(), unfinished: null };
  workbook.data = DATA;
  workbook.summary = SUMMARY;
  if (selected !== undefined) workbook.selected = selected;
  pane = await PaneOnPage.open({ workbook });
  return workbook;
}

/** Texts of the elements that match. */
const texts = (selector: string): readonly string[] =>
  pane.all(selector).map(({ textContent }) => textContent);

afterEach(() => pane.close());

describe("Perché? of the selected cell", () => {
  it("tells how the figure comes about, what counts and what is left out", async () => {
    const workbook = await open(cellOfCentre("Raggiungimento", 0.8));
    await pane.press("Perché?");
    expect(workbook.calls).toEqual(["read", "selection"]);
    expect(pane.text).toContain("Cella E14 del foglio Riepilogo");
    expect(pane.text).toContain("80,0%");
    expect(pane.text).toContain("1 × 80,0% / 1 = 80,0%");
    expect(pane.text).toContain("Rilevazioni dovute: 8; presenti: 5; mancanti: 3.");
    expect(pane.text).not.toContain("più vecchio dei dati");
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("goes down to the readings, each with the way to its cell, and back by the path", async () => {
    const workbook = await open(cellOfCentre("Raggiungimento", 0.8));
    await pane.press("Perché?");
    await pane.press("Perché? Comunicazione (2022-A1-OP-01)");
    expect(pane.text).toContain("(1 × 50,0% + 3 × 90,0%) / (1 + 3) = 80,0%");
    expect(pane.text).toContain("Manca il target.");
    expect(pane.text).toContain("Ciò che è stato scritto non conta: è da correggere.");
    await pane.press("Perché? I01");
    expect(document.activeElement?.textContent).toBe("I01");
    expect(pane.text).toContain("Regola «Somma»: le rilevazioni si sommano.2 + 3 = 5");
    expect(pane.text).toContain("polarità crescente: consuntivo / target.5 / 10 = 50,0%");
    expect(pane.text).toContain("10 × 2 / 4 = 55 / 5 = 100,0%");
    await pane.press("T2: vai alla cella D5 del foglio A1 Scheda");
    expect(workbook.visited).toEqual([{ sheet: "A1 Scheda", address: "D5" }]);
    expect(await pane.accessibilityProblems()).toEqual([]);
    expect(texts("nav li")).toEqual(["A1 ›", "2022-A1-OP-01 ›", "I01"]);
    await pane.press("A1");
    expect(pane.text).toContain("1 × 80,0% / 1 = 80,0%");
    expect(texts("nav li")).toEqual([]);
  });

  it("says where the summary is older than the data, and refreshes it without leaving", async () => {
    const workbook = await open(cellOfCentre("Raggiungimento", 0.625));
    await pane.press("Perché?");
    expect(pane.text).toContain("la cella mostra un altro valore (62,5%)");
    await pane.press("Aggiorna riepilogo");
    expect(workbook.calls).toEqual(["read", "selection", "refreshSummary"]);
    expect(pane.heading).toBe("Perché?");
    expect(pane.text).not.toContain("la cella mostra un altro valore");
  });

  it("lists the missing readings first where the coverage is asked about", async () => {
    await open(cellOfCentre("Copertura", 0.625));
    await pane.press("Perché?");
    expect(texts("h2").slice(1, 3)).toEqual(["Quanto è coperto", "Rilevazioni mancanti (3)"]);
    expect(pane.text).toContain("«da definire»: non compresa, resta fuori.");
  });

  it("says which cells can be asked about where the selected one holds no result", async () => {
    const workbook = await open();
    await pane.press("Perché?");
    expect(pane.text).toContain("La cella selezionata non contiene un risultato.");
    workbook.selected = cellOfCentre("Critici", 0);
    await pane.press("Spiega la cella selezionata");
    expect(pane.text).toContain("Indicatori nello stato «Critico»: 0.");
    await pane.press("Perché? Provincia di Lucca");
    expect(texts("h2")[0]).toBe("Provincia di Lucca");
  });
});

describe("Perché? of a result of the pane", () => {
  it("explains the body, without looking at the selection", async () => {
    const workbook = await open();
    await pane.press("Aggiorna riepilogo");
    await pane.press("Perché? Provincia di Lucca");
    expect(workbook.calls).toEqual(["refreshSummary", "read"]);
    expect(texts("h2")[0]).toBe("Provincia di Lucca");
  });

  it("explains a level of the list that is shown", async () => {
    await open();
    await pane.press("Aggiorna riepilogo");
    await pane.press("Perché? Accountability");
    expect(texts("h2")[0]).toBe("Accountability");
    expect(pane.text).toContain("Raggiungimento al T2");
  });
});
