import type { DocumentFile, ReadingWatch } from "../../readers/document/reading";
import type { SourceDocument } from "../../readers/document/source-document";
import { UnreadableDocument } from "../../readers/document/unreadable-document";
import type { WorkerAnswer } from "./worker-messages";

/** What is used of a worker. */
export interface DocumentWorker {
  postMessage(file: DocumentFile): void;
  terminate(): void;
  addEventListener(type: "message", hear: (event: MessageEvent<WorkerAnswer>) => void): void;
  addEventListener(type: "error", hear: (event: ErrorEvent) => void): void;
}

/**
 * Reads a document in a worker, so that the pane is never frozen, and aborting `watch.signal` ends it at once, whatever
 * it does. Where the page may have no worker the same code reads in slices here. Throws `UnreadableDocument`.
 */
export async function readDocumentInWorker(
  file: DocumentFile,
  watch: ReadingWatch,
  startWorker: () => DocumentWorker = newWorker,
): Promise<SourceDocument> {
  if (watch.signal.aborted) throw new UnreadableDocument({ code: "stopped" });
  const read = await answerOf(startWorker, file, watch);
  if (read !== null) return read;
  const { readDocument } = await import("../../readers/read-document");
  return readDocument(file, watch);
}

function newWorker(): DocumentWorker {
  return new Worker(new URL("./document-worker", import.meta.url));
}

/** What the worker reads; `null` where no worker came to run. */
function answerOf(
  startWorker: () => DocumentWorker,
  file: DocumentFile,
  watch: ReadingWatch,
): Promise<SourceDocument | null> {
  const worker = started(startWorker);
  if (worker === null) return Promise.resolve(null);
  const reading = new Promise<SourceDocument | null>((resolve, reject) => {
    let isReady = false;
    const fail = (reason: UnreadableDocument["reason"]): void => reject(new UnreadableDocument(reason));
    watch.signal.addEventListener("abort", () => fail({ code: "stopped" }));
    worker.addEventListener("error", (event) => {
      if (isReady) fail({ code: "damaged", detail: event.message });
      else resolve(null);
    });
    worker.addEventListener("message", ({ data: answer }) => {
      switch (answer.kind) {
        case "ready":
          isReady = true;
          worker.postMessage(file);
          return;
        case "progress":
          watch.onProgress(answer.done);
          return;
        case "document":
          resolve(answer.document);
          return;
        default:
          fail(answer.reason);
      }
    });
  });
  return reading.finally(() => worker.terminate());
}

/** A policy of the host page can forbid workers. */
function started(startWorker: () => DocumentWorker): DocumentWorker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}
