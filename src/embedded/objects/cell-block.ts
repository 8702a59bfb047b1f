import type { Area } from "../model/area";
import { cellName } from "../model/area";
import type { CellInput, FormattedNumber } from "../model/cell";
import type { InputBlock } from "../model/cell-writing";
import { copiedFormula } from "../model/formula-references";
import { cellAt } from "../model/sheet";
import { readUsText } from "../typing/us-text";
import { numberFormatValue } from "./look-values";
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
 * The same for number formats; a single one stays single, also in an array of one cell: Microsoft's sample
 * conditional-formatting-basic sets `numberFormat` of 20 cells so. No such use of `values` or `formulas` was found: there
 * it is refused.
 */
export function formatBlock(
  member: string,
  value: unknown,
  area: Area,
): string | readonly (readonly (string | null)[])[] {
  const single = onlyCell(value);
  if (!Array.isArray(single)) return numberFormatValue(member, single);
  return rowsOf(member, single, area).map((cells) =>
    cells.map((cell) => (cell === null ? null : numberFormatValue(member, cell))),
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

function filledBlock(input: CellInput | FormattedNumber | null, area: Area): InputBlock {
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
): CellInput | FormattedNumber | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  const row = range.area.row + down;
  const column = range.area.column + right;
  if (typeof value !== "string") {
    throw invalidArgument(`${member}: ${cellName(row, column)} is not a text, number or boolean`);
  }
  if (!LOOKS_TYPED.test(value) || value.length > LONGEST_TYPED || /^[=']/.test(value)) return value;
  return cellAt(range.sheet, row, column).style.numberFormat === "@" ? value : typedInput(member, value);
}

/** May be a number, a date or a time, or is a truth value. */
const LOOKS_TYPED = /\d|^\s*(?:true|false)\s*$/i;

/** No number, date or time is written with more characters. */
const LONGEST_TYPED = 40;

/** What Excel makes of a text that is written: see `readUsText`. */
function typedInput(member: string, text: string): CellInput | FormattedNumber {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  const read = readUsText(trimmed);
  if (read === "uncertain") {
    throw new NotModelledError(
      `${member} with the text "${text}", which Excel takes for a number, date or time`,
    );
  }
  return read ?? text;
}
