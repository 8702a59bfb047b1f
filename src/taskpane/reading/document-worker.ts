import type { DocumentFile } from "../../readers/document/reading";
import { UnreadableDocument } from "../../readers/document/unreadable-document";
import { readDocument } from "../../readers/read-document";
import type { WorkerAnswer } from "./worker-messages";

/**
 * The entry of the worker: reads one document beside the pane, which goes on answering while a library works. Whoever
 * does not want the answer any more ends the worker.
 */
function say(answer: WorkerAnswer): void {
  self.postMessage(answer);
}

async function read(file: DocumentFile): Promise<void> {
  const watch = {
    onProgress: (done: number) => say({ kind: "progress", done }),
    signal: new AbortController().signal,
  };
  try {
    say({ kind: "document", document: await readDocument(file, watch) });
  } catch (error) {
    const reason =
      error instanceof UnreadableDocument
        ? error.reason
        : ({ code: "damaged", detail: String(error) } as const);
    say({ kind: "unreadable", reason });
  }
}

self.addEventListener("message", (event: MessageEvent<DocumentFile>) => void read(event.data));
say({ kind: "ready" });
