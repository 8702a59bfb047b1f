import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { anyDocument } from "./flows/any-document";
import { leaving } from "./flows/leaving";
import { planToSummary } from "./flows/plan-to-summary";
import { studies } from "./flows/studies";
import { seriousFaults } from "./support/accessibility";
import { describeInChromium } from "./support/chromium";
import { PreviewPage } from "./support/preview-page";
import { LONG, previewStage } from "./support/stage";

describeInChromium("the preview page", () => {
  const stage = previewStage();
  const openPage = (): Promise<PreviewPage> => PreviewPage.open(stage().browser, stage().origin);

  describe("in the order in which people do it", () => {
    let page: PreviewPage;
    const preview = (): PreviewPage => page;

    beforeAll(async () => {
      page = await openPage();
    });

    afterAll(() => page.close());

    describe("from the plan to the summary", () => {
      planToSummary(preview);
    });

    describe("the studies", () => {
      studies(preview);
    });

    describe("leaving a cell, a sheet and the grid", () => {
      leaving(preview);
    });

    it("has made no error, broken no policy and asked nothing of any other address", () => {
      expect(page.complaints).toEqual([]);
    });
  });

  describe("any document", () => {
    anyDocument(openPage);
  });

  it(
    "has no serious accessibility fault in either theme, in the pane or in the grid, at the least width of a pane too",
    async () => {
      const preview = await openPage();
      await preview.pane.getByRole("button", { name: "Carica il piano" }).waitFor();
      expect(await seriousFaults(preview)).toEqual([]);
      await preview.pane.getByRole("button", { name: "Carica il piano" }).click();
      await preview.pane.getByRole("button", { name: "Conferma e carica" }).click();
      await preview.pane.getByRole("heading", { name: "Piano caricato" }).waitFor({ timeout: LONG });
      await preview.showSheet("A1 Organi Istituzionali");
      await preview.page.getByRole("separator").press("End");
      expect(await preview.pane.evaluate((pane) => pane.clientWidth)).toBeLessThanOrEqual(320);
      expect(await preview.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
      expect(await seriousFaults(preview)).toEqual([]);
      await preview.pane.getByRole("button", { name: "Continua" }).click();
      await preview.pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview.pane.getByRole("heading", { name: /Risultato al T1/ }).waitFor({ timeout: LONG });
      expect(await preview.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
      expect(await seriousFaults(preview)).toEqual([]);
      await preview.pane.getByRole("button", { name: "Verifica", exact: true }).click();
      await preview.pane.getByRole("heading", { name: "Verifica", exact: true }).waitFor({ timeout: LONG });
      expect(await preview.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
      expect(await seriousFaults(preview)).toEqual([]);
      await preview.close();
    },
    LONG,
  );

  it(
    "moves, types, corrects, takes back and does again by keyboard alone",
    async () => {
      const preview = await openPage();
      const { keyboard } = preview.page;
      await preview.goTo("B2");
      for (const key of ["1", "2", "Tab", "3", "4", "Enter"]) await keyboard.press(key);
      expect(await preview.cell("B2").innerText()).toBe("12");
      expect(await preview.cell("C2").innerText()).toBe("34");
      expect(await preview.page.getByLabel("Casella nome").inputValue()).toBe("C3");
      await keyboard.press("ArrowUp");
      await keyboard.press("F2");
      await keyboard.type(",5");
      await keyboard.press("Enter");
      expect(await preview.cell("C2").innerText()).toBe("34,5");
      await keyboard.press("Control+z");
      expect(await preview.cell("C2").innerText()).toBe("34");
      await keyboard.press("Control+y");
      expect(await preview.cell("C2").innerText()).toBe("34,5");
      await keyboard.press("Delete");
      expect(await preview.cell("C2").innerText()).toBe("");
      await preview.close();
    },
    LONG,
  );
});
