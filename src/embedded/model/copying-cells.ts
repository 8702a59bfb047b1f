import type { Area } from "./area";
import { contains, intersection } from "./area";
import type { Cell } from "./cell";
import { isEmpty } from "./cell";
import type { CellStyle } from "./cell-style";
import { ExcelRuleError } from "./excel-rule-error";
import { noteMentions } from "./formula-mentions";
import { rewriteFormula } from "./formula-parts";
import { copiedFormula } from "./formula-references";
import { requireAllowed, requireUnlocked, requireUnprotected } from "./protection-rules";
import { copyRules, copyMerges } from "./copying-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { readHeaders } from "./table-headers";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/** Cells of a sheet. */
export interface CellBlock {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What of the cells is copied (`Excel.RangeCopyType`), and how. */
export interface CopyManner {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Empty cells of the source leave those of the destination as they are. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/**
 * Copies cells as Excel pastes them: a destination that is smaller is grown, one that is a multiple in rows or columns
 * is filled several times (typings of `Range.copyFrom`). Formulas move along with relative references. Gives the area
 * that was written. Inferred: a transposed formula is refused (`NotModelled` above this), widths are not copied.
 */
export function copyCells(
  workbook: EmbeddedWorkbook,
  source: CellBlock,
  destination: CellBlock,
  manner: CopyManner,
): Area {
  const written = writtenArea(source.area, destination.area, manner);
  requireMayPaste(source, { sheet: destination.sheet, area: written }, manner);
  const { sheet } = destination;
  const cells = readBlock(source, manner.transpose);
  const pasted = repeated(cells, written).map((line, down) =>
    line.map((from, right) => {
      const place = { sheet, row: written.row + down, column: written.column + right };
      if (manner.skipBlanks && isEmpty(from.cell)) return null;
      return pastedCell(source.sheet, from, place, manner.what);
    }),
  );
  put(sheet, written, pasted);
  if (manner.what === "All" || manner.what === "Formats") {
    const copies = tiles(written, cells);
    copyRules(workbook, source, { sheet, tiles: copies }, manner);
    for (const area of copies) copyMerges(source, { sheet, area }, manner.transpose);
  }
  if (manner.what !== "Formats") readHeaders(workbook, sheet, written);
  if (manner.what !== "Formats") announce(workbook, { kind: "content", sheet, area: written });
  if (manner.what === "All" || manner.what === "Formats") {
    announce(workbook, { kind: "format", sheet, area: written });
  }
  return written;
}

function writtenArea(source: Area, destination: Area, { transpose }: CopyManner): Area {
  const rows = transpose ? source.columnCount : source.rowCount;
  const columns = transpose ? source.rowCount : source.columnCount;
  return {
    ...destination,
    rowCount: destination.rowCount % rows === 0 ? destination.rowCount : rows,
    columnCount: destination.columnCount % columns === 0 ? destination.columnCount : columns,
  };
}

/** Locked cells of a protected sheet take nothing; rules and merges nothing on any protected one. */
function requireMayPaste(source: CellBlock, { sheet, area }: CellBlock, { what }: CopyManner): void {
  if (area.row + area.rowCount > 1_048_576 || area.column + area.columnCount > 16_384) {
    throw new ExcelRuleError("InvalidArgument", "the copied cells would leave the sheet");
  }
  if (what !== "Formats") requireUnlocked(sheet, area);
  else requireAllowed(sheet, "allowFormatCells");
  const cut = sheet.merges.find((merge) => intersection(merge, area) && !contains(area, merge));
  if (cut) throw new ExcelRuleError("MergedRangeConflict", "the copied cells would cut merged cells");
  if (what === "All" && hasRules(source)) requireUnprotected(sheet);
}

function hasRules({ sheet, area }: CellBlock): boolean {
  const touches = ({ areas }: { readonly areas: readonly Area[] }): boolean =>
    areas.some((each) => intersection(each, area));
  return (
    sheet.validations.some(touches) ||
    sheet.conditionalFormats.some(touches) ||
    sheet.merges.some((merge) => intersection(merge, area))
  );
}

interface CopiedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

function readBlock({ sheet, area }: CellBlock, transpose: boolean): readonly (readonly CopiedCell[])[] {
  const [rows, columns] = transpose ? [area.columnCount, area.rowCount] : [area.rowCount, area.columnCount];
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const row = area.row + (transpose ? right : down);
      const column = area.column + (transpose ? down : right);
      return { cell: cellAt(sheet, row, column), row, column };
    }),
  );
}

function repeated(
  cells: readonly (readonly CopiedCell[])[],
  { rowCount, columnCount }: Area,
): readonly (readonly CopiedCell[])[] {
  return Array.from({ length: rowCount }, (_, down) => {
    const line = cells[down % cells.length] ?? [];
    return Array.from({ length: columnCount }, (__, right) => line[right % line.length]).filter(
      (cell) => cell !== undefined,
    );
  });
}

/** Where each copy stands. */
function tiles(written: Area, cells: readonly (readonly CopiedCell[])[]): readonly Area[] {
  const [rowCount, columnCount] = [cells.length, cells[0]?.length ?? 1];
  const areas: Area[] = [];
  for (let row = written.row; row < written.row + written.rowCount; row += rowCount) {
    for (let column = written.column; column < written.column + written.columnCount; column += columnCount) {
      areas.push({ row, column, rowCount, columnCount });
    }
  }
  return areas;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function pastedCell(home: Sheet, from: CopiedCell, to: Place, what: CopyManner["what"]): Cell {
  const before = cellAt(to.sheet, to.row, to.column);
  const { cell } = from;
  if (what === "Formats") return { ...before, style: cell.style };
  const style: CellStyle = what === "All" ? cell.style : before.style;
  const hyperlink = what === "All" ? cell.hyperlink : before.hyperlink;
  const formula = what === "Values" || cell.formula === null ? null : movedFormula(home, from, to);
  return { formula, value: cell.value, style, hyperlink };
}

/** A reference to "this table" gets its name where the copy stands outside of it. */
function movedFormula(home: Sheet, { cell, row, column }: CopiedCell, to: Place): string {
  const text = copiedFormula(cell.formula ?? "", to.row - row, to.column - column);
  const holds = (area: Area, line: number, place: number): boolean =>
    contains(area, { row: line, column: place, rowCount: 1, columnCount: 1 });
  const table = home.tables.find((each) => holds(each.area, row, column));
  if (!table || (home === to.sheet && holds(table.area, to.row, to.column))) return text;
  return rewriteFormula(text, (part) =>
    part.kind === "structured" && part.table === "" ? table.name + part.text : null,
  );
}

function put(sheet: Sheet, area: Area, cells: readonly (readonly (Cell | null)[])[]): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (!cell) return;
      sheet.cells.set(area.row + down, area.column + right, cell);
      if (cell.formula !== null) noteMentions(sheet, cell.formula);
    });
  });
}
