import type { Plan } from "../domain/plan";
import { WorkbookError } from "./errors";
import type { SheetLayout } from "./layout/sheet-layout";
import { NAMES } from "./names";
import { queueCatalogue } from "./read/catalogue";
import type { Catalogue } from "./read/catalogue";
import { STYLE_NAMES } from "./write/cell-styles";
import { OWN_SHEET } from "./write/sheet-steps";

/** What a load finds. */
export interface LoadStart {
  readonly catalogue: Catalogue;
  readonly sheets: readonly string[];
  /** Our cell styles that are there already. */
  readonly styles: ReadonlySet<string>;
  /** Our defined names that are there already. */
  readonly names: readonly string[];
  /** The only sheet, where it is empty: the one of a new workbook. */
  readonly emptySheet: string | null;
}

/** One sync. Fails where sheets cannot be added. */
export async function readStart(context: Excel.RequestContext): Promise<LoadStart> {
  const { worksheets, protection, names, styles } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load("address");
  const ownNames = Object.values(NAMES).map((name) => loaded(names.getItemOrNullObject(name), name));
  const ownStyles = Object.values(STYLE_NAMES).map((name) => loaded(styles.getItemOrNullObject(name), name));
  const catalogue = queueCatalogue(context);
  await context.sync();
  if (protection.protected) throw new WorkbookError("workbook-protected", "", "unchanged", "");
  const sheets = worksheets.items.map(({ name }) => name);
  const present = (items: typeof ownNames): string[] =>
    items.filter(({ item }) => !item.isNullObject).map(({ name }) => name);
  return {
    catalogue: catalogue(),
    sheets,
    names: present(ownNames),
    styles: new Set(present(ownStyles)),
    emptySheet: sheets.length === 1 && used.isNullObject ? (sheets[0] ?? null) : null,
  };
}

function loaded(
  item: Excel.NamedItem | Excel.Style,
  name: string,
): { readonly item: { readonly isNullObject: boolean }; readonly name: string } {
  item.load("name");
  return { item, name };
}

/**
 * Makes sure that the names which the load needs are free. Sheets of an interrupted load are taken away, unless
 * somebody has typed into them; anybody else's sheet or table of that name is an error that names it.
 */
export async function clearTheWay(
  context: Excel.RequestContext,
  start: LoadStart,
  layouts: readonly SheetLayout[],
): Promise<void> {
  const wanted = new Set(layouts.map(({ name }) => name.toLowerCase()));
  const clashing = start.sheets.filter((name) => wanted.has(name.toLowerCase()));
  const own = await ownSheets(context, clashing);
  const foreign = clashing.find((name) => !own.includes(name));
  if (foreign !== undefined) throw taken(`foglio «${foreign}»`);
  const tables = new Set(layouts.flatMap((layout) => layout.tables.map(({ name }) => name.toLowerCase())));
  for (const { name, sheet } of start.catalogue.values()) {
    if (tables.has(name.toLowerCase()) && !own.includes(sheet)) throw taken(`tabella «${name}»`);
  }
  if (own.length === 0 && start.names.length === 0) return;
  await requireUntouched(context, start, own);
  own.forEach((name) => {
    context.workbook.worksheets.getItem(name).delete();
  });
  start.names.forEach((name) => {
    context.workbook.names.getItem(name).delete();
  });
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
    .filter(({ sheet, headers }) => own.includes(sheet) && headers.includes("Note"))
    .map(({ name, sheet, headers }) => {
      const columns = headers.filter((header) => /^(T[1-4]|Note|Evidenza)$/.test(header));
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

/**
 * Takes away the sheets and names of a load that failed half way, and brings the blank sheet back. They are seconds
 * old and hold nothing of anybody's.
 */
export async function takeBack(
  { emptySheet }: LoadStart,
  layouts: readonly SheetLayout[],
): Promise<WorkbookError["state"]> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = layouts.map(({ name }) => worksheets.getItemOrNullObject(name));
      const blank = emptySheet === null ? null : worksheets.getItemOrNullObject(emptySheet);
      blank?.load("name");
      const names = Object.values(NAMES).map((name) => context.workbook.names.getItemOrNullObject(name));
      [...sheets, ...names].forEach((item) => {
        item.load("name");
      });
      await context.sync();
      // A workbook has at least one sheet: the blank one comes back first.
      if (emptySheet !== null && blank?.isNullObject === true) worksheets.add(emptySheet);
      [...names, ...sheets].forEach((item) => {
        if (!item.isNullObject) item.delete();
      });
      context.runtime.enableEvents = true;
      await context.sync();
    });
    return "undone";
  } catch {
    // The failure of the load is the one to report; this one only says that its traces are still there.
    return "partly-written";
  }
}

/** How a plan is called in messages: `Provincia di Lucca, 2022`. */
export function planName({ body, year }: Plan): string {
  return `${body}, ${year}`;
}
