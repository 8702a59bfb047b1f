import type { SourceCell } from "../document/source-document";
import type { ColumnUse, MappedColumn, PlanField } from "./column-mapping";
import type { PlanRow } from "./table-rows";

const NO_CELL: SourceCell = { text: "" };

/** The cells of a row by what they are. A cell under a merge has the text that it continues, where its field says so. */
export class FieldCells {
  readonly #columns: ReadonlyMap<ColumnUse, readonly MappedColumn[]>;

  constructor(readonly columns: readonly MappedColumn[]) {
    const byUse = new Map<ColumnUse, MappedColumn[]>();
    for (const column of columns) byUse.set(column.use, [...(byUse.get(column.use) ?? []), column]);
    for (const own of byUse.values()) own.sort((a, b) => byNumber(listNumber(a), listNumber(b)));
    this.#columns = byUse;
  }

  has(field: PlanField): boolean {
    return this.#columns.has(field);
  }

  /** The columns of a use: those with numbers in their order. */
  columnsOf(use: ColumnUse): readonly MappedColumn[] {
    return this.#columns.get(use) ?? [];
  }

  /**
   * The columns of each of several indicators that stand in one row: `Indicatore 1`, `Target 1`, `Indicatore 2`, … A
   * column without number is of all. Of one indicator it is all columns.
   */
  sets(): readonly FieldCells[] {
    const numbers = this.columnsOf("indicator").map(listNumber);
    if (numbers.length < 2 || numbers.includes(null)) return [this];
    return numbers.map(
      (number) => new FieldCells(this.columns.filter((own) => [null, number].includes(listNumber(own)))),
    );
  }

  /** The cell of a field: of several columns the first that says something; an empty one where none does. */
  cell(row: PlanRow, field: PlanField): SourceCell {
    const cells = this.columnsOf(field).map(({ column }) => row.cells[column] ?? NO_CELL);
    return cells.find(({ text }) => text !== "") ?? NO_CELL;
  }

  text(row: PlanRow, field: PlanField): string {
    return this.cell(row, field).text;
  }

  /** The texts of these columns, row by row. */
  textsOf(rows: readonly PlanRow[], uses: readonly ColumnUse[]): readonly string[] {
    const columns = uses.flatMap((use) => this.columnsOf(use));
    return rows.flatMap(({ cells }) => columns.map(({ column }) => cells[column]?.text ?? ""));
  }
}

function byNumber(a: number | null, b: number | null): number {
  return (a ?? 0) - (b ?? 0);
}

/** The number of a column among several of its kind: `Indicatore 2`; `null`: none. */
export function listNumber({ header }: Pick<MappedColumn, "header">): number | null {
  const digits = /(?<![\d.])(?<number>\d{1,2})\s*$/u.exec(header)?.groups?.["number"];
  return digits === undefined ? null : Number(digits);
}
