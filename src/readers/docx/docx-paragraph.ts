import type { FlowDocument } from "../building/flow-document";
import { raisedText } from "../text/footnote-mark";
import type { DocxLists } from "./docx-lists";
import type { DocxStyles } from "./docx-styles";

/** A run of text with what its own properties say; `null`: nothing, as the styles have it. */
export interface DocxRun {
  isHidden: boolean | null;
  style: string | null;
  isRaised: boolean;
  text: string;
}

/** A paragraph while its runs are read: its number is written before its first text. */
export class DocxParagraph {
  style: string | null = null;
  list: string | null = null;
  level: number | null = null;
  /** A tracked change deleted its end: the next one goes on in it. */
  isJoined = false;
  #isStarted = false;
  #isPartlyLeftOut = false;
  #text = "";

  constructor(
    private readonly document: FlowDocument,
    private readonly styles: DocxStyles,
    private readonly lists: DocxLists,
  ) {}

  get text(): string {
    return this.#text;
  }

  add(run: DocxRun): void {
    if (run.text === "") return;
    if (this.#hides(run)) {
      this.leaveOut("hidden-text");
      return;
    }
    const text = run.isRaised ? raisedText(this.#text.slice(-20), run.text) : run.text;
    this.#start();
    this.document.addText(text);
    this.#text += text;
  }

  leaveOut(code: "hidden-text" | "deleted-text"): void {
    this.#isPartlyLeftOut = true;
    this.document.leaveOut(code);
  }

  end(): void {
    // A paragraph without text shows its number still; one whose text is left out is not there.
    if (!this.#isPartlyLeftOut && !this.isJoined) this.#start();
    if (!this.isJoined) this.document.endParagraph();
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const place = this.#place();
    const number = place === null ? "" : this.lists.number(place);
    if (number !== "") this.document.addText(`${number} `);
  }

  #place(): { readonly list: string; readonly level: number } | null {
    const { listPlace } = this.styles.style(this.style);
    const list = this.list ?? listPlace?.list ?? null;
    return list === null ? null : { list, level: this.level ?? listPlace?.level ?? 0 };
  }

  #hides({ isHidden, style }: DocxRun): boolean {
    if (isHidden !== null) return isHidden;
    return this.styles.style(style).isHidden || this.styles.style(this.style).isHidden;
  }
}
