import type { ReadingWatch } from "../document/reading";
import { UnreadableDocument } from "../document/unreadable-document";

/** How long a reader may hold the thread: a page stays responsive below this (w3.org, "Long Tasks API"). */
const SLICE_MS = 50;

/** Keeps a long reading from freezing what runs beside it, says how far it is, and ends it when nobody waits any more. */
export class Pace {
  #since = performance.now();

  constructor(private readonly watch: ReadingWatch) {}

  /** Called between two small pieces of work, with the share done. Throws `UnreadableDocument` when stopped. */
  async rest(done: number): Promise<void> {
    this.#mayGoOn();
    if (performance.now() - this.#since < SLICE_MS) return;
    this.watch.onProgress(Math.min(Math.max(done, 0), 1));
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
    this.#mayGoOn();
  }

  /** The same with only a part of the whole before it: a reading of several files goes from `from` to `to`. */
  within(from: number, to: number): Pace {
    const { watch } = this;
    return new Pace({
      signal: watch.signal,
      onProgress: (done) => watch.onProgress(from + done * (to - from)),
    });
  }

  #mayGoOn(): void {
    if (this.watch.signal.aborted) throw new UnreadableDocument({ code: "stopped" });
  }
}
