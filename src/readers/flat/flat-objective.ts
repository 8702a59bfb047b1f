import type { SourceLine, SourcePlace } from "../document/source-document";

/** What was found of a flattened table. */
export interface FlatLayout {
  /** The lines before the first objective: titles, headings. */
  readonly header: readonly SourceLine[];
  readonly objectives: readonly FlatObjective[];
  /** Page numbers and repeated headings between the rows, left out. */
  readonly skipped: readonly SourceLine[];
}

/** One objective of a flattened table, before its texts are divided. */
export interface FlatObjective {
  readonly code: string;
  /** The text before the code; `null` where there is none. */
  readonly publicValue: string | null;
  /** Title and description in one, lines divided by `\n`. */
  readonly head: string;
  /** `null` where the objective has no `centre – name – manager`; it has no rows then. */
  readonly centre: FlatCentre | null;
  readonly rows: readonly FlatRow[];
  readonly place: SourcePlace;
}

export interface FlatCentre {
  readonly code: string;
  readonly name: string;
  readonly manager: string;
}

/** One row of the table: phase and indicator in one text. */
export interface FlatRow {
  readonly text: string;
  /** A blank line stands before it: its phase is empty, the whole is the indicator. */
  readonly indicatorOnly: boolean;
  readonly place: SourcePlace;
}
