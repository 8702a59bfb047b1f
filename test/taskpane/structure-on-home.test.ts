/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";

import type { Operation, Unfinished } from "../../src/domain/structure/operation";
import { aFinding } from "../domain/structure/a-finding";
import { FakeWorkbook, loadedPlan } from "./fake-workbook";
import { PaneOnPage } from "./pane-on-page";

let pane: PaneOnPage | undefined;

async function open(workbook: FakeWorkbook): Promise<PaneOnPage> {
  pane = await PaneOnPage.open({ workbook });
  return pane;
}

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

function unfinished(operation: Operation, changes: Partial<Unfinished> = {}): Unfinished {
  return { operation, number: 4, subject: "", beforePlan: false, ...changes };
}

function workbookWith(work: Unfinished | null, changes: Parameters<typeof loadedPlan>[0] = {}): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(changes), unfinished: work };
  return workbook;
}

describe("after a refresh", () => {
  it("home says how much is wrong with the structure, and leads to the check", async () => {
    const workbook = workbookWith(null);
    workbook.findings = [aFinding(), aFinding({ address: "L8" })];
    const page = await open(workbook);
    await page.press("Aggiorna riepilogo");
    expect(page.text).toContain("2 rilievi sulla struttura");
    expect(page.announced).toContain("2 rilievi sulla struttura.");
    expect(await page.accessibilityProblems()).toEqual([]);
    await page.press("Vedi e ripara");
    expect(page.heading).toBe("Verifica");
    expect(workbook.calls).toEqual(["refreshSummary", "check"]);
  });

  it("home says nothing of a structure that is sound", async () => {
    const page = await open(workbookWith(null));
    await page.press("Aggiorna riepilogo");
    expect(page.text).not.toContain("sulla struttura");
  });
});

describe("work that was interrupted", () => {
  it.each([
    ["refresh", "Aggiornamento riepilogo", ["refreshSummary"]],
    ["align", "Adeguamento delle schede", ["alignSheets"]],
    ["missing-report", "Scrittura del foglio Chi manca", ["writeMissing"]],
    ["quality-report", "Scrittura del foglio Qualità del piano", ["writeQuality"]],
    ["change", "Modifica di celle", ["repair"]],
    ["repair", "Riparazione", ["repair"]],
    ["load", "Caricamento piano", ["repair"]],
  ] as const)("is named on home and finished there: %s", async (operation, name, calls) => {
    const workbook = workbookWith(unfinished(operation));
    const page = await open(workbook);
    expect(page.heading).toBe("Provincia di Lucca, 2022");
    expect(page.text).toContain(`«${name}» è stato interrotto`);
    expect(await page.accessibilityProblems()).toEqual([]);
    await page.press("Porta a termine");
    expect(workbook.calls).toEqual(calls);
    expect(page.text).not.toContain("è stato interrotto");
  });

  it("is said in a workbook without a plan too, and not hidden behind the first screen", async () => {
    const workbook = new FakeWorkbook();
    workbook.answer = { plan: null, unfinished: unfinished("repair") };
    const page = await open(workbook);
    expect(page.heading).toBe("Un lavoro è rimasto a metà");
    await page.press("Porta a termine");
    expect(workbook.calls).toEqual(["repair"]);
  });
});

describe("a load that was interrupted before the plan was complete", () => {
  const load = unfinished("load", { subject: "Provincia di Lucca, 2022", beforePlan: true });

  function interrupted(): FakeWorkbook {
    const workbook = new FakeWorkbook();
    workbook.answer = { plan: null, unfinished: load };
    return workbook;
  }

  it("is named with its plan, and the same plan can be loaded again", async () => {
    const workbook = interrupted();
    const page = await open(workbook);
    expect(page.heading).toBe("Un lavoro è rimasto a metà");
    expect(page.text).toContain("Il caricamento del piano «Provincia di Lucca, 2022» è stato interrotto");
    expect(await page.accessibilityProblems()).toEqual([]);
    await page.press("Carica il piano");
    await page.press("Conferma e carica");
    expect(workbook.calls).toEqual(["comparePlan", "loadPlan"]);
    expect(page.heading).toBe("Piano caricato");
  });

  it("can be taken away, which leaves an empty workbook", async () => {
    const workbook = interrupted();
    const page = await open(workbook);
    await page.press("Togli quello che era stato scritto");
    expect(workbook.calls).toEqual(["abandonLoad"]);
    expect(page.heading).toBe("Seguire gli obiettivi del PIAO");
  });
});

describe("centre sheets with a password of their own", () => {
  it("are named when they stay behind, and set once the password is given", async () => {
    const workbook = workbookWith(null, { indicatorsBehind: 2 });
    workbook.locked = ["A1 Organi Istituzionali", "B2 Bilancio"];
    const page = await open(workbook);
    await page.press("Adegua le schede");
    expect(page.text).toContain("Questi fogli hanno una password loro");
    expect(page.text).toContain("A1 Organi IstituzionaliB2 Bilancio");
    expect(page.announced).toContain("2 schede hanno una password loro");
    expect(await page.accessibilityProblems()).toEqual([]);
    await page.type(page.passwordField, "ufficio");
    await page.press("Riprova con la password");
    expect(workbook.unlocks).toEqual([{ password: null }, { password: "ufficio" }]);
    expect(page.text).not.toContain("cambiato tipo");
    expect(page.all('input[type="password"]')).toEqual([]);
  });
});
