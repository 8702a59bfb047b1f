import type { SameKeys } from "../keys/same-keys";
import type { it } from "./it";

/** The same in English. */
export const en: SameKeys<typeof it> = {
  heading: "Why?",
  explainSelected: "Explain the selected cell",
  explainSelectedHint: "Select a result of Riepilogo or of a centre’s sheet in Excel, then press the button.",
  selectedCell: "Cell {{address}} of sheet {{sheet}}",
  problem: {
    elsewhere:
      "The selected cell holds no result. Cells of the tables of Riepilogo, of the centres’ sheets, of Rilevazioni, Obiettivi, Indicatori and Fasi can be explained.",
    "unknown-row":
      "The row of the selected cell names nothing that is in the plan: perhaps the summary is older than the data, or a code was changed.",
  },
  gone: "This result is no longer in the plan.",
  outdated:
    "The summary is older than the data: the cell shows another value ({{shown}}). Below is the value of now.",
  outdatedBlank: "the cell is empty",
  refresh: "Refresh summary",
  trail: "Path",
  level: {
    body: "Body",
    publicValue: "Public value",
    centre: "Centre",
    manager: "Manager",
    objective: "Objective",
    indicator: "Indicator",
    phase: "Phase",
  },
  asked: {
    achievement: "Achievement as of {{quarter}}",
    coverage: "Coverage as of {{quarter}}",
    actual: "Actual as of {{quarter}}",
    status: "Status as of {{quarter}}",
    count: "Count as of {{quarter}}",
  },
  none: "no result",
  topic: {
    achievement: "How the achievement comes about",
    actual: "How the actual comes about",
    status: "Why this status",
    coverage: "How much is covered",
    count: "What is counted",
  },
  readings: "Readings",
  goTo: "{{label}}: go to cell {{address}} of sheet {{sheet}}",
  cells: "Cells:",
  parts: "What counts ({{count}})",
  partsOrder: "First what lowers the result most.",
  leftOut: "What is left out ({{count}})",
  counted: "List ({{count}})",
  missing: "Missing readings ({{count}})",
  missingBlank: "due, nothing is typed.",
  weight: "weight {{weight}}",
  result: "result {{result}}",
  coverage: "{{present}} of {{due}} readings",
  open: "Why? {{name}}",
  choose: "Another result",
  publicValues: "Public values",
  centres: "Centres",
  managers: "Managers",
};
