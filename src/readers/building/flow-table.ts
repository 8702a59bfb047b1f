import type { SourceCell, SourceNoticeReason } from "../document/source-document";
import { CellText } from "./cell-text";
import type { Room } from "./room";
import { EMPTY_CELL, upToLast, withEqualRows } from "./source-cells";

/** How far a cell reaches, and whether it only goes on what stands above it. */
export interface CellReach {
  readonly columns: number;
  readonly rows: number;
  /** Word says of each cell that it goes on the one above; HTML and OpenDocument say how many rows the first one spans. */
  readonly isAbove?: boolean;
}

/** The text of a cell of a text document. */
export type FlowText = CellText<FlowTable>;

/** HTML's own bounds of a span (html.spec.whatwg.org, "attributes common to td and th elements"). */
const MAX_COLUMNS = 1000;
const MAX_ROWS = 65_534;

export interface FlowNotice {
  readonly row: number;
  readonly column: number;
  readonly reason: SourceNoticeReason;
}

interface OpenSpan {
  rows: number;
  /** The first column of its cell: those on the right go on what is left of them. */
  readonly isFirst: boolean;
}

/** A table of a text document while it is read, cell by cell. Rows and columns count from 0. */
export class FlowTable {
  readonly notices: FlowNotice[] = [];
  readonly #rows: (SourceCell | FlowText)[][] = [];
  readonly #spans: (OpenSpan | undefined)[] = [];
  #column = 0;

  constructor(
    public name: string,
    private readonly room: Room,
  ) {}

  /** Where the next cell comes to stand. */
  get at(): { readonly row: number; readonly column: number } {
    return { row: Math.max(this.#rows.length - 1, 0), column: this.#column };
  }

  openRow(): void {
    const row = this.#spans.map((span, column) => this.#goneOn(span, column));
    // A span that has ended leaves its place free, and so does what stands right of the last one that goes on.
    this.#rows.push([...upToLast(row, (cell) => cell !== FREE)]);
    this.room.takeCells(row.length);
    this.#column = 0;
  }

  /** Opens a cell at the next free place and gives the text to write to. A cell outside any row opens one. */
  openCell(reach: CellReach): FlowText {
    if (this.#rows.length === 0) this.openRow();
    const row = this.#rows[this.#rows.length - 1] ?? [];
    while ((row[this.#column] ?? FREE) !== FREE) this.#column += 1;
    const columns = within(reach.columns, MAX_COLUMNS);
    this.room.takeCells(columns);
    const text: FlowText = new CellText();
    for (let offset = 0; offset < columns; offset += 1) {
      const column = this.#column + offset;
      if ((row[column] ?? FREE) !== FREE) break;
      row[column] = offset > 0 ? GOES_ON.left : reach.isAbove === true ? GOES_ON.above : text;
      this.#openSpan(column, within(reach.rows, MAX_ROWS) - 1, offset === 0);
    }
    this.#column += 1;
    return text;
  }

  /** A place that OpenDocument says to be covered; one that nothing covers is an empty cell. */
  coverCell(): void {
    const row = this.#rows[this.#rows.length - 1] ?? [];
    if ((row[this.#column] ?? FREE) === FREE) {
      this.room.takeCells(1);
      row[this.#column] = EMPTY_CELL;
    }
    this.#column += 1;
  }

  skipColumns(columns: number): void {
    for (let left = within(columns, MAX_COLUMNS); left > 0; left -= 1) this.coverCell();
  }

  notice(reason: SourceNoticeReason): void {
    const { row, column } = this.at;
    this.notices.push({ row, column: Math.max(column - 1, 0), reason });
  }

  /** All rows equally long, with what `read` makes of a text. */
  cells(
    read: (text: FlowText, row: number, column: number) => SourceCell,
  ): readonly (readonly SourceCell[])[] {
    return withEqualRows(
      this.#rows.map((cells, row) =>
        cells.map((cell, column) => (cell instanceof CellText ? read(cell, row, column) : cell)),
      ),
    );
  }

  /** The texts in order, without what goes on. */
  texts(): readonly FlowText[] {
    return this.#rows.flatMap((cells) => cells.filter((cell) => cell instanceof CellText));
  }

  get isOneLine(): boolean {
    return this.#rows.length === 1 || this.#rows.every((cells) => cells.length <= 1);
  }

  #openSpan(column: number, rows: number, isFirst: boolean): void {
    // Holes in the list would be skipped by `map`.
    while (this.#spans.length < column) this.#spans.push(undefined);
    this.#spans[column] = rows > 0 ? { rows, isFirst } : undefined;
  }

  #goneOn(span: OpenSpan | undefined, column: number): SourceCell {
    if (span === undefined) return FREE;
    span.rows -= 1;
    if (span.rows === 0) this.#spans[column] = undefined;
    return span.isFirst ? GOES_ON.above : GOES_ON.left;
  }
}

/** A place of a row that no cell has taken yet; where none ever does, it is empty. */
const FREE: SourceCell = { text: "" };

const GOES_ON = {
  above: { text: "", continues: "above" },
  left: { text: "", continues: "left" },
} as const satisfies Record<string, SourceCell>;

function within(count: number, most: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 1), most) : 1;
}
