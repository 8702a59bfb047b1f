import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Cells to look at",
  none: "No cell to look at: everything that was typed in the workbook was understood without doubt.",
  excludedCount_one: "{{count}} cell is left out of every result, never counted as zero.",
  excludedCount_other: "{{count}} cells are left out of every result, never counted as zero.",
  warningCount_one: "{{count}} cell counts, but is worth a look.",
  warningCount_other: "{{count}} cells count, but are worth a look.",
  filters: {
    severity: "Show",
    all: "All",
    excluded: "Left out",
    warning: "Warnings",
    proposed: "Proposals",
    sheet: "Sheet",
    everySheet: "All sheets",
    nothing: "No cell of this kind.",
  },
  group: "{{sheet}} ({{count}})",
  excluded: "Left out",
  warning: "Warning",
  value: "Holds: {{value}}",
  blank: "The cell is empty.",
  goTo: "{{sheet}}, {{address}}: go to the cell",
  proposal: "Proposal: {{value}}",
  empty: "empty cell",
  accept: "Accept",
  acceptThis: "Accept the proposal for {{sheet}}, {{address}}: {{value}}",
  acceptAll_one: "Accept the proposed correction (1)",
  acceptAll_other: "Accept all proposed corrections ({{count}})",
  confirm: {
    heading_one: "{{count}} cell will be written",
    heading_other: "{{count}} cells will be written",
    note: "Nothing has changed yet. A cell is written only if it still holds the value on the left; it can be undone afterwards, and everything stays in the sheet Registro.",
    change: "{{before}} becomes {{after}}",
    write_one: "Write {{count}} cell",
    write_other: "Write {{count}} cells",
    cancel: "Do not write",
  },
};
