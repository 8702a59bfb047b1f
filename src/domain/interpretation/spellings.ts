import type { ContractColumn } from "../contract/table";
import type { Anomaly } from "../cells/anomaly";
import { cellText, readerKey } from "../cells/table-cell";
import { anomalyAt } from "./anomaly-at";
import { cellOf } from "./entries";
import type { Entry } from "./entries";

/** One spelling for each name of a column, and the cells that spell it in another way. */
export interface Spellings {
  /** The first spelling of what stands in a row's cell. */
  readonly spelled: (entry: Entry) => string;
  readonly anomalies: readonly Anomaly[];
}

/**
 * Names that no cell looks up (centres, managers, public values) are one where a reader takes them for one: they count
 * under the first spelling, and the others are reported.
 */
export function spellingsOf(entries: readonly Entry[], column: ContractColumn): Spellings {
  const first = new Map<string, string>();
  const anomalies: Anomaly[] = [];
  for (const entry of entries) {
    const cell = cellOf(entry, column);
    const text = cellText(cell);
    const known = first.get(readerKey(text));
    if (known === undefined) first.set(readerKey(text), text);
    else if (known !== text) {
      anomalies.push(anomalyAt(cell, entry.id, { code: "other-spelling", first: known }, "warning"));
    }
  }
  return {
    spelled: (entry) => {
      const text = cellText(cellOf(entry, column));
      return first.get(readerKey(text)) ?? text;
    },
    anomalies,
  };
}
