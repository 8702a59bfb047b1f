import { INDICATORS, OBJECTIVES, PHASES } from "./plan-tables";
import { quarterColumns } from "./quarter-columns";
import { byKind, centreTable, copied, mixed, number, percentage, step, text } from "./table";

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
  until: text(until, "add-in"),
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
  setFor: text("Impostato per", "add-in"),
  registryRow: step("Riga nell'elenco"),
  active: step("Attivo"),
  kind: copied(INDICATORS.kind, "formula"),
  rule: copied(INDICATORS.rule, "formula"),
  method: copied(INDICATORS.method, "formula"),
  /** Whose bands count: their `BANDS.key`. */
  bandSet: step("Fasce di"),
  /** True: *Decrescente*. */
  falling: step("Meno è meglio"),
  /** The quarter of *Scadenza*: 1…4, 5 after the plan's year. */
  deadline: step("Scade in"),
  /** *Frequenza* as a number: a reading is due every quarter, every second or every fourth. */
  every: step("Ogni quanti trimestri"),
  /** The last due quarter up to the reference quarter; 0: none yet. */
  lastDue: step("Dovuto"),
  /** The readings that count, up to the reference quarter, as numbers. */
  counted1: step("Vale T1"),
  counted2: step("Vale T2"),
  counted3: step("Vale T3"),
  counted4: step("Vale T4"),
  /** How many cells up to the reference quarter are excluded. */
  excluded: number("Escluse", "formula"),
  /** *Consuntivo* as a number. */
  total: step("Valore"),
  measurable: step("Misurabile"),
  /** True: due readings are missing, and a result would reward that. */
  incomplete: step("Incompleto"),
  /** Of the target; of own bands what is looked up in them. */
  share: step("Quota"),
  /** The achievement before it is held between 0 and the maximum. */
  measure: step("Misura"),
  /** The share of the value that the year would close with at the pace so far; "": nothing is due yet. */
  paceShare: step("Quota prevista"),
  /** The same as `measure`, on the way. */
  pace: step("Ritmo"),
  /** True: reached, and cannot be lost any more. */
  safe: step("Acquisito"),
});

/** `CalcoloFasi_A1`, hidden beside `Fasi_A1`. */
export const PHASE_WORKINGS = centreTable("CalcoloFasi_", {
  /** *Stralciato*, or *Non dovuta*: the objective is measured by its indicators; "": the phase owes its reports. */
  situation: step("Situazione"),
  /** How many cells up to the reference quarter are excluded. */
  excluded: CENTRE_WORKINGS.excluded,
  /** The last quarter whose report counts; 0: none. */
  lastReported: step("Rilevata in"),
});

/** *Stato* of a phase that owes no reports: its objective is measured by indicators. */
export const NOT_DUE = "Non dovuta";
