/**
 * One way in which a workbook departs from its declaration, as plain data: what people are told by *Verifica*, and what
 * *Ripara* mends. The sentences are in `finding-sentence.ts`.
 */

/** What is wrong. `subject` of the finding is named for each. */
export const FINDING_CAUSES = [
  /** An operation was interrupted; `subject`: its name. */
  "unfinished",
  /** Excel does not calculate by itself; `subject`: "". */
  "manual-calculation",
  /** A sheet; `subject`: the name that it should have. `found`: the name or place that it has. */
  "sheet-missing",
  "sheet-renamed",
  "sheet-moved",
  /** Anybody can type everywhere; `subject`: the sheet. */
  "protection-off",
  /** A table; `subject`: its name. `found` of a renamed one: the name that it has. */
  "table-missing",
  "table-renamed",
  /** The cells are there, the table around them is not. */
  "table-is-range",
  /** Rows do not show, so they are easily forgotten; `subject`: the table. */
  "filtered",
  /** A column; `subject`: the table, `column`: the header that it should have, `found`: the one that it has. */
  "column-missing",
  "column-renamed",
  "column-moved",
  /** A row; `subject`: the table, `found` or `wanted`: the identifier. */
  "row-missing",
  "row-unknown",
  "row-duplicated",
  /** Written below the table, so that it does not count. */
  "row-outside",
  /** The text beside an identifier belongs to another one (`wanted`); `subject`: the table. */
  "id-swapped",
  /** An identifier that is not as the plan writes it (`wanted`) and no other row's; `found`: "" where it is gone. */
  "id-misspelt",
  /** Two rows of the plan's own tables with one identifier (`found`), or a row without; nobody but the office can tell. */
  "id-not-unique",
  /** The words beside an identifier are not those of the plan; `subject`: the table, `wanted`: the identifier. */
  "text-changed",
  /** `subject`: name of the parameter. */
  "parameter-missing",
  /** A defined name is gone or leads elsewhere; `subject`: the name. */
  "name-missing",
  /** A formula column; `subject`: the table, `column`: the header. */
  "formula-overwritten",
  "formula-foreign",
  "formula-broken",
  /** A title, a heading or an instruction outside the tables; `wanted`: the text. */
  "label-changed",
  /** A cell style of the workbook; `subject`: its name. */
  "style-missing",
  "style-changed",
  /** Cells of a column have another cell style, number format or validation; `subject`: the table, `column`: the header. */
  "look-lost",
  "format-lost",
  "validation-lost",
  /** Colours and signs that follow the values; `subject`: the table. */
  "rules-lost",
  /** Kind or rule were changed in the registry since the sheet was set for them; `subject`: the table. */
  "kind-behind",
] as const;

export type FindingCause = (typeof FINDING_CAUSES)[number];

/** What *Ripara* does about a finding. */
export type Remedy =
  /** It is put right, and nothing that anybody typed is touched. */
  | "restored"
  /** It is put right; what people typed there goes to `Recuperati`. */
  | "set-aside"
  /** Only a person can. */
  | "by-hand";

export interface Finding {
  readonly cause: FindingCause;
  /** The sheet as its tab is called now; that of the declaration where there is none; "" for the whole workbook. */
  readonly sheet: string;
  /** The first cell concerned, `C7`; `null`: there is no cell to go to. */
  readonly address: string | null;
  readonly subject: string;
  /** Header of the column; `null`: it is not about one. */
  readonly column: string | null;
  /** How many cells, rows or things; at least 1. */
  readonly count: number;
  /** What stands there, and what should, as people see it; `null`: nothing to say. */
  readonly found: string | null;
  readonly wanted: string | null;
  readonly remedy: Remedy;
}
