import { beforeAll, expect, it } from "@jest/globals";
import type { PreviewPage } from "../support/preview-page";
import { LONG } from "../support/stage";

const SHEET = "A1 Organi Istituzionali";

/** Leaving a cell, a sheet and the grid of a loaded workbook. */
export function leaving(preview: () => PreviewPage): void {
  let cell: string;

  beforeAll(async () => {
    await preview().showSheet(SHEET);
    cell = `I${await preview().rowOf("A", "2022-A1-OP-01-I03")}`;
  });

  const shownSheet = (): Promise<string> =>
    preview().page.locator('[data-sheet][aria-selected="true"]').innerText();
  const focusIn = (): Promise<string | null | undefined> =>
    preview().page.evaluate(() =>
      document.activeElement?.closest("[data-region]")?.getAttribute("data-region"),
    );

  it(
    "commits what is being typed when another sheet or place is gone to",
    async () => {
      await preview().goTo(cell);
      await preview().page.keyboard.type("4");
      await preview().showSheet("Riepilogo");
      expect(
        await preview()
          .page.getByLabel(/^Cella /)
          .count(),
      ).toBe(0);
      await preview().showSheet(SHEET);
      expect(await preview().shownIn(cell)).toBe("4");
      await preview().page.keyboard.type("5");
      await preview().goTo("Riepilogo!A1");
      await preview().showSheet(SHEET);
      expect(await preview().shownIn(cell)).toBe("5");
    },
    LONG,
  );

  it(
    "stays on the sheet with the refusal, and still knows afterwards that a person types",
    async () => {
      await preview().goTo(cell);
      await preview().page.keyboard.type("tanti");
      await preview().showSheet("Riepilogo");
      const refusal = preview().page.getByRole("alertdialog");
      expect(await refusal.innerText()).toContain("numero maggiore o uguale a zero");
      expect(await shownSheet()).toBe(SHEET);
      await preview().showSheet("Riepilogo");
      expect(await shownSheet()).toBe(SHEET);
      await refusal.getByRole("button", { name: "Riprova" }).click();
      await preview()
        .page.getByRole("textbox", { name: `Cella ${cell}` })
        .dblclick();
      expect(
        await preview()
          .page.getByRole("textbox", { name: `Cella ${cell}` })
          .inputValue(),
      ).toBe("tanti");
      await preview().pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview().pane.getByRole("button", { name: "Riprova" }).waitFor();
      await preview()
        .page.getByRole("textbox", { name: `Cella ${cell}` })
        .press("Escape");
    },
    LONG,
  );

  it(
    "goes round the parts of the page with F6, and keeps the focus in the grid from sheet to sheet",
    async () => {
      const { keyboard } = preview().page;
      await preview().goTo(cell);
      for (const key of ["Control+PageDown", "Control+PageUp"]) {
        await keyboard.press(key);
        expect(await preview().grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
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
}
