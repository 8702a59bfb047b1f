import type { ExecutorResponse } from "./response";
import type { BatchRequest } from "./request";

/**
 * Microsoft's client library, loaded and unmodified (`@microsoft/office-js`, `dist/excel-web-16.00.js`).
 * Its `Office`, `Excel` and `OfficeExtension` are also the globals of that name.
 */
export interface ExcelLibrary {
  readonly OfficeExtension: LibraryInternals;
}

/**
 * What the host uses of `OfficeExtension`: exported, but not documented. Observed in version 1.1.110, which the
 * development dependency is pinned to.
 */
export interface LibraryInternals {
  readonly SessionBase: SessionBase;
  /** Answers when the library asks whether events can be delivered. */
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  /** Hands an event to the handlers that were registered through the proxies. */
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): unknown;
    /** The handlers that were registered, of every context. */
    s_genericEventRegistrations: Record<string, unknown>;
  };
}

/** Where the library sends its requests. */
export interface Session {
  /** Another session takes over. */
  close(): void;
}

export interface SessionBase {
  new (): object;
  /** Where every `Excel.run` sends its batches, instead of to a real Excel. */
  _overrideSession: Session | null;
}

export interface EventEntry {
  /** 65536: an event of a workbook. */
  readonly messageCategory: number;
  readonly messageType: number;
  /** `Workbook`, or the id of a worksheet. */
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

export interface RequestExecutor {
  executeAsync(
    customData: string,
    flags: number,
    message: { readonly Body: BatchRequest },
  ): Promise<ExecutorResponse>;
}

/** The library that a page loaded with a script tag; an error says so when it did not. */
export function libraryOfPage(): ExcelLibrary {
  const { OfficeExtension } = globalThis as { OfficeExtension?: unknown };
  if (!isLibraryInternals(OfficeExtension)) {
    throw new Error("Microsoft's excel-web-16.00.js is not loaded, or is another version");
  }
  return { OfficeExtension };
}

function isLibraryInternals(value: unknown): value is LibraryInternals {
  return (
    typeof value === "object" &&
    value !== null &&
    "SessionBase" in value &&
    "_testTriggerRichApiMessageEvent" in value
  );
}
