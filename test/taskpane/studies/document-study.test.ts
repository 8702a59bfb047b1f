/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { afterEach, describe, expect, it } from "@jest/globals";

import type { DraftReading } from "../../../src/readers/columns/column-mapping";
import type { DraftDoubt, DraftObjective } from "../../../src/readers/draft/plan-draft";
import { FakeDocuments } from "../fake-documents";
import { FakeWorkbook } from "../fake-workbook";
import { FakePreferences, PaneOnPage } from "../pane-on-page";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const LAYOUTS = path.join(__dirname, "../../cases/layouts");

let opened: PaneOnPage | undefined;

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

interface Opened {
  readonly pane: PaneOnPage;
  readonly workbook: FakeWorkbook;
  readonly documents: FakeDocuments;
  readonly preferences: FakePreferences;
}

async function open(changes: Partial<Opened> = {}): Promise<Opened> {
  const workbook = changes.workbook ?? new FakeWorkbook();
  const documents = changes.documents ?? new FakeDocuments();
  const preferences = changes.preferences ?? new FakePreferences();
  const pane = await PaneOnPage.open({ workbook, documents, preferences });
  opened = pane;
  return { pane, workbook, documents, preferences };
}

/** A file as the browser hands it over. */
function file(name: string, content: string): Parameters<PaneOnPage["choose"]>[0] {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    size: bytes.length,
    text: () => Promise.resolve(content),
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  };
}

const layout = (name: string): Parameters<PaneOnPage["choose"]>[0] =>
  file(name, readFileSync(path.join(LAYOUTS, name), "utf8"));

const SURE = "01-comune-intestazione-doppia.csv";
const UNSURE = "02-ministero-triennale.csv";

describe("a document with headings that say everything", () => {
  it("is reviewed at once: what was read, and what is missing before it can be loaded", async () => {
    const { pane, workbook } = await open();
    await pane.choose(layout(SURE));
    expect(pane.heading).toBe("Controllo prima di caricare");
    expect(pane.text).toContain("5 obiettivi");
    expect(pane.text).toContain("Il documento non dice di quale ente è il piano: scriverlo.");
    expect(pane.button("Carica…").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement?.tagName).toBe("H1");
    expect(workbook.calls).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("is loaded once the body is written and the preview confirmed; going back keeps what was typed", async () => {
    const { pane, workbook } = await open();
    await pane.choose(layout(SURE));
    await pane.type(pane.field("Ente"), "Comune di Esempio");
    await pane.press("Carica…");
    expect(pane.heading).toBe("Che cosa verrà caricato");
    expect(pane.text).toContain("Comune di Esempio, 2025");
    await pane.press("Indietro");
    expect(pane.field("Ente").value).toBe("Comune di Esempio");
    await pane.press("Carica…");
    await pane.press("Conferma e carica");
    expect(pane.heading).toBe("Piano caricato");
    expect(workbook.calls).toEqual(["comparePlan", "comparePlan", "loadPlan"]);
    expect(workbook.loaded?.body).toBe("Comune di Esempio");
    expect(workbook.loaded?.objectives.map(({ code }) => code)).toContain("AG.1");
  });
});

describe("a document whose headings leave a doubt", () => {
  it("asks what the columns are, with their values, and remembers the answers for the same headings", async () => {
    const { pane, documents, preferences } = await open();
    await pane.choose(layout(UNSURE));
    expect(pane.heading).toBe("Che cosa c’è in ogni colonna");
    expect(pane.text).toContain("Per esempio: «OS.01», «OS.02», «OS.03»");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.pick(pane.choice("Priorità politica Che cos’è"), "keep-objective");
    await pane.press("Continua");
    expect(pane.heading).toBe("Controllo prima di caricare");
    expect(documents.mappings.at(-1)?.columns[0]).toMatchObject({ use: "keep-objective", sure: true });
    const { columns = [] } = preferences.kept;
    expect(columns[0]?.uses[0]).toEqual({ use: "keep-objective" });
    await pane.press("Un altro documento");
    await pane.choose(layout(UNSURE));
    expect(pane.text).toContain("Le colonne sono quelle scelte l’ultima volta");
    expect(pane.choice("Priorità politica Che cos’è").value).toBe("keep-objective");
  });

  it("goes back from the review with the answers, and takes another one", async () => {
    const { pane, documents } = await open();
    await pane.choose(layout(UNSURE));
    await pane.pick(pane.choice("Priorità politica Che cos’è"), "publicValue");
    await pane.press("Continua");
    await pane.press("‹ Indietro");
    expect(pane.choice("Priorità politica Che cos’è").value).toBe("publicValue");
    await pane.pick(pane.choice("Priorità politica Che cos’è"), "leave");
    await pane.press("Continua");
    expect(documents.mappings.at(-1)?.columns[0]?.use).toBe("leave");
  });

  it("does not go on without an objective, and says when two columns are the same", async () => {
    const { pane, documents } = await open();
    await pane.choose(layout(UNSURE));
    const asked = documents.mappings.length;
    await pane.pick(pane.choice("Obiettivo specifico Che cos’è"), "objectiveCode");
    expect(pane.text).toContain("Nessuna colonna è l’obiettivo: sceglierne una.");
    expect(pane.text).toContain("Scelto per più colonne: Codice dell’obiettivo.");
    await pane.press("Continua");
    expect(documents.mappings).toHaveLength(asked);
  });
});

describe("reading", () => {
  it("shows how far it is and stops when asked, with everything as it was", async () => {
    const { pane, documents, workbook } = await open();
    const release = documents.hold();
    await pane.choose(layout(SURE));
    expect(pane.text).toContain("Lettura: 37 %");
    expect(await pane.accessibilityProblems()).toEqual([]);
    pane.button("Annulla").focus();
    await pane.press("Annulla");
    expect(pane.heading).toBe("Seguire gli obiettivi del PIAO");
    expect(pane.all("progress")).toEqual([]);
    expect(document.activeElement?.tagName).toBe("H1");
    await pane.during(release);
    expect(pane.heading).toBe("Seguire gli obiettivi del PIAO");
    expect(workbook.calls).toEqual([]);
  });

  it("says why a document cannot be read and what to do, and leads to another one", async () => {
    const { pane, documents } = await open();
    documents.refusal = { code: "other-format", format: "doc" };
    await pane.choose(file("piano.doc", "x"));
    expect(pane.heading).toBe("Il documento non si può leggere");
    expect(pane.text).toContain("salvarlo come .docx");
    expect(pane.text).toContain("La cartella è rimasta com’era.");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Scegli un altro documento");
    expect(pane.heading).toBe("Da dove viene il piano");
  });

  it("takes our own JSON as the plan that it is", async () => {
    const { pane, documents } = await open();
    await pane.choose(file("piano.json", "{"));
    expect(pane.heading).toBe("Il file non è un piano leggibile");
    expect(documents.names).toEqual([]);
  });
});

describe("the ways to choose a document", () => {
  it("offer the selection and the tables of the workbook, whose cells are read as they are seen", async () => {
    const workbook = new FakeWorkbook();
    workbook.areas = [
      { table: "", sheet: "Piano", address: "A1:B2", rows: 2, columns: 2 },
      { table: "Tab_Piano", sheet: "Piano", address: "A1:B2", rows: 2, columns: 2 },
    ];
    const texts = [
      ["Codice obiettivo", "Obiettivo", "Indicatore", "Target 2025"],
      ["AG.1", "Riordino dell’archivio", "Metri riordinati", "300"],
    ];
    workbook.cellsOf = ({ sheet }) => ({
      ...{ sheet, rows: [1, 2], columns: [1, 2, 3, 4], hiddenRows: 3, hiddenColumns: 0 },
      cells: texts.map((row) => row.map((text) => ({ value: text, text, numberFormat: "General" }))),
    });
    const { pane } = await open({ workbook });
    await pane.press("Incolla, o da Excel…");
    expect(pane.text).toContain("Celle di «Piano»: A1:B2");
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.press("Tabella Tab_Piano");
    expect(workbook.calls).toEqual(["offeredAreas", "readCells"]);
    expect(pane.text).toContain("1 obiettivo");
    expect(pane.text).toContain("3 righe nascoste non sono state lette.");
  });

  it("read what is pasted at once, by its cells", async () => {
    const { pane, documents } = await open();
    await pane.press("Incolla, o da Excel…");
    const rows = [
      ["Codice obiettivo", "Obiettivo", "Indicatore", "Target 2025"],
      ["AG.1", "Riordino", "Metri", "300"],
    ];
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    await pane.paste({ "text/html": html, "text/plain": "altro" });
    expect(documents.names).toEqual(["appunti.html"]);
    expect(pane.text).toContain("Dagli appunti");
    expect(pane.text).toContain("1 obiettivo");
  });

  it("take a file that is dropped on them", async () => {
    const { pane, documents } = await open();
    await pane.drop(layout(SURE));
    expect(documents.names).toEqual([SURE]);
    expect(pane.heading).toBe("Controllo prima di caricare");
  });
});

const OBJECTIVE: DraftObjective = {
  ...{ code: "2022-A1-OP-01", title: "Accoglienza", description: "Si intende facilitare", publicValue: null },
  ...{ centreCode: "A1", centreName: "Organi", manager: null, weight: null, extras: {}, place: { row: 3 } },
  phases: ["Redazione"],
  indicators: [
    {
      ...{ text: "piano Piano approvato", type: null, unit: null, polarity: null, baseline: null },
      ...{ target: null, targetText: null, deadline: null, weight: null, source: null, formula: null },
      ...{ extras: {}, place: { row: 4 } },
    },
  ],
};

const DOUBTS: readonly DraftDoubt[] = [
  {
    ...{ place: { row: 3 }, between: "title-description", objective: 0, row: null },
    ...{ text: "Accoglienza Si intende facilitare", split: 12, runnerUp: null, confidence: 0.7 },
  },
  {
    ...{ place: { page: 2, row: 4 }, between: "phase-indicator", objective: 0, row: 0 },
    ...{ text: "Redazione piano Piano approvato", split: 10, runnerUp: 16, confidence: 0.6 },
  },
];

const FLAT: DraftReading = {
  draft: {
    ...{ body: "Provincia di Prova", year: 2022, objectives: [OBJECTIVE], needsMapping: false },
    ...{ problems: [], doubts: DOUBTS },
  },
  mapping: { tables: [], year: 2022, form: "columns", columns: [] },
  candidates: [],
};

async function openFlat(): Promise<Opened> {
  const documents = new FakeDocuments();
  documents.drafted = FLAT;
  const all = await open({ documents });
  await all.pane.choose(file("piano.csv", "Accoglienza;Si intende facilitare"));
  return all;
}

describe("texts that were divided by a guess", () => {
  it("are shown one at a time with both halves, their place and how many were looked at", async () => {
    const { pane } = await openFlat();
    expect(pane.text).toContain("2 testi divisi per congettura");
    expect(pane.text).toContain("1 di 2 · riga 3 · Da controllare");
    expect(pane.halves).toEqual(["Accoglienza", "Si intende facilitare"]);
    expect(await pane.accessibilityProblems()).toEqual([]);
  });

  it("are gone through, moved and accepted by keyboard alone, and load as answered", async () => {
    const { pane, workbook } = await openFlat();
    await pane.key(pane.half(0), "Enter");
    expect(pane.text).toContain("2 di 2 · pagina 2, riga 4 · Da controllare");
    expect(document.activeElement).toBe(pane.half(0));
    await pane.key(pane.half(0), "ArrowRight", { altKey: true });
    expect(pane.halves).toEqual(["Redazione piano", "Piano approvato"]);
    await pane.key(pane.half(0), "ArrowLeft", { altKey: true });
    await pane.key(pane.half(0), "ArrowRight", { altKey: true });
    await pane.key(pane.half(0), "Enter");
    expect(pane.text).toContain("Tutte le divisioni sono state controllate.");
    await pane.press("Carica…");
    await pane.press("Conferma e carica");
    expect(workbook.loaded?.objectives[0]).toMatchObject({
      title: "Accoglienza",
      phases: ["Redazione piano"],
      indicators: [{ text: "Piano approvato" }],
    });
  });

  it("lead to the next open one and back with F8, and offer the runner-up", async () => {
    const { pane } = await openFlat();
    await pane.key(pane.half(0), "F8");
    expect(pane.text).toContain("2 di 2");
    await pane.press("L’altra proposta");
    expect(pane.halves).toEqual(["Redazione piano", "Piano approvato"]);
    await pane.key(pane.half(0), "F8", { shiftKey: true });
    expect(pane.text).toContain("1 di 2");
    await pane.key(pane.half(0), "ArrowDown", { altKey: true });
    expect(pane.halves[0]).toBe("Redazione piano");
  });

  it("can be loaded without being looked at, and that is said", async () => {
    const { pane } = await openFlat();
    expect(pane.text).toContain("2 divisioni non sono state controllate: si può caricare lo stesso");
    await pane.press("Carica…");
    expect(pane.heading).toBe("Che cosa verrà caricato");
  });
});

describe("a document with several tables", () => {
  it("asks which is the plan, each with its name and first rows, and reads the chosen one", async () => {
    const table = (body: string): string =>
      `<table><caption>${body}</caption><tr><th>Obiettivo<th>Indicatore<th>Target 2025</tr><tr><td>${body} uno<td>Metri<td>300</tr></table>`;
    const documents = new FakeDocuments();
    documents.drafted = { ...FLAT, mapping: { ...FLAT.mapping, tables: [0] }, candidates: [1] };
    const { pane } = await open({ documents });
    await pane.choose(file("piano.html", `<html>${table("Piano A")}${table("Piano B")}</html>`));
    expect(pane.heading).toBe("Quale tabella è il piano?");
    expect(pane.text).toContain("Piano A uno");
    expect(await pane.accessibilityProblems()).toEqual([]);
    documents.drafted = null;
    await pane.press("Continua con questa: Piano B");
    expect(pane.heading).toMatch(/Controllo|Che cosa/u);
    expect(pane.text).not.toContain("Piano A uno");
    await pane.press("‹ Indietro");
    expect(pane.heading).toMatch(/Quale tabella|Che cosa/u);
  });
});
