import type { Cell as FileCell, CellErrorValue, CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { WHOLE_SHEET, holdsCell } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { CellStyle } from "../../model/cell-style";
import type { Scalar } from "../../model/scalar";
import { cellError, isCellError } from "../../model/scalar";
import { noteMentions } from "../../model/formula-mentions";
import type { Sheet } from "../../model/sheet";
import { fromFileFormula, rememberingFormulas, toFileFormula } from "./file-formula";
import type { StyleReader } from "../styles/read-named-styles";
import { remembering } from "../styles/remembering";
import type { FileLooks } from "../styles/write-named-styles";
import { XlsxError } from "../package/xlsx-error";

/** Writes contents and looks of all cells. */
export function writeCells(sheet: Sheet, file: Worksheet, lookOf: FileLooks): void {
  const translate = rememberingFormulas(toFileFormula);
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const fileCell = file.getCell(row + 1, column + 1);
    const table = sheet.tables.find(({ area }) => holdsCell(area, row, column));
    const { formula } = cell;
    const value =
      formula === null
        ? fileConstant(cell.value)
        : { formula: translate(formula, table?.name ?? null), result: fileScalar(cell.value) };
    if (value !== null) fileCell.value = value;
    // Said for every cell: without it the library takes the look of the row or column.
    fileCell.style = lookOf(cell.style);
  });
}

function fileConstant(value: Scalar): CellValueInput {
  return value === "" ? null : fileScalar(value);
}

function fileScalar(value: Scalar): string | number | boolean | CellErrorValue {
  return isCellError(value) ? { error: value.error } : value;
}

/** Reads contents and looks of all cells that the file holds. */
export function readCells(file: Worksheet, sheet: Sheet, readStyle: StyleReader): void {
  const styleOf = remembering(readStyle);
  const translate = rememberingFormulas(fromFileFormula);
  for (let row = 0; row < file.rowCount; row += 1) {
    const fileRow = file.findRow(row + 1);
    if (!fileRow) continue;
    for (let column = 0; column < fileRow.cellCount; column += 1) {
      const fileCell = fileRow.findCell(column + 1);
      if (!fileCell) continue;
      const table = sheet.tables.find(({ area }) => holdsCell(area, row, column));
      const formula = fileCell.formula ? translate(fileCell.formula, table?.name ?? null) : null;
      sheet.cells.set(row, column, readCell(fileCell, formula, styleOf(fileCell.style)));
      if (formula !== null) noteMentions(sheet, formula);
    }
  }
}

function readCell(file: FileCell, formula: string | null, style: CellStyle): Cell {
  return {
    formula,
    value: readScalar(formula === null ? file.value : file.result),
    style,
    hyperlink: null,
  };
}

/** Formatted pieces of a text are read as the text; a date as its serial number. */
function readScalar(value: FileCell["value"]): Scalar {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== "object") return value;
  if ("error" in value) return cellError(value.error);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  throw new XlsxError(
    `a cell holds something that the embedded Excel does not have: ${JSON.stringify(value)}`,
  );
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 (1900 date system). */
const EPOCH_SERIAL = 25_569;

/** The library makes dates of numbers that look like one: exact to the millisecond. */
function serialOf(date: Date): number {
  return (date.getTime() + EPOCH_SERIAL * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;
}
