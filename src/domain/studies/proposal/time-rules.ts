import { COUNT, lessIsBetter } from "./measures";
import { found, starting } from "./rule-pattern";
import { CHANGED, NUMBER_OF, TIME } from "./rule-words";
import type { Measure } from "./measures";
import type { KindRule } from "./rule-pattern";

/** Time that passes until something is done, and time that is gained. */
export const TIME_RULES: readonly KindRule[] = [
  {
    pattern: /^(?:indice|indicatore|valore|itp)[^.]{0,20} ?tempestività (?:dei|di) pagament/u,
    measure: timed("giorni", "Ultimo valore"),
    waits: true,
  },
  { pattern: found("^temp[oi] di fermo"), measure: timed("ore", "Somma"), doubt: "time-unit" },
  {
    pattern: found(
      `^${CHANGED}(?:${NUMBER_OF} (?:di |medio |massimo |minimo |dei )*)?${TIME} (?:di |della |per |dall\\p{L}*'? ?|intercors\\p{L} |impiegat\\p{L} |necessari\\p{L}? |che )?(?:.*(?:attesa|ritardo|degenza|rilascio|risposta|conclusione|evasione|istruttoria|emissione|pagamento|lavorazione|liquidazione|giacenza|intercorr|mandato|necessari|occorrent|referto))`,
    ),
    measure: timed("", "Media"),
    waits: true,
  },
  {
    pattern: found(
      `^${CHANGED}(?:${TIME} (?:medi|massimi|di ritardo)|${NUMBER_OF} (?:medio|massimo) (?:di )?${TIME})(?!\\p{L})`,
    ),
    measure: timed("", "Media"),
    waits: true,
  },
  {
    pattern: found(
      `^${CHANGED}(?:temp[oi]|tempistic[ah]e?|durata|tempestività|ritardo|degenza|anzianità|attesa|permanenza|latenza)(?!\\p{L})`,
    ),
    measure: timed("", "Media"),
    waits: true,
  },
  { pattern: starting("anticipo"), measure: { ...COUNT, unit: "giorni", rule: "Ultimo valore" } },
];

function timed(unit: string, rule: "Somma" | "Ultimo valore" | "Media"): Measure {
  return { ...lessIsBetter(COUNT), unit, rule };
}
