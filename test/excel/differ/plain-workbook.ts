import type { CellValue } from "../../../src/domain/cells/workbook-data";
import type { SheetLayout, TableLayout } from "../../../src/excel/declare/sheet-layout";
import type { Observation, TablePlace } from "../../../src/excel/observe/observation";
import { BLANK_CELL } from "../../../src/excel/observe/sheet-grid";
import type { SheetGrid } from "../../../src/excel/observe/sheet-grid";
import type { Skeleton } from "../../../src/excel/observe/skeleton";
import type { CatalogueEntry } from "../../../src/excel/read/catalogue";
import type { Column } from "../../../src/excel/schema/column";

/** Workbooks as plain data, for what compares them: no Excel is needed. */

/** A sheet with cells from `row` and `column` on, from 0. A text with `=` is a formula without a result. */
export function plainGrid(
  sheet: string,
  cells: readonly (readonly CellValue[])[],
  { row, column }: TablePlace = { row: 0, column: 0 },
): SheetGrid {
  const contents = cells.map((values) =>
    values.map((content) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      return { ...BLANK_CELL, value: isFormula ? "" : content, formula: content };
    }),
  );
  return { sheet, row, column, cells: contents };
}

/** A table on its sheet. */
export type PlainTable = Pick<CatalogueEntry, "name" | "sheet" | "headers" | "rowCount"> & TablePlace;

/** What reading a workbook with some tables and sheets gives. */
export function plainObservation(tables: readonly PlainTable[], grids: readonly SheetGrid[]): Observation {
  const skeleton = plainSkeleton(grids.map(({ sheet }) => sheet));
  const catalogue = new Map(
    tables.map(({ name, sheet, headers, rowCount }) => [
      name,
      { name, sheet, headers, rowCount, isFiltered: false },
    ]),
  );
  return {
    skeleton: { ...skeleton, catalogue },
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
    places: new Map(tables.map(({ name, row, column }) => [name, { row, column }])),
  };
}

/** A workbook with some sheets and nothing on them. */
export function plainSkeleton(sheets: readonly string[]): Skeleton {
  return {
    sheets: sheets.map((name) => ({ name, isVisible: true, protection: null })),
    catalogue: new Map(),
    names: new Map(),
    styles: new Map(),
    properties: [],
    marker: null,
    nameMarks: new Map<string, string>(),
    isManual: false,
  };
}

/** The layout of a sheet with some tables and nothing else. */
export function plainSheet(name: string, tables: readonly TableLayout[] = []): SheetLayout {
  return {
    ...{ name, tabColor: "#000000", columnWidths: [], texts: [], tables },
    ...{ frozen: { rows: 0, columns: 0 }, printTitleRows: "", protected: false },
  };
}

/** The layout of a table at the top of its sheet. */
export function plainTable(name: string, columns: readonly Column[], rows: TableLayout["rows"]): TableLayout {
  return { name, columns, rows, row: 0, column: 0, filterButtons: false, bands: [], rules: [] };
}

/** A column without anything to it. */
export function plainColumn(header: string, content: Column["content"]): Column {
  return { header, content, width: 50, alignment: "Left", wrap: false };
}
