/** Events that the client can register for, by their number on the wire. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Added: 13,
  Deleted: 15,
  RowSorted: 19,
  ColumnSorted: 20,
} as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of the whole workbook (`OfficeExtension.Constants.eventWorkbookId`). */
export const WHOLE_WORKBOOK = "Workbook";

/** Who wants which events, and whether events are on (`context.runtime.enableEvents`). */
export class EventSwitchboard {
  enabled = true;
  readonly #registrations = new Map<string, number>();

  register(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    this.#registrations.set(key, (this.#registrations.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    this.#registrations.set(key, Math.max(0, (this.#registrations.get(key) ?? 0) - 1));
  }

  isWanted(type: EventNumber, target: string): boolean {
    return this.enabled && (this.#registrations.get(`${type} ${target}`) ?? 0) > 0;
  }
}
