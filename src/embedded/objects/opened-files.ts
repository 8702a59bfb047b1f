import type { EmbeddedWorkbook } from "../model/workbook";

/**
 * Workbooks that came in a request as base64. Reading a file takes its time and a request is answered at once, so the
 * host reads them before it begins.
 */
export class OpenedFiles {
  readonly #files = new Map<string, EmbeddedWorkbook | Error>();

  keep(base64: string, file: EmbeddedWorkbook | Error): void {
    this.#files.set(base64, file);
  }

  /** Taken once: another insertion reads the file again. An error says why it is no workbook; `undefined`: not read. */
  take(base64: string): EmbeddedWorkbook | Error | undefined {
    const file = this.#files.get(base64);
    this.#files.delete(base64);
    return file;
  }
}
