import type { Anomaly } from "../cells/anomaly";

/** What was understood of some cells, and what there is to say about them. */
export interface Interpreted<T> {
  readonly value: T;
  readonly anomalies: readonly Anomaly[];
}

/** Understood, nothing to say. */
export function plain<T>(value: T): Interpreted<T> {
  return { value, anomalies: [] };
}
