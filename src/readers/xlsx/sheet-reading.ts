import type { Notices } from "../building/notices";
import type { SheetGrid } from "../building/sheet-grid";
import { UnreadableDocument } from "../document/unreadable-document";
import { localName } from "../package/local-name";
import type { XmlAttributes, XmlListener } from "../package/read-xml";
import { cellArea, cellPlace } from "./cell-address";
import { RichText, unspelled } from "./rich-text";
import { DAYS_OF_1904, shownNumber } from "./shown-number";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By the position of a style. */
  readonly formats: readonly string[];
  readonly isFrom1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  hasFormula: boolean;
}

/** Errors as the Italian Excel writes them (support.microsoft.com, Italian pages of each error). */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NULLO!",
  "#VALUE!": "#VALORE!",
  "#REF!": "#RIF!",
  "#NAME?": "#NOME?",
  "#N/A": "#N/D",
  "#SPILL!": "#ESPANSIONE!",
};

/** Hears a sheet's part (ECMA-376 part 1, §18.3.1.99) and fills a grid. */
export class SheetReading implements XmlListener {
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #isValue = false;
  readonly #inline = new RichText();

  constructor(
    private readonly sheet: SheetGrid,
    private readonly context: CellContext,
    private readonly notices: Notices,
  ) {}

  open(element: string, attributes: XmlAttributes): void {
    const name = localName(element);
    switch (name) {
      case "row":
        this.#openRow(attributes);
        return;
      case "c":
        this.#openCell(attributes);
        return;
      case "v":
        this.#isValue = true;
        return;
      case "f":
        if (this.#cell) this.#cell.hasFormula = true;
        return;
      case "col":
        if (isHidden(attributes, "width"))
          this.sheet.hideColumns(Number(attributes["min"]), Number(attributes["max"]));
        return;
      case "mergeCell": {
        const area = cellArea(attributes["ref"] ?? "");
        if (area) this.sheet.merge(area);
        return;
      }
      default:
        if (this.#cell) this.#inline.open(element, attributes);
    }
  }

  close(element: string): void {
    const name = localName(element);
    if (name === "v") this.#isValue = false;
    else if (name === "c") this.#closeCell();
    else if (this.#cell) this.#inline.close(element);
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#isValue) this.#cell.value = (this.#cell.value ?? "") + text;
    else this.#inline.add(text);
  }

  /** A row without a number is the next one, and so is a cell. */
  #openRow(attributes: XmlAttributes): void {
    this.#row = Number(attributes["r"] ?? this.#row + 1);
    this.#column = 0;
    if (isHidden(attributes, "ht")) this.sheet.hideRows(this.#row, this.#row);
  }

  #openCell({ r: address = "", t: type = "n", s: style = "0" }: XmlAttributes): void {
    const place = cellPlace(address) ?? { row: this.#row, column: this.#column + 1 };
    this.#column = place.column;
    this.#cell = { ...place, type, style: Number(style), value: null, hasFormula: false };
  }

  #closeCell(): void {
    const cell = this.#cell;
    const inline = this.#inline.take();
    this.#cell = null;
    if (cell === null) return;
    const { row, column, type, value } = cell;
    if (type === "inlineStr") this.sheet.put(row, column, inline);
    else if (value !== null) this.#putValue(cell, value);
    else if (cell.hasFormula && type !== "str")
      this.notices.add(this.sheet.placeOf(row, column), { code: "formula-without-value" });
  }

  #putValue({ row, column, type, style }: OpenCell, value: string): void {
    switch (type) {
      case "s":
        this.sheet.put(row, column, this.#sharedString(value));
        return;
      case "str":
        this.sheet.put(row, column, unspelled(value));
        return;
      case "b":
        this.sheet.put(row, column, value === "1" || value === "true" ? "VERO" : "FALSO");
        return;
      case "e": {
        const text = ITALIAN_ERRORS[value] ?? value;
        this.notices.add(this.sheet.placeOf(row, column), { code: "error-cell", text });
        this.sheet.put(row, column, text);
        return;
      }
      case "d":
        this.#putIsoDate(row, column, value);
        return;
      default:
        this.#putNumber(row, column, Number(value), this.context.formats[style] ?? "General");
    }
  }

  #putNumber(row: number, column: number, number: number, format: string): void {
    if (!Number.isFinite(number)) return;
    const { text, ...behind } = shownNumber(number, format, this.context.isFrom1904 ? DAYS_OF_1904 : 0);
    if (text === "") this.notices.count(this.sheet.placeOf(row, column), "hidden-text", 1);
    else this.sheet.put(row, column, text, behind);
  }

  #putIsoDate(row: number, column: number, value: string): void {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
    if (year === undefined || month === undefined || day === undefined) this.sheet.put(row, column, value);
    else this.sheet.put(row, column, `${day}/${month}/${year}`, { date: `${year}-${month}-${day}` });
  }

  #sharedString(position: string): string {
    const text = this.context.strings[Number(position)];
    if (text === undefined)
      throw new UnreadableDocument({ code: "damaged", detail: `sharedStrings ${position}` });
    return text;
  }
}

/** Hidden, or with no height or width at all. */
function isHidden(attributes: XmlAttributes, size: "ht" | "width"): boolean {
  return ["1", "true"].includes(attributes["hidden"] ?? "") || Number(attributes[size] ?? 1) === 0;
}
