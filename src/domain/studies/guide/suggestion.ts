import { isAtLeast, isAtMost } from "../../cells/comparison";
import { monthOf } from "../../cells/date-serial";
import { quarterNamed } from "../../interpretation/deadline";
import { keyOf } from "../../cells/table-cell";
import { proposeIndicator } from "../proposal/proposal";
import type { IndicatorProposal } from "../proposal/proposal";
import { countTarget, countYesNo } from "../../cells/countable";
import type { Kind } from "../../contract/vocabulary";
import type { CellValue } from "../../cells/workbook-data";
import { isBlank } from "./registry";
import type { RegistryCell, RegistryField, RegistryRow } from "./registry";

/** The columns that the words of an indicator can say something about, in the order of the registry. */
export const SUGGESTED_FIELDS = [
  ...(["kind", "unit", "polarity", "rule", "method", "target", "deadline"] as const),
] as const satisfies readonly RegistryField[];
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** What the words suggest for a cell that is blank or says something else. */
export interface FieldSuggestion {
  readonly field: SuggestedField;
  /** What stands there now. */
  readonly cell: RegistryCell;
  readonly after: string | number;
  /** The words that say so, in small letters; empty where none do. */
  readonly words: string;
  /**
   * True: the cell is blank and nothing that the office typed speaks against it, so it may be filled together with
   * others. False: somebody typed there, or chose another kind; only a person who sees both may change it.
   */
  readonly fills: boolean;
}

/** What the words of an indicator suggest for its entry. */
export interface Suggestion {
  readonly proposal: IndicatorProposal;
  /** Only what differs from what stands; nothing for a confirmed entry, nor where a formula stands. */
  readonly fields: readonly FieldSuggestion[];
}

/** The suggestion for a row. `year` is the plan's. */
export function suggestionFor(row: RegistryRow, year: number): Suggestion {
  const proposal = proposeIndicator(row.text, year);
  if (row.indicator.confirmed) return { proposal, fields: [] };
  const kindAgrees = isBlank(row.cells.kind) || row.indicator.kind === proposal.kind;
  const fields = SUGGESTED_FIELDS.flatMap((field): readonly FieldSuggestion[] => {
    const { after, words } = proposed(proposal, field);
    const cell = row.cells[field];
    if (cell.isFormula) return [];
    if (after === null || after === "" || stands(cell.value, after, field, proposal.kind)) return [];
    return [{ field, cell, after, words, fills: isBlank(cell) && (kindAgrees || field === "deadline") }];
  });
  return { proposal, fields };
}

interface Proposed {
  readonly after: string | number | null;
  readonly words: string;
}

function proposed(proposal: IndicatorProposal, field: SuggestedField): Proposed {
  const { kind, unit, polarity, rule, method, reason: words } = proposal;
  switch (field) {
    case "kind":
      return { after: kind, words };
    case "unit":
      return { after: unit, words };
    case "polarity":
      return { after: polarity, words };
    case "rule":
      return { after: rule, words };
    case "method":
      return { after: method, words };
    case "target":
      return { after: proposal.target, words: proposal.targetWords };
    case "deadline":
      return { after: proposal.deadline, words: proposal.deadlineWords };
  }
}

/** True where the cell says the same already, in whatever form. */
function stands(value: CellValue, after: string | number, field: SuggestedField, kind: Kind): boolean {
  if (typeof after === "string") return keyOf(String(value)) === keyOf(after);
  if (field === "deadline") return sayDeadline(value, after);
  const target = kind === "Sì/No" ? countYesNo(value) : countTarget(value, kind);
  return target.state === "counts" && isAtLeast(target.value, after) && isAtMost(target.value, after);
}

/** The day itself, or its quarter. */
function sayDeadline(value: CellValue, serial: number): boolean {
  const quarter = quarterNamed(String(value));
  return quarter === null ? value === serial : Math.ceil(monthOf(serial).month / 3) === quarter;
}
