import type { SheetDocument } from "../building/sheet-document";
import type { SheetGrid } from "../building/sheet-grid";
import type { SourceCell } from "../document/source-document";
import type { XmlAttributes, XmlListener } from "../package/read-xml";
import { shownNumber } from "../text/shown-number";
import type { OdfStyles } from "./odf-styles";
import { OdfText } from "./odf-text";
import { reachOf } from "./odt-reading";

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly isCovered: boolean;
  text: string;
}

const CELLS = new Set(["table:table-cell", "table:covered-table-cell"]);
/** A row or column that is folded away, or that a filter leaves out. */
const HIDDEN = new Set(["collapse", "filter"]);

/** Hears the body of a spreadsheet (ODF 1.3 part 3, §9) and fills its sheets. */
export class OdsReading implements XmlListener {
  readonly #text: OdfText;
  #sheet: SheetGrid | null = null;
  #isHiddenSheet = false;
  #row = 0;
  #rowRepeats = 1;
  #column = 0;
  #definedColumns = 0;
  #cell: OpenCell | null = null;
  /** Tables of charts and cells, which are none of the sheet's. */
  #inner = 0;

  constructor(
    private readonly styles: OdfStyles,
    private readonly document: SheetDocument,
  ) {
    this.#text = new OdfText(styles, {
      addText: (text) => this.#add(text),
      endParagraph: () => this.#add("\n"),
      leaveOut: (code) => this.document.notices.count(this.#place, code, 1),
    });
  }

  open(element: string, attributes: XmlAttributes): void {
    this.#text.open(element, attributes);
    if (this.#text.isSkipping) return;
    if (element === "table:table") this.#openTable(attributes);
    else if (this.#inner > 0 || this.#sheet === null) return;
    else if (element === "table:table-column") this.#takeColumns(attributes);
    else if (element === "table:table-row") this.#openRow(attributes);
    else if (CELLS.has(element))
      this.#cell = { attributes, isCovered: element === "table:covered-table-cell", text: "" };
  }

  close(element: string): void {
    const isSkipping = this.#text.isSkipping;
    this.#text.close(element);
    if (isSkipping) return;
    if (element === "table:table") this.#closeTable();
    else if (this.#inner > 0 || this.#sheet === null) return;
    else if (element === "table:table-row") this.#row += this.#rowRepeats;
    else if (CELLS.has(element)) this.#closeCell(this.#sheet);
  }

  text(text: string): void {
    this.#text.text(text);
  }

  get #place() {
    return this.#sheet === null ? {} : this.#sheet.placeOf(this.#row, this.#column);
  }

  #add(text: string): void {
    if (this.#cell && !this.#isHiddenSheet) this.#cell.text += text;
  }

  #openTable(attributes: XmlAttributes): void {
    if (this.#sheet !== null) {
      this.#inner += 1;
      return;
    }
    const name = attributes["table:name"] ?? "";
    this.#isHiddenSheet = this.styles.style("table", attributes["table:style-name"]).isSheetHidden;
    this.#sheet = this.document.newSheet(name);
    this.#row = 1;
    this.#definedColumns = 0;
  }

  #closeTable(): void {
    if (this.#inner > 0) this.#inner -= 1;
    else if (this.#sheet) {
      if (this.#isHiddenSheet) this.document.leaveOut(this.#sheet.name);
      else this.document.add(this.#sheet);
      this.#sheet = null;
    }
  }

  #takeColumns(attributes: XmlAttributes): void {
    const first = this.#definedColumns + 1;
    this.#definedColumns += repeats(attributes, "columns");
    if (HIDDEN.has(attributes["table:visibility"] ?? ""))
      this.#sheet?.hideColumns(first, this.#definedColumns);
  }

  #openRow(attributes: XmlAttributes): void {
    this.#rowRepeats = repeats(attributes, "rows");
    this.#column = 1;
    if (HIDDEN.has(attributes["table:visibility"] ?? ""))
      this.#sheet?.hideRows(this.#row, this.#row + this.#rowRepeats - 1);
  }

  #closeCell(sheet: SheetGrid): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const columns = repeats(cell.attributes, "columns");
    if (!cell.isCovered && !this.#isHiddenSheet) this.#putCell(sheet, cell, columns);
    this.#column += columns;
  }

  #putCell(sheet: SheetGrid, { attributes, text }: OpenCell, columns: number): void {
    const value = valueOf(attributes);
    const shown = text === "" ? shownWithoutText(attributes, value.number) : text;
    this.#tell(sheet, attributes, shown);
    const span = reachOf(attributes);
    if (span.columns > 1 || span.rows > 1)
      sheet.merge({
        top: this.#row,
        left: this.#column,
        bottom: this.#row + span.rows - 1,
        right: this.#column + span.columns - 1,
      });
    if (shown.trim() === "") return;
    for (let down = 0; down < this.#rowRepeats; down += 1)
      for (let across = 0; across < columns; across += 1)
        sheet.put(this.#row + down, this.#column + across, shown, value);
  }

  #tell(sheet: SheetGrid, attributes: XmlAttributes, shown: string): void {
    const place = sheet.placeOf(this.#row, this.#column);
    if (attributes["calcext:value-type"] === "error")
      this.document.notices.add(place, { code: "error-cell", text: shown.trim() });
    const isFormula = attributes["table:formula"] !== undefined;
    if (isFormula && shown === "" && attributes["office:value-type"] === undefined)
      this.document.notices.add(place, { code: "formula-without-value" });
  }
}

function repeats(attributes: XmlAttributes, of: "rows" | "columns"): number {
  const count = Number(attributes[`table:number-${of}-repeated`] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** What a cell shows whose text the program that made the file did not write. */
function shownWithoutText(attributes: XmlAttributes, number: number | undefined): string {
  if (number === undefined) return attributes["office:string-value"] ?? "";
  const format = attributes["office:value-type"] === "percentage" ? "0.##%" : "General";
  return shownNumber(number, format).text;
}

/** What is behind the text of a cell: a number, or a day (ODF 1.3 part 3, §19.385 office:value-type). */
function valueOf(attributes: XmlAttributes): Pick<SourceCell, "number" | "date"> {
  const {
    "office:value-type": type,
    "office:value": value = "",
    "office:date-value": date = "",
  } = attributes;
  const isoDate = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (type === "date" && isoDate !== undefined) return { date: isoDate };
  const number = value.trim() === "" ? Number.NaN : Number(value);
  const isNumber = type === "float" || type === "percentage" || type === "currency";
  return isNumber && Number.isFinite(number) ? { number } : {};
}
