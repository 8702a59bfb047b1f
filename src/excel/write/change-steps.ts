import type { CellChange, CellValue } from "../../domain/cells/workbook-data";
import { fillFormat } from "./one-for-all";
import { cellInput } from "./table-steps";
import type { WriteStep } from "./write-step";

/** A change with the place of its row. */
export interface FoundChange {
  readonly change: CellChange;
  /** Name of the sheet, for people. */
  readonly sheet: string;
  /** Data row of the table, from 0. */
  readonly row: number;
}

/** A change with what stands in its cell now. */
export interface FoundCell extends FoundChange {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** Some rows of its run are hidden: in Excel a block over them could land in other cells (office-js#224). */
  readonly besideHiddenRows: boolean;
}

/** Changes of neighbouring rows of one column, top to bottom. */
interface CellRun<Change extends FoundChange> {
  readonly first: number;
  readonly cells: readonly Change[];
}

const BYTES_PER_RUN = 1_500;

/** Queues the reading of the cells to change; the getter works after the next sync. */
export function queueCells(
  context: Excel.RequestContext,
  changes: readonly FoundChange[],
): () => readonly FoundCell[] {
  const reads = cellRuns(changes).map((run) => {
    const range = rangeOf(context, run);
    range.load("values, formulas, numberFormat, rowHidden");
    return { run, range };
  });
  return () =>
    reads.flatMap(({ run, range }) =>
      run.cells.map((cell, index): FoundCell => {
        const value = range.values[index]?.[0] as CellValue;
        const formula: unknown = range.formulas[index]?.[0];
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        const numberFormat = String(range.numberFormat[index]?.[0]);
        // `null`: some of its rows are.
        const besideHiddenRows = (range.rowHidden as boolean | null) !== false;
        return { ...cell, value, isFormula, numberFormat, besideHiddenRows };
      }),
    );
}

/** Writes the changes, run by run. `formats` has the format of a cell where it gets one. */
export function changeSteps(
  cells: readonly FoundCell[],
  formats: ReadonlyMap<CellChange, string>,
): readonly WriteStep[] {
  return cellRuns(cells).map((run) => ({
    subject: run.cells[0]?.sheet ?? "",
    bytes: BYTES_PER_RUN + 700 * run.cells.length,
    queue(context) {
      const range = rangeOf(context, run);
      run.cells.forEach(({ change }, index) => {
        const format = formats.get(change);
        if (format !== undefined) fillFormat(range.getCell(index, 0), format);
      });
      const values = run.cells.map(({ change }) => written(change.after));
      if (run.cells.some(({ besideHiddenRows }) => besideHiddenRows)) {
        values.forEach((value, index) => {
          range.getCell(index, 0).values = [[value]];
        });
      } else range.values = values.map((value) => [value]);
    },
  }));
}

/** Text goes in as text; an empty one clears the cell. */
function written(value: CellValue): string | number | boolean {
  if (value === "" || typeof value === "boolean") return value;
  return cellInput(value) ?? "";
}

function rangeOf(context: Excel.RequestContext, { first, cells }: CellRun<FoundChange>): Excel.Range {
  const target = cells[0]?.change.target;
  const column = context.workbook.tables.getItem(target?.table ?? "").columns.getItem(target?.header ?? "");
  return column
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(cells.length - 1, 0);
}

function cellRuns<Change extends FoundChange>(changes: readonly Change[]): readonly CellRun<Change>[] {
  const runs: { column: string; first: number; cells: Change[] }[] = [];
  for (const change of inOrder(changes)) {
    const column = columnKey(change);
    const last = runs.at(-1);
    if (last?.column === column && last.first + last.cells.length === change.row) last.cells.push(change);
    else runs.push({ column, first: change.row, cells: [change] });
  }
  return runs;
}

function inOrder<Change extends FoundChange>(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => columnKey(a).localeCompare(columnKey(b)) || a.row - b.row);
}

function columnKey({ change: { target } }: FoundChange): string {
  return `${target.table}\n${target.header}`;
}
