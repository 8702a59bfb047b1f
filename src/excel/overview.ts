import type { CellValue, TableData } from "../domain/workbook-data";
import { QUARTERS } from "../domain/vocabulary";
import type { Quarter } from "../domain/vocabulary";
import { readSheetKinds } from "./align-sheets";
import { centreOfPhasesTable, centreOfTable, NAMES, SHEETS, TABLES } from "./names";
import type { LoadedPlan, WorkbookOverview } from "./port";
import { entryOf, queueCatalogue } from "./read/catalogue";
import type { Catalogue } from "./read/catalogue";
import type { PendingRead } from "./read/read-step";
import { runReads } from "./read/read-step";
import { readTable } from "./read/table-reader";
import { holdsPlan } from "./read/workbook-reader";
import { runExcel } from "./run";

/** What the workbook holds now. Two syncs; one where it holds no plan. */
export async function overview(): Promise<WorkbookOverview> {
  return runExcel(SHEETS.parameters, async (context) => {
    const cataloguePending = queueCatalogue(context);
    const refreshed = context.workbook.names.getItemOrNullObject(NAMES.refreshedAt);
    refreshed.load("name");
    await context.sync();
    const catalogue = cataloguePending();
    if (!holdsPlan(catalogue)) return { plan: null };
    const loaded = readLoadedPlan(context, catalogue);
    const kinds = readSheetKinds(context, catalogue);
    const refreshedCell = refreshed.isNullObject ? null : refreshed.getRange();
    refreshedCell?.load("values");
    await runReads(context, [...loaded.steps, ...kinds.steps]);
    const moment: unknown = refreshedCell?.values[0]?.[0];
    return {
      plan: {
        ...loaded.result(),
        refreshedAt: typeof moment === "number" ? moment : null,
        indicatorsBehind: kinds.result().reduce((sum, { behind }) => sum + behind, 0),
      },
    };
  });
}

function readLoadedPlan(
  context: Excel.RequestContext,
  catalogue: Catalogue,
): PendingRead<Omit<LoadedPlan, "refreshedAt" | "indicatorsBehind">> {
  const read = (table: string, headers: readonly string[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, table), { headers, inputs: [] });
  const parameters = read(TABLES.parameters, ["Parametro", "Valore"]);
  const indicators = read(TABLES.indicators, ["Confermato"]);
  return {
    steps: [...parameters.steps, ...indicators.steps],
    result: () => {
      const value = parameterValues(parameters.result());
      const confirmed = indicators.result().columns.get("Confermato")?.values ?? [];
      return {
        body: String(value("Ente")),
        year: Number(value("Anno")),
        quarter: quarterOf(value("Trimestre di riferimento")),
        counts: {
          objectives: entryOf(catalogue, TABLES.objectives).rowCount,
          centres: centreCount(catalogue),
          phases: entryOf(catalogue, TABLES.phases).rowCount,
          indicators: confirmed.length,
        },
        confirmed: confirmed.filter((cell) => /^s[iì]$/i.test(String(cell).trim())).length,
      };
    },
  };
}

function parameterValues({ columns }: TableData): (name: string) => CellValue {
  const names = columns.get("Parametro")?.values ?? [];
  const values = columns.get("Valore")?.values ?? [];
  return (name) => values[names.indexOf(name)] ?? "";
}

function quarterOf(cell: CellValue): Quarter {
  const number = Number(String(cell).trim().replace(/^T/i, ""));
  return QUARTERS.find((quarter) => quarter === number) ?? 4;
}

function centreCount(catalogue: Catalogue): number {
  const codes = [...catalogue.keys()].map((name) => centreOfTable(name) ?? centreOfPhasesTable(name));
  return new Set(codes.filter((code) => code !== null)).size;
}
