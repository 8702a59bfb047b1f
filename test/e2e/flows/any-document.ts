import path from "node:path";
import { expect, it } from "@jest/globals";
import { seriousFaults } from "../support/accessibility";
import type { PreviewPage } from "../support/preview-page";
import { LONG } from "../support/stage";

const CASES = path.join(__dirname, "../../cases");
const SOURCE = path.join(__dirname, "../../../seeds/provincia-lucca-2022/source.txt");

type ChosenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** From any document to a workbook: each test with a page of its own. */
export function anyDocument(open: () => Promise<PreviewPage>): void {
  const onPage = (work: (preview: PreviewPage) => Promise<void>) => async (): Promise<void> => {
    const preview = await open();
    await work(preview);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  };

  it(
    "takes a table with unsure headings through the columns to a workbook, accessible at the least width",
    onPage(async (preview) => {
      const { pane, page } = preview;
      await page.getByRole("separator").press("End");
      await choose(preview, path.join(CASES, "layouts/02-ministero-triennale.csv"));
      await heading(preview, "Che cosa c’è in ogni colonna");
      await expectSound(preview);
      await pane
        .getByLabel("Priorità politica Che cos’è")
        .selectOption({ label: "Tieni come colonna di Obiettivi" });
      await pane.getByRole("button", { name: "Continua" }).click();
      await heading(preview, "Controllo prima di caricare");
      await pane.getByLabel("Ente").fill("Ministero di Prova");
      await expectSound(preview);
      await pane.getByRole("button", { name: "Carica…" }).click();
      await heading(preview, "Che cosa verrà caricato");
      expect(await preview.sheetNames()).toEqual(["Foglio1"]);
      await pane.getByRole("button", { name: "Conferma e carica" }).click();
      await heading(preview, "Piano caricato");
      await preview.goTo("Obiettivi");
      expect(await preview.rowOf("A", "OS.01")).toBeGreaterThan(1);
    }),
    2 * LONG,
  );

  it(
    "divides a flattened text by keyboard alone",
    onPage(async (preview) => {
      const { page, pane } = preview;
      await choose(preview, SOURCE);
      await heading(preview, "Controllo prima di caricare");
      const focused = (): Promise<string> => page.locator("textarea:focus").inputValue();
      await page.keyboard.press("F8");
      const before = await focused();
      await page.keyboard.press("Alt+ArrowRight");
      const after = await focused();
      expect(after.startsWith(before)).toBe(true);
      expect(after.slice(before.length).trim()).toMatch(/^\S+$/u);
      await page.keyboard.press("Alt+ArrowLeft");
      expect(await focused()).toBe(before);
      await page.keyboard.press("Enter");
      await pane.getByText(/^1 di \d+ controllate$/u).waitFor();
      expect(await focused()).not.toBe(before);
    }),
    LONG,
  );

  it(
    "says why a file cannot be read, and reads a paste instead",
    onPage(async (preview) => {
      const { pane, page } = preview;
      const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
      await choose(preview, {
        ...{ name: "piano.doc", mimeType: "application/msword" },
        buffer: Buffer.concat([compound, Buffer.alloc(4096)]),
      });
      await heading(preview, "Il documento non si può leggere");
      await pane.getByRole("button", { name: "Scegli un altro documento" }).click();
      await heading(preview, "Da dove viene il piano");
      await expectSound(preview);
      await pane.getByLabel("Incollare qui la tabella").focus();
      await preview.paste("Codice obiettivo\tObiettivo\tIndicatore\tTarget 2025\nA.1\tArchivio\tMetri\t300");
      await heading(preview, /Controllo prima di caricare|Che cosa c’è in ogni colonna/u);
      expect(await page.locator("progress").count()).toBe(0);
    }),
    LONG,
  );

  it(
    "stops reading when asked, and the workbook is as it was",
    onPage(async (preview) => {
      const { pane } = preview;
      const rows = Array.from(
        { length: 400_000 },
        (_, row) => `A.${row};Obiettivo ${row};Indicatore ${row};${row}`,
      );
      const text = ["Codice obiettivo;Obiettivo;Indicatore;Target 2025", ...rows].join("\n");
      await choose(preview, { name: "grande.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      await pane.getByRole("button", { name: "Annulla" }).click();
      await heading(preview, "Seguire gli obiettivi del PIAO");
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      expect(await preview.sheetNames()).toEqual(["Foglio1"]);
    }),
    LONG,
  );
}

async function choose({ pane }: PreviewPage, file: ChosenFile): Promise<void> {
  await pane.locator('input[type="file"]').setInputFiles(file);
}

async function heading({ pane }: PreviewPage, name: string | RegExp): Promise<void> {
  await pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: LONG });
}

/** Nothing that axe finds serious, and no scroll bar to the side. */
async function expectSound(preview: PreviewPage): Promise<void> {
  expect(await preview.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
  expect(await seriousFaults(preview)).toEqual([]);
}
