import type { Status } from "./vocabulary";

/**
 * One set of signs for states, another for the trend: none stands in both, so a sign is never read as the other thing.
 * Sheets, print, pane and texts take them from here. Signs of fonts that Excel and LibreOffice have everywhere.
 */

/** The sign of a cell that does not count until somebody corrects it, and of the state of its row. */
export const TO_CORRECT_MARK = "⚠";

/** The sign of a state; its word stands beside it, so that grey print and colour-blind readers lose nothing. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  Raggiunto: "✔",
  "In linea": "●",
  "In ritardo": "◆",
  Critico: "■",
  "In corso": "○",
  "Non rilevato": "□",
  "Da correggere": TO_CORRECT_MARK,
  "Senza target": "–",
};

/** A light on a scale of three: how a result stands against what was expected, a criterion, a sheet to fill. */
export const LIGHT_MARKS = {
  good: STATUS_MARKS["In linea"],
  warning: STATUS_MARKS["In ritardo"],
  bad: STATUS_MARKS.Critico,
} as const;

/** Which way a figure goes from one quarter to the next. */
export const TREND_MARKS = { up: "↑", down: "↓", same: "=" } as const;
