import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { cellOf } from "../embedded";

/** Something that a person does in one go, with everything that Excel offers. */
export async function byHand(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

/**
 * Something that a person does on a sheet after taking its protection off. Afterwards they protect it again as it was, so
 * that nothing else is damaged.
 */
export async function onSheet(
  name: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { protection } = sheet;
    protection.load("protected, options");
    await context.sync();
    const { options } = protection;
    const wasProtected = protection.protected;
    if (wasProtected) protection.unprotect();
    act(sheet, context);
    if (wasProtected) protection.protect(options);
    await context.sync();
  });
}

/** The same on the sheet that a table stands on now. */
export async function onTable(
  { workbook }: EmbeddedExcel,
  table: string,
  act: (table: Excel.Table, context: Excel.RequestContext) => void,
): Promise<void> {
  const holder = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!holder) throw new Error(`no table ${table}`);
  await onSheet(holder.name, (_, context) => act(context.workbook.tables.getItem(table), context));
}

/** Writes into a cell of a table, whatever stands there and whatever its protection and validation say. */
export async function overwrite(
  excel: EmbeddedExcel,
  [table, key, header]: readonly [table: string, key: string, header: string],
  content: string | number,
): Promise<void> {
  const { sheet, address } = cellOf(excel.workbook, table, key, header);
  await onSheet(sheet, (worksheet) => {
    worksheet.getRange(address).formulas = [[content]];
  });
}

/** The cells of a column of a table, without its header. */
export function columnOf(table: Excel.Table, header: string): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange();
}
