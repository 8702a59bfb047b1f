import type { Kind } from "../../contract/vocabulary";

/** Kinds that are done or not done: no unit, no rule, nothing to add up. */
export function isYesNoOrDate(kind: Kind | null): kind is "Sì/No" | "Data" {
  return kind === "Sì/No" || kind === "Data";
}
