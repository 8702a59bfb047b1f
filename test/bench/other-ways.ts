import type { Plan } from "../../src/domain/plan/plan";

/** The same cells written otherwise: what the add-in would cost if it were written naively. */

const HEADERS = ["Codice", "Valore pubblico", "Titolo", "Descrizione", "Centro", "Nome centro", "Dirigente"];

/** The rows of `Obiettivi` as text. */
export function objectiveRows(plan: Plan): string[][] {
  return plan.objectives.map(({ code, publicValue, title, description, centre, manager }) => [
    ...[code, publicValue, title, description, centre.code, centre.name, manager].map((text) => `'${text}`),
  ]);
}

/** One property set per cell, one sync. */
export async function cellByCell(rows: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cella per cella");
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        sheet.getCell(rowIndex, column).values = [[value]];
      });
    });
    await context.sync();
  });
}

/** A table that grows row by row with `rows.add`, one sync. */
export async function rowByRow(rows: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Riga per riga");
    const header = sheet.getRangeByIndexes(0, 0, 1, HEADERS.length);
    header.values = [HEADERS];
    const table = sheet.tables.add(header, true);
    rows.forEach((row) => {
      table.rows.add(undefined, [[...row]]);
    });
    await context.sync();
  });
}

/** One block, then a table over it: the add-in's way. */
export async function oneBlock(rows: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Un blocco");
    const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, HEADERS.length);
    range.values = [HEADERS, ...rows.map((row) => [...row])];
    sheet.tables.add(range, true);
    await context.sync();
  });
}
