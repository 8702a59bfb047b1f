import { quarterLabel } from "../domain/contract/vocabulary";
import type { Quarter } from "../domain/contract/vocabulary";
import { SHEETS, TABLES } from "./names";
import { entryOf, queueCatalogue } from "./read/catalogue";
import { runReads } from "./read/read-step";
import { readTable } from "./read/table-reader";
import { queuePlanMark, requirePlan } from "./read/plan-mark";
import { damaged, runExcel } from "./run";

const PARAMETER = "Trimestre di riferimento";

/** Writes the reference quarter into `Parametri`. Three syncs. The tracking sheets follow by formula. */
export async function setReferenceQuarter(quarter: Quarter): Promise<void> {
  await runExcel(SHEETS.parameters, async (context) => {
    const cataloguePending = queueCatalogue(context);
    const isLoaded = queuePlanMark(context);
    await context.sync();
    const catalogue = cataloguePending();
    requirePlan(isLoaded());
    const entry = entryOf(catalogue, TABLES.parameters);
    const parameters = readTable(context, entry, { headers: ["Parametro", "Valore"], inputs: [] });
    await runReads(context, parameters.steps);
    const row = parameters.result().columns.get("Parametro")?.values.indexOf(PARAMETER) ?? -1;
    if (row < 0) throw damaged(`tabella «${TABLES.parameters}», parametro «${PARAMETER}»`);
    const values = context.workbook.tables
      .getItem(TABLES.parameters)
      .columns.getItem("Valore")
      .getDataBodyRange();
    values.getCell(row, 0).values = [[quarterLabel(quarter)]];
    await context.sync();
  });
}
