import type { Kind } from "../../contract/vocabulary";
import type { NumberForm } from "./arithmetic";

/** How numbers of a kind of indicator are written. */
export function formOf(kind: Kind | null): NumberForm {
  switch (kind) {
    case "Percentuale":
      return "percent";
    case "Data":
      return "date";
    default:
      return "amount";
  }
}
