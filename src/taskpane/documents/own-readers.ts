import type { DocumentReaders } from "./document-readers";

/** The readers of this project, fetched when they are used; a document is read off the main thread. */
export const ownReaders: DocumentReaders = {
  read: async () => Promise.reject(new Error("todo")),
  draft: async () => Promise.reject(new Error("todo")),
};
