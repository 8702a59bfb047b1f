/** What stands in a cell, or between two tables, while it is written: paragraphs of text, and tables among them. */
export class CellText<Inner> {
  readonly #parts: (string | Inner)[] = [];
  #paragraph: string | null = null;

  write(text: string): void {
    this.#paragraph = (this.#paragraph ?? "") + text;
  }

  /** Ends the paragraph, an empty one too: a person left that line empty. */
  endParagraph(): void {
    this.#parts.push(this.#paragraph ?? "");
    this.#paragraph = null;
  }

  /** Ends the paragraph if anything was written into it. */
  endOpenParagraph(): void {
    if (this.#paragraph !== null) this.endParagraph();
  }

  insert(inner: Inner): void {
    this.endOpenParagraph();
    this.#parts.push(inner);
  }

  /** Everything so far, in order. */
  parts(): readonly (string | Inner)[] {
    return this.#paragraph === null ? this.#parts : [...this.#parts, this.#paragraph];
  }
}
