import type { CellValue, TableData } from "../domain/cells/workbook-data";
import { QUARTERS } from "../domain/contract/vocabulary";
import type { Quarter } from "../domain/contract/vocabulary";
import { NAMES, TABLES } from "./names";
import type { LoadedPlan, WorkbookOverview } from "./port";
import { entryOf, queueCatalogue } from "./read/catalogue";
import type { Catalogue } from "./read/catalogue";
import { queuePlanMark } from "./read/plan-mark";
import type { PendingRead } from "./read/read-step";
import { runReads } from "./read/read-step";
import { readSheetKinds } from "./read/sheet-kinds";
import { readTable } from "./read/table-reader";
import { runExcel } from "./run";

/** What the workbook holds now. Two syncs; one where it holds no plan. */
export async function overview(): Promise<WorkbookOverview> {
  return runExcel("", async (context) => {
    const cataloguePending = queueCatalogue(context);
    const isLoaded = queuePlanMark(context);
    const refreshed = context.workbook.names.getItemOrNullObject(NAMES.refreshedAt);
    refreshed.load("name");
    await context.sync();
    if (!isLoaded()) return { plan: null };
    const catalogue = cataloguePending();
    const loaded = readLoadedPlan(context, catalogue);
    const kinds = readSheetKinds(context, catalogue);
    // The name outlives a deleted row: then it points nowhere.
    const refreshedCell = refreshed.isNullObject ? null : refreshed.getRangeOrNullObject();
    refreshedCell?.load("values");
    await runReads(context, [...loaded.steps, ...kinds.steps]);
    const moment: unknown =
      refreshedCell === null || refreshedCell.isNullObject ? null : refreshedCell.values[0]?.[0];
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
  const objectives = read(TABLES.objectives, ["Codice", "Centro"]);
  const indicators = read(TABLES.indicators, ["ID", "Confermato"]);
  const phases = read(TABLES.phases, ["ID"]);
  return {
    steps: [parameters, objectives, indicators, phases].flatMap(({ steps }) => steps),
    result: () => {
      const value = parameterValues(parameters.result());
      const confirmed = filled(indicators.result(), "Confermato");
      return {
        body: String(value("Ente")),
        year: Number(value("Anno")),
        quarter: quarterOf(value("Trimestre di riferimento")),
        counts: {
          objectives: filled(objectives.result(), "Codice").length,
          centres: new Set(filled(objectives.result(), "Centro")).size,
          phases: filled(phases.result(), "ID").length,
          indicators: filled(indicators.result(), "ID").length,
        },
        confirmed: confirmed.filter((cell) => /^s[iì]$/i.test(cell)).length,
      };
    },
  };
}

/** What stands in a column; a table without rows has one blank row. */
function filled({ columns }: TableData, header: string): readonly string[] {
  return (columns.get(header)?.values ?? []).map((cell) => String(cell).trim()).filter((cell) => cell !== "");
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
