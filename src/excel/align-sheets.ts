import { KINDS } from "../domain/vocabulary";
import type { Kind } from "../domain/vocabulary";
import type { CellValue, TableData } from "../domain/workbook-data";
import { kindBands } from "./layout/centre-sheet";
import type { TableLayout } from "./layout/sheet-layout";
import { centreOfTable, centreTableName, SHEETS, TABLES, workingsTableName } from "./names";
import type { OnProgress } from "./port";
import { entryOf, queueCatalogue } from "./read/catalogue";
import type { Catalogue } from "./read/catalogue";
import type { PendingRead } from "./read/read-step";
import { runReads } from "./read/read-step";
import { readTable } from "./read/table-reader";
import { queuePlanMark, requirePlan } from "./read/plan-mark";
import { runExcel } from "./run";
import { centreColumns } from "./schema/centre-tables";
import { FORMATS } from "./schema/column";
import { clearKindFormats, fillFormat, formatBands } from "./write/table-steps";
import { runSteps } from "./write/write-step";
import type { WriteStep } from "./write/write-step";

/**
 * Formats and validation of a tracking sheet are set for the kinds of its indicators. When the office changes a kind
 * in the registry, formulas follow at once, formats and validation do not: this says which sheets are behind.
 */
export interface SheetKinds {
  readonly centre: string;
  readonly sheet: string;
  /** Row of the sheet, from 0, of the first indicator. */
  readonly firstRow: number;
  /** Kinds in the registry now, row by row. */
  readonly wanted: readonly (Kind | null)[];
  /** Rows whose formats were set for another kind. */
  readonly behind: number;
  /** Those rows' places in the registry, from 0. */
  readonly registryRows: readonly { readonly row: number; readonly kind: Kind | null }[];
}

/** Reads the kinds of all tracking sheets beside those of the registry. */
export function readSheetKinds(
  context: Excel.RequestContext,
  catalogue: Catalogue,
): PendingRead<readonly SheetKinds[]> {
  const read = (table: string, headers: readonly string[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { headers, inputs: [] });
  const registry = read(TABLES.indicators, ["ID", "Tipo"]);
  const sheets = [...catalogue.keys()].flatMap((name) => {
    const centre = centreOfTable(name);
    if (centre === null || !catalogue.has(workingsTableName(centre))) return [];
    return [{ centre, ids: read(name, ["ID"]), set: read(workingsTableName(centre), ["Impostato"]) }];
  });
  return {
    steps: [registry, ...sheets.flatMap(({ ids, set }) => [ids, set])].flatMap(({ steps }) => steps),
    result: () => {
      const kinds = kindsById(registry.result());
      return sheets.map(({ centre, ids, set }) => compareKinds(centre, ids.result(), set.result(), kinds));
    },
  };
}

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
        .getItem(workingsTableName(kinds.centre))
        .columns.getItem("Impostato");
      set.getDataBodyRange().values = kinds.wanted.map((kind) => [kind ?? ""]);
      if (options !== null) worksheet.protection.protect(options);
      formatRegistry(context, kinds);
    },
  };
}

/** Baseline and target of a changed kind: dates as dates, all else as Excel shows what is typed. */
function formatRegistry(context: Excel.RequestContext, { registryRows }: SheetKinds): void {
  const { columns } = context.workbook.tables.getItem(TABLES.indicators);
  for (const { row, kind } of registryRows) {
    for (const header of ["Valore iniziale", "Target"]) {
      const cell = columns.getItem(header).getDataBodyRange().getCell(row, 0);
      fillFormat(cell, kind === "Data" ? FORMATS.date : "General");
    }
  }
}

function indicatorTable({ centre, firstRow, wanted }: SheetKinds): TableLayout {
  const names = {
    indicators: centreTableName(centre),
    phases: "",
    workings: workingsTableName(centre),
    phaseWorkings: "",
  };
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

function compareKinds(
  centre: string,
  ids: TableData,
  set: TableData,
  registry: ReadonlyMap<CellValue, RegistryKind>,
): SheetKinds {
  const keys = ids.columns.get("ID")?.values ?? [];
  const wanted = keys.map((id) => registry.get(id)?.kind ?? null);
  const before = set.columns.get("Impostato")?.values ?? [];
  const behind = keys.filter((_, row) => (wanted[row] ?? "") !== (before[row] ?? ""));
  return {
    centre,
    sheet: ids.sheet,
    firstRow: ids.firstRow - 1,
    wanted,
    behind: behind.length,
    registryRows: behind.flatMap((id) => registry.get(id) ?? []),
  };
}

interface RegistryKind {
  readonly row: number;
  readonly kind: Kind | null;
}

function kindsById(registry: TableData): ReadonlyMap<CellValue, RegistryKind> {
  const ids = registry.columns.get("ID")?.values ?? [];
  const kinds = registry.columns.get("Tipo")?.values ?? [];
  return new Map(
    ids.map((id, row) => [id, { row, kind: KINDS.find((kind) => kind === kinds[row]) ?? null }]),
  );
}
