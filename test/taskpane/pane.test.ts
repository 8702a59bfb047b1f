/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";

import LUCCA from "../../seeds/provincia-lucca-2022/plan.json";
import { refreshSummary } from "../../src/commands/refresh-summary";
import { WorkbookError } from "../../src/excel/host/errors";
import { announceRefreshes } from "../../src/taskpane/state/refreshes";
import { FakeWorkbook, loadedPlan } from "./fake-workbook";
import { FakePreferences, PaneOnPage } from "./pane-on-page";
import type { PaneSetup } from "./pane-on-page";
import { LUCCA_COUNTS, SAMPLE_SUMMARY } from "./samples";

const editing = new WorkbookError("cell-edit-mode", "", "unchanged", "InvalidOperationInCellEditMode");
const half = new WorkbookError("unknown", "Provincia di Lucca 2022", "partly-written", "GeneralException");

let opened: PaneOnPage | undefined;

async function open(setup: PaneSetup): Promise<PaneOnPage> {
  opened = await PaneOnPage.open(setup);
  return opened;
}

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** A workbook that holds the plan of Lucca. */
function loadedWorkbook(changes: Parameters<typeof loadedPlan>[0] = {}): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(changes), unfinished: null };
  return workbook;
}

describe("an empty workbook", () => {
  it("says what the add-in is for and offers the plan, without taking the focus from the sheet", async () => {
    const pane = await open({ workbook: new FakeWorkbook() });
    expect(pane.heading).toBe("Seguire gli obiettivi del PIAO");
    expect(pane.button("Carica il piano")).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("shows what will be made before anything is written", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    expect(pane.heading).toBe("Che cosa verrà caricato");
    expect(pane.all("main ul")[0]?.textContent).toBe(
      "77 obiettivi237 indicatori272 fasi24 centri di responsabilità7 dirigenti6 valori pubblici",
    );
    expect(pane.text).toContain("2022-H1-OP-07");
    expect(pane.text).toContain("2022-B9-OP-01, 2022-H1-OP-08");
    expect(workbook.calls).toEqual(["comparePlan"]);
    expect(document.activeElement?.tagName).toBe("H1");
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("writes nothing when the person changes their mind", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    await pane.press("Annulla");
    expect(pane.heading).toBe("Seguire gli obiettivi del PIAO");
    expect(workbook.calls).toEqual(["comparePlan"]);
  });

  it("loads once confirmed: progress, then what to do next", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    const release = workbook.hold();
    await pane.press("Conferma e carica");
    const bar = pane.all("progress")[0];
    expect(bar?.getAttribute("value")).toBe("3");
    expect(pane.all(`[id="${String(bar?.getAttribute("aria-labelledby"))}"]`)[0]?.textContent).toBe(
      "Caricamento del piano",
    );
    expect(pane.text).toContain("Scrittura: 3 di 8");
    expect(pane.announced).toBe("Caricamento del piano. Scrittura");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Conferma e carica");
    await pane.during(release);
    expect(workbook.calls).toEqual(["comparePlan", "loadPlan"]);
    expect(pane.heading).toBe("Piano caricato");
    expect(pane.text).toContain("Sono stati creati 31 fogli.");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Vai al foglio Indicatori");
    expect(workbook.visited).toEqual([{ sheet: "Indicatori", address: "A1" }]);
    await pane.press("Continua");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });

  it("keeps the preview when loading fails, says how the workbook stands and loads at the second try", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    workbook.failNext("loadPlan", half);
    await pane.press("Conferma e carica");
    expect(pane.alert).toContain("Il piano non è stato caricato");
    expect(pane.alert).toContain("si può ripetere l'operazione senza rischi");
    expect(pane.alert).not.toContain("GeneralException");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Riprova");
    expect(pane.heading).toBe("Piano caricato");
    expect(pane.alert).toBe("");
  });
});

describe("a workbook that holds the plan", () => {
  it("says where things stand", async () => {
    const pane = await open({ workbook: loadedWorkbook({ confirmed: 41, refreshedAt: 44666.5 }) });
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
    expect(pane.text).toContain("77 obiettivi, 237 indicatori, 272 fasi, 24 centri di responsabilità");
    expect(pane.text).toContain("Indicatori confermati41 di 237");
    expect(pane.text).toContain("15 apr 2022, 12:00");
    expect(pane.button("T2").getAttribute("aria-pressed")).toBe("true");
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("changes the reference quarter and says that the summary is of another one", async () => {
    const workbook = loadedWorkbook({ refreshedAt: 44666.5 });
    const pane = await open({ workbook });
    await pane.press("T3");
    expect(workbook.calls).toEqual(["setReferenceQuarter"]);
    expect(pane.button("T3").getAttribute("aria-pressed")).toBe("true");
    expect(pane.text).toContain("Trimestre cambiato: premere «Aggiorna riepilogo».");
    expect(pane.text).not.toContain("Alcune celle sono cambiate");
  });

  it("offers to adapt the centre sheets when kinds were changed, and no longer once they are", async () => {
    const workbook = loadedWorkbook({ indicatorsBehind: 2 });
    const pane = await open({ workbook });
    expect(pane.text).toContain("2 indicatori hanno cambiato tipo");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Adegua le schede");
    expect(workbook.calls).toEqual(["alignSheets"]);
    expect(pane.text).not.toContain("cambiato tipo");
    expect(pane.announced).toBe("1 scheda adeguata al nuovo tipo.");
  });

  it("says that the same plan changes nothing", async () => {
    const workbook = loadedWorkbook();
    workbook.comparison = { state: "same", counts: LUCCA_COUNTS, differences: [] };
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    expect(pane.heading).toBe("Il piano è già caricato");
    expect(workbook.calls).toEqual(["comparePlan"]);
    await pane.press("Indietro");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });

  it("shows what differs in another plan, and has no button that would write it", async () => {
    const workbook = loadedWorkbook();
    workbook.comparison = {
      state: "different",
      counts: LUCCA_COUNTS,
      differences: [
        {
          kind: "changed",
          subject: "objective",
          id: "2022-A1-OP-01",
          column: "Titolo",
          before: "Vecchio",
          after: "",
        },
        { kind: "missing", subject: "phase", id: "2022-A1-OP-01-F02" },
      ],
    };
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    expect(pane.heading).toBe("Il piano è diverso");
    expect(pane.text).toContain(
      "2022-A1-OP-01Obiettivo cambiato: TitoloNella cartellaVecchioNel piano(vuoto)",
    );
    expect(pane.text).toContain("2022-A1-OP-01-F02Fase assente dal piano");
    expect(pane.all("main button").map((button) => button.textContent)).toEqual(["Indietro"]);
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("shows long lists in pieces", async () => {
    const workbook = loadedWorkbook();
    const differences = Array.from({ length: 120 }, (_, at) => ({
      kind: "added" as const,
      subject: "indicator" as const,
      id: `I${String(at)}`,
    }));
    workbook.comparison = { state: "different", counts: LUCCA_COUNTS, differences };
    const pane = await open({ workbook });
    await pane.press("Carica il piano");
    expect(pane.text).toContain("Mostrate 50 di 120");
    await pane.press("Mostra altre 50");
    await pane.press("Mostra altre 20");
    expect(pane.all("main li")).toHaveLength(120);
  });
});

describe("a refresh", () => {
  async function refreshed(workbook = loadedWorkbook({ refreshedAt: 44666.5 })): Promise<PaneOnPage> {
    const pane = await open({ workbook });
    await pane.press("Aggiorna riepilogo");
    return pane;
  }

  it("shows the result with its coverage, the quarters and every status in words", async () => {
    const pane = await refreshed();
    expect(pane.text).toContain("Raggiungimento72,3%Copertura45,1%");
    expect(pane.text).toContain("T1 40,0%T2 72,3%T3 –non disponibileT4 –non disponibile");
    expect(pane.text).toContain(
      "✔21 raggiunti●64 in linea◆18 in ritardo■1 critico○33 in corso□80 non rilevati–20 senza target",
    );
    expect(pane.announced).toContain("Raggiungimento 72,3%, copertura 45,1%");
    expect(pane.announced).toContain("Provvisorio: 12 indicatori da confermare, 2 celle da correggere.");
    expect(pane.text).toContain("Provvisorio: 12 indicatori da confermare, 2 celle da correggere");
    expect(pane.text).toContain(
      "237 di 474 rilevazioni dovute fino al T2; altre 3 sono di trimestri successivi",
    );
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("shows missing results as missing and a zero as a zero", async () => {
    const pane = await refreshed();
    expect(pane.text).toContain("Benessere scolastico ed educativo–non disponibile");
    await pane.press("Centri");
    expect(pane.text).toContain("B2 – Bilancio0,0%");
  });

  it("moves between the levels with the arrow keys and remembers the last one", async () => {
    const preferences = new FakePreferences();
    const pane = await open({ workbook: loadedWorkbook(), preferences });
    await pane.press("Aggiorna riepilogo");
    const tabs = pane.all('[role="tab"]');
    expect(tabs.map((tab) => [tab.textContent, tab.tabIndex])).toEqual([
      ["Valori pubblici", 0],
      ["Centri", -1],
      ["Dirigenti", -1],
    ]);
    await pane.key(tabs[0] as HTMLElement, "ArrowLeft");
    expect(document.activeElement?.textContent).toBe("Dirigenti");
    expect(pane.all('[role="tabpanel"]')[0]?.textContent).toContain("Paolo Benedetti");
    expect(preferences.kept).toEqual({ level: "managers" });
  });

  it("says how many cells were not understood, and opens their study", async () => {
    const workbook = loadedWorkbook();
    const pane = await refreshed(workbook);
    expect(pane.text).toContain("3 celle da rivedere");
    await pane.press("Vedi quali, con le correzioni proposte");
    expect(workbook.calls).toEqual(["refreshSummary", "read"]);
    expect(pane.heading).toBe("Celle da rivedere");
  });

  it("says plainly that every cell was understood", async () => {
    const workbook = loadedWorkbook();
    workbook.summary = { ...SAMPLE_SUMMARY, anomalies: [] };
    const pane = await refreshed(workbook);
    expect(pane.text).toContain("Nessuna: tutto ciò che è stato scritto è stato compreso.");
  });

  it("says when cells change afterwards", async () => {
    const workbook = loadedWorkbook({ refreshedAt: 44666.5 });
    const pane = await refreshed(workbook);
    expect(pane.text).not.toContain("potrebbe non essere attuale");
    await pane.during(() => {
      workbook.change();
    });
    expect(pane.text).toContain("il riepilogo potrebbe non essere attuale");
    await pane.press("Aggiorna riepilogo");
    expect(pane.text).not.toContain("potrebbe non essere attuale");
  });

  it("asks to leave the cell that is being edited, and works at the second try", async () => {
    const workbook = loadedWorkbook();
    workbook.failNext("refreshSummary", editing);
    const pane = await refreshed(workbook);
    expect(pane.alert).toContain("Il riepilogo non è stato aggiornato");
    expect(pane.alert).toContain("premere Invio oppure Esc");
    await pane.press("Riprova");
    expect(pane.text).toContain("Risultato al T2");
    expect(pane.alert).toBe("");
  });

  it("by the ribbon shows in the open pane too", async () => {
    const fake = loadedWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const pane = await open({ workbook: fake, refreshes });
    await pane.during(() => {
      void workbook.refreshSummary(() => undefined);
    });
    expect(pane.text).toContain("Risultato al T2");
  });

  it("that fails by the ribbon is told in the open pane, and can be tried again there", async () => {
    const fake = new FakeWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const pane = await open({ workbook: fake, refreshes });
    fake.failNext("refreshSummary", editing);
    await pane.during(() => {
      void refreshSummary(workbook, { showPane: () => Promise.resolve() });
    });
    expect(pane.alert).toContain("Il riepilogo non è stato aggiornato");
    expect(pane.alert).toContain("premere Invio oppure Esc");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Riprova");
    expect(fake.calls).toEqual(["reportRefreshFailure", "refreshSummary"]);
    expect(pane.alert).toBe("");
  });

  it("that fails in the pane is told once", async () => {
    const fake = loadedWorkbook();
    const { workbook, refreshes } = announceRefreshes(fake);
    const heard: unknown[] = [];
    refreshes.subscribe((outcome) => heard.push(outcome));
    fake.failNext("refreshSummary", editing);
    const pane = await open({ workbook, refreshes });
    await pane.press("Aggiorna riepilogo");
    expect(pane.alert.split("Il riepilogo non è stato aggiornato")).toHaveLength(2);
    expect(heard).toEqual([]);
  });
});

describe("a workbook that cannot be read", () => {
  it("is tried again at the person's word", async () => {
    const workbook = loadedWorkbook();
    workbook.failNext("overview", editing);
    const pane = await open({ workbook });
    expect(pane.alert).toContain("La cartella non è stata letta");
    await pane.press("Riprova");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });
});

/** A file of the browser with a plan in it. */
function fileOf(document: unknown): { name: string; text(): Promise<string> } {
  return { name: "piano.json", text: () => Promise.resolve(JSON.stringify(document)) };
}

describe("a chosen file", () => {
  it("that cannot be read is named", async () => {
    const pane = await open({ workbook: new FakeWorkbook() });
    await pane.choose({
      name: "piano.json",
      text: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    expect(pane.alert).toContain("«piano.json»");
  });

  it("that is no plan is refused with every problem and its place, and nothing is compared", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    await pane.choose(fileOf({ ...LUCCA, year: "2022", body: "" }));
    expect(pane.heading).toBe("Il file non è un piano leggibile");
    expect(pane.text).toContain("2 problemi");
    expect(pane.all("main li").map((item) => item.textContent)).toEqual([
      "body: non può essere vuoto.",
      "year: qui serve un numero.",
    ]);
    expect(workbook.calls).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Indietro");
    expect(pane.heading).toBe("Seguire gli obiettivi del PIAO");
  });

  it("that would bring its reader to its knees is refused as what it is, and nobody blames the network", async () => {
    const pane = await open({ workbook: new FakeWorkbook() });
    await pane.choose({ name: "piano.json", text: () => Promise.resolve("[".repeat(200_000)) });
    expect(pane.heading).toBe("Il file non è un piano leggibile");
    expect(pane.text).toContain("riga 1, colonna 101: più di 100 parentesi");
    expect(pane.text).not.toContain("rete");
  });

  it("that is a plan with something to know is previewed with the remark", async () => {
    const workbook = new FakeWorkbook();
    const pane = await open({ workbook });
    const [first, ...others] = LUCCA.objectives;
    await pane.choose(fileOf({ ...LUCCA, objectives: [{ ...first, code: "OBIETTIVO 1" }, ...others] }));
    expect(pane.heading).toBe("Che cosa verrà caricato");
    expect(pane.text).toContain("objectives[0].code (OBIETTIVO 1)");
    expect(workbook.calls).toEqual(["comparePlan"]);
  });
});

describe("an error of the pane itself", () => {
  it("is said in a sentence, and the pane can be reopened", async () => {
    // React reports what the boundary catches.
    const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const workbook = loadedWorkbook();
    workbook.summary = { ...SAMPLE_SUMMARY, publicValues: [null as never] };
    const pane = await open({ workbook });
    await pane.press("Aggiorna riepilogo");
    expect(pane.heading).toBe("Il pannello si è fermato");
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
    await pane.press("Riapri il pannello");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });
});

describe("the language", () => {
  it("is Office's at first, then the one that was chosen, for the next pane too", async () => {
    const preferences = new FakePreferences();
    const pane = await open({ workbook: loadedWorkbook(), preferences });
    await pane.press("English");
    expect(pane.button("Refresh summary")).toBeTruthy();
    await pane.close();
    const next = await open({ workbook: loadedWorkbook(), preferences });
    expect(next.button("Refresh summary")).toBeTruthy();
    expect(next.all("[lang]")[0]?.lang).toBe("en");
  });
});

describe("a study", () => {
  it("is opened from home over the whole state of the workbook, and left again", async () => {
    const workbook = loadedWorkbook();
    const pane = await open({ workbook });
    await pane.press("Qualità del piano");
    expect(workbook.calls).toEqual(["read"]);
    expect(pane.heading).toBe("Qualità del piano");
    await pane.press("‹ Torna al piano");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });

  it("that cannot be read says so over home", async () => {
    const workbook = loadedWorkbook();
    workbook.failNext("read", editing);
    const pane = await open({ workbook });
    await pane.press("Chi manca");
    expect(pane.alert).toContain("I dati non sono stati letti");
    expect(pane.heading).toBe("Provincia di Lucca, 2022");
  });
});
