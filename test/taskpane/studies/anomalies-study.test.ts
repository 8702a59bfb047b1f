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

const TYPED = workbookWith({ T1: "12 schede", T2: "circa 12", T3: "1.234" }, { T1: "15 aprile 2022" });

let pane: PaneOnPage | undefined;

async function study(data: WorkbookData): Promise<{ pane: PaneOnPage; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan({}), unfinished: null };
  workbook.data = data;
  pane = await PaneOnPage.open({ workbook });
  await pane.press("Celle da rivedere");
  return { pane, workbook };
}

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

describe("the cells to look at", () => {
  it("say where, what and why, by sheet, with the way to each cell", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    expect(shown.heading).toBe("Celle da rivedere");
    expect(shown.text).toContain("3 celle sono escluse da ogni risultato");
    expect(shown.text).toContain("1 cella è contata, ma va guardata");
    expect(shown.all("h2").map(({ textContent }) => textContent)).toEqual(["A1 Scheda (3)", "B2 Scheda (1)"]);
    expect(shown.text).toContain("Contiene: circa 12");
    expect(shown.text).toContain("Serve un numero (Numero)");
    await shown.press("A1 Scheda, D5: vai alla cella");
    expect(workbook.visited).toEqual([{ sheet: "A1 Scheda", address: "D5" }]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });

  it("offer each correction that there is, and write the one that is accepted, and nothing else", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    expect(shown.text).toContain("Proposta: 15/04/22");
    expect(shown.all("button").filter(({ textContent }) => textContent === "Accetta")).toHaveLength(3);
    await shown.press("Accetta la proposta per A1 Scheda, C5: 12");
    expect(workbook.changed).toEqual([
      [
        {
          target: { table: "Centro_A1", key: "I1", header: "T1" },
          before: "12 schede",
          after: 12,
          reason: expect.stringContaining("Serve un numero"),
        },
      ],
    ]);
  });

  it("write all corrections only after showing what will be written, and only once confirmed", async () => {
    const { pane: shown, workbook } = await study(TYPED);
    await shown.press("Accetta tutte le correzioni proposte (3)");
    expect(shown.text).toContain("Verranno scritte 3 celle");
    expect(shown.text).toContain("15 aprile 2022 diventa 15/04/22");
    expect(document.activeElement?.textContent).toContain("Verranno scritte 3 celle");
    expect(await shown.accessibilityProblems()).toEqual([]);
    await shown.press("Non scrivere");
    expect(workbook.changed).toEqual([]);
    await shown.press("Accetta tutte le correzioni proposte (3)");
    await shown.press("Scrivi 3 celle");
    expect(workbook.changed.flat().map(({ before, after }) => [before, after])).toEqual([
      ["12 schede", 12],
      ["1.234", 1234],
      ["15 aprile 2022", 44666],
    ]);
    expect(shown.text).not.toContain("Verranno scritte");
  });

  it("are none when all was understood, and that is said", async () => {
    const { pane: shown } = await study(workbookWith({ T1: 12, T2: "1.234,5" }, { T1: "15/4/22" }));
    expect(shown.text).toContain("tutto ciò che è stato scritto nella cartella è stato compreso senza dubbi");
    expect(shown.all("h2")).toEqual([]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });

  it("can be narrowed down where they are many", async () => {
    const { pane: shown } = await study(
      workbookWith({ T1: "boh", T2: "1.234", T3: "tanti", T4: "12 schede" }, { T1: "ieri", T2: "oggi" }),
    );
    await shown.press("Avvisi");
    expect(shown.all("h2").map(({ textContent }) => textContent)).toEqual(["A1 Scheda (1)"]);
    await shown.press("Proposte");
    expect(shown.all("h2").map(({ textContent }) => textContent)).toEqual(["A1 Scheda (2)"]);
    await shown.press("Tutte");
    const [sheets] = shown.all("select");
    await shown.during(() => {
      if (sheets instanceof HTMLSelectElement) sheets.value = "B2 Scheda";
      sheets?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(shown.all("h2").map(({ textContent }) => textContent)).toEqual(["B2 Scheda (2)"]);
    expect(await shown.accessibilityProblems()).toEqual([]);
  });
});
