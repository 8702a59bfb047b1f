import type { Area } from "../cells/address";
import { runsOf } from "../cells/runs";
import type { TableLayout } from "../declare/sheet-layout";
import { STYLE_NAMES } from "../declare/style-names";
import type { GridCell } from "../observe/sheet-grid";
import type { Column } from "../schema/column";
import type { Difference, Mend } from "./difference";
import { findingOf } from "./finding-of";
import type { LocatedTable } from "./located-table";
import { normalFormat } from "./normal-form";
import { areasWhere, cellCount, isWithin } from "./placed-column";
import type { PlacedColumn } from "./placed-column";

/**
 * Cells of a column that have lost their cell style (and with it the colour of what is to be filled, and that they can
 * be), or the number format of their column or kind. Where the declaration leaves the format open, what Excel makes of a
 * typed `85%` stands. `layout` is the table where it stands now.
 */
export function compareLooks(placed: PlacedColumn, layout: TableLayout): readonly Difference[] {
  const { column, located } = placed;
  const style = column.content === "input" ? STYLE_NAMES.input : STYLE_NAMES.body;
  // Where some cells are open, the others are shut.
  const isTracking = layout.columns.some(({ content }) => content === "input");
  const isOpen = column.content === "input";
  const lost = areasWhere(placed, (cell) => cell.style !== style || (isTracking && cell.locked === isOpen));
  const formats = placed.cells.map((_, row) => declaredFormat(placed.column, layout, row));
  if (lost.length > 0) {
    const mends = lost.flatMap((area): readonly Mend[] => [
      { type: "look", sheet: located.sheet, area, column },
      ...formatMends(area, formats, located),
    ]);
    return [difference("look-lost", placed, lost, mends)];
  }
  const isWrong = ({ numberFormat }: GridCell, row: number): boolean => {
    const format = formats[row];
    return format !== undefined && normalFormat(format) !== normalFormat(numberFormat);
  };
  const wrong = areasWhere(placed, isWrong);
  const mends = wrong.flatMap((area) => formatMends(area, formats, located));
  return wrong.length === 0 ? [] : [difference("format-lost", placed, wrong, mends)];
}

function difference(
  cause: "look-lost" | "format-lost",
  { column, located }: PlacedColumn,
  areas: readonly Area[],
  mends: readonly Mend[],
): Difference {
  const [at] = areas;
  const particulars = { header: column.header, count: cellCount(areas), ...(at === undefined ? {} : { at }) };
  return { finding: findingOf(cause, located.sheet, located.name, particulars), mends, setAside: [] };
}

/** The format that a cell must have; undefined: people may choose. */
export function declaredFormat(
  column: Column,
  { bands, columns }: Pick<TableLayout, "bands" | "columns">,
  row: number,
): string | undefined {
  const band = bands.find(
    (candidate) =>
      candidate.numberFormat !== undefined &&
      row >= candidate.firstRow &&
      row < candidate.firstRow + candidate.rowCount &&
      isWithin(columns, candidate, column.header),
  );
  const format = band?.numberFormat ?? column.numberFormat;
  return format === undefined || format === "General" ? undefined : format;
}

/** One for each run of rows that share a format. */
function formatMends(
  { row, column, rowCount }: Area,
  formats: readonly (string | undefined)[],
  { sheet, row: headerRow }: LocatedTable,
): readonly Mend[] {
  const first = row - headerRow - 1;
  return runsOf(formats.slice(first, first + rowCount)).map((run): Mend => ({
    type: "format",
    sheet,
    area: { row: row + run.first, column, rowCount: run.count, columnCount: 1 },
    numberFormat: run.value ?? "General",
  }));
}
