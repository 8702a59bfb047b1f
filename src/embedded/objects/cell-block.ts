import type { Area } from "../model/area";
import { cellName } from "../model/area";
import type { CellInput } from "../model/cell";
import type { InputBlock } from "../model/cell-writing";
import { copiedFormula } from "../model/formula-references";
import { cellAt } from "../model/sheet";
import { invalidArgument, NotModelledError } from "./office-error";
import type { RangeTarget } from "./range-target";

/**
 * The value given to `values` or `formulas`, as one entry for each cell. A single value fills the range; a single
 * formula is copied as a person would copy it, relative references move along (techcommunity.microsoft.com,
 * idea 4211172). Sizes that do not match are `InvalidArgument`
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function contentBlock(member: string, value: unknown, range: RangeTarget): InputBlock {
  if (!Array.isArray(value)) return filledBlock(cellInput(member, value, range, 0, 0), range.area);
  return rowsOf(member, value, range.area).map((cells, down) =>
    cells.map((cell, right) => cellInput(member, cell, range, down, right)),
  );
}

/**
 * The same for texts such as number formats; a single one stays single, also in an array of one cell: Microsoft's sample
 * conditional-formatting-basic sets `numberFormat` of 20 cells so. No such use of `values` or `formulas` was found: there
 * it is refused.
 */
export function textBlock(
  member: string,
  value: unknown,
  area: Area,
): string | readonly (readonly (string | null)[])[] {
  const single = onlyCell(value);
  if (!Array.isArray(single)) return textOf(member, single);
  return rowsOf(member, single, area).map((cells) =>
    cells.map((cell) => (cell === null ? null : textOf(member, cell))),
  );
}

/** What stands in an array of one row with one cell; anything else as it is. */
function onlyCell(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as readonly unknown[];
  return Array.isArray(row) && row.length === 1 && row[0] !== null ? (row as readonly unknown[])[0] : value;
}

function rowsOf(member: string, value: readonly unknown[], area: Area): readonly unknown[][] {
  const isBlock = (rows: readonly unknown[]): rows is unknown[][] =>
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (isBlock(value)) return value;
  throw invalidArgument(
    `${member}: the array must have ${area.rowCount} rows of ${area.columnCount} columns`,
  );
}

function filledBlock(input: CellInput | null, area: Area): InputBlock {
  const rows = [...Array(area.rowCount).keys()];
  const columns = [...Array(area.columnCount).keys()];
  const isFormula = typeof input === "string" && input.startsWith("=");
  return rows.map((row) => columns.map((column) => (isFormula ? copiedFormula(input, row, column) : input)));
}

function cellInput(
  member: string,
  value: unknown,
  range: RangeTarget,
  down: number,
  right: number,
): CellInput | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  const row = range.area.row + down;
  const column = range.area.column + right;
  if (typeof value !== "string") {
    throw invalidArgument(`${member}: ${cellName(row, column)} is not a text, number or boolean`);
  }
  if (!LOOKS_TYPED.test(value)) return value;
  return cellAt(range.sheet, row, column).style.numberFormat === "@" ? value : typedInput(value);
}

/** Starts like a number or a date, or is a truth value. */
const LOOKS_TYPED = /^\s*[-+.\d(€$]|^(?:true|false)$/i;
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d+)?(%?)$/i;
const DATE_OR_TIME = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$|^\d{1,2}:\d{2}/;

/**
 * Excel reads a text as if it were typed in the United States, whatever the culture (office-js#1559): `007`
 * becomes 7. Dates and times would also get a format, which is not modelled.
 */
function typedInput(text: string): CellInput {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (DATE_OR_TIME.test(trimmed)) {
    throw new NotModelledError(`writing the text "${text}", which Excel reads as a date or time`);
  }
  const match = NUMBER.exec(trimmed);
  if (!match || !/\d/.test(trimmed)) return text;
  const number = Number(trimmed.replaceAll(",", "").replace("%", ""));
  return match[1] === "%" ? number / 100 : number;
}

function textOf(member: string, value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${member} must be a text`);
  return value;
}
