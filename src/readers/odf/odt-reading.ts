import type { FlowDocument } from "../building/flow-document";
import type { XmlAttributes, XmlListener } from "../package/read-xml";
import type { OdfStyles } from "./odf-styles";
import { OdfText } from "./odf-text";

/** What LibreOffice calls a table that nobody has named. */
const UNNAMED = /^(?:Tabella|Table)\s*\d+$/;

/** Hears the body of a text document (ODF 1.3 part 3, §5 and §9) and writes the document. */
export class OdtReading implements XmlListener {
  readonly #text: OdfText;

  constructor(
    styles: OdfStyles,
    private readonly document: FlowDocument,
  ) {
    this.#text = new OdfText(styles, document);
  }

  open(element: string, attributes: XmlAttributes): void {
    this.#text.open(element, attributes);
    if (this.#text.isSkipping) return;
    if (element === "table:table") this.document.openTable(nameOf(attributes));
    else if (element === "table:table-row") this.document.openRow();
    else if (element === "table:table-cell") this.document.openCell(reachOf(attributes));
    else if (element === "table:covered-table-cell") this.document.table?.coverCell();
  }

  close(element: string): void {
    const isSkipping = this.#text.isSkipping;
    this.#text.close(element);
    if (isSkipping) return;
    if (element === "table:table") this.document.closeTable();
    else if (element === "table:table-cell") this.document.closeCell();
  }

  text(text: string): void {
    this.#text.text(text);
  }
}

function nameOf({ "table:name": name = "" }: XmlAttributes): string {
  return UNNAMED.test(name) ? "" : name;
}

/** How far a cell spans. */
export function reachOf(attributes: XmlAttributes): { readonly columns: number; readonly rows: number } {
  return {
    columns: Number(attributes["table:number-columns-spanned"] ?? 1),
    rows: Number(attributes["table:number-rows-spanned"] ?? 1),
  };
}
