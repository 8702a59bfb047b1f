import { tokenize, translateTokensToA1 } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import type { Area } from "../model/area";
import { cellName } from "../model/area";

/**
 * What is given to `formulasR1C1` with its formulas in A1 notation, each for its own cell. A single formula means the
 * same by its places for every cell of the range. What is no formula stays as it is ("Represents the formula in
 * R1C1-style notation. If a cell has no formula, its value is returned instead": Excel.Range, ExcelApi 1.2).
 */
export function inA1(value: unknown, area: Area): unknown {
  if (!Array.isArray(value)) {
    const translate = translator(value);
    return placesOf(area, (row, column) => translate(row, column));
  }
  return (value as readonly unknown[]).map((cells, down) =>
    Array.isArray(cells)
      ? (cells as readonly unknown[]).map((cell, right) =>
          translator(cell)(area.row + down, area.column + right),
        )
      : cells,
  );
}

function placesOf(
  { row, column, rowCount, columnCount }: Area,
  at: (row: number, column: number) => unknown,
): unknown[][] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) => at(row + down, column + right)),
  );
}

/** Reads a formula once, for any number of cells. */
function translator(value: unknown): (row: number, column: number) => unknown {
  if (typeof value !== "string" || !value.startsWith("=")) return () => value;
  const tokens = tokenize(value, { r1c1: true, mergeRefs: true, withLocation: false });
  return (row, column) => textOf(translateTokensToA1(tokens, cellName(row, column)));
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join("");
}
