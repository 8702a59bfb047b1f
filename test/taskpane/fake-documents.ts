import type { ColumnMapping, DraftReading } from "../../src/readers/columns/column-mapping";
import { draftReading } from "../../src/readers/draft-reading";
import type { DocumentFile, ReadingWatch } from "../../src/readers/document/reading";
import type { SourceDocument } from "../../src/readers/document/source-document";
import { UnreadableDocument } from "../../src/readers/document/unreadable-document";
import type { UnreadableReason } from "../../src/readers/document/unreadable-document";
import { readDocument } from "../../src/readers/read-document";
import type { DocumentReaders } from "../../src/taskpane/documents/document-readers";

/** The readers of the project without a worker; one can be held, refused, or told what it drafts. */
export class FakeDocuments implements DocumentReaders {
  /** Names of the files in the order in which they were read. */
  readonly names: string[] = [];
  readonly mappings: (ColumnMapping | null)[] = [];
  refusal: UnreadableReason | null = null;
  /** What the next documents say; `null`: what is in them. */
  drafted: DraftReading | null = null;
  #held: Promise<void> = Promise.resolve();

  /** Holds readings until the result is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  async read(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
    this.names.push(file.name);
    watch.onProgress(0.37);
    await this.#held;
    if (this.refusal !== null) throw new UnreadableDocument(this.refusal);
    return readDocument(file, watch);
  }

  async draft(document: SourceDocument, mapping: ColumnMapping | null): Promise<DraftReading> {
    this.mappings.push(mapping);
    return this.drafted ?? draftReading(document, mapping);
  }
}
