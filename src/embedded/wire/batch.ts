import type { HostContext } from "../objects/host-context";
import type { HostObject } from "../objects/host-object";
import { camelCase } from "../objects/object-class";
import { isHostObject } from "../objects/host-object";
import { NotModelledError, OfficeError } from "../objects/office-error";
import { ExcelRuleError } from "../model/excel-rule-error";
import { identityOf, queryResult } from "./query";
import type { ActionInfo, ArgumentInfo, BatchRequest, ObjectPathInfo } from "./request";
import { ActionType, ObjectPathType } from "./request";
import type { ActionResult, BatchError, BatchResponse } from "./response";

/** Asked around every action: an error stops the batch there. Positions count from 1. */
export type Interruption = (position: number, when: "before" | "after") => OfficeError | null;

/**
 * Runs the actions of a request in order. A batch is not a transaction: what was done before a failing action
 * stays done (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling).
 */
export function runBatch(
  request: BatchRequest,
  root: HostObject,
  context: HostContext,
  interruption: Interruption,
): BatchResponse {
  const run = new BatchRun(request, root, context);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      stopIfInterrupted(interruption, index, "before");
      results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      stopIfInterrupted(interruption, index, "after");
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: batchError(error, index, run.locationOf(action)),
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function stopIfInterrupted(interruption: Interruption, index: number, when: "before" | "after"): void {
  const error = interruption(index + 1, when);
  if (error) throw error;
}

/** A refusal becomes the request's error; a fault of the embedded Excel itself goes through as it is. */
function batchError(error: unknown, index: number, location: string): BatchError {
  if (!isRefusal(error)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
    ActionIndex: index,
    Location: location,
  };
}

/** `OfficeError` of this layer, `ExcelRuleError` of the workbook model. */
function isRefusal(error: unknown): error is Error & { readonly code: string } {
  return error instanceof OfficeError || error instanceof ExcelRuleError;
}

class BatchRun {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly context: HostContext,
  ) {}

  /**
   * What is asked of a null object is not done and is no error: Microsoft's samples (OfficeDev/office-js-snippets)
   * begin with `getItemOrNullObject("Sample").delete()` on workbooks without that sheet. That setting a property is
   * passed over too is inferred from it.
   */
  perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.objectOf(action.ObjectPathId);
    if (action.Name === "_KeepReference") return object && this.context.references.keep(object);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
        return queryResult(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        object?.set(action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Method:
        return object && this.call(object, action);
      default:
        throw new NotModelledError(`action type ${action.ActionType}`);
    }
  }

  locationOf(action: ActionInfo): string {
    const className = this.#objects.get(action.ObjectPathId)?.className;
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const member = camelCase(action.Name || path?.Name || "");
    return className === undefined ? member : `${className}.${member}`;
  }

  private call(object: HostObject, action: ActionInfo): unknown {
    const result = object.call(action.Name, this.argumentsOf(action.ArgumentInfo));
    return result === undefined || isHostObject(result) ? null : result;
  }

  /**
   * What lets the client find the object again in its next request. The library reads it from `Id` or `_Id`, and keeps
   * an `Id` as the property `id`, which is therefore there without being loaded (`_handleIdResult` of its classes).
   */
  private identity(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.context.references.idOf(object);
    return {
      ...identityOf(object),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** An object path is followed once in a batch: the path of `worksheets.add()` must not add twice. */
  private objectOf(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new OfficeError("InvalidObjectPath", `Object path ${pathId} was not sent`);
    const object = this.follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId:
        return this.referenced(path.Name);
      case ObjectPathType.Property:
        return this.parentOf(path)?.child(path.Name) ?? null;
      case ObjectPathType.Indexer:
        return this.parentOf(path)?.item(this.argumentsOf(path.ArgumentInfo)[0]) ?? null;
      case ObjectPathType.Method:
        return this.made(path);
      default:
        throw new NotModelledError(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private made(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    if (parent === null) return null;
    const result = parent.call(path.Name, this.argumentsOf(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new NotModelledError(`${parent.className}.${path.Name} as an object`);
  }

  private referenced(id: string): HostObject {
    const object = this.context.references.get(id);
    if (!object) throw new OfficeError("InvalidReference", `The object ${id} is no longer kept`);
    return object;
  }

  private parentOf(path: ObjectPathInfo): HostObject | null {
    return path.ParentObjectPathId === undefined ? this.root : this.objectOf(path.ParentObjectPathId);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, paths[index]));
  }

  /**
   * An object argument arrives as the id of its path, in a parallel array (nested as the arguments are); inside
   * another object as `{ _ObjectPathId }`.
   */
  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === "number" && path !== 0) return this.objectOf(path);
    if (isPlainObject(value)) return this.objectArgument(value);
    if (!Array.isArray(value) || !Array.isArray(path)) return value;
    return value.map((item: unknown, index) => this.argument(item, path[index]));
  }

  private objectArgument(value: Readonly<Record<string, unknown>>): unknown {
    const { _ObjectPathId: pathId } = value;
    if (typeof pathId === "number") return this.objectOf(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.argument(part, 0)]));
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
