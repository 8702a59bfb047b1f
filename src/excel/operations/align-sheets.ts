import { CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { tableNameFor } from "../../domain/contract/table";
import { kindBands } from "../layout/centre-sheet";
import type { TableLayout } from "../layout/sheet-layout";
import type { OnProgress } from "../port";
import { queueCatalogue } from "../read/catalogue";
import { queuePlanMark, requirePlan } from "../read/plan-mark";
import { runReads } from "../read/read-step";
import { readSheetKinds } from "../read/sheet-kinds";
import type { SheetKinds } from "../read/sheet-kinds";
import { runExcel } from "../host/run";
import { centreColumns, centreTableNames } from "../schema/centre-tables";
import { FORMATS } from "../schema/column";
import { clearKindFormats, fillFormat, formatBands } from "../write/table-steps";
import { runSteps } from "../write/write-step";
import type { WriteStep } from "../write/write-step";

/**
 * Sets formats and validation of the tracking sheets that are behind, and nothing else: what people typed stays as it
 * is. Each sheet is unprotected, set and protected again in one request. Three syncs for the plan of Lucca.
 *
 * @returns how many sheets were set.
 */
export async function alignSheets(onProgress: OnProgress): Promise<number> {
  let writing = false;
  return runExcel(
    SHEETS.indicators,
    async (context) => {
      onProgress({ step: "reading", done: 0, total: 1 });
      const cataloguePending = queueCatalogue(context);
      const isLoaded = queuePlanMark(context);
      const protections = context.workbook.worksheets;
      protections.load("items/name, items/protection/protected, items/protection/options");
      await context.sync();
      const catalogue = cataloguePending();
      requirePlan(isLoaded());
      const kinds = readSheetKinds(context, catalogue);
      await runReads(context, kinds.steps);
      const behind = kinds.result().filter((sheet) => sheet.behind > 0);
      const optionsOf = new Map(
        protections.items.map(({ name, protection }) => [
          name,
          protection.protected ? protection.options : null,
        ]),
      );
      writing = behind.length > 0;
      await runSteps(
        context,
        behind.map((sheet) => alignStep(sheet, optionsOf.get(sheet.sheet) ?? null)),
        onProgress,
      );
      return behind.length;
    },
    () => (writing ? "partly-written" : "unchanged"),
  );
}

/** `options` are those of the sheet's protection; `null`: somebody has taken it off, and it stays off. */
function alignStep(kinds: SheetKinds, options: Excel.WorksheetProtectionOptions | null): WriteStep {
  const layout = indicatorTable(kinds);
  return {
    subject: kinds.sheet,
    bytes: 6_000 + layout.bands.length * 1_800,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(kinds.sheet);
      // Protecting or unprotecting twice is an error since 2026 (office-js#6784).
      if (options !== null) worksheet.protection.unprotect();
      clearKindFormats(worksheet, layout);
      formatBands(worksheet, layout);
      const set = context.workbook.tables
        .getItem(tableNameFor(CENTRE_WORKINGS, kinds.centre))
        .columns.getItem(CENTRE_WORKINGS.formattedKind.header);
      set.getDataBodyRange().values = kinds.wanted.map((kind) => [kind ?? ""]);
      if (options !== null) worksheet.protection.protect(options);
      formatRegistry(context, kinds);
    },
  };
}

/** Baseline and target of a changed kind: dates as dates, all else as Excel shows what is typed. */
function formatRegistry(context: Excel.RequestContext, { registryRows }: SheetKinds): void {
  const { columns } = context.workbook.tables.getItem(INDICATORS.name);
  for (const { row, kind } of registryRows) {
    for (const { header } of [INDICATORS.baseline, INDICATORS.target]) {
      const cell = columns.getItem(header).getDataBodyRange().getCell(row, 0);
      fillFormat(cell, kind === "Data" ? FORMATS.date : "General");
    }
  }
}

function indicatorTable({ centre, firstRow, wanted }: SheetKinds): TableLayout {
  const names = centreTableNames(centre);
  return {
    name: names.indicators,
    columns: centreColumns(names),
    row: firstRow - 1,
    column: 0,
    rows: wanted.map(() => []),
    filterButtons: false,
    bands: kindBands(wanted),
    rules: [],
  };
}
