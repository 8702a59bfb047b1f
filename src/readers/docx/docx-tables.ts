import type { FlowDocument } from "../building/flow-document";
import type { XmlAttributes } from "../package/read-xml";
import { isOn, valueOf } from "./docx-property";

interface OpenRow {
  isOpen: boolean;
  /** Why it is not shown. */
  leftOut: "hidden-rows" | "deleted-text" | null;
  columnsBefore: number;
}

/** A cell is opened when its properties have been read. */
interface OpenCell {
  columns: number;
  isAbove: boolean;
  isLeft: boolean;
  isOpen: boolean;
}

/** What stands in a cell beside its properties. */
const CONTENT = new Set(["p", "tbl", "sdt", "customXml", "ins", "moveTo"]);

/** Hears tables, their rows and cells (ECMA-376 part 1, §17.4) and opens them in the document. */
export class DocxTables {
  readonly #rows: OpenRow[] = [];
  readonly #cells: OpenCell[] = [];

  constructor(private readonly document: FlowDocument) {}

  /** Takes an element; true for a cell that is not shown, and is skipped with all that is in it. */
  open(name: string, parent: string, attributes: XmlAttributes, caption: string): boolean {
    if (CONTENT.has(name)) this.#openCell();
    if (name === "tbl") this.document.openTable(caption);
    else if (name === "tr") this.#rows.push({ isOpen: false, leftOut: null, columnsBefore: 0 });
    else if (name === "tc") return this.#startCell();
    else if (parent === "tcPr") this.#takeCellProperty(name, attributes);
    else if (parent === "trPr") this.#takeRowProperty(name, attributes);
    else if (name === "tblCaption" && this.document.table) this.document.table.name = valueOf(attributes);
    return false;
  }

  close(name: string): void {
    if (name === "tbl") this.document.closeTable();
    else if (name === "tc") this.#closeCell();
    else if (name === "tr") this.#closeRow();
  }

  #startCell(): boolean {
    const row = this.#rows.at(-1);
    if (row !== undefined && row.leftOut !== null) return true;
    if (row?.isOpen === false) {
      row.isOpen = true;
      this.document.openRow();
      if (row.columnsBefore > 0) this.document.table?.skipColumns(row.columnsBefore);
    }
    this.#cells.push({ columns: 1, isAbove: false, isLeft: false, isOpen: false });
    return false;
  }

  #openCell(): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined || cell.isOpen) return;
    cell.isOpen = true;
    this.document.openCell({ columns: cell.columns, rows: 1, isAbove: cell.isAbove, isLeft: cell.isLeft });
  }

  #closeCell(): void {
    this.#openCell();
    this.#cells.pop();
    this.document.closeCell();
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    if (row?.leftOut) this.document.leaveOut(row.leftOut);
  }

  #takeCellProperty(name: string, attributes: XmlAttributes): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined) return;
    const isContinued = valueOf(attributes) !== "restart";
    if (name === "gridSpan") cell.columns = Number(valueOf(attributes));
    else if (name === "vMerge") cell.isAbove = isContinued;
    else if (name === "hMerge") cell.isLeft = isContinued;
  }

  #takeRowProperty(name: string, attributes: XmlAttributes): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    if (name === "del") row.leftOut = "deleted-text";
    else if (name === "hidden" && isOn(attributes)) row.leftOut = "hidden-rows";
    else if (name === "gridBefore") row.columnsBefore = Number(valueOf(attributes));
  }
}
