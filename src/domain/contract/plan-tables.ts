import { choice, byKind, date, number, table, text } from "./table";
import { FREQUENCIES, KINDS, METHODS, PLAN_STATES, POLARITIES, RULES, YES_NO } from "./vocabulary";

const id = text("ID", "office");
const objective = text("Obiettivo", "office");
const weight = number("Peso", "office");
const planState = choice("Stato piano", PLAN_STATES, "office");

/** The objectives of the plan. `code` identifies one. */
export const OBJECTIVES = table("Obiettivi", {
  code: text("Codice", "office"),
  publicValue: text("Valore pubblico", "office"),
  title: text("Titolo", "office"),
  description: text("Descrizione", "office"),
  centre: text("Centro", "office"),
  centreName: text("Nome centro", "office"),
  manager: text("Dirigente", "office"),
  weight,
  planState,
});

/** The registry: the indicators, and how each is measured. `objective` is the objective's code. */
export const INDICATORS = table("Indicatori", {
  id,
  objective,
  indicator: text("Indicatore", "office"),
  kind: choice("Tipo", KINDS, "office"),
  unit: text("Unità", "office"),
  polarity: choice("Polarità", POLARITIES, "office"),
  rule: choice("Regola", RULES, "office"),
  method: choice("Metodo", METHODS, "office"),
  baseline: byKind("Valore iniziale", "office"),
  target: byKind("Target", "office"),
  /** A date or a quarter. */
  deadline: date("Scadenza", "office"),
  frequency: choice("Frequenza", FREQUENCIES, "office"),
  weight,
  source: text("Fonte", "office"),
  dimension: text("Dimensione", "office"),
  confirmed: choice("Confermato", YES_NO, "office"),
  planState,
  /** The target as the plan's document says it, also where it is no single value. */
  declaredTarget: text("Target dichiarato", "office"),
  /** How it is measured, in words. */
  formula: text("Formula", "office"),
});

/** The phases of the objectives. */
export const PHASES = table("Fasi", {
  id,
  objective,
  phase: text("Fase", "office"),
  weight,
  planState,
});
