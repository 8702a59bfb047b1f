import { memo } from "react";
import type { Area } from "../../embedded/model/area";
import { cellName, holdsCell } from "../../embedded/model/area";
import { GridCell } from "./grid-cell";
import type { SheetView } from "../view/sheet-view";

/** Where a column is drawn, in pixels from the left edge of the sheet (row headings included). */
export interface ColumnPlace {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

export const ROW_HEADING_WIDTH = 44;
export const COLUMN_HEADING_HEIGHT = 22;

export interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly totalWidth: number;
  readonly columns: readonly ColumnPlace[];
  /** The selected block where it crosses this row. */
  readonly selected: Area | null;
  /** Column of the active cell when it is in this row. */
  readonly activeColumn: number | null;
}

/** One row with its heading. Frozen rows and columns stay in the flow and stick; the others are placed. */
export const GridRow = memo(Row, (before, after) => {
  const { columns: one, ...rest } = before;
  const { columns: other, ...now } = after;
  return samePlaces(one, other) && shallowEqual(rest, now);
});

function Row(props: GridRowProps) {
  const { view, row, top, height, totalWidth } = props;
  const frozen = row < view.frozenRows;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={frozen ? "grid-row frozen" : "grid-row"}
      style={{ height, width: totalWidth, top }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={props.selected ? "row-heading selected" : "row-heading"}
        style={{ width: ROW_HEADING_WIDTH }}
        data-row={row}
      >
        {row + 1}
      </div>
      {props.columns.map((place) => (
        <PlacedCell key={place.column} place={place} {...props} />
      ))}
    </div>
  );
}

function PlacedCell({ place, ...props }: GridRowProps & { readonly place: ColumnPlace }) {
  const { view, row } = props;
  const address = { row, column: place.column };
  const merge = view.mergeAt(address);
  if (merge && (merge.row !== row || merge.column !== place.column)) return null;
  return (
    <GridCell
      cell={view.cell(address)}
      name={cellName(row, place.column)}
      column={place.column}
      left={place.left}
      width={merge ? extent(merge.column, merge.columnCount, (i) => view.columnWidth(i)) : place.width}
      height={merge ? extent(merge.row, merge.rowCount, (i) => view.rowHeight(i)) : props.height}
      frozen={place.column < view.frozenColumns}
      span={merge ?? null}
      active={props.activeColumn === place.column}
      selected={props.selected !== null && holdsCell(props.selected, row, place.column)}
    />
  );
}

function extent(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index += 1) total += size(index);
  return total;
}

/** The places are worked out at every scroll; the row is drawn anew only when they are others. */
function samePlaces(one: readonly ColumnPlace[], other: readonly ColumnPlace[]): boolean {
  return (
    one.length === other.length &&
    one.every((place, index) => {
      const { column, left, width } = other[index] ?? {};
      return place.column === column && place.left === left && place.width === width;
    })
  );
}

function shallowEqual(one: object, other: object): boolean {
  const now = new Map(Object.entries(other));
  return Object.entries(one).every(([name, value]) => now.get(name) === value);
}
