import { parseNumber, withoutCurrency } from "../cells/decimal-text";
import { proposedChoice } from "./choice-correction";
import { proposedDate } from "./date-correction";
import { proposedNumber } from "./number-correction";
import { proposedYesNo } from "./yes-no-correction";
import type { AnomalyReason } from "../cells/anomaly";
import { tidyText } from "../cells/typed-text";
import type { Kind } from "../contract/vocabulary";
import type { CellValue } from "../cells/workbook-data";

/** What people write where a value is not known: the cell should be empty. A dash is not among them: it may mean zero. */
const NOT_KNOWN: ReadonlySet<string> = new Set([
  ...[
    "n.d.",
    "n.d",
    "nd",
    "n/d",
    "n.a.",
    "n/a",
    "na",
    "?",
    "??",
    "...",
    "…",
    "da rilevare",
    "da definire",
    "da compilare",
  ],
  ...[
    "non disponibile",
    "non rilevato",
    "dato non disponibile",
    "dato mancante",
    "in attesa",
    "in attesa di dati",
  ],
]);

/**
 * What could be written instead of a cell that was not understood without doubt: what a person would agree with at
 * a glance. A number is written as a number, a date as its serial, a Sì/No and a choice as their word; `""` empties
 * the cell. `null`: nobody can tell from the cell. It is a proposal: nothing counts before a person has accepted it.
 */
export function correctionOf(value: CellValue, reason: AnomalyReason, unit: string): CellValue | null {
  if (typeof value !== "string") return null;
  const text = tidyText(value);
  switch (reason.code) {
    case "not-a-number":
      return NOT_KNOWN.has(text) ? "" : proposedNumber(text, reason.expected, unit);
    case "read-as-thousands":
      return parseNumber(withoutCurrency(text.replaceAll(".", "")))?.number ?? null;
    case "not-a-date":
      return NOT_KNOWN.has(text) ? "" : proposedDate(text);
    case "not-yes-no":
      return NOT_KNOWN.has(text) ? "" : proposedYesNo(text);
    case "not-in-list":
      return proposedChoice(text, reason.allowed);
    case "method-does-not-fit":
      return methodOf(reason.kind);
    default:
      return null;
  }
}

/** The method that counts already, because the one written is of other kinds. */
function methodOf(kind: Kind): string {
  if (kind === "Sì/No") return "Sì/No";
  return kind === "Data" ? "Entro la data" : "Rapporto al target";
}
