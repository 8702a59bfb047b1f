import type { CSSProperties } from "react";
import type { Area, CellAddress } from "../../embedded/model/area";
import type { Hyperlink } from "../../embedded/model/cell";
import type { SheetOfCharts } from "../charts/view-of-charts";
import type { SheetShape } from "./sheet-shape";

/** A sheet as the grid draws it. Sizes are CSS pixels; rows and columns count from 0. A new one for every change. */
export interface SheetView extends Omit<SheetShape, "pageRows">, SheetOfCharts {
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  /** 0 for a hidden one. */
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
  readonly cell: (address: CellAddress) => CellView;
  /** Merged blocks that reach into these rows. */
  readonly mergesIn: (firstRow: number, lastRow: number) => readonly Area[];
}

/** A cell as it is drawn. */
export interface CellView {
  /** As displayed; `###` for a number that its column cannot show, as in Excel. */
  readonly text: string;
  readonly css: CSSProperties;
  /** Pixels that a long text takes from the empty cells at its right. */
  readonly overflow: number;
  /** True: typing is refused, the sheet is protected and the cell locked. */
  readonly locked: boolean;
  /** True: one of the few cells of a protected sheet that take typing. */
  readonly input: boolean;
  readonly link: Hyperlink | null;
  /** Icon of a conditional format, set and position (`ThreeTrafficLights1 3`), if any. */
  readonly icon: string | null;
  /** True: the header of a list that shows filter buttons. */
  readonly filter: boolean;
}
