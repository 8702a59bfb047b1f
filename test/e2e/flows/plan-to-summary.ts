import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import type { Download } from "playwright-core";
import { readXlsx } from "../../../src/embedded/xlsx/read-xlsx";
import { noteSavedWorkbook } from "../../saved-files/saved-workbooks";
import type { PreviewPage } from "../support/preview-page";
import { LONG } from "../support/stage";

/** From an empty workbook to the summary and to a file that opens again, in the order in which people do it. */
export function planToSummary(preview: () => PreviewPage): void {
  let saved: Download;

  it(
    "says what the plan holds before anything is written",
    async () => {
      await preview().pane.getByRole("button", { name: "Carica il piano" }).click();
      await preview().pane.getByRole("heading", { name: "Che cosa verrà caricato" }).waitFor();
      const words = (await preview().pane.innerText()).replace(/\s+/g, " ");
      for (const count of [
        "77 obiettivi",
        "24 centri",
        "7 dirigenti",
        "6 valori pubblici",
        "272 fasi",
        "237 indicatori",
      ]) {
        expect(words).toContain(count);
      }
      expect(await preview().sheetNames()).toEqual(["Foglio1"]);
    },
    LONG,
  );

  it(
    "loads it with its progress shown, a sheet for each of the 24 centres among the others",
    async () => {
      await preview().pane.getByRole("button", { name: "Conferma e carica" }).click();
      await preview().pane.getByRole("progressbar").waitFor();
      await preview().pane.getByRole("heading", { name: "Piano caricato" }).waitFor({ timeout: LONG });
      const names = await preview().sheetNames();
      expect(names.filter((name) => /^[A-Z]\d /.test(name))).toHaveLength(24);
      expect(names).toEqual(
        expect.arrayContaining(["Riepilogo", "Obiettivi", "Indicatori", "Fasi", "Parametri"]),
      );
    },
    LONG,
  );

  it(
    "lets the office give an indicator its target",
    async () => {
      await preview().goTo("Indicatori");
      const row = await preview().rowOf("A", "2022-A1-OP-01-I03");
      await preview().goTo(`J${row}`);
      await preview().type("10");
      expect(await preview().cell(`J${row}`).innerText()).toBe("10");
    },
    LONG,
  );

  it(
    "refuses a wrong value in the rule's own words, near the cell, and goes back to what was typed",
    async () => {
      await preview().showSheet("A1 Organi Istituzionali");
      const row = await preview().rowOf("A", "2022-A1-OP-01-I03");
      await preview().goTo(`I${row}`);
      await preview().type("tanti");
      const refusal = preview().page.getByRole("alertdialog");
      expect(await refusal.innerText()).toContain("numero maggiore o uguale a zero");
      await refusal.getByRole("button", { name: "Riprova" }).click();
      expect(await preview().page.getByLabel(`Cella I${row}`).inputValue()).toBe("tanti");
      await preview().page.keyboard.press("Escape");
      expect(await preview().cell(`I${row}`).innerText()).toBe("");
    },
    LONG,
  );

  it(
    "shows the result beside what a manager types",
    async () => {
      const row = await preview().rowOf("A", "2022-A1-OP-01-I03");
      await preview().goTo(`I${row}`);
      await preview().type("4");
      expect(await preview().shownIn(`M${row}`)).toBe("4");
      expect(await preview().shownIn(`N${row}`)).toContain("40,0%");
      expect(await preview().shownIn(`O${row}`)).toContain("In linea");
    },
    LONG,
  );

  it(
    "refuses typing into a cell that is not the manager's",
    async () => {
      const row = await preview().rowOf("A", "2022-A1-OP-01-I03");
      await preview().goTo(`A${row}`);
      await preview().page.keyboard.type("x");
      const refusal = preview().page.getByRole("alertdialog");
      expect(await refusal.innerText()).toContain("foglio protetto");
      await preview().page.keyboard.press("Escape");
      expect(await preview().cell(`A${row}`).innerText()).toBe("2022-A1-OP-01-I03");
    },
    LONG,
  );

  it(
    "offers the values of a list with Alt+Down",
    async () => {
      const row = await preview().rowOf("A", "2022-A1-OP-01-I01");
      await preview().goTo(`I${row}`);
      await preview().page.keyboard.press("Alt+ArrowDown");
      const list = preview().page.getByRole("listbox", { name: "Valori ammessi" });
      expect(await list.getByRole("option").allInnerTexts()).toEqual(["Sì", "No"]);
      await preview().page.keyboard.press("Enter");
      expect(await preview().cell(`I${row}`).innerText()).toBe("Sì");
    },
    LONG,
  );

  it(
    "pastes past the rules, as Excel does, and the refresh by the ribbon reports the cell",
    async () => {
      const row = await preview().rowOf("A", "2022-A1-OP-01-I05");
      await preview().goTo(`I${row}`);
      await preview().paste("circa 12");
      expect(await preview().cell(`I${row}`).innerText()).toBe("⚠ circa 12");
      await preview().pane.getByRole("button", { name: "Continua" }).click();
      await preview().page.getByRole("toolbar").getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview()
        .pane.getByRole("heading", { name: /Risultato al T1/ })
        .waitFor({ timeout: LONG });
      expect(await preview().page.getByRole("tab", { selected: true }).first().innerText()).toBe("Riepilogo");
      expect(await preview().pane.innerText()).toContain("1 cella da rivedere");
    },
    LONG,
  );

  it(
    "gives the summary the figures of what was typed: 40 % and Sì make 70 % of the one objective with results",
    async () => {
      const row = await preview().rowOf("D", "Provincia di Lucca");
      expect(await preview().shownIn(`G${row}`)).toContain("70,0%");
    },
    LONG,
  );

  it(
    "goes from a cell to review to that cell, and back to the plan",
    async () => {
      await preview().pane.getByRole("button", { name: "Vedi quali, con le correzioni proposte" }).click();
      await preview().pane.getByRole("heading", { name: "Celle da rivedere", level: 1 }).waitFor();
      await preview()
        .pane.getByRole("button", { name: /A1 Organi Istituzionali, I\d+: vai alla cella/ })
        .click();
      await preview()
        .page.locator('[role="gridcell"][aria-selected="true"]', { hasText: "circa 12" })
        .waitFor();
      await preview().pane.getByRole("button", { name: "Torna al piano" }).click();
    },
    LONG,
  );

  it.each(["Guida all’anagrafica", "Chi manca", "Perché?", "Qualità del piano"])(
    "opens %s from home, and goes back",
    async (study) => {
      const links = preview().pane.getByRole("region", { name: "Strumenti" });
      await links.getByRole("button", { name: study }).click();
      await preview().pane.getByRole("button", { name: "Torna al piano" }).waitFor({ timeout: LONG });
      await preview()
        .pane.getByRole("heading", { level: 1, name: /^(Guida|Chi|Perché|Qualità)/ })
        .waitFor();
      await preview().pane.getByRole("button", { name: "Torna al piano" }).click();
      await links.waitFor();
    },
    LONG,
  );

  it(
    "draws the charts of the summary, with their figures for those who do not see them",
    async () => {
      await preview().showSheet("Riepilogo");
      for (const title of ["Andamento nell'anno", "per valore pubblico", "per centro"])
        await preview()
          .page.getByRole("img", { name: new RegExp(title) })
          .waitFor({ timeout: LONG });
    },
    LONG,
  );

  it(
    "refuses what the add-in asks while a person is typing, and says what to do",
    async () => {
      await preview().grid.press("F2");
      await preview().pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview().pane.getByRole("button", { name: "Riprova" }).waitFor();
      await preview()
        .page.getByLabel(/^Cella [A-Z]+\d+$/)
        .press("Escape");
      await preview().pane.getByRole("button", { name: "Riprova" }).click();
      await preview()
        .pane.getByText(/Riepilogo aggiornato/)
        .waitFor({ state: "attached", timeout: LONG });
    },
    LONG,
  );

  it(
    "follows links within the workbook",
    async () => {
      await preview().showSheet("Riepilogo");
      // Only rows on the screen exist: the first centre stands under the tables of the public values.
      await preview().goTo("D50");
      await preview().page.locator('[role="gridcell"] .link', { hasText: "A1 – " }).first().click();
      expect(await preview().page.getByRole("tab", { selected: true }).first().innerText()).toMatch(/^A1 /);
    },
    LONG,
  );

  it(
    "saves a workbook that opens again with what was typed",
    async () => {
      const download = preview().page.waitForEvent("download");
      await preview().page.getByRole("button", { name: "Salva .xlsx" }).click();
      saved = await download;
      expect(saved.suggestedFilename()).toBe("obiettivi-piao.xlsx");
      const bytes = readFileSync(await saved.path());
      noteSavedWorkbook(bytes);
      const workbook = await readXlsx(bytes);
      const sheet = workbook.sheets.find(({ name }) => name === "A1 Organi Istituzionali");
      const typed: unknown[] = [];
      sheet?.cells.visit({ row: 0, column: 8, rowCount: 40, columnCount: 1 }, ({ value }) =>
        typed.push(value),
      );
      expect(typed).toEqual(expect.arrayContaining([4, "Sì", "circa 12"]));
      expect(sheet?.protection.protected).toBe(true);
    },
    LONG,
  );

  it(
    "opens it again, with the pane at the loaded plan",
    async () => {
      await preview()
        .page.getByLabel("Apri .xlsx…")
        .setInputFiles(await saved.path());
      await preview()
        .page.getByRole("status")
        .filter({ hasText: "Cartella aperta." })
        .waitFor({ timeout: LONG });
      await preview()
        .pane.getByRole("heading", { name: "Provincia di Lucca, 2022" })
        .waitFor({ timeout: LONG });
      expect(await preview().sheetNames()).toHaveLength(34);
    },
    LONG,
  );
}
