import { YES_NO } from "../../contract/vocabulary";
import type { CellChange } from "../../cells/workbook-data";
import { changeOf } from "./cell-change";
import type { GuideRow } from "./guide";
import { measureSentence } from "./suggestion-sentence";
import type { FieldSuggestion } from "./suggestion";

/** What confirming several entries at once would do. */
export interface Confirmation {
  readonly changes: readonly CellChange[];
  /** The entries that would be confirmed. */
  readonly rows: readonly GuideRow[];
  /** Entries of the choice that are left out: confirmed already, and doubtful ones, which are confirmed one by one. */
  readonly alreadyConfirmed: number;
  readonly doubtful: number;
  /** Entries left out because they would have no kind: there is nothing to confirm yet. */
  readonly withoutKind: number;
  /** Entries left out because *Confermato* holds a formula of the office's own. */
  readonly withFormula: number;
}

/** Confirms one entry, with the suggested fields that the person accepted. A confirmed one is left as it is. */
export function confirmOne(row: GuideRow, accepted: readonly FieldSuggestion[]): readonly CellChange[] {
  if (row.indicator.confirmed) return [];
  return [...acceptedChanges(row, accepted), ...changeOf(row.cells.confirmed, YES, CONFIRMED)];
}

/** Takes suggested fields over without confirming the entry. */
export function acceptedChanges(row: GuideRow, accepted: readonly FieldSuggestion[]): readonly CellChange[] {
  if (row.indicator.confirmed) return [];
  const reason = measureSentence(row.suggestion.proposal, "it");
  return accepted.flatMap(({ cell, after, words }) =>
    changeOf(cell, after, words === "" ? reason : `«${words}»`),
  );
}

/**
 * Confirms the entries of a choice that are neither confirmed nor doubtful. Blank cells are filled with what the words
 * suggest when asked to; what somebody typed is never overwritten here.
 */
export function confirmMany(rows: readonly GuideRow[], fillBlanks: boolean): Confirmation {
  const open = rows.filter(({ indicator }) => !indicator.confirmed);
  const free = open.filter(({ cells }) => !cells.confirmed.isFormula);
  const clear = free.filter(({ suggestion }) => !suggestion.proposal.doubtful);
  const accepted = (row: GuideRow): readonly FieldSuggestion[] => (fillBlanks ? fillingFields(row) : []);
  const chosen = clear.filter(
    (row) => row.indicator.kind !== null || accepted(row).some(({ field }) => field === "kind"),
  );
  return {
    changes: chosen.flatMap((row) => confirmOne(row, accepted(row))),
    rows: chosen,
    alreadyConfirmed: rows.length - open.length,
    doubtful: free.length - clear.length,
    withoutKind: clear.length - chosen.length,
    withFormula: open.length - free.length,
  };
}

/** The suggested fields that fill blank cells, and so take nothing away from anybody. */
export function fillingFields({ suggestion }: GuideRow): readonly FieldSuggestion[] {
  return suggestion.fields.filter(({ fills }) => fills);
}

/**
 * Opens confirmed entries again, so that they can be changed: the only change that a confirmed entry takes. One that a
 * formula confirms stays.
 */
export function reopen(rows: readonly GuideRow[]): readonly CellChange[] {
  return rows
    .filter(({ indicator, cells }) => indicator.confirmed && !cells.confirmed.isFormula)
    .flatMap(({ cells }) => changeOf(cells.confirmed, NO, REOPENED));
}

const [YES, NO] = YES_NO;
const CONFIRMED = "Confermato dall'ufficio";
const REOPENED = "Riaperto dall'ufficio";
