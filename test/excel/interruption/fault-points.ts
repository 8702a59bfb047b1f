import type { BatchRequest } from "../../../src/embedded/wire/request";

/** Where in an operation a fault happens, and what becomes of the session. */
export interface FaultPoint {
  /** From 1. */
  readonly sync: number;
  /** From 1; `null`: the whole batch. */
  readonly action: number | null;
  /** `after`: the whole batch took effect, and the answer says that it failed. */
  readonly when: "before" | "after";
  readonly code: string;
  /**
   * `repeated`: the fault happens once, and the same pane tries again. `ended`: nothing more gets through, neither what the
   * operation does about its failure; somebody else opens the pane later.
   */
  readonly session: "repeated" | "ended";
}

/** A point without what is chosen for it. */
type Place = Pick<FaultPoint, "sync" | "action" | "when">;

/**
 * Codes of Office, one for each way in which the add-in could take a failure (Microsoft, "Excel JavaScript API error
 * codes"; what becomes of each: `src/excel/host/error-sentences.ts`). Eleven of them, a prime: with any stride each of
 * them meets every kind of action. `AccessDenied` and `InvalidArgument` are not among them: on opening a protected sheet
 * they mean a password, and the sheet is named (`operations/locked-sheets.test.ts`).
 */
export const FAULT_CODES = [
  ...[
    "GeneralException",
    "ActivityLimitReached",
    "InvalidOperationInCellEditMode",
    "RequestAborted",
    "Conflict",
  ],
  ...["ItemNotFound", "InvalidSelection", "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable"],
  ...["InvalidReference", "ApiNotAvailable"],
] as const;

/**
 * The points of an operation that sends these requests. Every batch fails as a whole, before and after it took effect,
 * in both kinds of session; besides, it stops before every `stride`-th action (1: each), and where something has just
 * been made and nothing is said of it yet: once for each kind. Stopping after an action would leave the same workbook as
 * stopping before the next. Codes go round, and so do the sessions.
 */
export function faultPoints(requests: readonly BatchRequest[], stride: number): readonly FaultPoint[] {
  const batches = requests.flatMap((_, index) =>
    (["before", "after"] as const).flatMap((when) => {
      const place: Place = { sync: index + 1, action: null, when };
      return (["repeated", "ended"] as const).map((session) => ({ place, session }));
    }),
  );
  const actions = requests
    .flatMap((request, index) => {
      const newborn = newbornActions(request);
      return request.Actions.map((_, position) => ({
        place: { sync: index + 1, action: position + 1, when: "before" } satisfies Place,
        isNewborn: newborn.has(position + 1),
      }));
    })
    .filter(({ isNewborn }, index) => isNewborn || index % stride === stride - 1)
    .map(({ place }, index) => ({ place, session: index % 2 === 0 ? "repeated" : "ended" }) as const);
  return [...batches, ...actions].map(({ place, session }, index) => ({
    ...place,
    code: FAULT_CODES[index % FAULT_CODES.length] ?? "",
    session,
  }));
}

/** The first setting of each kind of object that a batch makes (`Add.Position`), by its number from 1. */
function newbornActions(request: BatchRequest): ReadonlySet<number> {
  const kinds = new Map<string, number>();
  request.Actions.forEach(({ Name, ObjectPathId }, index) => {
    const text = actionText(request, index + 1);
    const isOfNew = request.ObjectPaths[ObjectPathId]?.Name === "Add" && Name !== "";
    if (isOfNew && !kinds.has(text)) kinds.set(text, index + 1);
  });
  return new Set(kinds.values());
}

/** A stride that tries about so many of an operation's actions: 1 where it has no more, else odd. */
export function strideFor(requests: readonly BatchRequest[], actions: number): number {
  const all = requests.reduce((sum, { Actions }) => sum + Actions.length, 0);
  const stride = Math.ceil(all / actions);
  return stride % 2 === 0 ? stride + 1 : stride;
}

/** `sync 3 of 3, before action 17 of 366 (Range.Insert), Conflict, session ended`. */
export function pointText(point: FaultPoint, requests: readonly BatchRequest[]): string {
  const { sync, action, when, code, session } = point;
  const request = requests[sync - 1];
  const place =
    action === null || request === undefined
      ? `${when} the whole batch`
      : `${when} action ${action} of ${request.Actions.length} (${actionText(request, action)})`;
  return `sync ${sync} of ${requests.length}, ${place}, ${code}, session ${session}`;
}

/** `GetRange.Values`: the action, after the last step of the way to its object. */
function actionText({ Actions, ObjectPaths }: BatchRequest, position: number): string {
  const action = Actions[position - 1];
  const path = action && ObjectPaths[action.ObjectPathId];
  return [path, action]
    .flatMap((each) => (each === undefined || each.Name === "" ? [] : [each.Name]))
    .join(".");
}
