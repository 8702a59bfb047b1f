import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Check",
  sound: "The workbook is as it should be: nothing was found.",
  found_one: "{{count}} finding: the workbook is not quite as it should be.",
  found_other: "{{count}} findings: the workbook is not quite as it should be.",
  again: "Check again",
  group: "{{sheet}} ({{count}})",
  wholeWorkbook: "The whole workbook",
  cell: "Cell {{address}}",
  goToCell: "Cell {{address}}: go to the cell on sheet {{sheet}}",
  goToSheet: "Go to the sheet {{sheet}}",
  remedy: {
    restored: "Is repaired",
    "set-aside": "Is repaired, and what is typed is set aside",
    "by-hand": "For a person to do",
  },
  resists: {
    tried: "Repair has tried, and it was not enough.",
    locked: "The sheet has a password of its own: Repair could not get in.",
  },
  plan: {
    heading: "What Repair will do",
    headingAgain: "What Repair will do when repeated",
    restored_one: "{{count}} finding put right, without touching what is typed.",
    restored_other: "{{count}} findings put right, without touching what is typed.",
    setAside_one:
      "{{count}} finding put right; what is typed there goes to the sheet {{sheet}}, with the cell that it comes from.",
    setAside_other:
      "{{count}} findings put right; what is typed there goes to the sheet {{sheet}}, with the cell that it comes from.",
    byHand_one: "{{count}} finding is left to a person: what to do is said below.",
    byHand_other: "{{count}} findings are left to a person: what to do is said below.",
    note: "Everything stays in the sheet {{sheet}}, and can safely be repeated.",
    repair: "Repair",
  },
  outcome: {
    heading: "What Repair has done",
    repaired_one: "{{count}} finding put right.",
    repaired_other: "{{count}} findings put right.",
    nothing: "There was nothing that Repair could put right.",
    remaining_one: "{{count}} finding remains: why is said below.",
    remaining_other: "{{count}} findings remain: why is said below.",
    clean: "Nothing remains: the workbook is as it should be.",
    setAside_one: "{{count}} cell went to the sheet {{sheet}}.",
    setAside_other: "{{count}} cells went to the sheet {{sheet}}.",
    list_one: "The finding put right",
    list_other: "The {{count}} findings put right",
  },
  undo: {
    note_one:
      "Undo gives the cell whose contents Repair has changed its former ones; sheets, formats and protection stay repaired.",
    note_other:
      "Undo gives the {{count}} cells whose contents Repair has changed their former ones; sheets, formats and protection stay repaired.",
    action: "Undo",
    done: "The repair was taken back: the cells are as they were before.",
  },
  password: {
    heading: "A password is needed",
    needed_one: "This sheet has a password of its own and stayed as it was:",
    needed_other: "These sheets have passwords of their own and stayed as they were:",
    label: "Password",
    hint: "It is used once and kept nowhere. If the sheets have different passwords, type one at a time.",
    send: "Try again with the password",
  },
  unfinished: {
    work: "“{{operation}}” was interrupted: part of it is not written. Finishing it changes nothing that people have typed.",
    load: "Loading the plan was interrupted before its end. Until the same plan is loaded again, or what had been written is taken away, nothing can be done here.",
    loadOf:
      "Loading the plan “{{plan}}” was interrupted before its end. Until the same plan is loaded again, or what had been written is taken away, nothing can be done here.",
    finish: "Finish it",
    loadAgain: "Load the same plan again",
    orAbandon: "Or start afresh",
    abandon: "Take away what had been written",
    abandonNote: "Takes away only the sheets that loading had made.",
  },
};
