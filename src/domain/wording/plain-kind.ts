import type { Kind } from "../contract/vocabulary";
import { readText } from "./read-text";

const COUNTS = /^(?:n\.|n°|nr\.?|num\.?|numero)(?!\p{L})/u;
const SHARES = /^(?:%|perc\.|percentuale|in percentuale)|\(%\)|\(in %\)/u;
const SCALES =
  /scala|voto|punteggio|gradimento|soddisfazione|satisfaction|rating|score|giudizio medio|valutazione media|qualità percepita|da [01] a \d+/u;
const RATIOS = /^(?:rapporto|indice|coefficiente|ratio)(?!\p{L})/u;
/** Shares and money by their words alone: a plain number beside them may be either. */
const OTHERS =
  /^(?:quota|tasso|grado|incidenza|proporzione|import[oi]|spes[ae]|cost[oi]|entrat[ae]|incass[oi]|gettito|ricav[oi]|provent[oi]|risparmi[oa]?)(?!\p{L})/u;

/** The kind of a number that stands alone, from the words of its indicator; `null`: they leave it open. */
export function plainKind(value: number, indicator: string, hasScale: boolean): Kind | null {
  const { plain } = readText(indicator);
  const isFraction = value > 0 && value < 1;
  if (SHARES.test(plain)) return "Percentuale";
  if (COUNTS.test(plain)) return "Numero";
  if (hasScale || SCALES.test(plain)) return "Punteggio";
  if (isFraction || RATIOS.test(plain)) return "Rapporto";
  return OTHERS.test(plain) ? null : "Numero";
}
