import type { AriaAttributes, ReactNode, RefObject } from "react";
import { useEffect, useMemo } from "react";
import type { Range, Virtualizer } from "@tanstack/react-virtual";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Area, CellAddress } from "../../embedded/model/area";
import { cellName } from "../../embedded/model/area";
import type { ChartPlace } from "../../embedded/model/chart-place";
import { columnLetters } from "../../domain/cells/column-letters";
import { ChartLayer } from "../charts/chart-layer";
import { cellElementId } from "./grid-cell";
import type { ColumnPlace } from "./grid-row";
import { COLUMN_HEADING_HEIGHT, GridRow, ROW_HEADING_WIDTH } from "./grid-row";
import type { Selection } from "./selection";
import { selectedArea } from "./selection";
import type { SheetView } from "../view/sheet-view";
import { drawnIndexes, withMergeStarts } from "./visible-cells";

export interface SheetGridProps {
  readonly view: SheetView;
  readonly selection: Selection;
  /** Handlers of keys, pointer and clipboard. */
  readonly handlers: React.HTMLAttributes<HTMLDivElement>;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** What floats over the active cell (editor, list, notice), placed in the sheet's own pixels. */
  readonly overlay: (place: ActivePlace) => ReactNode;
  readonly onPlaceChart: (id: string, place: ChartPlace) => void;
}

/** Where the cells begin, after the headings. */
const ORIGIN = { left: ROW_HEADING_WIDTH, top: COLUMN_HEADING_HEIGHT };

/** Box of the active cell in pixels from the sheet's top left corner, headings included. */
export interface ActivePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the visible part of the sheet ends: what floats over the cell must stay before it. */
  readonly visibleRight: number;
  readonly visibleBottom: number;
}

type Axis = Virtualizer<HTMLDivElement, Element>;

/** The cells of a sheet: real elements for what is on the screen, with the frozen panes held in place. */
export function SheetGrid(props: SheetGridProps) {
  const { view, selection, gridRef } = props;
  const rows = useRows(view, selection.active.row, gridRef);
  const columns = useColumns(view, selection.active.column, gridRef);
  useKeepInView(view, selection, rows, columns);
  const [selected, { active }] = [selectedArea(selection), selection];
  const drawn = drawnCells(view, rows, columns);
  const width = columns.getTotalSize();
  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
      className={view.showGridlines ? "sheet-grid" : "sheet-grid no-gridlines"}
      {...gridNames(view)}
      aria-multiselectable="true"
      aria-activedescendant={cellElementId(cellName(active.row, active.column))}
      {...props.handlers}
    >
      <div role="rowgroup" className="sheet" style={{ width, height: rows.getTotalSize() }}>
        <ColumnHeadings view={view} columns={drawn.columns} width={width} selected={selected} />
        {drawn.rows.map((row) => (
          <GridRow
            key={row}
            view={view}
            row={row}
            top={start(rows, row)}
            height={view.rowHeight(row)}
            totalWidth={width}
            columns={drawn.columns}
            selected={rowPart(selected, row)}
            activeColumn={row === active.row ? active.column : null}
          />
        ))}
        <ChartLayer view={view} origin={ORIGIN} onPlace={props.onPlaceChart} />
      </div>
      {props.overlay(activePlace(view, selection, rows, columns))}
    </div>
  );
}

function gridNames({ name, lastRow, lastColumn }: SheetView): AriaAttributes {
  return { "aria-label": `Foglio ${name}`, "aria-rowcount": lastRow + 2, "aria-colcount": lastColumn + 2 };
}

function useRows(view: SheetView, active: number, scroller: RefObject<HTMLDivElement | null>): Axis {
  const frozenSize = useMemo(() => total(view.frozenRows, (row) => view.rowHeight(row)), [view]);
  const axis = useVirtualizer({
    count: view.lastRow + 1,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => view.rowHeight(row),
    overscan: 6,
    paddingStart: COLUMN_HEADING_HEIGHT,
    scrollPaddingStart: COLUMN_HEADING_HEIGHT + frozenSize,
    rangeExtractor: (range: Range) => drawnIndexes(range, view.frozenRows, active),
  });
  useEffect(() => {
    axis.measure();
  }, [axis, view]);
  return axis;
}

function useColumns(view: SheetView, active: number, scroller: RefObject<HTMLDivElement | null>): Axis {
  const frozenSize = useMemo(() => total(view.frozenColumns, (column) => view.columnWidth(column)), [view]);
  const axis = useVirtualizer({
    horizontal: true,
    count: view.lastColumn + 1,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => view.columnWidth(column),
    overscan: 2,
    paddingStart: ROW_HEADING_WIDTH,
    scrollPaddingStart: ROW_HEADING_WIDTH + frozenSize,
    rangeExtractor: (range: Range) => drawnIndexes(range, view.frozenColumns, active),
  });
  useEffect(() => {
    axis.measure();
  }, [axis, view]);
  return axis;
}

/** Scrolls to what moved: the corner of a block being drawn, before all the active cell. Frozen cells are in view. */
function useKeepInView(view: SheetView, { active, corner }: Selection, rows: Axis, columns: Axis): void {
  useScrollTo(view, corner, rows, columns);
  useScrollTo(view, active, rows, columns);
}

function useScrollTo(view: SheetView, { row, column }: CellAddress, rows: Axis, columns: Axis): void {
  useEffect(() => {
    if (row >= view.frozenRows) rows.scrollToIndex(row, { align: "auto" });
    if (column >= view.frozenColumns) columns.scrollToIndex(column, { align: "auto" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a move or another sheet scrolls, not every change
  }, [row, column, view.name]);
}

/** Rows and columns to draw. */
function drawnCells(view: SheetView, rows: Axis, columns: Axis) {
  const rowIndexes = rows.getVirtualItems().map((item) => item.index);
  const merges = view.mergesIn(rowIndexes[0] ?? 0, rowIndexes.at(-1) ?? 0);
  const columnIndexes = withMergeStarts(
    columns.getVirtualItems().map((item) => item.index),
    merges,
    "column",
  );
  return {
    rows: withMergeStarts(rowIndexes, merges, "row"),
    columns: columnIndexes.map((column): ColumnPlace => ({
      column,
      left: start(columns, column),
      width: view.columnWidth(column),
    })),
  };
}

function ColumnHeadings(props: {
  readonly view: SheetView;
  readonly columns: readonly ColumnPlace[];
  readonly width: number;
  readonly selected: Area;
}) {
  const { view, selected } = props;
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="grid-row headings"
      style={{ height: COLUMN_HEADING_HEIGHT, width: props.width }}
    >
      <div role="columnheader" aria-colindex={1} className="corner" style={{ width: ROW_HEADING_WIDTH }}>
        <span className="for-screen-readers">Numero di riga</span>
      </div>
      {props.columns.map(({ column, left, width }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          className={headingClass(view, column, selected)}
          style={{ left, width, position: column < view.frozenColumns ? "sticky" : "absolute" }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

function headingClass(view: SheetView, column: number, selected: Area): string {
  const frozen = column < view.frozenColumns ? " frozen" : "";
  const chosen = column >= selected.column && column < selected.column + selected.columnCount;
  return `column-heading${frozen}${chosen ? " selected" : ""}`;
}

function activePlace(view: SheetView, { active }: Selection, rows: Axis, columns: Axis): ActivePlace {
  const merge = view.mergeAt(active) ?? { ...active, rowCount: 1, columnCount: 1 };
  const scrolled = { x: columns.scrollOffset ?? 0, y: rows.scrollOffset ?? 0 };
  // A frozen cell stays where it is on the screen, so it moves over the sheet with the scrolling.
  const shift = {
    x: merge.column < view.frozenColumns ? scrolled.x : 0,
    y: merge.row < view.frozenRows ? scrolled.y : 0,
  };
  return {
    left: start(columns, merge.column) + shift.x,
    top: start(rows, merge.row) + shift.y,
    width: total(merge.columnCount, (index) => view.columnWidth(merge.column + index)),
    height: total(merge.rowCount, (index) => view.rowHeight(merge.row + index)),
    visibleRight: scrolled.x + (columns.scrollRect?.width ?? Infinity),
    visibleBottom: scrolled.y + (rows.scrollRect?.height ?? Infinity),
  };
}

function start(axis: Axis, index: number): number {
  return axis.measurementsCache[index]?.start ?? 0;
}

function total(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}

function rowPart(selected: Area, row: number): Area | null {
  return row >= selected.row && row < selected.row + selected.rowCount ? selected : null;
}
