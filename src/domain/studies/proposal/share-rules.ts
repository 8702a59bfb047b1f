import { SCORE, SHARE } from "./measures";
import { any, found, starting } from "./rule-pattern";
import { OF_WHAT } from "./rule-words";
import { MARKS, SCORES, SHARED } from "./share-words";
import type { KindRule } from "./rule-pattern";

/** Shares and marks, by their names. */
export const SHARE_RULES: readonly KindRule[] = [
  // Shares by their name, or by what stands around a percentage.
  {
    pattern: starting(
      "percentual[ei]|percent\\.?|perc\\.|tasso|tassi|quota percentuale|valore percentuale|quota|proporzione|aliquota",
    ),
    measure: SHARE,
  },
  { pattern: /^%/u, measure: SHARE },
  { pattern: starting(`(?:grado|stato|percentuale) ${OF_WHAT}(?:${SHARED.join("|")})`), measure: SHARE },
  {
    pattern: starting(
      `(?:livello|indice|indicatore|misura|capacità) ${OF_WHAT}(?:${SHARED.join("|")}|soddisfacimento)`,
    ),
    measure: SHARE,
    doubt: "share-or-mark",
  },
  { pattern: starting("grado di soddisfacimento"), measure: SHARE, doubt: "share-or-mark" },
  {
    pattern: starting(
      "incidenza|avanzamento|stato di avanzamento|capacità di (?:impegno|spesa|pagamento|riscossione)|raccolta differenziata",
    ),
    measure: SHARE,
    doubt: "share-or-ratio",
  },
  {
    pattern: found(`^(?!numero|n\\.|report|relazione)[^/]* (?:sul|sui|sulle|rispetto al) totale(?!\\p{L})`),
    measure: SHARE,
    doubt: "share-or-ratio",
  },

  // Marks.
  { pattern: starting(any(MARKS)), measure: SCORE },
  {
    pattern: starting(
      "(?:misura\\p{L}* (?:il |del )?)?(?:grado|indice|livello|media|valore medio|indagine|questionario|esito|risultat[oi]|rilevazione|valutazione)",
      `(?! (?:di )?\\p{L}+zione del questionario).*?(?:${any([...SCORES, "indagine", "voti", "valutazione"])})`,
    ),
    measure: SCORE,
    doubt: "share-or-mark",
  },
  { pattern: starting(any(SCORES), " .*medi[oa](?!\\p{L})"), measure: SCORE },
  { pattern: starting(`${any(SCORES)} medi[oa]`), measure: SCORE },
  { pattern: starting(any(SCORES)), measure: SCORE, doubt: "share-or-mark" },
  {
    pattern: starting("indice", `.*(?:${any(["qualità", "benessere"])})`),
    measure: SCORE,
    doubt: "share-or-mark",
  },
];
