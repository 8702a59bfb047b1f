/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";

import type { WorkbookData } from "../../../src/domain/cells/workbook-data";
import { workbookOf } from "../../domain/workbook-of";
import type { Row } from "../../domain/workbook-of";
import { FakeWorkbook, loadedPlan } from "../fake-workbook";
import { PaneOnPage } from "../pane-on-page";

const OBJECTIVES = [
  { Codice: "2022-A1-OP-01", Centro: "A1", "Nome centro": "Organi" },
  { Codice: "2022-B2-OP-01", Centro: "B2", "Nome centro": "Bilancio" },
];

/** Indicators of two centres: what stands in T1 to T4 of the first and of the second. */
function workbookWith(first: Row, second: Row = {}): WorkbookData {
  return workbookOf({
    objectives: OBJECTIVES,
    indicators: [
      { ID: "I1", Obiettivo: "2022-A1-OP-01", Tipo: "Numero", Unità: "schede", Target: 10 },
      { ID: "I2", Obiettivo: "2022-B2-OP-01", Tipo: "Data", Target: 44700 },
    ],
    centres: { A1: [{ ID: "I1", ...first }], B2: [{ ID: "I2", ...second }] },
  });
}

const TYPED = workbookWith(
  { T1: "12 schede", T2: "circa 12", T3: { formula: "=6*2", shows: 12 }, T4: "1.234" },
  { T2: "15 aprile 2022" },
);

let pane: PaneOnPage | undefined;

async function study(
  data: WorkbookData,
  language: "it" | "en" = "it",
): Promise<{ pane: PaneOnPage; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan({}), unfinished: null };
  workbook.data = data;
  pane = await PaneOnPage.open({ workbook, language });
  await pane.press(language === "it" ? "Celle da rivedere" : "Cells to look at");
  return { pane, workbook };
}

const headings = (shown: PaneOnPage, selector: string): readonly (string | null)[] =>
  shown.all(selector).map(({ textContent }) => textContent);

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

describe("the cells to look at", () => {
  it("stand in two groups, by sheet: where, what and why, with the way to each cell", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    expect(shown.heading).toBe("Celle da rivedere");
    expect(headings(shown, "h2")).toEqual(["Da correggere (4)", "Da controllare (1)"]);
    expect(headings(shown, "h3")).toEqual(["A1 Scheda", "B2 Scheda", "A1 Scheda"]);
    expect(shown.text).toContain('"circa 12" → 12');
    expect(shown.text).toContain("Serve un numero (Numero)");
    await shown.press("A1 Scheda, D5: vai alla cella");
    expect(workbook.visited).toEqual([{ sheet: "A1 Scheda", address: "D5" }]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });

  it("offer each correction that there is, and write the one that is accepted, value and format", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    expect(shown.text).toContain('"15 aprile 2022" → 15/04/2022');
    expect(shown.all("button").filter(({ textContent }) => textContent === "Correggi")).toHaveLength(4);
    await shown.press("Correggi A1 Scheda, C5: 12");
    expect(workbook.changed).toEqual([
      [
        {
          target: { table: "Centro_A1", key: "I1", header: "T1" },
          ...{ before: "12 schede", after: 12, kind: "Numero" },
          reason: expect.stringContaining("Serve un numero"),
        },
      ],
    ]);
  });

  it("write all sure corrections, and none that could be doubted, once they were shown and confirmed", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    await shown.press("Correggi tutte quelle sicure (3)");
    expect(shown.text).toContain("Verranno scritte 3 celle");
    expect(shown.text).toContain('"15 aprile 2022" diventa 15/04/2022');
    expect(document.activeElement?.textContent).toContain("Verranno scritte 3 celle");
    expect(await shown.accessibilityProblems()).toEqual([]);
    await shown.press("Non scrivere");
    expect(workbook.changed).toEqual([]);
    await shown.press("Correggi tutte quelle sicure (3)");
    await shown.press("Scrivi 3 celle");
    expect(workbook.changed.flat().map(({ before, after }) => [before, after])).toEqual([
      ["12 schede", 12],
      ["1.234", 1234],
      ["15 aprile 2022", 44666],
    ]);
    expect(shown.text).not.toContain("Verranno scritte");
  });

  it("are taken back by Annulla", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    await shown.press("Correggi A1 Scheda, C5: 12");
    await shown.press("Annulla");
    expect(workbook.changed.at(-1)?.map(({ before, after }) => [before, after])).toEqual([[12, "12 schede"]]);
  });

  it("that count are marked as seen: the cell is left as it is", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    await shown.press("Visto: A1 Scheda, E5 è giusta così");
    expect(workbook.changed).toEqual([
      [
        {
          target: { table: "Centro_A1", key: "I1", header: "T3" },
          ...{ before: 12, after: 12, reason: expect.stringContaining("formula") },
        },
      ],
    ]);
  });

  it("are none when everything counts and raises no doubt, and that is said", async () => {
    const { pane: shown } = await study(workbookWith({ T1: 12, T2: 13 }, { T2: 44666 }));
    expect(shown.text).toContain("tutto ciò che è stato scritto nella cartella conta e non desta dubbi");
    expect(shown.all("h2")).toEqual([]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });

  it("can be narrowed down to one sheet where they are many", async () => {
    const { pane: shown } = await study(
      workbookWith({ T1: "boh", T2: "1 234", T3: "tanti", T4: "12 schede" }, { T1: "ieri", T2: "oggi" }),
    );
    expect(headings(shown, "h2")).toEqual(["Da correggere (6)"]);
    const [sheets] = shown.all("select");
    await shown.during(() => {
      if (sheets instanceof HTMLSelectElement) sheets.value = "B2 Scheda";
      sheets?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(headings(shown, "h2")).toEqual(["Da correggere (2)"]);
    expect(headings(shown, "h3")).toEqual(["B2 Scheda"]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });

  it("speak English where the pane does", async () => {
    const { pane: shown } = await study(TYPED, "en");
    expect(headings(shown, "h2")).toEqual(["To correct (4)", "To check (1)"]);
    expect(shown.button("Correct all sure ones (3)")).toBeDefined();
  });
});
