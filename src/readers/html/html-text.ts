import type { FlowDocument } from "../building/flow-document";
import { isMark, raisedText } from "../text/footnote-mark";

/** A text that is looked at as a whole before it is written. */
interface Raised {
  text: string;
  /** Led to by a link to a note of the page. */
  readonly isLink: boolean;
}

/** Writes text as a browser lays it out: runs of blanks are one, none at the beginning or end of a line. */
export class HtmlText {
  #pendingBlank = false;
  #lineEnd = "";
  #raised: Raised | null = null;

  constructor(private readonly document: FlowDocument) {}

  write(text: string): void {
    if (this.#raised) this.#raised.text += text;
    else this.#writeFlowing(text);
  }

  /** Text whose blanks and line ends are shown as they are. */
  writePreformatted(text: string): void {
    this.#put(text);
  }

  breakLine(): void {
    this.document.addText("\n");
    this.startLine();
  }

  /** What comes next begins a line. */
  startLine(): void {
    this.#pendingBlank = false;
    this.#lineEnd = "";
  }

  /** From here to `endRaised` is a raised text, or a link to a note; within one another they are one. */
  startRaised(isLink: boolean): void {
    this.#raised = { text: this.#raised?.text ?? "", isLink: isLink || this.#raised?.isLink === true };
  }

  endRaised(): void {
    const raised = this.#raised;
    this.#raised = null;
    if (raised === null) return;
    const before = this.#lineEnd + (this.#pendingBlank ? " " : "");
    if (raised.isLink) this.#writeFlowing(isMark(raised.text) ? "" : raised.text);
    else this.#writeFlowing(raisedText(before, raised.text));
  }

  #writeFlowing(raw: string): void {
    const text = raw.replace(/[ \t\n\r\f]+/g, " ");
    if (text === "") return;
    if (text.startsWith(" ")) this.#pendingBlank = true;
    const words = text.trim() === "" ? text.replace(/ /g, "") : text.replace(/^ | $/g, "");
    if (words === "") return;
    const blank = this.#pendingBlank && this.#lineEnd !== "" ? " " : "";
    this.#put(blank + words);
    this.#pendingBlank = text.endsWith(" ");
  }

  #put(text: string): void {
    this.document.addText(text);
    this.#lineEnd = (this.#lineEnd + text).slice(-20);
  }
}
