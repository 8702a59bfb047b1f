import type { SourceDocument } from "./source-document";

/** A file as it was chosen, or a text that was pasted. */
export interface DocumentFile {
  /** With its extension; for pasted content `appunti.html` or `appunti.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader reports while it works, and how it is stopped. */
export interface ReadingWatch {
  /** Share done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Asked between slices of work; a reader that sees it aborted throws `UnreadableDocument` with `stopped`. */
  readonly signal: AbortSignal;
}

/** Reads one format. Throws `UnreadableDocument` for what it cannot read; never anything else. */
export type DocumentReader = (file: DocumentFile, watch: ReadingWatch) => Promise<SourceDocument>;
