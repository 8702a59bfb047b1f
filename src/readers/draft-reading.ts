import type { ColumnMapping, DraftReading } from "./columns/column-mapping";
import { draftFromDocument } from "./columns/draft-from-document";
import type { SourceDocument } from "./document/source-document";

/** The draft that a document holds, by a mapping of its columns; `null`: by what its headings say. */
export function draftReading(document: SourceDocument, mapping: ColumnMapping | null): DraftReading {
  return draftFromDocument(document, mapping);
}
