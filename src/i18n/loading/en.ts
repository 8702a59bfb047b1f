import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  preview: {
    heading: "What will be loaded",
    nothingYet: "The workbook is written to only after you confirm.",
    source: "Source: {{source}}",
    created: "This will create",
    createdTables:
      "the sheets Riepilogo, Chi manca, Qualità del piano, Obiettivi, Indicatori, Fasi, Rilevazioni, Parametri and Registro",
    createdCentres_one: "{{count}} centre sheet with the columns T1–T4 to fill",
    createdCentres_other: "{{count}} centre sheets with the columns T1–T4 to fill",
    keep: "Sheets that hold data stay as they are.",
    confirm: "Confirm and load",
    cancel: "Cancel",
    back: "Back",
    notes: "Good to know",
    sameHeading: "The plan is already loaded",
    same: "The workbook already holds this very plan: there is nothing to write.",
    differentHeading: "The plan is different",
    refused:
      "Nothing has been written. The workbook already holds a plan and the chosen one differs: loading it now would put at risk what people have filled in.",
    whatToDo:
      "To work on this plan, load it into a new workbook. If the differences are intended, make them by hand in the sheets Obiettivi, Indicatori and Fasi.",
    differences_one: "{{count}} difference",
    differences_other: "{{count}} differences",
    inWorkbook: "In the workbook",
    inPlan: "In the plan",
    blank: "(blank)",
  },
  difference: {
    objective: {
      added: "Objective only in the plan",
      missing: "Objective not in the plan",
      changed: "Objective changed",
    },
    indicator: {
      added: "Indicator only in the plan",
      missing: "Indicator not in the plan",
      changed: "Indicator changed",
    },
    phase: { added: "Phase only in the plan", missing: "Phase not in the plan", changed: "Phase changed" },
  },
  unreadable: {
    heading: "The file is not a readable plan",
    nothing: "Nothing has been written. Correct the file and try again.",
    problems_one: "{{count}} problem",
    problems_other: "{{count}} problems",
  },
  loaded: {
    heading: "Plan loaded",
    written_one: "{{count}} sheet was made.",
    written_other: "{{count}} sheets were made.",
    unchangedHeading: "Nothing has changed",
    unchanged: "The workbook already held this plan: nothing was written.",
    next: "What to do now",
    next1: "Check and confirm the indicators: kind, unit and target are proposals to verify.",
    next2: "Choose the reference quarter, in the pane or in the parameters.",
    next3: "Have the managers fill the columns T1–T4 of their sheets.",
    next4: "Then press “Refresh summary”, here or on the ribbon.",
    proceed: "Continue",
  },
};
