/** Events that the client can register for, by their number on the wire. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  RowSorted: 19,
  ColumnSorted: 20,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
} as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of the whole workbook (`OfficeExtension.Constants.eventWorkbookId`). */
export const WHOLE_WORKBOOK = "Workbook";

/** Who wants which events, and whether events are on (`context.runtime.enableEvents`). */
export class EventSwitchboard {
  enabled = true;
  /** Called when somebody wants events of a type. */
  onRegistered: (type: EventNumber) => void = () => undefined;
  readonly #registrations = new Map<string, number>();

  register(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    this.#registrations.set(key, (this.#registrations.get(key) ?? 0) + 1);
    this.onRegistered(type);
  }

  unregister(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    this.#registrations.set(key, Math.max(0, (this.#registrations.get(key) ?? 0) - 1));
  }

  isWanted(type: EventNumber, target: string): boolean {
    return this.enabled && (this.#registrations.get(`${type} ${target}`) ?? 0) > 0;
  }
}
