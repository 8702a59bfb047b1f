import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  earlier: "The version before wrote this workbook",
  kept: "First of all it has to get the new form. Everything typed is kept; what has no place any more goes to the sheet Recuperati.",
  unfinished: "Bringing it to the new version was left half done: it goes on where it stopped.",
  preview: "Show what changes",
  heading: "Bringing it to the new version",
  recounted_zero: "All that counted still counts",
  recounted_one: "{{count}} cell counted and no longer would, or not as before",
  recounted_other: "{{count}} cells counted and no longer would, or not as before",
  sure_zero: "There are no sure corrections to write.",
  sure_one:
    "{{count}} correction is sure: it is written in the same step, with a line in Registro, and can be taken back.",
  sure_other:
    "{{count}} corrections are sure: they are written in the same step, with a line each in Registro, and can be taken back.",
  results_zero: "No result changes",
  results_one: "{{count}} result changes, after the corrections",
  results_other: "{{count}} results change, after the corrections",
  same: "Results that stay the same: {{count}}",
  proposals: "These may be totals since January",
  proposalsNote:
    "The rule is «Ultimo valore», but the quarters never fall. Where totals since January were written, choose «Progressivo»: only what is ticked changes.",
  confirm: "Bring the workbook to the new version",
  cancel: "Not now",
  done: "The workbook has the new form.",
  changed_zero: "No cell was corrected.",
  changed_one: "{{count}} cell corrected.",
  changed_other: "{{count}} cells corrected.",
  setAside_one: "{{count}} cell without a place is on the sheet Recuperati.",
  setAside_other: "{{count}} cells without a place are on the sheet Recuperati.",
  remaining_one: "{{count}} finding about the structure remains: Verifica names it.",
  remaining_other: "{{count}} findings about the structure remain: Verifica names them.",
  home: "Go to the plan",
};
