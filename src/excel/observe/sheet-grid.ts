import type { CellValue } from "../../domain/cells/workbook-data";
import { CELLS_PER_STEP, runReads } from "../read/read-step";
import type { ReadStep } from "../read/read-step";

/** All used cells of a sheet. */
export interface SheetGrid {
  readonly sheet: string;
  /** Row and column, from 0, of its first cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly value: CellValue;
  /** What `Range.formulas` gives: the value again where there is no formula. */
  readonly formula: CellValue;
  readonly numberFormat: string;
  /** Name of its cell style. */
  readonly style: string;
  readonly locked: boolean;
  /** Where its link leads within the workbook; "": nowhere. */
  readonly link: string;
}

/** A cell that nobody has used. */
export const BLANK_CELL: GridCell = {
  value: "",
  formula: "",
  numberFormat: "General",
  style: "",
  locked: true,
  link: "",
};

/** A cell that stands where something was read, and was not read itself. */
export const UNREAD_CELL: GridCell = { ...BLANK_CELL };

/** A cell by its row and column on the sheet, both from 0. */
export function gridCell(grid: SheetGrid | undefined, row: number, column: number): GridCell {
  return grid?.cells[row - grid.row]?.[column - grid.column] ?? BLANK_CELL;
}

/** True: the cell holds a formula. A text that begins with an equals sign is none: its value is the same. */
export function hasFormula({ value, formula }: GridCell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A cell's look and link take some five times the room of its content. */
const WEIGHT = 5;
/** Formulas of hidden workings are long: over a thousand characters each. */
const WORKINGS_WEIGHT = 40;

/**
 * Reads all used cells of some sheets, with their looks: two syncs, more only where a request would be too large.
 * A sheet without any used cell gives an empty grid. `withWorkings` are the sheets that hold hidden workings.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly string[],
  withWorkings: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    return { sheet, range };
  });
  await context.sync();
  const reads = used.map(({ sheet, range }) =>
    range.isNullObject
      ? { sheet, row: 0, column: 0, pieces: [] }
      : {
          sheet,
          row: range.rowIndex,
          column: range.columnIndex,
          pieces: piecesOf(sheet, range, withWorkings.has(sheet) ? WORKINGS_WEIGHT : WEIGHT),
        },
  );
  await runReads(
    context,
    reads.flatMap(({ pieces }) => pieces.map((piece) => stepOf(context, piece))),
  );
  return new Map(
    reads.map(({ sheet, row, column, pieces }) => [
      sheet,
      { sheet, row, column, cells: pieces.flatMap((piece) => cellsOf(piece)) },
    ]),
  );
}

/** Reads what stands on some sheets, without its looks: for sheets that the add-in writes itself. One sync. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetGrid>> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject();
    range.load("rowIndex, columnIndex, values, formulas");
    return { sheet, range };
  });
  await context.sync();
  return new Map(
    used.map(({ sheet, range }): readonly [string, SheetGrid] => {
      if (range.isNullObject) return [sheet, { sheet, row: 0, column: 0, cells: [] }];
      const { rowIndex, columnIndex, values, formulas } = range;
      const cells = values.map((row, down) =>
        row.map((value: unknown, right) => ({
          ...BLANK_CELL,
          value: cellValue(value),
          formula: cellValue(formulas[down]?.[right]),
        })),
      );
      return [sheet, { sheet, row: rowIndex, column: columnIndex, cells }];
    }),
  );
}

interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What a cell takes, in plain cells. */
  readonly weight: number;
  range: Excel.Range | null;
  looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

function piecesOf(sheet: string, used: Excel.Range, weight: number): readonly Piece[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_PER_STEP / weight / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    ...{ sheet, column: columnIndex, columnCount, weight, range: null, looks: null },
    row: rowIndex + index * rows,
    rowCount: Math.min(rows, rowCount - index * rows),
  }));
}

function stepOf(context: Excel.RequestContext, piece: Piece): ReadStep {
  const { sheet, row, column, rowCount, columnCount, weight } = piece;
  return {
    cells: rowCount * columnCount * weight,
    queue() {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rowCount, columnCount);
      range.load("values, formulas, numberFormat");
      piece.range = range;
      piece.looks = range.getCellProperties({
        style: true,
        hyperlink: true,
        format: { protection: true },
      });
    },
  };
}

function cellsOf({ range, looks }: Piece): readonly (readonly GridCell[])[] {
  if (range === null || looks === null) return [];
  const { values, formulas, numberFormat } = range;
  return values.map((row, down) =>
    row.map((value: unknown, right): GridCell => {
      const look = looks.value[down]?.[right];
      return {
        value: cellValue(value),
        formula: cellValue(formulas[down]?.[right]),
        numberFormat: String(numberFormat[down]?.[right] ?? "General"),
        style: look?.style ?? "",
        locked: look?.format?.protection?.locked ?? true,
        link: look?.hyperlink?.documentReference ?? "",
      };
    }),
  );
}

/** Office.js types cells as `any`. */
function cellValue(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
