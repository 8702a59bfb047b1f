import type { SourceDocument, SourceTable } from "../document/source-document";
import { Notices } from "./notices";
import { Room } from "./room";
import { SheetGrid } from "./sheet-grid";
import { sideBySide } from "./side-by-side";

/** A workbook while it is read, sheet by sheet: each is a table, or several that stand side by side. */
export class SheetDocument {
  readonly notices = new Notices();
  readonly #room = new Room();
  readonly #tables: SourceTable[] = [];

  /** An empty sheet to fill, to be handed back by `add`. */
  newSheet(name: string): SheetGrid {
    return new SheetGrid(name, this.notices, this.#room);
  }

  add(sheet: SheetGrid): void {
    const table = sheet.table();
    if (table === null) return;
    for (const part of sideBySide(table)) {
      const number = this.#tables.length + 1;
      this.#tables.push({ ...part, place: { ...part.place, table: number } });
    }
  }

  leaveOut(hiddenSheet: string): void {
    this.notices.add({ sheet: hiddenSheet }, { code: "hidden-sheet", name: hiddenSheet });
  }

  finish(): SourceDocument {
    return { tables: this.#tables, lines: [], notices: this.notices.all() };
  }
}
