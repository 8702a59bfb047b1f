import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "./centre-tables";
import { INDICATORS } from "./plan-tables";
import { stepColumns, TEXT_STEPS } from "./reading-steps";
import { choice, copied, mixed, table, text } from "./table";
import type { ContractColumn } from "./table";
import { BAND_MODES } from "./vocabulary";

/**
 * A body's own bands of achievement (*Fasce*). People write the first four columns; the hidden steps behind them are
 * calculated columns of the same table, so that a new row brings its own.
 */
export const BANDS = table("Fasce", {
  /** The indicator's ID; blank: the bands of the body. */
  indicator: copied(INDICATORS.indicator, "office"),
  from: mixed("Da", "office"),
  achievement: copied(CENTRE_INDICATORS.achievement, "office"),
  mode: choice("Modo", BAND_MODES, "office"),
  check: text("Controllo", "formula"),
  key: step("Chiave"),
  registryRow: CENTRE_WORKINGS.registryRow,
  kind: CENTRE_WORKINGS.kind,
  /** The kind that `from` is read by. */
  scale: step("Scala"),
  /** 1 or -1: whether more is worth more. */
  direction: step("Verso"),
  ...stepColumns([...TEXT_STEPS, "read", "valid"], "OfStart", "da"),
  ...stepColumns([...TEXT_STEPS, "read", "valid"], "OfWorth", "val"),
  /** True: the band has no beginning. */
  open: step("Aperta"),
  start: step("Inizio"),
  worth: step("Vale"),
  straight: step("Linea"),
  /** How many bands of the set begin before it. */
  order: step("Ordine"),
  end: step("Fine"),
  /** What the next band of the set is worth. */
  nextWorth: step("Dopo"),
  /** From where on the band holds a number. */
  limit: step("Limite"),
  slope: step("Pendenza"),
  /** True: the row is understood and leads the right way. */
  sound: step("Retta"),
  /** True: all rows of the set do. */
  valid: step("Valida"),
});

/** Stands in `BANDS.key` for the bands of the body, which have no indicator. */
export const BODY_KEY = "(ente)";

function step(header: string): ContractColumn {
  return mixed(header, "formula");
}
