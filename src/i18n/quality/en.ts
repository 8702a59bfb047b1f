import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Quality of the plan",
  intro:
    "What a machine can see of the plan: {{objectives}} objectives and {{indicators}} active indicators. The judgement stays with those who plan and those who assess.",
  write: "Write the sheet «Qualità del piano»",
  found: "To review ({{criteria}})",
  clear: "Nothing to see ({{criteria}})",
  unchecked: "Cannot be checked ({{criteria}})",
  uncheckedNote: "The workbook lacks what it takes to check them: that does not mean that they are in order.",
  none: "No criterion has found anything.",
  notAll:
    "An “operational criterion” is this tool’s choice, not a rule of law. The comparison with the three previous years (legislative decree 150/2009, art. 5(2)(f)) cannot be checked from the file.",
  count: "{{count}} of {{of}} {{things}}",
  nothing: "nothing to check",
  source: "Source: {{source}}",
  goTo: "{{name}}: go to sheet {{sheet}}, cell {{address}}",
};
