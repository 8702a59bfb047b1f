import type { ColumnMapping, DraftReading } from "../../readers/columns/column-mapping";
import type { DocumentFile, ReadingWatch } from "../../readers/document/reading";
import type { SourceDocument } from "../../readers/document/source-document";

/** How the pane reads documents. A seam: the readers themselves are fetched when they are used. */
export interface DocumentReaders {
  /** @throws UnreadableDocument for what cannot be read, and when the signal is aborted. */
  read(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument>;
  /** The plan that the document's tables say by a mapping; `null`: by what the headings say. */
  draft(document: SourceDocument, mapping: ColumnMapping | null): Promise<DraftReading>;
}
