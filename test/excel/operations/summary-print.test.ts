import { expect, it } from "@jest/globals";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, printedText } from "../../embedded/libreoffice";
import { centreOf, editsOf } from "../../invented-readings";
import { cellOf, emptyWorkbook, noProgress, planOfLucca } from "../embedded";

const plan = planOfLucca();

/** The pages of the summary of Lucca with its invented year up to T3, by the name of the sheet at the foot of each page. */
async function summaryPages(): Promise<readonly string[]> {
  const { excel, port } = emptyWorkbook();
  await port.loadPlan(plan, noProgress);
  await Excel.run(async (context) => {
    for (const edit of plan.objectives.flatMap((objective) => editsOf(objective, centreOf(objective)))) {
      const [table = "", key = "", header = "", value = ""] = edit.split(";");
      const { sheet, address } = cellOf(excel.workbook, table, key, header);
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[cellContent(value)]];
    }
    const quarter = cellOf(excel.workbook, "Parametri", "Trimestre di riferimento", "Valore");
    context.workbook.worksheets.getItem(quarter.sheet).getRange(quarter.address).values = [["T3"]];
    await context.sync();
  });
  await port.refreshSummary(noProgress);
  const text = await printedText(await writeXlsx(excel.workbook));
  return text.split("\f").filter((page) => /Riepilogo\s+Pagina \d+ di \d+/.test(page));
}

/** As the command line takes it: numbers with a point, dates (as serials), percentages, else words. */
function cellContent(value: string): string | number {
  if (/^-?[\d.]+$/.test(value)) return Number(value);
  if (/^\d{4}-/.test(value)) return Date.parse(value) / 86_400_000 + 25_569;
  return /^[\d.]+%$/.test(value) ? Number(value.slice(0, -1)) / 100 : value;
}

describeWithLibreOffice("the summary of Lucca on paper", () => {
  const printed = summaryPages();

  it("takes two A4 pages at most", async () => {
    const pages = await printed;
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
  }, 120_000);

  it("holds the headline figures, the charts, every centre and the objectives at risk with their reasons", async () => {
    const text = (await printed).join("\f");
    expect(text).toMatch(/↑ \+\d+[.,]\d punti/);
    for (const words of ["Andamento nell'anno rispetto all'atteso", "Raggiungimento per centro"]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Obiettivi più a rischio[\s\S]*indicatore critico su \d \(I\d\d\)/);
    for (const code of new Set(plan.objectives.map(({ centre }) => centre.code))) {
      expect(text).toMatch(new RegExp(`\\b${code} – `));
    }
  }, 120_000);
});
