import type { CellEditMode } from "./cell-edit-mode";
import type { Failures, SyncFailures } from "./failures";
import type { HostContext } from "../objects/host-context";
import type { HostObject } from "../objects/host-object";
import type { EmbeddedWorkbook } from "../model/workbook";
import { runBatch } from "./batch";
import type { RequestExecutor } from "./excel-library";
import type { BatchRequest } from "./request";
import { filesOf } from "./request-files";
import { DELAY_FOR_CELL_EDIT, isCleanup } from "./request";
import type { BatchResponse, ExecutorResponse } from "./response";
import { failed, succeeded } from "./response";

/**
 * Excel on the web takes and gives 5 MB at most; this host is as strict everywhere
 * (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostSettings {
  readonly context: HostContext;
  readonly root: HostObject;
  readonly cellEditMode: CellEditMode;
  readonly failures: Failures;
  /** The workbook of a file that a request brings along as base64. */
  readonly readFile: (base64: string) => Promise<EmbeddedWorkbook>;
  /** Called around each batch that changes or reads the workbook. */
  readonly onBatch: (request: BatchRequest, run: () => BatchResponse) => BatchResponse;
}

/** Takes the library's requests, one after another, and answers as Excel would. */
export class Host implements RequestExecutor {
  constructor(private readonly settings: HostSettings) {}

  async executeAsync(
    _customData: string,
    flags: number,
    message: { readonly Body: BatchRequest },
  ): Promise<ExecutorResponse> {
    // A host answers in a later turn of the event loop: the page can paint in between.
    await new Promise((resume) => setTimeout(resume, 0));
    const begin = performance.now();
    try {
      return await this.take(flags, message.Body);
    } finally {
      this.settings.context.counters.hostMilliseconds += performance.now() - begin;
    }
  }

  private async take(flags: number, body: BatchRequest): Promise<ExecutorResponse> {
    const text = JSON.stringify(body);
    const request = JSON.parse(text) as BatchRequest;
    if (isCleanup(request)) return this.cleanUp(request);
    const { context, failures } = this.settings;
    const bytes = byteLength(text);
    context.counters.addRequest(bytes);
    const refusal = await this.editRefusal(flags);
    if (refusal) return refusal;
    if (bytes > PAYLOAD_LIMIT) {
      return failed("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB");
    }
    await this.openFiles(request);
    return this.answer(request, failures.nextSync());
  }

  private async openFiles(request: BatchRequest): Promise<void> {
    const { context, readFile } = this.settings;
    for (const base64 of filesOf(request)) {
      try {
        context.openedFiles.keep(base64, await readFile(base64));
      } catch (error) {
        context.openedFiles.keep(base64, error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  private async editRefusal(flags: number): Promise<ExecutorResponse | null> {
    const { cellEditMode } = this.settings;
    if (!cellEditMode.isOn) return null;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
      return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode");
    }
    await cellEditMode.ended();
    return null;
  }

  private answer(request: BatchRequest, failures: SyncFailures): ExecutorResponse {
    const before = failures.ofBatch("before");
    if (before) return failed(before.code, before.message);
    const { context, root, onBatch } = this.settings;
    const response = onBatch(request, () =>
      runBatch(request, root, context, (position, when) => failures.ofAction(position, when)),
    );
    const after = failures.ofBatch("after");
    if (after) return failed(after.code, after.message);
    const bytes = byteLength(JSON.stringify(response));
    context.counters.responseBytes += bytes;
    return bytes > PAYLOAD_LIMIT
      ? failed("ResponsePayloadSizeLimitExceeded", "The response is larger than 5 MB")
      : succeeded(response);
  }

  private cleanUp(request: BatchRequest): ExecutorResponse {
    const { context, root } = this.settings;
    context.counters.cleanups += 1;
    return succeeded(runBatch(request, root, context, () => null));
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
