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
    this.#columns = byUse;
  }

  has(field: PlanField): boolean {
    return this.#columns.has(field);
  }

  columnsOf(use: ColumnUse): readonly MappedColumn[] {
    return this.#columns.get(use) ?? [];
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
