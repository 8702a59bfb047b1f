import type { RangeA1 } from "@borgar/fx";
import { stringifyStructRef } from "@borgar/fx";
import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { referenceText, rewriteFormula } from "./formula-parts";

/** What happens to a stretch of rows or columns; `null`: all of it is deleted. Both ends count. */
export type Span = readonly [first: number, last: number];
export type SpanShift = (span: Span) => Span | null;

/** A shift of cells, as references on or to that sheet have to follow it. */
export interface ReferenceShift {
  readonly axis: "row" | "column";
  /** References that stand wholly in these rows (axis column) or columns (axis row) follow. */
  readonly across: Span;
  readonly shift: SpanShift;
}

/** `#REF!` stands where a reference lost all its cells. */
const LOST = "#REF!";

/** The formula after cells of a sheet moved. `isOnSheet` says whether a written sheet name means that sheet. */
export function shiftedFormula(
  formula: string,
  isOnSheet: (sheet: string | null) => boolean,
  shift: ReferenceShift,
): string {
  return rewriteFormula(formula, (part) => {
    if (part.kind !== "reference" || !isOnSheet(part.sheet)) return null;
    const range = shiftedRange(part.range, shift);
    if (range === part.range) return null;
    return range ? referenceText(part.sheet, range) : LOST;
  });
}

function shiftedRange(range: RangeA1, { axis, across, shift }: ReferenceShift): RangeA1 | null {
  const rows: Span = [range.top ?? 0, range.bottom ?? MAX_ROWS - 1];
  const columns: Span = [range.left ?? 0, range.right ?? MAX_COLUMNS - 1];
  const [along, other] = axis === "row" ? [rows, columns] : [columns, rows];
  if (other[0] < across[0] || other[1] > across[1]) return range;
  // A reference to whole columns stays so whatever rows come or go.
  if (axis === "row" ? range.top === null : range.left === null) return range;
  const moved = shift(along);
  if (!moved) return null;
  if (moved[0] === along[0] && moved[1] === along[1]) return range;
  return axis === "row"
    ? { ...range, top: moved[0], bottom: moved[1] }
    : { ...range, left: moved[0], right: moved[1] };
}

/**
 * The formula as Excel copies it to another cell: relative references move along, structured ones stay.
 * A reference that would leave the sheet becomes `#REF!`.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (part) => {
    if (part.kind !== "reference") return null;
    const { range } = part;
    const top = moved(range.top, range.$top, rows, MAX_ROWS);
    const bottom = moved(range.bottom, range.$bottom, rows, MAX_ROWS);
    const left = moved(range.left, range.$left, columns, MAX_COLUMNS);
    const right = moved(range.right, range.$right, columns, MAX_COLUMNS);
    if ([top, bottom, left, right].includes(undefined)) return LOST;
    return referenceText(part.sheet, {
      ...range,
      top: top ?? null,
      bottom: bottom ?? null,
      left: left ?? null,
      right: right ?? null,
    });
  });
}

/** `undefined`: outside the sheet. */
function moved(
  place: number | null | undefined,
  fixed: boolean | null | undefined,
  by: number,
  limit: number,
): number | null | undefined {
  if (place === null || place === undefined) return null;
  const result = fixed ? place : place + by;
  return result >= 0 && result < limit ? result : undefined;
}

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  return rewriteFormula(formula, (part) => {
    if (part.kind === "text" || part.kind === "structured") return null;
    if (part.sheet?.toLowerCase() !== old) return null;
    return part.kind === "reference"
      ? referenceText(after, part.range)
      : `${referenceText(after, { top: 0, left: 0, bottom: 0, right: 0 }).slice(0, -2)}${part.name}`;
  });
}

/** The formula after a sheet was deleted: references to it are lost. */
export function withSheetDeleted(formula: string, name: string): string {
  const old = name.toLowerCase();
  return rewriteFormula(formula, (part) =>
    (part.kind === "reference" || part.kind === "name") && part.sheet?.toLowerCase() === old ? LOST : null,
  );
}

/** The formula after a table got another name. */
export function withTableRenamed(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  return rewriteFormula(formula, (part) => {
    if (part.kind === "name") {
      return part.sheet === null && part.name.toLowerCase() === old ? after : null;
    }
    return part.kind === "structured" && part.table.toLowerCase() === old
      ? after + part.text.slice(part.text.indexOf("["))
      : null;
  });
}

/**
 * The formula after a table, or some of its columns, are gone: references to them are lost. `isLost` is asked of every
 * structured reference; a table's bare name is one without columns.
 */
export function withTablePartLost(
  formula: string,
  isLost: (table: string, columns: readonly string[]) => boolean,
): string {
  return rewriteFormula(formula, (part) => {
    if (part.kind === "name") return part.sheet === null && isLost(part.name, []) ? LOST : null;
    return part.kind === "structured" && isLost(part.table, part.columns) ? LOST : null;
  });
}

/**
 * The formula after a column of a table got another header. `isTable` says whether a written table name
 * (empty: the formula's own table) means that table.
 */
export function withColumnRenamed(
  formula: string,
  isTable: (name: string) => boolean,
  before: string,
  after: string,
): string {
  const old = before.toLowerCase();
  return rewriteFormula(formula, (part) => {
    if (part.kind !== "structured" || !isTable(part.table)) return null;
    if (!part.columns.some((column) => column.toLowerCase() === old)) return null;
    const columns = part.columns.map((column) => (column.toLowerCase() === old ? after : column));
    return stringifyStructRef(
      { table: part.table, columns, sections: [...part.sections] },
      { thisRow: part.text.includes("#") },
    );
  });
}

/** Rows or columns from `first` on make room for `count` new ones. */
export function insertion(first: number, count: number): SpanShift {
  return ([from, to]) => [from >= first ? from + count : from, to >= first ? to + count : to];
}

/** `count` rows or columns from `first` on go. */
export function deletion(first: number, count: number): SpanShift {
  const end = first + count;
  return ([from, to]) => {
    if (from >= first && to < end) return null;
    const start = from < first ? from : Math.max(first, from - count);
    const stop = to >= end ? to - count : to >= first ? first - 1 : to;
    return [start, stop];
  };
}

/** Where an area lies after a shift; `null`: gone. Areas that reach beyond the shifted stretch stay. */
export function shiftedArea(area: Area, { axis, across, shift }: ReferenceShift): Area | null {
  const rows: Span = [area.row, area.row + area.rowCount - 1];
  const columns: Span = [area.column, area.column + area.columnCount - 1];
  const [along, other] = axis === "row" ? [rows, columns] : [columns, rows];
  if (other[0] < across[0] || other[1] > across[1]) return area;
  const result = shift(along);
  if (!result) return null;
  const [first, last] = result;
  if (axis === "row")
    return area.rowCount === MAX_ROWS ? area : { ...area, row: first, rowCount: last - first + 1 };
  return area.columnCount === MAX_COLUMNS ? area : { ...area, column: first, columnCount: last - first + 1 };
}
