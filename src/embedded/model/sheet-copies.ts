import type { DefinedName } from "./defined-name";
import { nameTarget } from "./defined-names";
import { noteMentions } from "./formula-mentions";
import { withSheetRenamed, withTableRenamed } from "./formula-references";
import { rewriteSheetFormulas } from "./formula-upkeep";
import { requireOpenStructure } from "./protection-rules";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { EmbeddedWorkbook } from "./workbook";
import { announce, findSheet, findTable, nextId, sheetId } from "./workbook";
import { MAX_SHEET_NAME } from "./worksheets";

/** Where copies come from and go to. */
export interface CopyPlace {
  /** The same workbook, or another one. */
  readonly from: EmbeddedWorkbook;
  /** Of the first copy among the tabs, from 0. */
  readonly position: number;
}

/**
 * Copies sheets with everything on them, protection included. A name that is taken gets a number, `Foglio1 (2)`, and a
 * table too, `Tabella12`. Inferred from Excel's own *Move or Copy*: formulas of the copies that speak of a copied sheet
 * or table mean the copy; what others have for it stays; names of the workbook that point to the sheet become names of
 * the copy, those of another workbook come along where they are free.
 */
export function copySheets(
  workbook: EmbeddedWorkbook,
  sources: readonly Sheet[],
  { from, position }: CopyPlace,
): readonly Sheet[] {
  requireOpenStructure(workbook);
  const pairs = sources.map((source, index) => {
    const copy = emptyCopy(workbook, source);
    workbook.sheets.splice(position + index, 0, copy);
    return { source, copy };
  });
  const renames: Rename[] = pairs.map(({ source, copy }) => ({
    before: source.name,
    after: copy.name,
    rewrite: withSheetRenamed,
  }));
  for (const { source, copy } of pairs) renames.push(...copyTables(workbook, source, copy));
  const names = pairs.flatMap(({ source, copy }) => copiedNames(workbook, from, source, copy));
  if (from !== workbook) names.push(...comingAlong(workbook, from, sources));
  const rewrite = inTwoSteps(renames);
  for (const { copy } of pairs) rewriteSheetFormulas(copy, rewrite);
  workbook.names.push(...names.map((name) => ({ ...name, formula: rewrite(name.formula) })));
  takeStyles(workbook, from);
  for (const { copy } of pairs) tellOf(workbook, copy);
  announce(workbook, { kind: "names", names: names.map(({ name }) => name) });
  return pairs.map(({ copy }) => copy);
}

/** All but tables and the ids that must be new. */
function emptyCopy(workbook: EmbeddedWorkbook, source: Sheet): Sheet {
  const ownId = (kind: number): string =>
    `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-00000000000${kind}}`;
  return {
    ...source,
    id: sheetId(nextId(workbook)),
    name: freeCopyName(workbook, source.name),
    cells: source.cells.copy(),
    columns: new Map(source.columns),
    rows: new Map(source.rows),
    tables: [],
    charts: source.charts.map((chart) => ({ ...chart, id: ownId(2) })),
    conditionalFormats: source.conditionalFormats.map((format) => ({ ...format, id: ownId(1) })),
    customProperties: new Map(source.customProperties),
    mentions: new Set(source.mentions),
  };
}

/** The name itself where it is free, else with the next number; at most 31 characters. */
function freeCopyName(workbook: EmbeddedWorkbook, name: string): string {
  if (!findSheet(workbook, name)) return name;
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!findSheet(workbook, candidate)) return candidate;
  }
}

/** How formulas have to be rewritten. */
interface Rename {
  readonly before: string;
  readonly after: string;
  readonly rewrite: (formula: string, before: string, after: string) => string;
}

function copyTables(workbook: EmbeddedWorkbook, source: Sheet, copy: Sheet): readonly Rename[] {
  return source.tables.map((table) => {
    const copied: Table = {
      ...table,
      id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000000}`,
      name: freeTableName(workbook, table.name),
    };
    copy.tables.push(copied);
    return { before: table.name, after: copied.name, rewrite: withTableRenamed };
  });
}

function freeTableName(workbook: EmbeddedWorkbook, name: string): string {
  const isTaken = (candidate: string): boolean =>
    findTable(workbook, candidate) !== null ||
    workbook.names.some((each) => each.sheet === null && each.name.toLowerCase() === candidate.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** The sheet's own names, and those of the same workbook that point to it. */
function copiedNames(
  workbook: EmbeddedWorkbook,
  from: EmbeddedWorkbook,
  source: Sheet,
  copy: Sheet,
): DefinedName[] {
  const own = from.names.filter((name) => name.sheet === source);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const pointing = from.names.filter(
    (name) =>
      from === workbook &&
      name.sheet === null &&
      !taken.has(name.name.toLowerCase()) &&
      nameTarget(from, name)?.sheet === source,
  );
  return [...own, ...pointing].map((name) => ({ ...name, sheet: copy }));
}

/** Names of another workbook that point to the copied sheets, where nothing here has the name. */
function comingAlong(
  workbook: EmbeddedWorkbook,
  from: EmbeddedWorkbook,
  sources: readonly Sheet[],
): DefinedName[] {
  const taken = new Set(
    workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  );
  return from.names
    .filter((name) => {
      const sheet = name.sheet === null ? nameTarget(from, name)?.sheet : undefined;
      return sheet && sources.includes(sheet) && !taken.has(name.name.toLowerCase());
    })
    .map((name) => ({ ...name }));
}

/** By names that nothing has in between: the new name of one may be the old name of another. */
function inTwoSteps(renames: readonly Rename[]): (formula: string) => string {
  const needed = renames.filter(({ before, after }) => before !== after);
  return (formula) => {
    const between = needed.reduce(
      (text, { before, rewrite }, index) => rewrite(text, before, `copy_in_between_${index}`),
      formula,
    );
    return needed.reduce(
      (text, { after, rewrite }, index) => rewrite(text, `copy_in_between_${index}`, after),
      between,
    );
  };
}

function takeStyles(workbook: EmbeddedWorkbook, from: EmbeddedWorkbook): void {
  for (const [name, style] of from.styles) {
    if (!workbook.styles.has(name)) workbook.styles.set(name, { ...style });
  }
}

function tellOf(workbook: EmbeddedWorkbook, copy: Sheet): void {
  for (const name of workbook.names) if (name.sheet === copy) noteMentions(copy, name.formula);
  announce(workbook, { kind: "sheetAdded", sheet: copy });
  const names = copy.tables.map((table) => table.name);
  if (names.length > 0) announce(workbook, { kind: "table", sheet: copy, names });
}
