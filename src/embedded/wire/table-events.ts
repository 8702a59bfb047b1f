import type { Area } from "../model/area";
import { MAX_ROWS, areaName, contains, intersection } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { EmbeddedWorkbook, WorkbookChange } from "../model/workbook";

type Shift = Extract<WorkbookChange, { readonly kind: "shifted" }>;

/** A change of cells as a table sees it. */
export interface TableChange {
  readonly table: Table;
  readonly address: string;
  /** `Excel.DataChangeType`. */
  readonly changeType: string;
}

/** A table whose selected part is another one: an address, empty outside. */
export interface TableSelection {
  readonly table: Table;
  readonly address: string;
}

/** What the tables of a workbook have of its changes. It remembers where they stood and what was selected in them. */
export class TableEvents {
  readonly #areas = new Map<Table, Area>();
  #selected = new Set<Table>();

  constructor(workbook: EmbeddedWorkbook) {
    for (const sheet of workbook.sheets) this.remember(sheet);
  }

  /** "The changed area of a table" (typings of `TableChangedEventArgs.address`). */
  edited(sheet: Sheet, area: Area): readonly TableChange[] {
    return sheet.tables.flatMap((table) => {
      const common = intersection(table.area, area);
      return common ? [{ table, address: areaName(common), changeType: "RangeEdited" }] : [];
    });
  }

  /** Rows and columns of the table, wherever the sheet's own go on; inferred from the types of change. */
  shifted({ sheet, area, by }: Shift): readonly TableChange[] {
    const inserted = by.startsWith("insert");
    return sheet.tables.flatMap((table) => {
      const place = inserted ? table.area : (this.#areas.get(table) ?? table.area);
      const common = intersection(place, area);
      if (!common) return [];
      const ofRows = by === "insertDown" || by === "deleteUp";
      const whole = ofRows
        ? contains(area, { ...common, column: place.column, columnCount: place.columnCount })
        : area.rowCount === MAX_ROWS ||
          contains(area, { ...common, row: place.row, rowCount: place.rowCount });
      const what = !whole ? "Cell" : ofRows ? "Row" : "Column";
      const changeType = `${what}${inserted ? "Inserted" : "Deleted"}`;
      return [{ table, address: areaName(common), changeType }];
    });
  }

  /** Those in which something is selected now, and those that the selection left. */
  selected(sheet: Sheet, area: Area): readonly TableSelection[] {
    const inside = new Map(sheet.tables.map((table) => [table, intersection(table.area, area)]));
    const left = [...this.#selected].filter((table) => !inside.get(table));
    const entered = [...inside].flatMap(([table, common]) =>
      common ? [{ table, address: areaName(common) }] : [],
    );
    this.#selected = new Set(entered.map(({ table }) => table));
    return [...left.map((table) => ({ table, address: "" })), ...entered];
  }

  /** To be called after a change was told. A shift tells of its tables first, and of its cells then. */
  note(change: WorkbookChange): void {
    if (change.kind === "content" || change.kind === "shifted") this.remember(change.sheet);
  }

  private remember(sheet: Sheet): void {
    for (const table of sheet.tables) this.#areas.set(table, table.area);
  }
}
