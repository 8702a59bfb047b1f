import { describe, expect, it } from "@jest/globals";
import type { DocumentFile } from "../../../src/readers/document/reading";
import type { DocumentWorker } from "../../../src/taskpane/reading/read-document-in-worker";
import { readDocumentInWorker } from "../../../src/taskpane/reading/read-document-in-worker";
import type { WorkerAnswer } from "../../../src/taskpane/reading/worker-messages";

const FILE: DocumentFile = { name: "piano.csv", bytes: new TextEncoder().encode("a;b\n1;2\n") };
const NOTHING = { tables: [], lines: [], notices: [] };

/** A worker that gives these answers to its file, and what becomes of it. */
class PlayedWorker implements DocumentWorker {
  isEnded = false;
  file: DocumentFile | null = null;
  #hear: (event: MessageEvent<WorkerAnswer>) => void = () => undefined;
  #hearError: (event: ErrorEvent) => void = () => undefined;

  constructor(
    private readonly answers: readonly WorkerAnswer[],
    isRunning = true,
  ) {
    queueMicrotask(() => (isRunning ? this.#say({ kind: "ready" }) : this.break()));
  }

  postMessage(file: DocumentFile): void {
    this.file = file;
    for (const answer of this.answers) this.#say(answer);
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(type: string, hear: (event: never) => void): void {
    if (type === "message") this.#hear = hear as (event: MessageEvent<WorkerAnswer>) => void;
    else this.#hearError = hear as (event: ErrorEvent) => void;
  }

  break(): void {
    this.#hearError({ message: "out of memory" } as ErrorEvent);
  }

  #say(data: WorkerAnswer): void {
    this.#hear({ data } as MessageEvent<WorkerAnswer>);
  }
}

function watch(signal = new AbortController().signal) {
  const done: number[] = [];
  return { done, signal, onProgress: (share: number) => void done.push(share) };
}

describe("a document read in a worker", () => {
  it("comes with its progress, and the worker ends", async () => {
    const worker = new PlayedWorker([
      { kind: "progress", done: 0.5 },
      { kind: "document", document: NOTHING },
    ]);
    const watching = watch();
    expect(await readDocumentInWorker(FILE, watching, () => worker)).toBe(NOTHING);
    expect([watching.done, worker.isEnded, worker.file]).toEqual([[0.5], true, FILE]);
  });

  it("that cannot be read says why as if it had been read here", async () => {
    const worker = new PlayedWorker([{ kind: "unreadable", reason: { code: "encrypted" } }]);
    await expect(readDocumentInWorker(FILE, watch(), () => worker)).rejects.toMatchObject({
      name: "UnreadableDocument",
      reason: { code: "encrypted" },
    });
  });

  it("ends at once when it is stopped, whatever the worker does", async () => {
    const worker = new PlayedWorker([]);
    const stop = new AbortController();
    const reading = readDocumentInWorker(FILE, watch(stop.signal), () => worker);
    setTimeout(() => stop.abort(), 1);
    await expect(reading).rejects.toMatchObject({ reason: { code: "stopped" } });
    expect(worker.isEnded).toBe(true);
  });

  it("that breaks its worker is damaged", async () => {
    const worker = new PlayedWorker([]);
    const reading = readDocumentInWorker(FILE, watch(), () => worker);
    setTimeout(() => worker.break(), 1);
    await expect(reading).rejects.toMatchObject({ reason: { code: "damaged", detail: "out of memory" } });
  });

  it.each([
    [
      "cannot be made",
      () => {
        throw new Error("refused by the policy");
      },
    ],
    ["does not come to run", () => new PlayedWorker([], false)],
  ])("is read here where a worker %s", async (_case, start: () => DocumentWorker) => {
    const { tables } = await readDocumentInWorker(FILE, watch(), start);
    expect(tables[0]?.rows[1]?.cells).toEqual([{ text: "1" }, { text: "2" }]);
  });
});
