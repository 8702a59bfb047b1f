/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";

import type { WorkbookData } from "../../../src/domain/cells/workbook-data";
import { indicatorRow, objectiveRow, qualityWorkbook } from "../../domain/studies/quality/quality-workbook";
import { parameterRows, workbookOf } from "../../domain/workbook-of";
import { FakeWorkbook, loadedPlan } from "../fake-workbook";
import { PaneOnPage } from "../pane-on-page";

/** Two managers: one owes a reading and has written one wrong, the other has written everything. */
function boardsWorkbook(): WorkbookData {
  const { objectives, indicators, phases } = qualityWorkbook(
    [objectiveRow("O1"), objectiveRow("O2", { Dirigente: "Luca Verdi" })],
    [indicatorRow("O1-1", { Fonte: "" }), indicatorRow("O1-2"), indicatorRow("O2-1")],
  );
  const rows = workbookOf({
    parameters: parameterRows({ "Trimestre di riferimento": "T1" }),
    centres: { A1: [{ ID: "O1-1", T1: "boh" }, { ID: "O1-2" }, { ID: "O2-1", T1: 4 }] },
  });
  return { ...rows, objectives, indicators, phases };
}

let pane: PaneOnPage;

async function openStudy(
  link: string,
  language: "it" | "en" = "it",
): Promise<{ pane: PaneOnPage; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook();
  workbook.answer = { plan: loadedPlan(), unfinished: null };
  workbook.data = boardsWorkbook();
  pane = await PaneOnPage.open({ workbook, language });
  await pane.press(link);
  return { pane, workbook };
}

function mailLinkOf(page: PaneOnPage): string {
  return page.all("a[href^='mailto:']")[0]?.getAttribute("href") ?? "";
}

afterEach(async () => {
  await pane.close();
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
});

describe("the study «Chi manca»", () => {
  it("shows what is due, filled, wrong and missing, and whose it is", async () => {
    const { pane: page } = await openStudy("Chi manca");
    expect(page.heading).toBe("Chi manca");
    expect(page.all("section li h3").map(({ textContent }) => textContent)).toEqual([
      "Anna Bianchi",
      "Luca Verdi",
    ]);
    expect(page.text).toContain("3 dovute1 compilate1 da correggere1 mancanti");
    expect(page.text).toContain("Mancanti: 1 · da correggere: 1");
    expect(page.text).toContain("Completo");
    expect(await page.accessibilityProblems()).toEqual([]);
  });

  it("leads to the cell of each reading, and writes the sheet", async () => {
    const { pane: page, workbook } = await openStudy("Chi manca");
    await page.press("O1-2, T1: vai al foglio A1 Scheda, cella C6");
    expect(workbook.visited).toEqual([{ sheet: "A1 Scheda", address: "C6" }]);
    await page.press("Scrivi il foglio «Chi manca»");
    expect(workbook.calls).toContain("writeMissing");
  });

  it("prepares a reminder that follows the date, keeps what the person changes, and sends nothing itself", async () => {
    const { pane: page, workbook } = await openStudy("Chi manca");
    expect(page.text).not.toContain("Prepara il sollecito per Luca Verdi");
    await page.press("Prepara il sollecito per Anna Bianchi");
    const [by, to] = page.all("input") as HTMLInputElement[];
    await page.during(() => {
      type(by, "il 15 luglio");
    });
    const [text] = page.all("textarea") as HTMLTextAreaElement[];
    expect(text?.value).toContain("Gentile Anna Bianchi,");
    expect(text?.value).toContain("entro il 15 luglio");
    await page.during(() => {
      type(text, "Testo mio");
    });
    await page.during(() => {
      type(to, "a.bianchi@provincia.it");
    });
    expect(mailLinkOf(page)).toBe(
      "mailto:a.bianchi@provincia.it?subject=Piano%202022%3A%20rilevazioni%20fino%20al%20primo%20trimestre&body=Testo%20mio",
    );
    await page.press("Torna al testo proposto");
    expect(decodeURIComponent(mailLinkOf(page))).toContain("entro il 15 luglio");
    expect(await page.accessibilityProblems()).toEqual([]);
    expect(workbook.calls.filter((call) => call !== "read")).toEqual([]);
  });

  it("copies the text, or leaves it selected where the clipboard may not be used", async () => {
    const { pane: page } = await openStudy("Chi manca");
    await page.press("Prepara il sollecito per Anna Bianchi");
    const [text] = page.all("textarea") as HTMLTextAreaElement[];
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await page.press("Copia il testo");
    expect(writeText.mock.calls).toEqual([[text?.value]]);
    expect(page.text).toContain("Testo copiato.");
    writeText.mockImplementation(() => Promise.reject(new Error("blocked")));
    await page.press("Copia il testo");
    expect(page.text).toContain("premere Ctrl+C");
    expect([text?.selectionStart, text?.selectionEnd]).toEqual([0, text?.value.length]);
    Object.defineProperty(document, "execCommand", { value: () => true, configurable: true });
    await page.press("Copia il testo");
    expect(page.text).toContain("Testo copiato.");
  });

  it("speaks English; the reminder stays Italian", async () => {
    const { pane: page } = await openStudy("What is missing", "en");
    await page.press("Prepare the reminder for Anna Bianchi");
    expect(page.text).toContain("The add-in sends nothing");
    expect(decodeURIComponent(mailLinkOf(page))).toContain("Gentile Anna Bianchi");
  });
});

describe("the study «Qualità del piano»", () => {
  it("counts what was found with its source, and leads to the cell", async () => {
    const { pane: page, workbook } = await openStudy("Qualità del piano");
    expect(page.text).toContain("Indicatori senza fonte ◆ Da rivedere · 1 su 3 indicatori");
    expect(page.text).toContain("Non verificabile (2)");
    expect(page.text).toContain(
      "Riferimento: Linee guida DFP 2/2017 (scritte per i ministeri) · criterio operativo",
    );
    expect(page.text).toContain("Obiettivi senza indicatori ● Nessun rilievo · 0 su 2 obiettivi");
    await page.press("O1-1: vai al foglio Indicatori, cella O5");
    expect(workbook.visited).toEqual([{ sheet: "Indicatori", address: "O5" }]);
    await page.press("Scrivi il foglio «Qualità del piano»");
    expect(workbook.calls).toContain("writeQuality");
    expect(await page.accessibilityProblems()).toEqual([]);
  });

  it("says the same in English", async () => {
    const { pane: page } = await openStudy("Quality of the plan", "en");
    expect(page.text).toContain("Indicators without a source ◆ To review · 1 of 3 indicators");
  });
});

/** Types into a field as a person does: React hears only the browser's own setter. */
function type(field: HTMLInputElement | HTMLTextAreaElement | undefined, value: string): void {
  if (field === undefined) throw new Error("no field");
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
