import type { DocumentReaders } from "./document-readers";

/** The readers of this project, fetched when they are used; a document is read off the main thread. */
export const ownReaders: DocumentReaders = {
  read: async (file, watch) => {
    const { readDocumentInWorker } = await import("../reading/read-document-in-worker");
    return readDocumentInWorker(file, watch);
  },
  draft: async (document, mapping) => {
    const { draftReading } = await import("../../readers/draft-reading");
    return draftReading(document, mapping);
  },
};
