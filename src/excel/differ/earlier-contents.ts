import { CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { SHEETS } from "../../domain/contract/sheets";
import { SUMMARY_BODY, SUMMARY_PROGRESS } from "../../domain/contract/summary-tables";
import { isDerived } from "../declare/declaration";
import type { SetAside } from "./difference";

/** What formulas of the version before speak of: the hidden workings, and on `Riepilogo` its own tables. */
const WORKINGS = CENTRE_WORKINGS.prefix.replace("_", "");
const OWN_OF_SUMMARY = [SUMMARY_BODY.name, SUMMARY_PROGRESS.name];

/** Texts of derived sheets that they do not have any more, as they begin. */
const EARLIER_TEXTS = [
  "Rispetto al trimestre prima",
  "Rilevazioni mancanti",
  "Ogni trimestre rispetto al suo atteso:",
  "Indice: peso dell'obiettivo × quota pesata",
  "Una riga per ogni valore rilevato, per tabelle pivot",
];

/** True: the version before wrote it, nobody typed it; it makes room without being kept. */
export function isEarlierContent({ sheet, table, content: { content } }: SetAside): boolean {
  const text = String(content);
  if (isDerived({ name: sheet }) && EARLIER_TEXTS.some((begin) => text.startsWith(begin))) return true;
  if (!text.startsWith("=")) return false;
  if (sheet === SHEETS.summary) return OWN_OF_SUMMARY.some((name) => text.includes(name));
  return table.startsWith(WORKINGS) || text.includes(WORKINGS);
}
