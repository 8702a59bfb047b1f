import {
  FREQUENCIES,
  KINDS,
  METHODS,
  PLAN_STATES,
  POLARITIES,
  RULES,
} from "../../domain/contract/vocabulary";
import { choiceColumn, FORMATS, numberColumn, textColumn, WEIGHT_VALIDATION } from "./column";
import type { Column, TableColumns } from "./column";

const weight: Column = { ...numberColumn("Peso", 44, FORMATS.weight), validation: WEIGHT_VALIDATION };
const planState = choiceColumn("Stato piano", 66, PLAN_STATES);

/** The plan's own tables, free to edit for the planning office. Headers are the contract. */
export const OBJECTIVE_COLUMNS: TableColumns = [
  textColumn("Codice", 84),
  textColumn("Valore pubblico", 120),
  textColumn("Titolo", 190),
  textColumn("Descrizione", 420),
  textColumn("Centro", 46),
  textColumn("Nome centro", 130),
  textColumn("Dirigente", 100),
  weight,
  planState,
];

export const INDICATOR_COLUMNS: TableColumns = [
  textColumn("ID", 104),
  textColumn("Obiettivo", 84),
  textColumn("Indicatore", 280),
  choiceColumn("Tipo", 70, KINDS),
  textColumn("Unità", 70),
  choiceColumn("Polarità", 72, POLARITIES),
  choiceColumn("Regola", 78, RULES),
  choiceColumn("Metodo", 98, METHODS),
  { ...textColumn("Valore iniziale", 72), alignment: "Right", wrap: false },
  { ...textColumn("Target", 72), alignment: "Right", wrap: false },
  { ...textColumn("Scadenza", 70), alignment: "Center", wrap: false, numberFormat: FORMATS.date },
  choiceColumn("Frequenza", 72, FREQUENCIES),
  weight,
  textColumn("Fonte", 120),
  textColumn("Dimensione", 90),
  choiceColumn("Confermato", 70, ["Sì", "No"]),
  planState,
];

export const PHASE_COLUMNS: TableColumns = [
  textColumn("ID", 104),
  textColumn("Obiettivo", 84),
  textColumn("Fase", 420),
  weight,
  planState,
];
