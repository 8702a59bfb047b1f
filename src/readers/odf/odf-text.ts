import type { XmlAttributes, XmlListener } from "../package/read-xml";
import { raisedText } from "../text/footnote-mark";
import { OdfLists } from "./odf-lists";
import type { OdfStyles } from "./odf-styles";

/** Where paragraphs are written: a text document, or a cell of a sheet. */
export interface ParagraphSink {
  addText(text: string): void;
  endParagraph(): void;
  leaveOut(code: "hidden-text" | "deleted-text"): void;
}

/** What stands in the text and is none of it: marks of notes and their texts, comments, what was before a change. */
const SKIPPED = new Set([
  ...[
    "text:note",
    "office:annotation",
    "text:tracked-changes",
    "text:ruby-text",
    "text:placeholder",
    "office:forms",
  ],
  ...[
    "svg:title",
    "svg:desc",
    "text:sequence-decls",
    "text:variable-decls",
    "text:user-field-decls",
    "text:script",
  ],
  ...["table:tracked-changes", "table:shapes", "office:scripts", "office:dde-source"],
]);
const PARAGRAPHS = new Set(["text:p", "text:h"]);
const MAX_BLANKS = 1000;

interface OpenElement {
  readonly isHidden: boolean;
  readonly isRaised: boolean;
}

const PLAIN: OpenElement = { isHidden: false, isRaised: false };

/** Hears paragraphs and what is in them (ODF 1.3 part 3, §5 and §6) and writes them. */
export class OdfText implements XmlListener {
  readonly #lists: OdfLists;
  readonly #open: OpenElement[] = [];
  #skipped = 0;
  /** Paragraphs within paragraphs: of frames that are anchored there. */
  #paragraphs = 0;
  #number = "";
  #before = "";
  #pendingBlank = false;
  #isHiddenTold = false;

  constructor(
    private readonly styles: OdfStyles,
    private readonly sink: ParagraphSink,
  ) {
    this.#lists = new OdfLists(styles);
  }

  /** Whether what is heard now is not there for whoever reads the document. */
  get isSkipping(): boolean {
    return this.#skipped > 0;
  }

  open(element: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || SKIPPED.has(element)) {
      if (element === "text:deletion") this.sink.leaveOut("deleted-text");
      this.#skipped += 1;
      return;
    }
    const around = this.#open.at(-1) ?? PLAIN;
    const own = this.#styleOf(element, attributes);
    const isHidden = around.isHidden || own.isHidden;
    if (isHidden && !around.isHidden) this.#isHiddenTold = false;
    this.#open.push({ isHidden, isRaised: around.isRaised || own.isRaised });
    this.#lists.open(element, attributes);
    if (PARAGRAPHS.has(element)) this.#openParagraph(element, attributes);
    else if (element === "text:s")
      this.#put(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1), MAX_BLANKS)));
    else if (element === "text:tab") this.#put(" ");
    else if (element === "text:line-break") this.#put("\n");
  }

  close(element: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const { isHidden } = this.#open.pop() ?? PLAIN;
    this.#lists.close(element);
    if (!PARAGRAPHS.has(element)) return;
    this.#paragraphs -= 1;
    if (isHidden) return;
    this.#writeNumber();
    this.sink.endParagraph();
    this.#startLine();
  }

  /** Runs of blanks and line ends are one blank; more are said by elements (§6.1.2). */
  text(text: string): void {
    if (this.#skipped > 0 || this.#paragraphs === 0) return;
    const flowing = text.replace(/[ \t\n\r]+/g, " ");
    if (flowing.startsWith(" ")) this.#pendingBlank = true;
    const words = flowing.replace(/^ | $/g, "");
    if (words === "") return;
    this.#put((this.#pendingBlank && this.#before !== "" ? " " : "") + words);
    this.#pendingBlank = flowing.endsWith(" ");
  }

  #styleOf(element: string, attributes: XmlAttributes): OpenElement {
    if (element === "text:span") return this.styles.style("text", attributes["text:style-name"]);
    if (PARAGRAPHS.has(element)) return this.styles.style("paragraph", attributes["text:style-name"]);
    const isHidden =
      element === "text:hidden-text" ||
      attributes["text:is-hidden"] === "true" ||
      (element === "text:section" && attributes["text:display"] === "none");
    return { isHidden, isRaised: false };
  }

  #openParagraph(element: string, attributes: XmlAttributes): void {
    this.#paragraphs += 1;
    this.#startLine();
    const { isHidden } = this.#open.at(-1) ?? PLAIN;
    this.#number = isHidden ? "" : this.#lists.number(element, attributes);
  }

  #startLine(): void {
    this.#before = "";
    this.#pendingBlank = false;
    this.#number = "";
  }

  #put(text: string): void {
    const { isHidden, isRaised } = this.#open.at(-1) ?? PLAIN;
    if (isHidden) {
      if (text.trim() !== "" && !this.#isHiddenTold) this.sink.leaveOut("hidden-text");
      this.#isHiddenTold ||= text.trim() !== "";
      return;
    }
    const shown = isRaised ? raisedText(this.#before, text) : text;
    this.#writeNumber();
    this.sink.addText(shown);
    this.#before = (this.#before + shown).slice(-20);
  }

  #writeNumber(): void {
    if (this.#number !== "") this.sink.addText(`${this.#number} `);
    this.#number = "";
  }
}
