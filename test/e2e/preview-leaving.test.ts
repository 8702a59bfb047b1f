import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "./support/chromium";
import { PreviewPage } from "./support/preview-page";
import type { StaticServer } from "./support/static-server";
import { serveFolder } from "./support/static-server";
import { webpackBuild } from "./support/webpack-build";

const LONG = 120_000;
const SHEET = "A1 Organi Istituzionali";

describeInChromium("leaving a cell, a sheet and the grid of the preview page", () => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  let preview: PreviewPage;
  let cell: string;

  beforeAll(async () => {
    folder = await webpackBuild("--mode=development", "--env", "preview");
    server = await serveFolder(folder);
    browser = await launchChromium();
    preview = await PreviewPage.open(browser, server.origin);
    await preview.pane.getByRole("button", { name: "Carica il piano" }).click();
    await preview.pane.getByRole("button", { name: "Conferma e carica" }).click();
    await preview.pane.getByRole("heading", { name: "Piano caricato" }).waitFor({ timeout: LONG });
    await preview.showSheet(SHEET);
    cell = `G${await preview.rowOf("A", "2022-A1-OP-01-I03")}`;
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shownSheet = (): Promise<string> =>
    preview.page.locator('[data-sheet][aria-selected="true"]').innerText();
  const focusIn = (): Promise<string | null | undefined> =>
    preview.page.evaluate(() =>
      document.activeElement?.closest("[data-region]")?.getAttribute("data-region"),
    );

  it(
    "commits what is being typed when another sheet or place is gone to",
    async () => {
      await preview.goTo(cell);
      await preview.page.keyboard.type("4");
      await preview.showSheet("Riepilogo");
      expect(await preview.page.getByLabel(/^Cella /).count()).toBe(0);
      await preview.showSheet(SHEET);
      expect(await preview.shownIn(cell)).toBe("4");
      await preview.page.keyboard.type("5");
      await preview.goTo("Riepilogo!A1");
      await preview.showSheet(SHEET);
      expect(await preview.shownIn(cell)).toBe("5");
    },
    LONG,
  );

  it(
    "stays on the sheet with the refusal, and still knows afterwards that a person types",
    async () => {
      await preview.goTo(cell);
      await preview.page.keyboard.type("tanti");
      await preview.showSheet("Riepilogo");
      const refusal = preview.page.getByRole("alertdialog");
      expect(await refusal.innerText()).toContain("numero maggiore o uguale a zero");
      expect(await shownSheet()).toBe(SHEET);
      await preview.showSheet("Riepilogo");
      expect(await shownSheet()).toBe(SHEET);
      await refusal.getByRole("button", { name: "Riprova" }).click();
      await preview.page.getByLabel(`Cella ${cell}`).dblclick();
      expect(await preview.page.getByLabel(`Cella ${cell}`).inputValue()).toBe("tanti");
      await preview.pane.getByRole("button", { name: "Continua" }).click();
      await preview.pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview.pane.getByRole("button", { name: "Riprova" }).waitFor();
      await preview.page.getByLabel(`Cella ${cell}`).press("Escape");
    },
    LONG,
  );

  it(
    "goes round the parts of the page with F6, and keeps the focus in the grid from sheet to sheet",
    async () => {
      const { keyboard } = preview.page;
      await preview.goTo(cell);
      for (const key of ["Control+PageDown", "Control+PageUp"]) {
        await keyboard.press(key);
        expect(await preview.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
      }
      const round = ["tabs", "pane", "ribbon", "sheet"];
      for (const region of round) {
        await keyboard.press("F6");
        expect(await focusIn()).toBe(region);
      }
      for (const region of ["ribbon", "pane", "tabs", "sheet"]) {
        await keyboard.press("Shift+F6");
        expect(await focusIn()).toBe(region);
      }
    },
    LONG,
  );
});
