import { INDICATORS, OBJECTIVES, PHASES } from "./plan-tables";
import { quarterColumns } from "./quarter-columns";
import { byKind, centreTable, copied, mixed, number, percentage, text } from "./table";
import type { ContractColumn } from "./table";

/** Columns that both tables of a centre have in the same place of the sheet. */
const id = copied(INDICATORS.id, "add-in");
const objective = copied(INDICATORS.objective, "add-in");
const objectiveTitle = { ...copied(OBJECTIVES.title, "add-in"), header: "Titolo obiettivo" };
const howTo = "Come si compila";
const until = "Entro";
const status = text("Stato", "formula");
const notes = text("Note", "manager");
const evidence = text("Evidenza", "manager");

/** `Centro_A1`: the indicators of a centre, in which its managers report. */
export const CENTRE_INDICATORS = centreTable("Centro_", {
  id,
  objective,
  objectiveTitle,
  indicator: copied(INDICATORS.indicator, "add-in"),
  howTo: text(howTo, "formula"),
  unit: copied(INDICATORS.unit, "formula"),
  target: copied(INDICATORS.target, "formula"),
  /** *Scadenza*, with its default. */
  until: mixed(until, "formula"),
  ...quarterColumns((header) => byKind(header, "manager")),
  actual: byKind("Consuntivo", "formula"),
  achievement: percentage("Raggiungimento", "formula"),
  status,
  notes,
  evidence,
  baseline: copied(INDICATORS.baseline, "formula"),
});

/** `Fasi_A1`: the phases of a centre, with the share done so far, in the same columns of the sheet. */
export const CENTRE_PHASES = centreTable("Fasi_", {
  id: copied(PHASES.id, "add-in"),
  objective: copied(PHASES.objective, "add-in"),
  objectiveTitle,
  phase: copied(PHASES.phase, "add-in"),
  howTo: text(howTo, "add-in"),
  unit: copied(INDICATORS.unit, "add-in"),
  target: percentage(INDICATORS.target.header, "add-in"),
  until: mixed(until, "formula"),
  ...quarterColumns((header) => percentage(header, "manager")),
  progress: percentage("Avanzamento", "formula"),
  expected: percentage("Atteso", "formula"),
  status,
  notes,
  evidence,
});

/**
 * `Calcolo_A1`, hidden beside `Centro_A1`, row by row: what the registry says of the indicator, with defaults, the
 * readings that count, and the steps from there to its achievement and state.
 */
export const CENTRE_WORKINGS = centreTable("Calcolo_", {
  /** The kind that formats and validation of the row were set for. */
  formattedKind: text("Impostato per", "add-in"),
  registryRow: step("Riga nell'elenco"),
  active: step("Attivo"),
  kind: copied(INDICATORS.kind, "formula"),
  rule: copied(INDICATORS.rule, "formula"),
  method: copied(INDICATORS.method, "formula"),
  /** True: *Decrescente*. */
  falling: step("Meno è meglio"),
  /** k of design §4: the last due quarter up to the reference quarter; 0: none yet. */
  lastDue: step("Ultimo trimestre dovuto"),
  /** The quarter of *Scadenza*: 1…4, 5 after the plan's year. */
  deadline: step("Scade in"),
  /** The readings that count, up to the reference quarter, as numbers. */
  counted1: step("Vale T1"),
  counted2: step("Vale T2"),
  counted3: step("Vale T3"),
  counted4: step("Vale T4"),
  /** How many cells up to the reference quarter are excluded. */
  excluded: number("Celle da correggere", "formula"),
  lastReported: step("Ultimo trimestre rilevato"),
  measurable: step("Misurabile"),
  /** True: due readings are missing, and a result would reward that. */
  incomplete: step("Incompleto"),
  /** The actual that the year would close with at the pace so far. */
  projected: step("Proiezione a fine anno"),
  /** Whose bands count: their `BANDS.key`. */
  bandSet: step("Fasce di"),
  /** Achievement before it is held, bands aside; and the same of the projection. */
  share: step("Quota del target"),
  paceShare: step("Quota al passo"),
  /** What the band is worth that holds the actual, and the projection. */
  bandWorth: step("Valore della fascia"),
  paceBandWorth: step("Fascia al passo"),
  /** How many readings a number alone shows to be doubtful. */
  doubtful: number("Celle da controllare", "formula"),
});

/** `CalcoloFasi_A1`, hidden beside `Fasi_A1`. */
export const PHASE_WORKINGS = centreTable("CalcoloFasi_", {
  active: step("Attiva"),
  /** True: the objective has no active indicators, so it is measured by its phases. */
  due: step("Misura l'obiettivo"),
  excluded: number("Celle da correggere", "formula"),
});

/** A column of hidden workings. */
function step(header: string): ContractColumn {
  return mixed(header, "formula");
}
