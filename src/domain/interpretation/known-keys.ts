import type { AnomalyReason } from "../cells/anomaly";
import { lookupKey, readerKey } from "../cells/table-cell";

/** The identifiers of a table, as Excel's look-up finds them and as a reader sees them. */
export interface KnownKeys {
  readonly has: (key: string) => boolean;
  /** Why a key is not known: it looks like a known one, or is none of them. */
  readonly whyUnknown: (key: string, unknown: AnomalyReason) => AnomalyReason;
}

/** Keys to hold others against. */
export function knownKeys(ids: readonly string[]): KnownKeys {
  const exact = new Set(ids.map(lookupKey));
  const alike = new Map([...ids].reverse().map((id) => [readerKey(id), id]));
  return {
    has: (key) => exact.has(lookupKey(key)),
    whyUnknown: (key, unknown) => {
      const known = alike.get(readerKey(key));
      return known === undefined ? unknown : { code: "almost-same-key", known };
    },
  };
}
