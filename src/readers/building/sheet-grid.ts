import type { SourceCell, SourcePlace, SourceRow, SourceTable } from "../document/source-document";
import { cleanText } from "../text/clean-text";
import type { Notices } from "./notices";
import type { Room } from "./room";
import { EMPTY_CELL } from "./source-cells";

/** A rectangle of cells, from 1, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet while it is read: cells at rows and columns from 1, in any order, merges, and what is hidden. */
export class SheetGrid {
  readonly #rows = new Map<number, Map<number, SourceCell>>();
  readonly #merges: CellArea[] = [];
  readonly #hiddenRows: CellSpan[] = [];
  readonly #hiddenColumns: CellSpan[] = [];

  constructor(
    readonly name: string,
    private readonly notices: Notices,
    private readonly room: Room,
  ) {}

  placeOf(row: number, column: number): SourcePlace {
    return { sheet: this.name, row, column };
  }

  /** Puts a cell with its text as the document has it. Empty cells need not be put. */
  put(row: number, column: number, raw: string, value: Pick<SourceCell, "number" | "date"> = {}): void {
    const { text, controls } = cleanText(raw);
    if (text === "" && value.number === undefined) return;
    this.room.takeCells(1);
    this.room.takeText(text.length);
    this.notices.count(this.placeOf(row, column), "control-characters", controls);
    const cells = this.#rows.get(row) ?? new Map<number, SourceCell>();
    this.#rows.set(row, cells);
    cells.set(column, { text, ...value });
  }

  merge(area: CellArea): void {
    if (area.bottom > area.top || area.right > area.left) this.#merges.push(area);
  }

  hideRows(from: number, to: number): void {
    this.#hiddenRows.push({ from, to });
  }

  hideColumns(from: number, to: number): void {
    this.#hiddenColumns.push({ from, to });
  }

  /** The sheet as a table from its first to its last text; `null` for an empty one. What is hidden is left out. */
  table(): SourceTable | null {
    if (this.#rows.size === 0) return null;
    const rows = this.#shown(withNarrowGaps(this.#rows.keys()), this.#hiddenRows, "hidden-rows");
    const usedColumns = new Set([...this.#rows.values()].flatMap((cells) => [...cells.keys()]));
    const columns = this.#shown(withNarrowGaps(usedColumns), this.#hiddenColumns, "hidden-columns");
    this.room.takeCells(rows.length * columns.length);
    const merged = this.#mergedCells(rows, columns);
    const sourceRows = rows.map((row): SourceRow => ({
      place: { sheet: this.name, row },
      cells: columns.map((column) => merged.get(row)?.get(column) ?? this.#at(row, column)),
    }));
    const [top = 1] = rows;
    const [left = 1] = columns;
    const isGapless = columns.every((column, index) => column === left + index);
    const place = this.placeOf(top, left);
    const table = { name: this.name, place, rows: sourceRows };
    return isGapless ? table : { ...table, columns };
  }

  #at(row: number, column: number): SourceCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  /** Rows or columns that are not hidden; how many are hidden among those used is told. */
  #shown(
    all: readonly number[],
    hidden: readonly CellSpan[],
    code: "hidden-rows" | "hidden-columns",
  ): readonly number[] {
    if (hidden.length === 0) return all;
    const [from = 1, to = 0] = [all[0], all.at(-1)];
    const left = new Set(hidden.flatMap((span) => within(span, from, to)));
    const [first = from] = left;
    const place =
      code === "hidden-rows" ? { sheet: this.name, row: first } : { sheet: this.name, column: first };
    this.notices.count(place, code, left.size);
    return all.filter((each) => !left.has(each));
  }

  /** Cells of merges: the first one shown has the text, the others go on it. */
  #mergedCells(
    rows: readonly number[],
    columns: readonly number[],
  ): ReadonlyMap<number, ReadonlyMap<number, SourceCell>> {
    const merged = new Map<number, Map<number, SourceCell>>();
    for (const { top, left, bottom, right } of this.#merges) {
      const shownRows = between(rows, top, bottom);
      const shownColumns = between(columns, left, right);
      this.room.takeCells(shownRows.length * shownColumns.length);
      for (const [down, row] of shownRows.entries()) {
        const cells = merged.get(row) ?? new Map<number, SourceCell>();
        merged.set(row, cells);
        for (const [across, column] of shownColumns.entries())
          cells.set(column, mergedCell(down, across, this.#at(top, left)));
      }
    }
    return merged;
  }
}

interface CellSpan {
  readonly from: number;
  readonly to: number;
}

/** A cell far from all others would make a table of millions of empty ones; no table has so wide a gap. */
const WIDEST_GAP = 200;

/** The rows or columns in use, in order, with those between them unless they are too many. */
function withNarrowGaps(used: Iterable<number>): readonly number[] {
  const sorted = [...used].sort((one, other) => one - other);
  return sorted.flatMap((each, index) => {
    const before = sorted[index - 1] ?? each - 1;
    const first = each - before - 1 > WIDEST_GAP ? each : before + 1;
    return within({ from: first, to: each }, first, each);
  });
}

function within(span: CellSpan, from: number, to: number): number[] {
  const first = Math.max(span.from, from);
  const last = Math.min(span.to, to);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/** The sorted numbers from one to another, found by halving: sheets have thousands of merges. */
function between(sorted: readonly number[], from: number, to: number): readonly number[] {
  const first = firstAtLeast(sorted, from);
  return sorted.slice(first, firstAtLeast(sorted, to + 1));
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mergedCell(down: number, across: number, first: SourceCell): SourceCell {
  if (across > 0) return { text: "", continues: "left" };
  return down > 0 ? { text: "", continues: "above" } : first;
}
