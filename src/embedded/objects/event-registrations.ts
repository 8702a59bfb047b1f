import type { EventNumber } from "./event-switchboard";
import { EventType } from "./event-switchboard";
import type { Method } from "./object-class";

/** Names that the library registers events by. */
const NUMBERS = {
  DataChanged: EventType.Changed,
  Activated: EventType.Activated,
  Added: EventType.Added,
  Deleted: EventType.Deleted,
  Deactivated: EventType.Deactivated,
  SelectionChanged: EventType.SelectionChanged,
  Calculated: EventType.Calculated,
  RowSorted: EventType.RowSorted,
  ColumnSorted: EventType.ColumnSorted,
  FormulaChanged: EventType.FormulaChanged,
  ProtectionChanged: EventType.ProtectionChanged,
} as const satisfies Record<string, EventNumber>;

/** What a sheet tells of itself, and the collection of sheets of each. */
export const SHEET_EVENTS = [
  ...(["DataChanged", "Activated", "Deactivated", "SelectionChanged", "Calculated"] as const),
  ...(["RowSorted", "ColumnSorted", "FormulaChanged", "ProtectionChanged"] as const),
] as const;

/** Of tables, under names that sheets have too. */
const TABLE_NUMBERS = {
  DataChanged: EventType.TableChanged,
  SelectionChanged: EventType.TableSelectionChanged,
} as const satisfies Record<string, EventNumber>;

/** Newer events, whose names the library puts at the end: `_RegisterEventMoved`. */
const LATER_NUMBERS = {
  NameChanged: EventType.NameChanged,
  VisibilityChanged: EventType.VisibilityChanged,
  Moved: EventType.Moved,
} as const satisfies Record<string, EventNumber>;

/** `_Register…Event` and `_Unregister…Event`, which the library calls for `onChanged.add` and `remove`. */
export function eventRegistrations<Target>(
  eventTarget: (target: Target) => string,
  names: readonly (keyof typeof NUMBERS)[],
): Methods<Target> {
  return Object.assign(
    {},
    ...names.map((name) => pair(`${name}Event`, NUMBERS[name], eventTarget)),
  ) as Methods<Target>;
}

/** As {@link eventRegistrations}, for tables. */
export function tableEventRegistrations<Target>(
  eventTarget: (target: Target) => string,
  names: readonly (keyof typeof TABLE_NUMBERS)[],
): Methods<Target> {
  return Object.assign(
    {},
    ...names.map((name) => pair(`${name}Event`, TABLE_NUMBERS[name], eventTarget)),
  ) as Methods<Target>;
}

/** As {@link eventRegistrations}, for the events that came later. */
export function laterEventRegistrations<Target>(
  eventTarget: (target: Target) => string,
  names: readonly (keyof typeof LATER_NUMBERS)[],
): Methods<Target> {
  return Object.assign(
    {},
    ...names.map((name) => pair(`Event${name}`, LATER_NUMBERS[name], eventTarget)),
  ) as Methods<Target>;
}

type Methods<Target> = Record<string, Method<Target>>;

function pair<Target>(
  name: string,
  number: EventNumber,
  eventTarget: (target: Target) => string,
): Methods<Target> {
  return {
    [`_Register${name}`]: (target, _args, { events }) => {
      events.register(number, eventTarget(target));
    },
    [`_Unregister${name}`]: (target, _args, { events }) => {
      events.unregister(number, eventTarget(target));
    },
  };
}
