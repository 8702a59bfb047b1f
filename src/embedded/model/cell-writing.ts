import type { Area } from "./area";
import { cellName } from "./area";
import type { Cell, CellInput, FormattedNumber, Hyperlink } from "./cell";
import { isEmpty } from "./cell";
import type { CellStyle } from "./cell-style";
import { restyled } from "./cell-style";
import { ExcelRuleError } from "./excel-rule-error";
import { noteMentions } from "./formula-mentions";
import { formulaProblem } from "./formula-reading";
import { requireAllowed, requireUnlocked } from "./protection-rules";
import type { Scalar } from "./scalar";
import { CELL_ERRORS } from "./scalar";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import type { FormulaPlace } from "./structured-reference";
import { readHeaders } from "./table-headers";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** What to put into each cell, row by row; `null` leaves a cell as it is (Office.js, "Blank and null values"). */
export type InputBlock = readonly (readonly (CellInput | FormattedNumber | null)[])[];

/** Characters that a cell can hold (Excel specifications and limits). */
export const MAX_CHARACTERS = 32_767;

/**
 * Writes a block as large as the area. Locked cells of a protected sheet and formulas that cannot be read refuse it as a
 * whole; what lands on the header of a table becomes its column names. Values of formulas are there after the next calculation.
 */
export function writeCells(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, block: InputBlock): void {
  requireUnlocked(sheet, area);
  const cells = block.map((inputs, down) =>
    inputs.map((input, right) =>
      cellAfter(workbook, { sheet, row: area.row + down, column: area.column + right }, input),
    ),
  );
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (!cell) return;
      sheet.cells.set(area.row + down, area.column + right, cell);
      if (cell.formula !== null) noteMentions(sheet, cell.formula);
    });
  });
  readHeaders(workbook, sheet, area);
  announce(workbook, { kind: "content", sheet, area });
}

/** Empties the cells; their looks and links stay. */
export function clearContents(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area): void {
  requireUnlocked(sheet, area);
  sheet.cells.visit(area, (cell, row, column) => {
    if (!isEmpty(cell)) sheet.cells.set(row, column, { ...cell, formula: null, value: "" });
  });
  readHeaders(workbook, sheet, area);
  announce(workbook, { kind: "content", sheet, area });
}

/** Puts whole cells back as they were (undo, reading a file): no rule is asked. `undefined`: never touched. */
export function restoreCells(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly (Cell | undefined)[])[],
): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const row = area.row + down;
      const column = area.column + right;
      if (!cell) sheet.cells.remove(row, column);
      else {
        sheet.cells.set(row, column, cell);
        if (cell.formula !== null) noteMentions(sheet, cell.formula);
      }
    });
  });
  readHeaders(workbook, sheet, area);
  announce(workbook, { kind: "content", sheet, area });
}

/** Links every cell of the area, or takes their links away (`null`). Text and look stay as they are. */
export function setHyperlink(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  area: Area,
  hyperlink: Hyperlink | null,
): void {
  requireAllowed(sheet, "allowInsertHyperlinks");
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      sheet.cells.set(row, column, { ...cellAt(sheet, row, column), hyperlink });
    }
  }
  announce(workbook, { kind: "format", sheet, area });
}

/** The cell after the writing; `undefined`: it stays as it is. */
function cellAfter(
  workbook: EmbeddedWorkbook,
  place: FormulaPlace,
  input: InputBlock[number][number],
): Cell | undefined {
  const { sheet, row, column } = place;
  const stored = sheet.cells.get(row, column);
  if (input === null || (!stored && input === "")) return undefined;
  const { style, hyperlink } = stored ?? cellAt(sheet, row, column);
  if (typeof input === "object") {
    return {
      formula: null,
      value: finite(input.value, place),
      style: formatted(sheet, style, input),
      hyperlink,
    };
  }
  if (typeof input === "number") return { formula: null, value: finite(input, place), style, hyperlink };
  if (typeof input === "boolean") return { formula: null, value: input, style, hyperlink };
  const formula = style.numberFormat === "@" ? null : formulaOf(input);
  if (formula === null) return { formula: null, value: constantOf(input, row, column), style, hyperlink };
  const problem = formulaProblem(workbook, formula, place);
  if (problem !== null) throw new ExcelRuleError("InvalidArgument", `${cellName(row, column)}: ${problem}`);
  return { formula, value: 0, style, hyperlink };
}

function finite(number: number, { row, column }: FormulaPlace): number {
  if (Number.isFinite(number)) return number;
  throw new ExcelRuleError("InvalidArgument", `${cellName(row, column)}: not a finite number`);
}

/** Only a *General* cell takes the format of what is entered, and where the sheet allows formatting. */
function formatted({ protection }: Sheet, style: CellStyle, { numberFormat }: FormattedNumber): CellStyle {
  const mayFormat = !protection.protected || protection.options.allowFormatCells;
  if (numberFormat === null || style.numberFormat !== "General" || !mayFormat) return style;
  return restyled(style, { numberFormat });
}

/**
 * The formula that a text is, `null` if it is none. Also a plus or minus makes one ("If the returned value starts
 * with a plus, minus, or equal sign, Excel interprets this value as a formula": `Excel.Range.values`).
 */
function formulaOf(input: string): string | null {
  if (input.length > 1 && input.startsWith("=")) return input;
  return /^[+-][^\d\s.,]/.test(input) ? `=${input}` : null;
}

/** A leading apostrophe only says that a text follows; it is not part of it (office-js#6687). */
function constantOf(input: string, row: number, column: number): Scalar {
  const text = input.startsWith("'") ? input.slice(1) : input;
  if (text.length > MAX_CHARACTERS) {
    throw new ExcelRuleError(
      "InvalidArgument",
      `${cellName(row, column)}: ${text.length} characters, a cell holds ${MAX_CHARACTERS}`,
    );
  }
  return text === input ? (CELL_ERRORS.get(text.toUpperCase()) ?? text) : text;
}
