import type {
  SourceCell,
  SourceDocument,
  SourceLine,
  SourcePlace,
  SourceTable,
} from "../document/source-document";
import { UnreadableDocument } from "../document/unreadable-document";
import { cleanText } from "../text/clean-text";
import { CellText } from "./cell-text";
import { FlowTable } from "./flow-table";
import type { CellReach, FlowText } from "./flow-table";
import { Notices } from "./notices";
import { Room } from "./room";
import { withoutEmptyEnd } from "./source-cells";

/** What is known of a cell besides its text. */
export type CellValue = Pick<SourceCell, "number" | "date">;

interface OpenTable {
  readonly table: FlowTable;
  cell: FlowText | null;
}

/** People put a table into a table; nobody goes on and on. */
const MAX_TABLES_WITHIN = 20;

/**
 * A text document while it is read from its beginning to its end: paragraphs and tables, tables within cells. A table in
 * a cell is part of that cell's text, line by line; a table that only arranges others on the page is not there at all.
 */
export class FlowDocument {
  readonly notices = new Notices();
  readonly #room = new Room();
  readonly #tables: SourceTable[] = [];
  readonly #lines: SourceLine[] = [];
  readonly #open: OpenTable[] = [];
  readonly #values = new Map<FlowText, CellValue>();
  #outside: FlowText = new CellText();

  /** Writes into the open cell, or outside the tables. */
  addText(text: string): void {
    this.#room.takeText(text.length);
    this.#target().write(text);
  }

  endParagraph(): void {
    this.#target().endParagraph();
  }

  endOpenParagraph(): void {
    this.#target().endOpenParagraph();
  }

  openTable(name: string): void {
    if (this.#open.length >= MAX_TABLES_WITHIN) throw new UnreadableDocument({ code: "too-deep" });
    this.endOpenParagraph();
    this.#open.push({ table: new FlowTable(name, this.#room), cell: null });
  }

  /** The innermost open table. */
  get table(): FlowTable | null {
    return this.#open.at(-1)?.table ?? null;
  }

  openRow(): void {
    this.closeCell();
    this.table?.openRow();
  }

  openCell(reach: CellReach, value: CellValue = {}): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    this.closeCell();
    open.cell = open.table.openCell(reach);
    if (value.number !== undefined || value.date !== undefined) this.#values.set(open.cell, value);
  }

  closeCell(): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    open.cell?.endOpenParagraph();
    open.cell = null;
  }

  closeTable(): void {
    this.closeCell();
    const closed = this.#open.pop();
    if (closed === undefined) return;
    this.#target().insert(closed.table);
    if (this.#open.length === 0) this.#layOut();
  }

  finish(): SourceDocument {
    while (this.#open.length > 0) this.closeTable();
    this.#layOut();
    return { tables: this.#tables, lines: this.#lines, notices: this.notices.all() };
  }

  /** Where something outside the tables stands. */
  get line(): SourcePlace {
    return { row: this.#lines.length + 1 };
  }

  #target(): FlowText {
    const cells = this.#open.flatMap(({ cell }) => cell ?? []);
    return cells.at(-1) ?? this.#outside;
  }

  /** Turns what was read outside the tables, and the tables, into lines and tables of the document. */
  #layOut(): void {
    const parts = this.#outside.parts();
    this.#outside = new CellText();
    this.#layOutParts(parts);
  }

  #layOutParts(parts: readonly (string | FlowTable)[]): void {
    for (const part of parts) {
      if (typeof part === "string") this.#addLines(part);
      else if (arrangesTables(part)) for (const text of part.texts()) this.#layOutParts(text.parts());
      else this.#addTable(part);
    }
  }

  #addLines(paragraph: string): void {
    const { text, controls } = cleanText(paragraph);
    this.notices.count(this.line, "control-characters", controls);
    for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
      this.#lines.push({ place: this.line, text: line.trim(), tablesBefore: this.#tables.length });
    }
  }

  #addTable(table: FlowTable): void {
    const number = this.#tables.length + 1;
    const placeOf = (row: number, column: number): SourcePlace => ({
      table: number,
      row: row + 1,
      column: column + 1,
    });
    const cells = table.cells((text, row, column) => this.#cellOf(text, placeOf(row, column)));
    const rows = withoutEmptyEnd(
      cells.map((each, row) => ({ place: { table: number, row: row + 1 }, cells: each })),
    );
    for (const { row, column, reason } of table.notices) {
      if ("count" in reason) this.notices.count(placeOf(row, column), reason.code, reason.count);
      else this.notices.add(placeOf(row, column), reason);
    }
    if (rows.length > 0) this.#tables.push({ name: cleanText(table.name).text, place: placeOf(0, 0), rows });
  }

  #cellOf(cellText: FlowText, place: SourcePlace): SourceCell {
    const parts = cellText.parts();
    if (parts.some((part) => typeof part !== "string")) this.notices.add(place, { code: "nested-table" });
    const { text, controls } = cleanText(parts.map(textOf).join("\n"));
    this.notices.count(place, "control-characters", controls);
    return { text, ...this.#values.get(cellText) };
  }
}

/** A table whose cells hold nothing but tables, or that has one row or one column around them: a frame, not data. */
function arrangesTables(table: FlowTable): boolean {
  const contents = table.texts().map((text) => text.parts().filter((part) => !isBlank(part)));
  const withTables = contents.filter((parts) => parts.some((part) => typeof part !== "string"));
  if (withTables.length === 0) return false;
  return table.isOneLine || contents.every((parts) => parts.every((part) => typeof part !== "string"));
}

function isBlank(part: string | FlowTable): boolean {
  return typeof part === "string" && part.trim() === "";
}

/** A table within a cell as lines of that cell, one for each of its rows. */
function textOf(part: string | FlowTable): string {
  if (typeof part === "string") return part;
  return part
    .cells((text) => ({ text: text.parts().map(textOf).join("\n").trim() }))
    .map((row) => row.map((cell) => cell.text).filter((text) => text !== ""))
    .map((texts) => texts.join(" "))
    .filter((line) => line !== "")
    .join("\n");
}
