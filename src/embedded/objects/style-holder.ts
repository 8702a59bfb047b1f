import type { Area } from "../model/area";
import { restyleCells } from "../model/cell-formatting";
import type { CellStyle, NamedStyle, StyleChange } from "../model/cell-style";
import { restyled } from "../model/cell-style";
import { changeNamedStyle } from "../model/named-styles";
import { inheritedStyle } from "../model/sheet";
import type { HostContext } from "./host-context";
import type { RangeTarget } from "./range-target";

/** Something with the look of cells: a range, or a named cell style. */
export interface StyleHolder {
  /** What all its cells share; `null` where they differ, as Office.js answers. */
  read<Part>(pick: (style: CellStyle) => Part): Part | null;
  change(change: StyleChange): void;
}

export function rangeStyle(range: RangeTarget, context: HostContext): StyleHolder {
  return {
    read: (pick) => sharedPart(stylesOf(range), pick),
    change: (change) => {
      restyleCells(context.workbook, range.sheet, range.area, change);
    },
  };
}

export function namedStyle(named: NamedStyle, context: HostContext): StyleHolder {
  return {
    read: (pick) => pick(named.style),
    change: (change) => {
      changeNamedStyle(context.workbook, named, { style: restyled(named.style, change) });
    },
  };
}

function sharedPart<Part>(styles: ReadonlySet<CellStyle>, pick: (style: CellStyle) => Part): Part | null {
  const parts = [...styles].map(pick);
  const [first] = parts;
  const same = parts.every((part) => JSON.stringify(part) === JSON.stringify(first));
  return first === undefined || !same ? null : first;
}

/** The different styles of a range's cells. Whole rows and columns are not walked through cell by cell. */
function stylesOf({ sheet, area, size }: RangeTarget): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>();
  let stored = 0;
  sheet.cells.visit(area, (cell) => {
    stored += 1;
    styles.add(cell.style);
  });
  if (stored === size) return styles;
  for (const row of linesWithin(sheet.rows.keys(), area.row, area.rowCount)) {
    styles.add(inheritedStyle(sheet, row, area.column));
  }
  for (const column of linesWithin(sheet.columns.keys(), area.column, area.columnCount)) {
    styles.add(inheritedStyle(sheet, area.row, column));
  }
  addDefault(styles, { sheet, area });
  return styles;
}

/** The sheet's own look shows only where neither all rows nor all columns of the area have one. */
function addDefault(
  styles: Set<CellStyle>,
  { sheet, area }: { readonly sheet: RangeTarget["sheet"]; readonly area: Area },
): void {
  const rows = linesWithin(sheet.rows.keys(), area.row, area.rowCount);
  const columns = linesWithin(sheet.columns.keys(), area.column, area.columnCount);
  const rowsCover = rows.length === area.rowCount && rows.every((row) => sheet.rows.get(row)?.style);
  const columnsCover =
    columns.length === area.columnCount && columns.every((column) => sheet.columns.get(column)?.style);
  if (!rowsCover && !columnsCover) styles.add(sheet.defaultStyle);
}

function linesWithin(lines: Iterable<number>, first: number, count: number): number[] {
  return [...lines].filter((line) => line >= first && line < first + count);
}
