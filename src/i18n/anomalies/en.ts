import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Cells to look at",
  none: "No cell to look at: everything that was typed in the workbook counts and raises no doubt.",
  sheet: "Sheet",
  everySheet: "All sheets",
  toCorrect: {
    heading: "To correct ({{count}})",
    note: "They count in no result, and are no zero: they are missing.",
  },
  later: {
    heading: "Of later quarters ({{count}})",
    note: "They are not due yet: to correct by their quarter, or they will not count.",
  },
  toCheck: {
    heading: "To check ({{count}})",
    note: "They count, but look like a slip. “Seen” takes them off the list until the value changes.",
  },
  value: "Holds: {{value}}",
  blank: "The cell is empty.",
  goTo: "{{sheet}}, {{address}}: go to the cell",
  becomes: "{{before}} becomes {{after}}",
  unsure: "Check before you accept it: whoever typed it may have meant something else.",
  empty: "empty cell",
  accept: "Correct",
  acceptThis: "Correct {{sheet}}, {{address}}: {{value}}",
  seen: "Seen",
  seenThis: "Seen: {{sheet}}, {{address}} is right as it is",
  acceptAll_one: "Correct the sure one (1)",
  acceptAll_other: "Correct all sure ones ({{count}})",
  confirm: {
    heading_one: "{{count}} cell will be written",
    heading_other: "{{count}} cells will be written",
    note: "Nothing has changed yet. A cell is written, with its format, only if it still holds the value on the left; it can be undone afterwards, and everything stays in the sheet Registro.",
    write_one: "Write {{count}} cell",
    write_other: "Write {{count}} cells",
    cancel: "Do not write",
  },
};
