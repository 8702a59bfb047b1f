import type { Area, CellAddress } from "../../model/area";
import { cellName, parseArea } from "../../model/area";
import { XlsxError } from "../package/xlsx-error";

/** `A1:C4 E1`. Whole columns are written cell by cell, as the file demands. */
export function toSqref(areas: readonly Area[]): string {
  return areas.map(areaInFull).join(" ");
}

export function areaInFull({ row, column, rowCount, columnCount }: Area): string {
  const first = cellName(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Fails with `XlsxError` where an address cannot be read. */
export function fromSqref(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map((text) => {
      const area = parseArea(text);
      if (!area) throw new XlsxError(`"${text}" is not an address`);
      return area;
    });
}

/**
 * Formulas of rules are written for the top left cell of all their areas. Where that cell belongs to no first area,
 * readers disagree on which cell is meant; then every area gets a rule of its own.
 */
export function groupsWithClearCorner(areas: readonly Area[]): readonly (readonly Area[])[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const corner = topLeft(sorted);
  const first = sorted[0];
  const clear = first?.row === corner.row && first.column === corner.column;
  return clear ? [sorted] : sorted.map((area) => [area]);
}

export function topLeft(areas: readonly Area[]): CellAddress {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}

export function cellsOf({ row, column, rowCount, columnCount }: Area): readonly CellAddress[] {
  const count = rowCount * columnCount;
  return Array.from({ length: count }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
