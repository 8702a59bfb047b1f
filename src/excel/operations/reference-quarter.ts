import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { quarterLabel } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { entryOf, queueCatalogue } from "../read/catalogue";
import { runReads } from "../read/read-step";
import { readTable } from "../read/table-reader";
import { queuePlanMark, requirePlan } from "../read/plan-mark";
import { damaged, runExcel } from "../host/run";

const PARAMETER = PARAMETER_NAMES.quarter;

/** Writes the reference quarter into `Parametri`. Three syncs. The tracking sheets follow by formula. */
export async function setReferenceQuarter(quarter: Quarter): Promise<void> {
  await runExcel(SHEETS.parameters, async (context) => {
    const cataloguePending = queueCatalogue(context);
    const isLoaded = queuePlanMark(context);
    await context.sync();
    const catalogue = cataloguePending();
    requirePlan(isLoaded());
    const entry = entryOf(catalogue, PARAMETERS.name);
    const parameters = readTable(context, entry, {
      columns: [PARAMETERS.parameter, PARAMETERS.value],
      inputs: [],
    });
    await runReads(context, parameters.steps);
    const row = parameters.result().columns.get(PARAMETERS.parameter.header)?.values.indexOf(PARAMETER) ?? -1;
    if (row < 0) throw damaged(`tabella «${PARAMETERS.name}», parametro «${PARAMETER}»`);
    const values = context.workbook.tables
      .getItem(PARAMETERS.name)
      .columns.getItem(PARAMETERS.value.header)
      .getDataBodyRange();
    values.getCell(row, 0).values = [[quarterLabel(quarter)]];
    await context.sync();
  });
}
