import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  notes: {
    nothingToMeasure_one:
      "{{count}} objective has neither indicators nor phases: there is nothing to measure.",
    nothingToMeasure_other:
      "{{count}} objectives have neither indicators nor phases: there is nothing to measure.",
    withoutIndicators_one: "{{count}} objective has no indicators: its result comes from its phases.",
    withoutIndicators_other: "{{count}} objectives have no indicators: their results come from their phases.",
  },
  result: {
    heading: "Result as of {{quarter}}",
    achievement: "Achievement",
    coverage: "Coverage",
    noAchievement: "No result yet: readings and targets are needed.",
    statuses: "Status of the indicators",
    quarters: "Achievement by quarter",
    why: "Why?",
    whyOf: "Why? {{name}}",
    views: "Results by",
    publicValues: "Public values",
    centres: "Centres",
    managers: "Managers",
    notes: "Good to know",
  },
  status: {
    Raggiunto_one: "reached",
    Raggiunto_other: "reached",
    "In linea_one": "on track",
    "In linea_other": "on track",
    "In ritardo_one": "late",
    "In ritardo_other": "late",
    Critico_one: "critical",
    Critico_other: "critical",
    "In corso_one": "in progress",
    "In corso_other": "in progress",
    "Non rilevato_one": "not reported",
    "Non rilevato_other": "not reported",
    "Da correggere_one": "to be corrected",
    "Da correggere_other": "to be corrected",
    "Senza target_one": "without target",
    "Senza target_other": "without target",
  },
  anomalies: {
    noneHeading: "Cells to review",
    none: "None: everything that was typed has been understood.",
    excludedNote:
      "Cells marked “excluded” enter no result; those marked “warning” count, but are worth a look.",
    open: "See which, with proposed corrections",
  },
};
