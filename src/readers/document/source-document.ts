/**
 * A document as every reader gives it, whatever its format: tables of cells with their texts, and the lines outside
 * them. Plain data; nothing in it knows what a plan is.
 */
export interface SourceDocument {
  readonly tables: readonly SourceTable[];
  /** Texts outside tables in document order: titles, paragraphs, notes. */
  readonly lines: readonly SourceLine[];
  /** What the reader left out or was unsure of: a hidden sheet, deleted text of a tracked change, a cut page. */
  readonly notices: readonly SourceNotice[];
}

/** One table. Rows are as long as each other; a cell under a merge is there, empty, and says what it continues. */
export interface SourceTable {
  /** How the document calls it: the sheet's name, the caption; empty where it has no name. */
  readonly name: string;
  /** Where it begins. */
  readonly place: SourcePlace;
  readonly rows: readonly SourceRow[];
  /** The column of each cell as a person counts, from 1; absent where they follow one another from `place.column`. */
  readonly columns?: readonly number[];
}

export interface SourceRow {
  readonly place: SourcePlace;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /**
   * What a person sees, as Italian Excel shows it: `80%`, `31/10/2025`, `1.234,5`. Lines are divided by `\n`; no blanks
   * around; no hidden or deleted text, no footnote marks.
   */
  readonly text: string;
  /** The exact number behind a shown one (0.8 for `80%`); absent where the document holds only text. */
  readonly number?: number;
  /** The day behind a shown date, as ISO; absent where the document holds only text. */
  readonly date?: string;
  /** A cell that a merge covers: whose text stands above or to the left. Absent where the format knows no merges. */
  readonly continues?: "above" | "left";
}

/** A text outside the tables. */
export interface SourceLine {
  readonly place: SourcePlace;
  readonly text: string;
  /** How many tables of the document stand before it; absent where the format does not say. */
  readonly tablesBefore?: number;
}

/** Where something stands, as a person counts: from 1. What a format does not have is absent. */
export interface SourcePlace {
  readonly sheet?: string;
  readonly page?: number;
  /** The table's position in the document. */
  readonly table?: number;
  /** Line of a text, row of a sheet, row of a table. */
  readonly row?: number;
  /** Column: shown as a letter for sheets, else as a number. */
  readonly column?: number;
}

export interface SourceNotice {
  readonly place: SourcePlace;
  readonly reason: SourceNoticeReason;
}

/** Left-out content is named, never silently dropped. */
export type SourceNoticeReason =
  | { readonly code: "hidden-sheet"; readonly name: string }
  | { readonly code: "hidden-rows"; readonly count: number }
  | { readonly code: "hidden-columns"; readonly count: number }
  | { readonly code: "hidden-text"; readonly count: number }
  | { readonly code: "deleted-text"; readonly count: number }
  | { readonly code: "nested-table" }
  | { readonly code: "error-cell"; readonly text: string }
  | { readonly code: "formula-without-value" }
  | { readonly code: "control-characters"; readonly count: number }
  | { readonly code: "page-without-text"; readonly page: number }
  | { readonly code: "encoding-guessed"; readonly encoding: string }
  /** The name says another format than the bytes are of; it was read as what it is. */
  | { readonly code: "other-extension"; readonly extension: string; readonly format: string };
