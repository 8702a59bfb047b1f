import type { SourceDocument } from "../../readers/document/source-document";
import type { UnreadableReason } from "../../readers/document/unreadable-document";

/** What the worker says. It is asked by a `DocumentFile`, once. */
export type WorkerAnswer =
  /** It runs, and waits for its file. */
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };
