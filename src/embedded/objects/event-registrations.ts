import type { EventNumber } from "./event-switchboard";
import { EventType } from "./event-switchboard";
import type { Method } from "./object-class";

/** Names that the library registers events by. */
const NUMBERS = {
  DataChanged: EventType.Changed,
  Activated: EventType.Activated,
  Added: EventType.Added,
  Deleted: EventType.Deleted,
  RowSorted: EventType.RowSorted,
  ColumnSorted: EventType.ColumnSorted,
} as const satisfies Record<string, EventNumber>;

/** `_Register…Event` and `_Unregister…Event`, which the library calls for `onChanged.add` and `remove`. */
export function eventRegistrations<Target>(
  eventTarget: (target: Target) => string,
  names: readonly (keyof typeof NUMBERS)[],
): Record<string, Method<Target>> {
  const methods: Record<string, Method<Target>> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = (target, _args, { events }) => {
      events.register(NUMBERS[name], eventTarget(target));
    };
    methods[`_Unregister${name}Event`] = (target, _args, { events }) => {
      events.unregister(NUMBERS[name], eventTarget(target));
    };
  }
  return methods;
}
