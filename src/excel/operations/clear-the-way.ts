import { CENTRE_INDICATORS, CENTRE_PHASES } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { WorkbookError } from "../host/errors";
import type { SheetLayout } from "../layout/sheet-layout";
import type { LoadStart } from "./load-start";
import { sheetName } from "../cells/sheet-name";
import { OWN_SHEET } from "../write/sheet-steps";

/** Headers of the columns that a load leaves empty: what stands there was typed. */
const TYPED: ReadonlySet<string> = new Set(
  [
    ...[CENTRE_INDICATORS, CENTRE_PHASES].flatMap(({ columns }) =>
      Object.values<ContractColumn>(columns).filter(({ writer }) => writer === "manager"),
    ),
    ...[OBJECTIVES.weight, INDICATORS.weight, PHASES.weight],
    ...[INDICATORS.baseline, INDICATORS.source, INDICATORS.dimension],
  ].map(({ header }) => header),
);

/**
 * Makes sure that the names which the load needs are free. Sheets of an interrupted load are taken away, unless
 * somebody has typed into them; anybody else's sheet, table or name of that kind is an error that names it.
 *
 * @returns the start as it is then: a workbook keeps one sheet, so a blank one may have been added.
 */
export async function clearTheWay(
  context: Excel.RequestContext,
  start: LoadStart,
  layouts: readonly SheetLayout[],
): Promise<LoadStart> {
  const own = start.emptySheet === null ? await ownSheets(context, start.sheets) : [];
  requireFreeNames(start, layouts, own);
  if (own.length === 0) return start;
  await requireUntouched(context, start, own);
  const { worksheets, names } = context.workbook;
  const blank = own.length === start.sheets.length ? blankName(start, layouts) : null;
  if (blank !== null) worksheets.add(blank);
  own.forEach((name) => {
    worksheets.getItem(name).delete();
  });
  ownNames(start).forEach((name) => {
    names.getItem(name).delete();
  });
  return { ...start, emptySheet: blank };
}

/** Without sheets of ours, names like ours are somebody else's: redefining them would change their formulas. */
function requireFreeNames(start: LoadStart, layouts: readonly SheetLayout[], own: readonly string[]): void {
  const sheets = new Set(layouts.map(({ name }) => name.toLowerCase()));
  const sheet = start.sheets.find((name) => sheets.has(name.toLowerCase()) && !own.includes(name));
  if (sheet !== undefined) throw taken(`foglio «${sheet}»`);
  const tables = new Set(layouts.flatMap((layout) => layout.tables.map(({ name }) => name.toLowerCase())));
  for (const { name, sheet: holder } of start.catalogue.values()) {
    if (tables.has(name.toLowerCase()) && !own.includes(holder)) throw taken(`tabella «${name}»`);
  }
  const name =
    start.names.find((defined) => tables.has(defined.toLowerCase())) ??
    (own.length === 0 ? ownNames(start)[0] : undefined);
  if (name !== undefined) throw taken(`nome «${name}»`);
}

function ownNames({ names }: LoadStart): readonly string[] {
  return Object.values(NAMES).filter((name) => names.includes(name));
}

function blankName({ sheets }: LoadStart, layouts: readonly SheetLayout[]): string {
  return sheetName("Foglio1", new Set([...sheets, ...layouts.map(({ name }) => name)]));
}

/** Which of the sheets the add-in made itself. One sync, none where there is nothing to ask. */
async function ownSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const marks = sheets.map((sheet) => {
    const mark = context.workbook.worksheets.getItem(sheet).customProperties.getItemOrNullObject(OWN_SHEET);
    mark.load("key");
    return { sheet, mark };
  });
  await context.sync();
  return marks.filter(({ mark }) => !mark.isNullObject).map(({ sheet }) => sheet);
}

/** What people typed is never taken away, not even on a half-made sheet. One sync. */
async function requireUntouched(
  context: Excel.RequestContext,
  { catalogue }: LoadStart,
  own: readonly string[],
): Promise<void> {
  const inputs = [...catalogue.values()]
    .filter(({ sheet, headers }) => own.includes(sheet) && headers.some((header) => TYPED.has(header)))
    .map(({ name, sheet, headers }) => {
      const columns = headers.filter((header) => TYPED.has(header));
      const ranges = columns.map((header) => {
        const range = context.workbook.tables.getItem(name).columns.getItem(header).getDataBodyRange();
        range.load("values");
        return range;
      });
      return { sheet, ranges };
    });
  await context.sync();
  const typed = inputs.find(({ ranges }) =>
    ranges.some(({ values }) => values.flat().some((value) => value !== "")),
  );
  if (typed !== undefined) throw taken(`foglio «${typed.sheet}», che contiene dati scritti a mano`);
}

function taken(subject: string): WorkbookError {
  return new WorkbookError("name-taken", subject, "unchanged", "");
}
