import { SHEETS } from "../../domain/contract/sheets";
import { SUMMARY_OBJECTIVES } from "../../domain/contract/summary-tables";
import type { Plan } from "../../domain/plan/plan";
import type { Summary } from "../../domain/measurement/results";
import type { WorkbookData } from "../../domain/cells/workbook-data";
import { parameterNames } from "../layout/parameters-sheet";
import type { Report } from "../layout/report";
import type { SheetLayout, TableLayout } from "../layout/sheet-layout";
import { summaryBlocks } from "../layout/summary-rows";
import { summaryLinks } from "../layout/summary-links";
import { SUMMARY_CELLS } from "../layout/summary-sheet";
import type { CatalogueEntry } from "../read/catalogue";
import { stylesStep } from "./cell-styles";
import { reportNameStep } from "./report-steps";
import { linkSteps, rewriteSteps } from "./rewrite-table";
import { addSheetsStep, sheetSteps } from "./sheet-steps";
import { phaseMarkStep } from "./summary-steps";
import type { WriteStep } from "./write-step";

/** Everything that a load writes. */
export interface LoadContent {
  readonly plan: Plan;
  /** All sheets in the order of their tabs. */
  readonly layouts: readonly SheetLayout[];
  readonly data: WorkbookData;
  readonly summary: Summary;
  /** Those whose sheets are among the layouts. */
  readonly reports: readonly Report[];
}

/**
 * The steps of a load. Formulas name tables and values in use, so the plan's tables come before the bands among the
 * parameters, and all of these before the tracking sheets; `Registro` comes last, and so says that everything is there.
 */
export function loadSteps(content: LoadContent, presentStyles: ReadonlySet<string>): readonly WriteStep[] {
  const { layouts, plan, reports } = content;
  const first = [SHEETS.objectives, SHEETS.indicators, SHEETS.phases, SHEETS.parameters];
  const rest = layouts.filter(({ name }) => !first.some((sheet) => sheet === name) && name !== SHEETS.log);
  const of = (name: string): readonly WriteStep[] =>
    layouts.filter((layout) => layout.name === name).flatMap(sheetSteps);
  return [
    stylesStep(presentStyles),
    addSheetsStep(layouts),
    ...first.flatMap(of),
    namesStep(plan),
    ...rest.flatMap(sheetSteps),
    ...summaryLinkSteps(content),
    ...reports.map(reportNameStep),
    ...of(SHEETS.log),
  ];
}

function namesStep({ body, year }: Plan): WriteStep {
  const named = [
    ...parameterNames(body, year).map((cell) => ({ ...cell, sheet: SHEETS.parameters })),
    ...Object.entries(SUMMARY_CELLS).map(([name, cell]) => ({ name, ...cell, sheet: SHEETS.summary })),
  ];
  return {
    subject: "nomi",
    bytes: named.length * 900,
    queue(context) {
      for (const { name, sheet, row, column } of named) {
        const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        context.workbook.names.add(name, cell);
      }
    },
  };
}

/** The links of the tables of `Riepilogo`, and its marks. */
export function summaryLinkSteps({
  layouts,
  summary,
  data,
}: Pick<LoadContent, "layouts" | "summary" | "data">): readonly WriteStep[] {
  const tables = layouts
    .filter(({ name }) => name === SHEETS.summary)
    .flatMap(({ name: sheet, tables: own }) =>
      own.map((table) => ({ entry: entryOfLayout(sheet, table), table })),
    );
  const links = summaryLinks(summary, data.centres);
  const blocks = summaryBlocks(summary);
  return tables.flatMap(({ entry, table }) => {
    const link = links.find((column) => column.table === table.name);
    const block = blocks.find((rows) => rows.table === table.name);
    if (link === undefined || block === undefined) return [];
    const area = {
      row: table.row,
      column: table.column,
      rowCount: table.rows.length + 1,
      columnCount: table.columns.length,
    };
    return [
      ...linkSteps(entry, link, area),
      ...rewriteSteps(entry, entry.headers, block.rows),
      ...(table.name === SUMMARY_OBJECTIVES.name ? [phaseMarkStep(entry, summary)] : []),
    ];
  });
}

function entryOfLayout(sheet: string, { name, columns, rows }: TableLayout): CatalogueEntry {
  return { name, sheet, headers: columns.map(({ header }) => header), rowCount: rows.length };
}
