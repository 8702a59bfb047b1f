import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. The reminder itself is Italian: it goes to the managers. */
export const en: SameKeys<typeof it> = {
  heading: "What is missing",
  intro: "There: {{readings}}.",
  write: "Write the sheet «Chi manca»",
  sum: {
    due: "due",
    filled: "filled",
    wrong: "to correct",
    missing: "missing",
  },
  inQuarter_one: "In {{quarter}}: {{count}} still open of {{due}} due.",
  inQuarter_other: "In {{quarter}}: {{count}} still open of {{due}} due.",
  nothingDue: "No reading is due: the indicators lack their kinds, or the quarter asks for nothing.",
  complete: "Complete",
  managers: "By manager",
  filledOf: "{{filled}} of {{due}}",
  line: "Missing: {{missing}} · to correct: {{wrong}}",
  show_one: "Show the open reading",
  show_other: "Show the {{count}} open readings",
  part: "{{centre}}: {{filled}} of {{due}}",
  goTo: "{{id}}, {{quarter}}: go to sheet {{sheet}}, cell {{address}}",
  wrong: "Written: {{value}}",
  prepare: "Prepare the reminder",
  prepareFor: "Prepare the reminder for {{manager}}",
  reminder: {
    heading: "Reminder for {{manager}}",
    note: "The add-in sends nothing and remembers no address; change the text as you like before using it. It is in Italian, for the managers.",
    by: "By when (optional, for instance «il 15 luglio»)",
    to: "Address (optional)",
    subject: "Subject",
    text: "Text",
    copy: "Copy the text",
    open: "Open in mail",
    copied: "Text copied.",
    notCopied: "The text is selected: press Ctrl+C (⌘C on Mac) to copy it.",
    shortened:
      "The text is long: in the mail program the list is shortened. To send it whole, copy and paste it.",
    noMail: "If the mail program does not open, copy the text.",
    restore: "Back to the proposed text",
    close: "Close",
  },
};
