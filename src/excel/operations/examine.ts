import {
  CENTRE_INDICATORS,
  CENTRE_PHASES,
  CENTRE_WORKINGS,
  PHASE_WORKINGS,
} from "../../domain/contract/centre-tables";
import type { Moment } from "../declare/derived-sheets";
import { SHEETS } from "../../domain/contract/sheets";
import { centreInName } from "../../domain/contract/table";
import type { TableLayout } from "../declare/sheet-layout";
import { isShown } from "../differ/compare-sheet";
import type { ComparedSheet } from "../differ/compare-sheet";
import { compareHighlights, compareValidations } from "../differ/compare-rules";
import type { ComparedTable } from "../differ/compare-table";
import { compareWorkbook } from "../differ/compare-workbook";
import type { ComparedWorkbook } from "../differ/compare-workbook";
import { declaredHighlights, declaredValidations } from "../differ/declared-rules";
import type { Difference, Mend } from "../differ/difference";
import { OFFICE_TABLES, RECORD_TABLES } from "../differ/wanted-tables";
import type { Observation } from "../observe/observation";
import { observeSheets } from "../observe/observe";
import { queueHighlights, queueValidations } from "../observe/rules";
import { queueSkeleton, requireLoaded, requirePlan } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";

/** The whole workbook beside its declaration, to the last look of a cell. */
export interface Examination {
  readonly observation: Observation;
  readonly compared: ComparedWorkbook;
  readonly differences: readonly Difference[];
}

/**
 * Reads our sheets with all that is on them and says how they differ from their declaration. Other people's sheets are
 * read only where something of ours is missing: it may stand there. Four syncs for the plan of Lucca's size, more for
 * larger ones. Fails with `earlier-form` where the version before wrote the workbook.
 */
export async function examine(context: Excel.RequestContext, at: Moment): Promise<Examination> {
  return examineAs(requirePlan, context, at);
}

/** The same, whatever version wrote the workbook. */
export async function examineAnyForm(context: Excel.RequestContext, at: Moment): Promise<Examination> {
  return examineAs(requireLoaded, context, at);
}

async function examineAs(
  require: (skeleton: Skeleton) => void,
  context: Excel.RequestContext,
  at: Moment,
): Promise<Examination> {
  const pending = queueSkeleton(context);
  await context.sync();
  const skeleton = pending();
  require(skeleton);
  const own = ownSheets(skeleton);
  const near = await observeSheets(context, skeleton, own);
  const first = compareWorkbook(near, "all", at);
  const isAll = own.length === skeleton.sheets.length || !first.isIncomplete;
  const observation = isAll
    ? near
    : await observeSheets(
        context,
        skeleton,
        skeleton.sheets.map(({ name }) => name),
      );
  const compared = isAll ? first : compareWorkbook(observation, "all", at);
  const rules = await examineRules(context, compared.sheets);
  const cells = compared.differences.map((one) => withRules(one, compared.sheets));
  return { observation, compared, differences: [...cells, ...rules] };
}

/** Sheets that are called like ours or hold a table of ours. */
function ownSheets({ sheets, catalogue }: Skeleton): readonly string[] {
  const names = new Set<string>(Object.values(SHEETS));
  const tables = new Set([...OFFICE_TABLES, ...RECORD_TABLES].map(({ name }) => name));
  const prefixes = [CENTRE_INDICATORS, CENTRE_PHASES, CENTRE_WORKINGS, PHASE_WORKINGS];
  const held = new Set(
    [...catalogue.values()]
      .filter(({ name }) => tables.has(name) || prefixes.some((table) => centreInName(table, name) !== null))
      .map(({ sheet }) => sheet),
  );
  return sheets.map(({ name }) => name).filter((name) => names.has(name) || held.has(name));
}

/** To set the look of cells takes their conditional formats away too: those of their table are set again. */
function withRules(one: Difference, sheets: readonly ComparedSheet[]): Difference {
  if (!one.mends.some(({ type }) => type === "look")) return one;
  const { subject, sheet } = one.finding;
  const own = sheets.find(({ tab }) => tab === sheet)?.tables ?? [];
  const neighbours = own.map(placedLayout);
  const rules = neighbours
    .filter(({ name, rules: declared }) => name === subject && declared.length > 0)
    .map((layout): Mend => ({ type: "rules", sheet, layout, neighbours }));
  return { ...one, mends: [...one.mends, ...rules] };
}

/** What cells accept, and the colours that follow their values. One sync. */
async function examineRules(
  context: Excel.RequestContext,
  sheets: readonly ComparedSheet[],
): Promise<readonly Difference[]> {
  const pending = sheets.flatMap(({ layout, tables: own }) =>
    own.filter((table) => isShown(table.layout, layout)).map((table) => queueRules(context, table, own)),
  );
  await context.sync();
  return pending.flatMap((result) => result());
}

function queueRules(
  context: Excel.RequestContext,
  { layout, located }: ComparedTable,
  own: readonly ComparedTable[],
): () => readonly Difference[] {
  const validations = declaredValidations(layout, located);
  const neighbours = new Map(own.map((table) => [table.layout.name, table.located]));
  const highlights = declaredHighlights(layout, located, neighbours);
  const foundValidations = queueValidations(context, validations);
  const foundHighlights = queueHighlights(context, highlights);
  const placed = placedLayout({ layout, located });
  return () => [
    ...compareValidations(located.name, validations, foundValidations()),
    ...compareHighlights(placed, own.map(placedLayout), highlights, foundHighlights()),
  ];
}

/** A table as it is declared, where it stands now. */
function placedLayout({ layout, located }: Pick<ComparedTable, "layout" | "located">): TableLayout {
  const { row, column, rowCount } = located;
  return { ...layout, row, column, rows: Array<[]>(rowCount).fill([]) };
}
