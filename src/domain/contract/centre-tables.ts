import { INDICATORS, PHASES } from "./plan-tables";
import { quarterColumns } from "./quarter-columns";
import { stepColumns, TEXT_STEPS } from "./reading-steps";
import { byKind, centreTable, copied, mixed, percentage, text } from "./table";
import type { ContractColumn } from "./table";

const notes = text("Note", "manager");

/** `Centro_A1`: the indicators of a centre, in which its managers report. */
export const CENTRE_INDICATORS = centreTable("Centro_", {
  id: copied(INDICATORS.id, "add-in"),
  objective: copied(INDICATORS.objective, "add-in"),
  indicator: copied(INDICATORS.indicator, "add-in"),
  unit: copied(INDICATORS.unit, "formula"),
  baseline: copied(INDICATORS.baseline, "formula"),
  target: copied(INDICATORS.target, "formula"),
  ...quarterColumns((header) => byKind(header, "manager")),
  actual: byKind("Consuntivo", "formula"),
  achievement: percentage("Raggiungimento", "formula"),
  status: text("Stato", "formula"),
  notes,
  evidence: text("Evidenza", "manager"),
});

/** `Fasi_A1`: the phases of a centre, with the share done so far. */
export const CENTRE_PHASES = centreTable("Fasi_", {
  id: copied(PHASES.id, "add-in"),
  objective: copied(PHASES.objective, "add-in"),
  phase: copied(PHASES.phase, "add-in"),
  ...quarterColumns((header) => percentage(header, "manager")),
  progress: percentage("Avanzamento", "formula"),
  notes,
});

/** The steps of reading the quarters. */
const QUARTER_STEPS = {
  ...stepColumns(TEXT_STEPS, "1"),
  ...stepColumns(TEXT_STEPS, "2"),
  ...stepColumns(TEXT_STEPS, "3"),
  ...stepColumns(TEXT_STEPS, "4"),
  ...stepColumns(["read"], "1"),
  ...stepColumns(["read"], "2"),
  ...stepColumns(["read"], "3"),
  ...stepColumns(["read"], "4"),
  ...stepColumns(["valid"], "1"),
  ...stepColumns(["valid"], "2"),
  ...stepColumns(["valid"], "3"),
  ...stepColumns(["valid"], "4"),
};

/**
 * `Calcolo_A1`, hidden beside `Centro_A1`, row by row: what the registry says of the indicator, with defaults, and
 * the readings as numbers.
 */
export const CENTRE_WORKINGS = centreTable("Calcolo_", {
  /** The kind that formats and validation of the row were set for. */
  formattedKind: text("Impostato", "add-in"),
  registryRow: step("Riga"),
  active: step("Attivo"),
  kind: copied(INDICATORS.kind, "formula"),
  polarity: copied(INDICATORS.polarity, "formula"),
  rule: copied(INDICATORS.rule, "formula"),
  method: copied(INDICATORS.method, "formula"),
  /** The first quarter that owes a reading. */
  firstDue: step("Dovuto"),
  /** The quarter of the deadline. */
  deadline: step("Entro"),
  ...stepColumns(TEXT_STEPS, "OfBaseline", "base"),
  ...stepColumns(TEXT_STEPS, "OfTarget", "target"),
  ...stepColumns(["read"], "OfBaseline", "base"),
  ...stepColumns(["read"], "OfTarget", "target"),
  /** Baseline and target as numbers that fit the kind. */
  baseline: step("Base"),
  target: step("Atteso"),
  /** Whose bands count: their `BANDS.key`. */
  bandSet: step("Gruppo"),
  measurable: step("Misurabile"),
  ...QUARTER_STEPS,
  lastReading: step("Ultimo"),
  /** The target as of the reference quarter. */
  paceTarget: step("Passo"),
  /** What is looked up in the bands, and what the band is worth: for the year, and on the way. */
  lookedUp: step("Misura"),
  bandWorth: step("Fascia"),
  paceLookedUp: step("MisuraPasso"),
  paceBandWorth: step("FasciaPasso"),
  pace: step("Ritmo"),
});

/** `CalcoloFasi_A1`, hidden beside `Fasi_A1`: the phases' percentages as numbers. */
export const PHASE_WORKINGS = centreTable("CalcoloFasi_", QUARTER_STEPS);

/** A column of hidden workings. */
function step(header: string): ContractColumn {
  return mixed(header, "formula");
}
