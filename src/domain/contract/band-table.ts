import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "./centre-tables";
import { INDICATORS } from "./plan-tables";
import { choice, copied, mixed, step, table, text } from "./table";
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
  kind: CENTRE_WORKINGS.kind,
  /** 1 or -1: whether more is worth more. */
  direction: step("Verso"),
  start: step("Inizio"),
  worth: step("Vale"),
  /** How many bands of the set begin before it. */
  order: step("Ordine"),
  end: step("Fine"),
  /** From where on the band holds a number. */
  limit: step("Limite"),
  /** How much a band in proportion grows with each unit. */
  slope: step("Pendenza"),
  /** True: the row is understood and leads the right way. */
  sound: step("Corretta"),
});

/** Stands in `BANDS.key` for the bands of the body, which have no indicator. */
export const BODY_KEY = "(ente)";
