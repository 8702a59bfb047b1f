/** What the host answers to a batch; the library hands it to its proxies. */
export interface BatchResponse {
  readonly Results: ActionResult[];
  /** The marks that were reached: handlers of the older kind of event are added and removed at theirs. */
  readonly TraceIds: readonly number[];
  /** The first failure; the actions after it were not run, those before it stay. */
  readonly Error?: BatchError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Position of the failed action; the library makes `debugInfo.statement` of it. */
  readonly ActionIndex: number;
  /** `Range.values`: becomes `debugInfo.errorLocation`. */
  readonly Location: string;
}

/** What a request executor of the library resolves to. With an `ErrorCode` there is no body. */
export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Record<string, string>;
  readonly Body: BatchResponse | null;
}

export function succeeded(body: BatchResponse): ExecutorResponse {
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
}

/** The whole request failed, before or outside any single action. */
export function failed(code: string, message: string): ExecutorResponse {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}
