/**
 * What Microsoft's client library sends in one `sync`: the body of a request, as observed with
 * `@microsoft/office-js` 1.1.110. Member names are PascalCase on the wire.
 */
export interface BatchRequest {
  readonly Actions: readonly ActionInfo[];
  /** By id. Parents and arguments refer to one another by id. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** One thing to do, in order. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  /** Member name; empty for instantiate and query. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** How to reach an object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: its path's id (else 0). */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** `load(…)`: members in camel case, `/` between levels; `*` all scalars; `$none` nothing. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** `RequestFlag` that `Excel.run({ delayForCellEdit: true }, …)` sets. */
export const DELAY_FOR_CELL_EDIT = 64;

/**
 * The library ends every `Excel.run` by letting go of the ranges it kept, in a request of its own that the
 * caller never wrote: true for such a request.
 */
export function isCleanup(request: BatchRequest): boolean {
  const others = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return others.length > 0 && others.every((action) => action.Name === "_RemoveReference");
}
