import { DOCUMENT_LIMITS } from "../document/document-limits";
import { UnreadableDocument } from "../document/unreadable-document";

/** Counts what a document is growing to while it is read: repeated cells and spans cost a file nothing. */
export class Room {
  #cells = 0;
  #characters = 0;

  takeCells(cells: number): void {
    this.#cells += cells;
    const maximum = DOCUMENT_LIMITS.cells;
    if (this.#cells > maximum) throw new UnreadableDocument({ code: "too-many-cells", maximum });
  }

  takeText(characters: number): void {
    this.#characters += characters;
    const megabytes = Math.ceil(this.#characters / 1e6);
    const maximum = DOCUMENT_LIMITS.textMegabytes;
    if (megabytes > maximum) throw new UnreadableDocument({ code: "unpacks-too-large", megabytes, maximum });
  }
}
