import type { CellValue } from "../../domain/cells/workbook-data";
import type { Area } from "../cells/address";
import type { TableColumns, Validation } from "../schema/column";

/**
 * A whole sheet as plain data: made by pure functions, written by `write/`. Rows and columns are counted from 0.
 */
export interface SheetLayout {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly tabColor: string;
  /** Points, from column A; hidden columns are given apart. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  /** Rows that do not follow their contents. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly texts: readonly TextCell[];
  readonly tables: readonly TableLayout[];
  readonly charts?: readonly ChartLayout[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page, as an address: `$6:$6`. */
  readonly printTitleRows: string;
  /** The only part that is printed; absent: the whole sheet. */
  readonly printArea?: Area;
  /** The paper is filled with smaller print rather than with more pages; absent: as many pages as it takes. */
  readonly pagesAtMost?: number;
  /** A narrow list takes less paper upright; absent: the paper lies. */
  readonly isUpright?: true;
  /** Only input columns can be typed in. */
  readonly protected: boolean;
}

/** What stands in a cell outside the tables. */
export interface TextCell {
  /** The table that it moves along with, wherever that stands now; absent: the first one of the sheet. */
  readonly anchor?: string;
  /** What stands there is written by an operation of its own, and says something else every time. */
  readonly isLive?: true;
  /** The defined name of the cell. */
  readonly name?: string;
  readonly row: number;
  readonly column: number;
  readonly style: TextStyle;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export type CellContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number }
  /** Our own formula, never made from text of a document. */
  | { readonly type: "formula"; readonly formula: string }
  | { readonly type: "link"; readonly text: string; readonly target: string };

export type TextStyle =
  "title" | "subtitle" | "note" | "section" | "link" | "value" | "figure" | "label" | "paragraph";

/** A table in its place. */
export interface TableLayout {
  readonly name: string;
  readonly columns: TableColumns;
  /** Row and column of its first header cell. */
  readonly row: number;
  readonly column: number;
  /** Cells of the value columns, in their order; `null` leaves a cell empty. At least one row. */
  readonly rows: readonly TableRow[];
  readonly filterButtons: boolean;
  /** Formats and validation that differ by row. */
  readonly bands: readonly RowBand[];
  readonly rules: readonly HighlightRule[];
  /** Links of its cells; absent: none. */
  readonly links?: readonly LinkColumn[];
  /** What people typed into its input columns; absent: nothing yet. */
  readonly typed?: readonly TypedColumn[];
}

/** What people typed into a column, row by row; "": nothing. */
export interface TypedColumn {
  readonly header: string;
  readonly cells: readonly TypedContent[];
}

/** A content as it was typed: a formula is written as one again, a text as a text. */
export interface TypedContent {
  readonly content: CellValue;
  readonly isFormula: boolean;
  /** The number format that Excel gave it; absent: that of its place. */
  readonly numberFormat?: string;
}

/** Where the cells of a column lead within the workbook, row by row; `null`: nowhere. */
export interface LinkColumn {
  readonly header: string;
  readonly targets: readonly (string | null)[];
}

/** A chart over the columns *Raggiungimento* and *Atteso* of a table on its sheet. */
export interface ChartLayout {
  readonly name: string;
  /** `progress`: lines through the quarters. `levels`: bars, one pair for each row. */
  readonly kind: "progress" | "levels";
  readonly title: string;
  readonly table: string;
  /** Header of the column that names the rows. */
  readonly categories: string;
  /** End of the value axis: the greatest achievement that counts. */
  readonly maximum: number;
  /** The cells that it covers. */
  readonly area: Area;
}

export type TableRow = readonly (string | number | null)[];

/** A run of rows that share number format and validation in some neighbouring columns. */
export interface RowBand {
  /** Row of the table body, from 0. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstHeader: string;
  readonly lastHeader: string;
  readonly numberFormat?: string;
  readonly validation?: Validation;
  /** Texts stay on one line, cut at the edge: a repeated one that is not shown must not make its row high. */
  readonly isOnOneLine?: true;
}

/** A conditional format of the table's columns: colour together with a shape, never colour alone. */
export interface HighlightRule {
  readonly firstHeader: string;
  readonly lastHeader: string;
  /**
   * For the first cell, in English; `{cell}` stands for its relative address, any other name in braces for that of a
   * neighbour.
   */
  readonly formula: string;
  /** Cells that the formula looks at besides, by the name that it gives them. */
  readonly others?: Readonly<Record<string, NeighbourCell>>;
  /** `null`: only the number format. */
  readonly tone: Tone | null;
  /** Puts a shape before the value; absent: the value is a word already. */
  readonly numberFormat?: string;
  /** A line around the cell. */
  readonly isFramed?: true;
}

/** A cell in the row of the one that a rule colours. */
export interface NeighbourCell {
  readonly header: string;
  /** Another table of the sheet, row by row beside the rule's own; absent: its own. */
  readonly table?: string;
  /** `above`: in the row before; absent: in the same row. */
  readonly line?: "above";
  /** The same column for all columns of the rule; absent: it moves along. */
  readonly isFixed?: true;
}

/**
 * `later`: not due yet; `excluded`: does not count; `check`: counts, and deserves a look; `repeated`: says what the row
 * above says, and is not shown.
 */
export type Tone =
  "good" | "warning" | "bad" | "neutral" | "running" | "later" | "excluded" | "check" | "repeated";
