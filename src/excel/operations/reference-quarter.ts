import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { quarterLabel } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import { queueSkeleton, requirePlan } from "../observe/skeleton";
import { entryOf } from "../read/catalogue";
import { runReads } from "../read/read-step";
import { readTable } from "../read/table-reader";
import { damaged, runExcel } from "../host/run";

const PARAMETER = PARAMETER_NAMES.quarter;

/** Writes the reference quarter into `Parametri`. Three syncs. The tracking sheets follow by formula. */
export async function setReferenceQuarter(quarter: Quarter): Promise<void> {
  let writing = false;
  await runExcel(
    SHEETS.parameters,
    async (context) => {
      const pending = queueSkeleton(context);
      await context.sync();
      const skeleton = pending();
      requirePlan(skeleton);
      const entry = entryOf(skeleton.catalogue, PARAMETERS.name);
      const parameters = readTable(context, entry, {
        columns: [PARAMETERS.parameter, PARAMETERS.value],
        inputs: [],
      });
      await runReads(context, parameters.steps);
      const row =
        parameters.result().columns.get(PARAMETERS.parameter.header)?.values.indexOf(PARAMETER) ?? -1;
      if (row < 0) throw damaged(`tabella «${PARAMETERS.name}», parametro «${PARAMETER}»`);
      const values = context.workbook.tables
        .getItem(PARAMETERS.name)
        .columns.getItem(PARAMETERS.value.header)
        .getDataBodyRange();
      values.getCell(row, 0).values = [[quarterLabel(quarter)]];
      writing = true;
      await context.sync();
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}
