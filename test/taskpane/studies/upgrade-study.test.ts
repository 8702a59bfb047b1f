/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";

import type { CellChange } from "../../../src/domain/cells/workbook-data";
import type { UpgradePreview } from "../../../src/domain/studies/upgrade/upgrade-preview";
import { FakeWorkbook, loadedPlan } from "../fake-workbook";
import { PaneOnPage } from "../pane-on-page";

function change(table: string, key: string, header: string, after: string | number): CellChange {
  return { target: { table, key, header }, before: "", after };
}

const CORRECTION = change("Centro_A1", "I1", "T1", 1234);
const PROGRESSIVE = change("Indicatori", "I2", "Regola", "Progressivo");

const PREVIEW: UpgradePreview = {
  recounted: [
    {
      ...{ place: { sheet: "A1 Affari", address: "I8" }, subject: "I1", header: "T1", kind: "Numero" },
      ...{ value: "1.234", counted: 1234, counts: null },
      ...{ correction: { value: 1234, form: "Numero", isSure: true }, change: CORRECTION },
    },
  ],
  corrections: [CORRECTION],
  results: [
    {
      ...{ level: "indicator", id: "I1", text: "Incontri" },
      before: { achievement: 1, status: "Raggiunto" },
      after: { achievement: 0.5, status: "In linea" },
    },
    {
      ...{ level: "indicator", id: "I3", text: "Corsi" },
      before: { achievement: 1, status: "Raggiunto" },
      after: { achievement: 1, status: "Raggiunto" },
    },
  ],
  proposals: [
    {
      ...{ id: "I2", text: "Pratiche", readings: [10, 25] },
      before: { achievement: 0.25, status: "Critico" },
      after: { achievement: 0.25, status: "In linea" },
      change: PROGRESSIVE,
    },
  ],
};

let pane: PaneOnPage;

async function openUpgrade(changes: Partial<UpgradePreview> = {}): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan({ isEarlier: true }), unfinished: null };
  workbook.upgrading = { ...PREVIEW, ...changes };
  pane = await PaneOnPage.open({ workbook });
  return workbook;
}

afterEach(async () => {
  await pane.close();
});

describe("a workbook of the version before", () => {
  it("is offered one next step, which shows what would change and writes nothing", async () => {
    const workbook = await openUpgrade();
    expect(pane.heading).toBe("Questa cartella è di una versione precedente");
    await pane.press("Mostra che cosa cambia");
    expect(pane.heading).toBe("Passaggio alla nuova versione");
    expect(pane.text).toContain("1 cella contava e non conterebbe più");
    expect(pane.text).toContain("1.234");
    expect(pane.text).toContain("1 risultato cambia, dopo le correzioni");
    expect(pane.text).toContain("Risultati che restano uguali: 1");
    expect(workbook.calls).toEqual(["previewUpgrade"]);
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("is brought forward with the sure corrections, and Progressivo only where a person chose it", async () => {
    const workbook = await openUpgrade();
    await pane.press("Mostra che cosa cambia");
    await pane.press("Porta la cartella alla nuova versione");
    expect(workbook.changed).toEqual([[CORRECTION]]);
    expect(pane.text).toContain("La cartella ha la forma nuova. 1 cella corretta.");
    await pane.press("Vai al piano");
    expect(pane.text).not.toContain("versione precedente");
  });

  it("can be left for another day", async () => {
    const workbook = await openUpgrade();
    await pane.press("Mostra che cosa cambia");
    await pane.press("Non ora");
    expect(pane.heading).toBe("Questa cartella è di una versione precedente");
    expect(workbook.calls).toEqual(["previewUpgrade"]);
  });

  it("says so where nothing that counted is lost", async () => {
    await openUpgrade({ recounted: [], corrections: [], results: [], proposals: [] });
    await pane.press("Mostra che cosa cambia");
    expect(pane.text).toContain("Tutto quello che contava conta ancora");
    expect(pane.text).toContain("Nessun risultato cambia");
    expect(pane.text).not.toContain("Forse sono totali");
  });

  it("names the sheets that ask for a password, and goes on with it", async () => {
    const workbook = await openUpgrade();
    workbook.locked = ["A1 Affari"];
    await pane.press("Mostra che cosa cambia");
    await pane.press("Porta la cartella alla nuova versione");
    expect(pane.text).toContain("A1 Affari");
    expect(pane.text).not.toContain("La cartella ha la forma nuova");
    expect(await pane.accessibilityProblems()).toEqual([]);
  });
});
