const DAY_IN_MS = 86_400_000;
/** Serial of 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH = 25569;
/** Serial of 1 January 10000. */
const END_SERIAL = 2_958_466;
/** Before 1 March 1900 serials are one day off: Excel keeps Lotus' 29 February 1900. */
const FIRST_SERIAL = 61;

/** The day of a date serial of the 1900 system, its time dropped: `2025-10-31`; `null` for what is no day of 1900–9999. */
export function isoDay(serial: number): string | null {
  if (!(serial >= FIRST_SERIAL && serial < END_SERIAL)) return null;
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_IN_MS).toISOString().slice(0, 10);
}
