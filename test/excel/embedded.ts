import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plan } from "../../src/domain/plan/plan";
import { startEmbeddedExcel } from "../../src/embedded/embedded-excel";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { bodyArea } from "../../src/embedded/model/table";
import { cellName } from "../../src/embedded/model/area";
import { cellAt } from "../../src/embedded/model/sheet";
import { createWorkbook, tableNamed } from "../../src/embedded/model/workbook";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { loadExcelLibrary } from "../../src/embedded/wire/node-library";
import type { WorkbookPort } from "../../src/excel/port";
import { createWorkbookPort } from "../../src/excel/operations/workbook-port";
import { readPlanJson } from "../../src/readers/plan-json";

/** The plan of Lucca from the seeds. */
export function planOfLucca(): Plan {
  const file = path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json");
  const read = readPlanJson(readFileSync(file, "utf8"));
  if (!("plan" in read)) throw new Error("the bundled plan cannot be read");
  return read.plan;
}

/** An empty workbook with the add-in's port on it. The clock stands still. */
export function emptyWorkbook(): { excel: EmbeddedExcel; port: WorkbookPort } {
  const excel = startEmbeddedExcel(loadExcelLibrary(), createWorkbook());
  const port = createWorkbookPort(() => new Date(2022, 3, 15, 10, 30));
  return { excel, port };
}

/**
 * Some objectives of three centres of Lucca, because tests load them often: one centre with two managers, and all
 * objectives that have nothing to measure.
 */
export function threeCentres(): Plan {
  const plan = planOfLucca();
  const chosen = /-(?:A1-OP-0[1-3]|B9-OP-01|H1-OP-0[6-8])$/;
  return { ...plan, objectives: plan.objectives.filter(({ code }) => chosen.test(code)) };
}

/** A plan, loaded; three centres of Lucca unless said otherwise. */
export async function loadedWorkbook(
  plan = threeCentres(),
): Promise<{ excel: EmbeddedExcel; port: WorkbookPort }> {
  const { excel, port } = emptyWorkbook();
  await port.loadPlan(plan, noProgress);
  return { excel, port };
}

export const noProgress = (): void => undefined;

/** A cell as a test reads it; an error is its text. */
export type SeenValue = string | number | boolean;

/** Rows of a table, by header. */
export function tableRows(workbook: EmbeddedWorkbook, name: string): readonly Record<string, SeenValue>[] {
  const { table, sheet } = tableNamed(workbook, name);
  const { row, rowCount, column } = bodyArea(table);
  return Array.from({ length: rowCount }, (_, index) =>
    Object.fromEntries(
      table.columns.map(({ name: header }, offset) => [
        header,
        seen(cellAt(sheet, row + index, column + offset).value),
      ]),
    ),
  );
}

/** Where a cell of a table stands: the row with this key in its first column. */
export function cellOf(
  workbook: EmbeddedWorkbook,
  name: string,
  key: string,
  header: string,
): { sheet: string; address: string } {
  const { table, sheet } = tableNamed(workbook, name);
  const { row, rowCount, column } = bodyArea(table);
  const offset = table.columns.findIndex((candidate) => candidate.name === header);
  for (let index = 0; index < rowCount; index += 1) {
    if (cellAt(sheet, row + index, column).value === key) {
      return { sheet: sheet.name, address: cellName(row + index, column + offset) };
    }
  }
  throw new Error(`no ${key} in ${name}`);
}

/** Every cell of the workbook that shows an error, as `sheet!address: #N/A`. */
export function errorCells(workbook: EmbeddedWorkbook): readonly string[] {
  const found: string[] = [];
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      sheet.cells.visit(table.area, (cell, row, column) => {
        if (typeof cell.value === "object")
          found.push(`${sheet.name}!${cellName(row, column)}: ${cell.value.error}`);
      });
    }
  }
  return found;
}

function seen(value: unknown): SeenValue {
  if (typeof value === "object" && value !== null && "error" in value) return String(value.error);
  return value as SeenValue;
}
