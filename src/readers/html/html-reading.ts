import type { Handler } from "htmlparser2";
import type { FlowDocument } from "../building/flow-document";
import { UnreadableDocument } from "../document/unreadable-document";
import { cellValueOf } from "./html-cell-value";
import { HtmlLists } from "./html-lists";
import { HtmlStyle } from "./html-style";
import { HtmlText } from "./html-text";

type Attributes = Readonly<Record<string, string>>;

/** Never shown as text of the page. `del` is what an editor struck out of it, and is told as such. */
const WITHOUT_TEXT = new Set([
  "script",
  "template",
  "title",
  "noscript",
  "select",
  "datalist",
  "svg",
  "object",
]);
const BLOCKS = new Set([
  ...["address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt"],
  ...[
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
  ],
  ...["li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul"],
]);
const CELLS = new Set(["td", "th"]);
const NOTE_LINK = /^#(?:_?(?:ftn|edn)|sd(?:foot|end)note|fn|footnote|nota|note|cite_note)/i;
/** A browser stops at 512; an editor that never closes its `font` elements gets far, too. */
const MAX_DEPTH = 10_000;

type Shown = "shown" | "hidden" | "deleted" | "style" | "nothing";

interface OpenElement {
  readonly name: string;
  readonly shown: Shown;
  /** That it is left out is told once. */
  isTold: boolean;
}

/** Hears the elements and texts of a page and writes the document. */
export class HtmlReading implements Partial<Handler> {
  readonly #style = new HtmlStyle();
  readonly #lists = new HtmlLists();
  readonly #text: HtmlText;
  readonly #open: OpenElement[] = [];

  constructor(private readonly document: FlowDocument) {
    this.#text = new HtmlText(document);
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#open.length >= MAX_DEPTH) throw new UnreadableDocument({ code: "too-deep" });
    const around = this.#shown;
    const shown = around === "shown" ? this.#shownOf(name, attributes) : around;
    this.#open.push({ name, shown, isTold: false });
    if (shown === "shown") this.#start(name, attributes);
  }

  onclosetag(name: string): void {
    const closed = this.#open.pop();
    if (closed?.shown === "shown") this.#end(name);
  }

  ontext(text: string): void {
    switch (this.#shown) {
      case "style":
        this.#style.add(text);
        return;
      case "hidden":
      case "deleted":
        this.#tellLeftOut(text);
        return;
      case "shown":
        if (this.document.table && this.#isWithin("caption")) this.document.table.name += text;
        else if (this.#isWithin("pre")) this.#text.writePreformatted(text);
        else this.#text.write(text);
        return;
      default:
    }
  }

  #isWithin(element: string): boolean {
    return this.#open.some(({ name }) => name === element);
  }

  get #shown(): Shown {
    return this.#open.at(-1)?.shown ?? "shown";
  }

  #shownOf(name: string, attributes: Attributes): Shown {
    if (name === "style") return "style";
    if (WITHOUT_TEXT.has(name)) return "nothing";
    if (this.#style.hides(attributes)) return "hidden";
    const classes = attributes["class"] ?? "";
    return name === "del" || classes.split(/\s+/).includes("msoDel") ? "deleted" : "shown";
  }

  #tellLeftOut(text: string): void {
    if (text.trim() === "") return;
    const outermost = this.#open.find(({ shown }) => shown !== "shown");
    if (outermost === undefined || outermost.isTold) return;
    outermost.isTold = true;
    const reason = { code: leftOutCode(outermost), count: 1 } as const;
    if (this.document.table) this.document.table.notice(reason);
    else this.document.notices.count(this.document.line, reason.code, 1);
  }

  #start(name: string, attributes: Attributes): void {
    if (name === "br") this.#text.breakLine();
    else if (name === "table") this.document.openTable("");
    else if (name === "tr") this.document.openRow();
    else if (CELLS.has(name)) this.document.openCell(reachOf(attributes), cellValueOf(attributes));
    else if (name === "sup") this.#text.startRaised(false);
    else if (name === "a" && NOTE_LINK.test(attributes["href"] ?? "")) this.#text.startRaised(true);
    else if (BLOCKS.has(name)) this.document.endOpenParagraph();
    else return;
    if (name === "sup" || name === "a") return;
    this.#text.startLine();
    const number = this.#lists.start(name, attributes);
    if (number !== "") this.#text.write(`${number} `);
  }

  #end(name: string): void {
    if (name === "sup" || name === "a") {
      this.#text.endRaised();
      return;
    }
    if (name === "table") this.document.closeTable();
    else if (CELLS.has(name)) this.document.closeCell();
    else if (BLOCKS.has(name)) this.document.endOpenParagraph();
    else return;
    this.#lists.end(name);
    this.#text.startLine();
  }
}

function leftOutCode({ name, shown }: OpenElement): "hidden-rows" | "hidden-text" | "deleted-text" {
  if (shown === "deleted") return "deleted-text";
  return name === "tr" ? "hidden-rows" : "hidden-text";
}

function reachOf({ colspan = "1", rowspan = "1" }: Attributes): {
  readonly columns: number;
  readonly rows: number;
} {
  // A span of no rows goes down to the table's end.
  return {
    columns: Number(colspan),
    rows: rowspan.trim() === "0" ? Number.MAX_SAFE_INTEGER : Number(rowspan),
  };
}
