import { NAMES } from "../../domain/contract/defined-names";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import type { ContractColumn, ContractTable } from "../../domain/contract/table";
import type { CellValue, TableData } from "../../domain/cells/workbook-data";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import type { LoadedPlan, WorkbookOverview } from "../port";
import { entryOf, queueCatalogue } from "../read/catalogue";
import type { Catalogue } from "../read/catalogue";
import { queuePlanMark } from "../read/plan-mark";
import type { PendingRead } from "../read/read-step";
import { runReads } from "../read/read-step";
import { readSheetKinds } from "../read/sheet-kinds";
import { readTable } from "../read/table-reader";
import { runExcel } from "../host/run";

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
  const read = ({ name }: ContractTable, columns: readonly ContractColumn[]): PendingRead<TableData> =>
    readTable(context, entryOf(catalogue, name), { columns, inputs: [] });
  const parameters = read(PARAMETERS, [PARAMETERS.parameter, PARAMETERS.value]);
  const objectives = read(OBJECTIVES, [OBJECTIVES.code, OBJECTIVES.centre]);
  const indicators = read(INDICATORS, [INDICATORS.id, INDICATORS.confirmed]);
  const phases = read(PHASES, [PHASES.id]);
  return {
    steps: [parameters, objectives, indicators, phases].flatMap(({ steps }) => steps),
    result: () => {
      const value = parameterValues(parameters.result());
      const confirmed = filled(indicators.result(), INDICATORS.confirmed);
      return {
        body: String(value(PARAMETER_NAMES.body)),
        year: Number(value(PARAMETER_NAMES.year)),
        quarter: quarterOf(value(PARAMETER_NAMES.quarter)),
        counts: {
          objectives: filled(objectives.result(), OBJECTIVES.code).length,
          centres: new Set(filled(objectives.result(), OBJECTIVES.centre)).size,
          phases: filled(phases.result(), PHASES.id).length,
          indicators: filled(indicators.result(), INDICATORS.id).length,
        },
        confirmed: confirmed.filter((cell) => /^s[iì]$/i.test(cell)).length,
      };
    },
  };
}

/** What stands in a column; a table without rows has one blank row. */
function filled({ columns }: TableData, { header }: ContractColumn): readonly string[] {
  return (columns.get(header)?.values ?? []).map((cell) => String(cell).trim()).filter((cell) => cell !== "");
}

function parameterValues({ columns }: TableData): (name: string) => CellValue {
  const names = columns.get(PARAMETERS.parameter.header)?.values ?? [];
  const values = columns.get(PARAMETERS.value.header)?.values ?? [];
  return (name) => values[names.indexOf(name)] ?? "";
}

function quarterOf(cell: CellValue): Quarter {
  const number = Number(String(cell).trim().replace(/^T/i, ""));
  return QUARTERS.find((quarter) => quarter === number) ?? 4;
}
