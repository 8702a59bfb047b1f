/**
 * Takes the pictures of the user guide (`docs/images/`): by hand, `npx tsx test/screenshots.ts`. Needs Chromium. The plan
 * of Lucca with an invented year of readings (`invented-readings.ts`) and some awkward ones; nothing in them is a fact.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Locator } from "playwright-core";
import { PreviewPage } from "./e2e/support/preview-page";
import { serveFolder } from "./e2e/support/static-server";
import { webpackBuild } from "./e2e/support/webpack-build";
import { centreOf, editsOf } from "./invented-readings";
import { readEdits } from "../src/command-line/work/edits";
import { findEditedCell } from "../src/command-line/work/edited-cell";
import { makeWorkbook } from "../src/command-line/work/make-workbook";
import { readPlanFile } from "../src/command-line/work/plan-file";
import { pasteInto } from "../src/embedded/typing/typing";
import type { Plan } from "../src/domain/plan/plan";
import { renameSheet } from "../src/embedded/model/worksheets";
import type { EmbeddedWorkbook } from "../src/embedded/model/workbook";
import { writeXlsx } from "../src/embedded/xlsx/write-xlsx";

const IMAGES = path.join(__dirname, "../docs/images");
const LONG = 180_000;
const BODY = "Provincia di Lucca (dati inventati)";

/** What people paste: past Excel's own checks. */
const AWKWARD = [
  "Centro_A1;2022-A1-OP-01-I03;T3;circa 12",
  "Centro_A1;2022-A1-OP-01-I04;T2;'1.234",
  "Centro_A1;2022-A1-OP-01-I05;T1;nessuno",
  "Centro_A1;2022-A1-OP-01-I06;T1;in corso",
  "Centro_C7;2022-C7-OP-03-I01;T2;15 aprile 2022",
  "Centro_C7;2022-C7-OP-03-I02;T2;fatto il 3/5",
].join("\n");

/** Nobody real is shown with readings that were invented; the body's name tells that they are, on every picture. */
function disguised(plan: Plan): Plan {
  const managers = [...new Set(plan.objectives.map(({ manager }) => manager))];
  return {
    ...plan,
    body: BODY,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      manager: `Dirigente ${1 + managers.indexOf(objective.manager)}`,
    })),
  };
}

/** What rough hands do to a sheet whose protection is off. */
const DAMAGE = [
  "Centro_A1;2022-A1-OP-01-I01;Raggiungimento;0.5",
  "Centro_A1;2022-A1-OP-01-I02;Stato;va bene",
  "Centro_A1;2022-A1-OP-01-I03;Obiettivo;2022-A1-OP-99",
  "Centro_A1;2022-A1-OP-01-I04;Unità;giorni",
].join("\n");

/** The plan, the year and the awkward readings, as a file; and another one that was handled roughly. */
async function inventedWorkbooks(file: string, damagedFile: string): Promise<void> {
  const plan = disguised(readPlanFile("lucca-2022").plan);
  const year = plan.objectives.flatMap((objective) => editsOf(objective, centreOf(objective))).join("\n");
  const edits = { file: "anno inventato", edits: readEdits("anno inventato", year) };
  const { workbook } = await makeWorkbook({ plan, edits, quarter: 3 }, () => undefined);
  for (const edit of readEdits("letture difficili", AWKWARD)) {
    const place = findEditedCell(workbook, edit);
    if ("missing" in place) throw new Error(place.missing);
    pasteInto(workbook, place.sheet, place.cell, [[edit.value]]);
  }
  writeFileSync(file, await writeXlsx(workbook));
  damage(workbook);
  writeFileSync(damagedFile, await writeXlsx(workbook));
}

/** Formulas typed over, a sheet renamed, one taken away, protection off. */
function damage(workbook: EmbeddedWorkbook): void {
  for (const edit of readEdits("danni", DAMAGE)) {
    const place = findEditedCell(workbook, edit);
    if ("missing" in place) throw new Error(place.missing);
    place.sheet.protection = { ...place.sheet.protection, protected: false };
    pasteInto(workbook, place.sheet, place.cell, [[edit.value]]);
  }
  const renamed = workbook.sheets.find(({ name }) => /^B\d /u.test(name));
  if (renamed) renameSheet(workbook, renamed, "Copia di lavoro");
}

/** A picture of the whole page, or of a part of it. */
async function picture(of: PreviewPage | Locator, name: string): Promise<void> {
  const file = path.join(IMAGES, `${name}.png`);
  if (of instanceof PreviewPage) await of.page.screenshot({ path: file });
  else await of.screenshot({ path: file });
  process.stdout.write(`${name}.png\n`);
}

/** Opens a study from the plan's page. */
async function openStudy({ pane, page }: PreviewPage, name: string): Promise<void> {
  const back = pane.getByRole("button", { name: "Torna al piano" });
  if (await back.isVisible()) await back.click();
  await pane.getByRole("button", { name, exact: true }).click();
  await back.waitFor({ timeout: LONG });
  await page.waitForTimeout(1500);
}

async function open({ page, pane }: PreviewPage, file: string): Promise<void> {
  await page.getByLabel("Apri .xlsx…").setInputFiles(file);
  await pane.getByRole("heading", { name: `${BODY}, 2022` }).waitFor({ timeout: LONG });
}

/** What Verifica says of the workbook that was handled roughly, and what Ripara did. */
async function takeCheck(preview: PreviewPage, damagedFile: string): Promise<void> {
  const { pane } = preview;
  await open(preview, damagedFile);
  await openStudy(preview, "Verifica");
  await pane.getByRole("button", { name: "Ripara" }).waitFor({ timeout: LONG });
  await picture(pane, "verifica");
  await pane.getByRole("button", { name: "Ripara" }).click();
  await pane.getByRole("button", { name: "Annulla" }).waitFor({ timeout: LONG });
  await preview.page.waitForTimeout(1000);
  await picture(pane, "ripara");
}

async function takePictures(preview: PreviewPage, file: string): Promise<void> {
  const { pane, page } = preview;
  await open(preview, file);
  await pane.getByRole("button", { name: "Aggiorna riepilogo" }).click();
  await pane
    .getByText(/Riepilogo aggiornato/)
    .first()
    .waitFor({ state: "attached", timeout: LONG });
  await preview.goTo("Riepilogo!A1");
  await page.waitForTimeout(1500);
  await picture(preview, "preview");
  await page.setViewportSize({ width: 1440, height: 1150 });
  await openStudy(preview, "Guida all’anagrafica");
  await pane.getByRole("button", { name: /^Comincia da/ }).click();
  await page.waitForTimeout(800);
  await picture(pane, "guida-anagrafica");
  await openStudy(preview, "Celle da rivedere");
  await picture(pane, "celle-da-rivedere");
  await openStudy(preview, "Chi manca");
  await picture(pane, "chi-manca");
  await openStudy(preview, "Qualità del piano");
  await picture(pane, "qualita-del-piano");
  await preview.goTo(`Riepilogo!G${await summaryRow(preview)}`);
  await openStudy(preview, "Perché?");
  await picture(pane, "perche");
  await takeSheets(preview);
}

/** The way from a document to a plan, in a new workbook each time. */
async function takeDocuments(open: () => Promise<PreviewPage>): Promise<void> {
  const layout = path.join(__dirname, "cases/layouts/12-unione-senza-codici.csv");
  const unsure = path.join(__dirname, "cases/layouts/02-ministero-triennale.csv");
  const flat = path.join(__dirname, "../seeds/provincia-lucca-2022/source.txt");
  const old = { name: "piano.rtf", mimeType: "application/rtf", buffer: Buffer.from("{\\rtf1 Piano}") };
  const preview = await open();
  const { pane, page } = preview;
  const choose = (file: string | typeof old): Promise<void> =>
    pane.locator('input[type="file"]').setInputFiles(file);
  const other = async (file: string | typeof old, heading: string): Promise<void> => {
    await choose(file);
    await pane.getByRole("heading", { level: 1, name: heading }).waitFor({ timeout: LONG });
    await page.waitForTimeout(800);
  };
  await pane.getByRole("button", { name: "Incolla, o da Excel…" }).click();
  await pane.getByRole("heading", { name: "Da dove viene il piano" }).waitFor();
  await picture(pane, "documento-scelta");
  await other(old, "Il documento non si può leggere");
  await picture(pane, "documento-illeggibile");
  await pane.getByRole("button", { name: "Scegli un altro documento" }).click();
  await other(unsure, "Che cosa c’è in ogni colonna");
  await picture(pane, "documento-colonne");
  await pane.getByRole("button", { name: "Indietro" }).click();
  await other(layout, "Controllo prima di caricare");
  await pane.getByLabel("Ente").fill("Unione di Comuni (dati inventati)");
  await picture(pane, "documento-controllo");
  await pane.getByRole("button", { name: "Un altro documento" }).click();
  await other(flat, "Controllo prima di caricare");
  await page.keyboard.press("F8");
  await page.waitForTimeout(500);
  await picture(pane, "documento-divisioni");
  await preview.close();
}

/** The charts, the heat map and a centre's sheet, without the pane. */
async function takeSheets(preview: PreviewPage): Promise<void> {
  const { page } = preview;
  await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
  await page.setViewportSize({ width: 1880, height: 860 });
  await preview.goTo("Riepilogo!A1");
  await page.waitForTimeout(1500);
  await picture(preview.grid, "riepilogo-grafici");
  await preview.grid.hover();
  await page.mouse.wheel(0, 1010);
  await page.waitForTimeout(1000);
  await picture(preview.grid, "riepilogo-centri");
  await page.setViewportSize({ width: 1440, height: 720 });
  await preview.showSheet("A1 Organi Istituzionali");
  await preview.goTo("G11");
  await page.waitForTimeout(500);
  await picture(preview, "scheda-centro");
}

/** The row of the body's own result. */
async function summaryRow(preview: PreviewPage): Promise<number> {
  for (const top of [1, 20, 40, 60, 80]) {
    await preview.goTo(`Riepilogo!D${top}`);
    await preview.page.waitForTimeout(300);
    const cell = preview.page.locator('[role="gridcell"][data-address^="D"]', {
      hasText: "Provincia di Lucca",
    });
    if ((await cell.count()) > 0) return preview.rowOf("D", "Provincia di Lucca");
  }
  throw new Error("the summary has no row of the body");
}

async function main(): Promise<void> {
  // `WORKBOOKS` and `PREVIEW` name folders of workbooks and of a build to use again when only the pictures change.
  const scratch = mkdtempSync(path.join(tmpdir(), "invented-"));
  const books = process.env["WORKBOOKS"] ?? scratch;
  const [file, damagedFile] = [path.join(books, "lucca.xlsx"), path.join(books, "danneggiata.xlsx")];
  if (!existsSync(file) || !existsSync(damagedFile)) await inventedWorkbooks(file, damagedFile);
  const folder = process.env["PREVIEW"] ?? (await webpackBuild("--mode=development", "--env", "preview"));
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  });
  try {
    const opened = { viewport: { width: 1400, height: 820 } };
    const tall = { viewport: { width: 1400, height: 1150 } };
    await takeDocuments(() => PreviewPage.open(browser, server.origin, tall));
    await takeCheck(await PreviewPage.open(browser, server.origin, tall), damagedFile);
    await takePictures(await PreviewPage.open(browser, server.origin, opened), file);
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

void main();
