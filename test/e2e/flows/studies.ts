import { expect, it } from "@jest/globals";
import type { PreviewPage } from "../support/preview-page";
import { LONG } from "../support/stage";

const SHEET = "A1 Organi Istituzionali";

/** What the studies change and explain in a loaded workbook with a refreshed summary. */
export function studies(preview: () => PreviewPage): void {
  const open = async (name: string): Promise<void> => {
    const back = preview().pane.getByRole("button", { name: "Torna al piano" });
    if (await back.isVisible()) await back.click();
    const tools = preview().pane.getByRole("region", { name: "Strumenti" });
    await tools.getByRole("button", { name }).click();
    await back.waitFor({ timeout: LONG });
  };

  it(
    "accept a proposed correction, and take it back",
    async () => {
      await preview().showSheet(SHEET);
      const cell = `J${await preview().rowOf("A", "2022-A1-OP-01-I03")}`;
      await preview().goTo(cell);
      await preview().paste("n. 6");
      await open("Celle da rivedere");
      const name = `Correggi ${SHEET}, ${cell}: 6`;
      await preview().pane.getByRole("button", { name }).click();
      await preview().pane.getByRole("button", { name: "Annulla" }).waitFor({ timeout: LONG });
      expect(await preview().shownIn(cell)).toBe("6");
      await preview().pane.getByRole("button", { name: "Annulla" }).click();
      await preview().pane.getByRole("button", { name }).waitFor({ timeout: LONG });
      expect(await preview().shownIn(cell)).toBe("n. 6");
      await preview().page.keyboard.press("Delete");
    },
    LONG,
  );

  it(
    "explain the selected cell of the summary down to the readings",
    async () => {
      await preview().showSheet("Riepilogo");
      await preview().goTo("D30");
      const row = await preview().rowOf("D", "Provincia di Lucca");
      await preview().goTo(`G${row}`);
      await open("Perché?");
      const words = async (): Promise<string> => (await preview().pane.innerText()).replace(/\s+/g, " ");
      await preview().pane.getByRole("heading", { name: "Provincia di Lucca" }).waitFor({ timeout: LONG });
      expect(await words()).toContain("70,0%");
      await preview()
        .pane.getByRole("button", { name: /2022-A1-OP-01\)/ })
        .click();
      await preview()
        .pane.getByRole("button", { name: /2022-A1-OP-01-I03\)/ })
        .click();
      await preview().pane.getByRole("heading", { name: "Numero soggetti destinatari" }).waitFor();
      expect(await words()).toContain("40,0%");
    },
    LONG,
  );

  it(
    "find a header that somebody typed over, and repair it",
    async () => {
      await preview().showSheet("Fasi");
      await preview().goTo("A1");
      const cell = `C${(await preview().rowOf("A", "2022-A1-OP-01-F01")) - 1}`;
      const before = await preview().shownIn(cell);
      await preview().goTo(cell);
      await preview().type("Attività");
      await open("Verifica");
      await preview()
        .pane.getByText(`la colonna «${before}» ora si chiama «Attività»`)
        .waitFor({ timeout: LONG });
      await preview().pane.getByRole("button", { name: "Ripara", exact: true }).click();
      const done = preview().pane.getByRole("heading", { name: "Che cosa ha fatto Ripara" });
      await done.waitFor({ timeout: LONG });
      expect(await preview().shownIn(cell)).toBe(before);
    },
    LONG,
  );

  it(
    "leave a chart where a person has moved it, when the summary is refreshed",
    async () => {
      const chart = preview().page.locator('[data-chart="Grafico_Andamento"]');
      await preview().showSheet("Riepilogo");
      await preview().goTo("A7");
      const before = await chart.boundingBox();
      if (before === null) throw new Error("no chart");
      await preview().page.mouse.move(before.x + 60, before.y + 200);
      await preview().page.mouse.down();
      await preview().page.mouse.move(before.x + 30, before.y + 240, { steps: 4 });
      await preview().page.mouse.up();
      const moved = await chart.boundingBox();
      expect(moved).toMatchObject({ x: before.x - 30, y: before.y + 40 });
      await open("Perché?");
      await preview().pane.getByRole("button", { name: "Torna al piano" }).click();
      await preview().pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
      await preview()
        .pane.getByText(/Riepilogo aggiornato/)
        .waitFor({ state: "attached", timeout: LONG });
      expect(await chart.boundingBox()).toEqual(moved);
    },
    LONG,
  );
}
