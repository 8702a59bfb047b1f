import { NAMES } from "../../domain/contract/defined-names";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { OBJECTIVES, INDICATORS, PHASES } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import type { ContractColumn, ContractTable } from "../../domain/contract/table";
import type { CellValue, TableData } from "../../domain/cells/workbook-data";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import type { LoadedPlan, WorkbookOverview } from "../port";
import { holdsPlan, isBeforePlan, isEarlier, queueSkeleton } from "../observe/skeleton";
import type { Skeleton } from "../observe/skeleton";
import type { Unfinished } from "../../domain/structure/operation";
import type { Catalogue, CatalogueEntry } from "../read/catalogue";
import type { PendingRead } from "../read/read-step";
import { runReads } from "../read/read-step";
import { readRowsBehind } from "../read/rows-behind";
import { readTable } from "../read/table-reader";
import { runExcel } from "../host/run";

/** What the workbook holds now. Two syncs; one where it holds no plan. */
export async function overview(): Promise<WorkbookOverview> {
  return runExcel("", async (context) => {
    const pending = queueSkeleton(context);
    await context.sync();
    const skeleton = pending();
    const unfinished = unfinishedOf(skeleton);
    if (!holdsPlan(skeleton)) return { plan: null, unfinished };
    const { catalogue } = skeleton;
    const loaded = readLoadedPlan(context, catalogue);
    const behind = readRowsBehind(context, catalogue);
    const isRefreshed = (skeleton.names.get(NAMES.refreshedAt) ?? null) !== null;
    const cell = isRefreshed ? context.workbook.names.getItem(NAMES.refreshedAt).getRange() : null;
    cell?.load("values");
    await runReads(context, [...loaded.steps, ...behind.steps]);
    const moment: unknown = cell?.values[0]?.[0];
    return {
      plan: {
        ...loaded.result(),
        isEarlier: isEarlier(skeleton),
        refreshedAt: typeof moment === "number" ? moment : null,
        indicatorsBehind: behind.result(),
      },
      unfinished,
    };
  });
}

/** What was begun and not ended. */
function unfinishedOf(skeleton: Skeleton): Unfinished | null {
  const { marker } = skeleton;
  if (marker?.isOpen !== true) return null;
  const { number, operation, inputs } = marker;
  return { number, operation, subject: inputs.subject ?? "", beforePlan: isBeforePlan(skeleton) };
}

function readLoadedPlan(
  context: Excel.RequestContext,
  catalogue: Catalogue,
): PendingRead<Omit<LoadedPlan, "refreshedAt" | "indicatorsBehind" | "isEarlier">> {
  const read = ({ name }: ContractTable, columns: readonly ContractColumn[]): PendingRead<TableData> =>
    readPresent(context, catalogue.get(name), name, columns);
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

/** A table that is gone, or lacks a column, is read as far as it goes: *Verifica* says what is missing. */
function readPresent(
  context: Excel.RequestContext,
  entry: CatalogueEntry | undefined,
  name: string,
  columns: readonly ContractColumn[],
): PendingRead<TableData> {
  if (entry === undefined) {
    return { steps: [], result: () => ({ name, sheet: "", firstRow: 1, rowCount: 0, columns: new Map() }) };
  }
  const present = columns.filter(({ header }) => entry.headers.includes(header));
  return readTable(context, entry, { columns: present, inputs: [] });
}
