import { INDICATORS } from "../../contract/plan-tables";
import type { Kind, Method } from "../../contract/vocabulary";
import type { CellChange } from "../../cells/workbook-data";
import { changeOf } from "./cell-change";
import { acceptedChanges, confirmOne } from "./confirmation";
import { entryText } from "./entry-text";
import type { GuideRow } from "./guide";
import { isYesNoOrDate } from "./kinds";
import type { FieldSuggestion, SuggestedField } from "./suggestion";
import { TYPED_FIELDS, TYPED_REASON, typedValue } from "./typed-value";
import type { Refusal, TypedField } from "./typed-value";

/** What a person has filled in for one entry. */
export interface EntryForm {
  /** The chosen kind; the entry's own where nothing was chosen. */
  readonly kind: Kind | null;
  /** Texts as typed; a field that was not touched is absent. */
  readonly texts: Readonly<Partial<Record<TypedField, string>>>;
  /** Suggested fields to take over. */
  readonly accepted: readonly FieldSuggestion[];
  readonly confirms: boolean;
}

/** The changes that a form means, or what in it was not understood: then nothing is to be written. */
export interface EntryOutcome {
  readonly changes: readonly CellChange[];
  readonly refusals: Readonly<Partial<Record<TypedField, Refusal>>>;
}

/**
 * The changes for one entry, each cell once: what was typed goes before what is suggested, the chosen kind before the
 * suggested one. Suggestions for another kind than the chosen one are not taken over. A confirmed entry takes nothing.
 */
export function entryChanges(row: GuideRow, form: EntryForm): EntryOutcome {
  if (row.indicator.confirmed) return { changes: [], refusals: {} };
  const typed = typedChanges(row, form);
  if (Object.keys(typed.refusals).length > 0) return { changes: [], refusals: typed.refusals };
  const own = [...kindChanges(row, form.kind), ...typed.changes];
  const written = new Set(own.map(({ target }) => target.header));
  const isDecided = (field: SuggestedField): boolean =>
    field === "kind" || field in form.texts || written.has(INDICATORS[field].header);
  const accepted = form.accepted.filter(
    ({ field }) => !isDecided(field) && (field === "deadline" || form.kind === row.suggestion.proposal.kind),
  );
  const suggested = form.confirms ? confirmOne(row, accepted) : acceptedChanges(row, accepted);
  return { changes: [...own, ...suggested], refusals: {} };
}

function typedChanges(row: GuideRow, { texts, kind }: EntryForm): EntryOutcome {
  const changes: CellChange[] = [];
  const refusals: Partial<Record<TypedField, Refusal>> = {};
  for (const field of TYPED_FIELDS) {
    const text = texts[field];
    if (text === undefined || saysWhatStands(row, field, text, kind)) continue;
    const typed = typedValue(field, text, kind);
    if ("refusal" in typed) refusals[field] = typed.refusal;
    else changes.push(...changeOf(row.cells[field], typed.value, TYPED_REASON));
  }
  return { changes, refusals };
}

/** A text typed back to what stood there changes nothing, also where it would be doubtful to type it: `757,875`. */
function saysWhatStands(row: GuideRow, field: TypedField, text: string, kind: Kind | null): boolean {
  const { kind: own } = row.indicator;
  return kind === own && text === entryText(row.cells[field].value, own);
}

/** A chosen kind, with the method that goes with it: that of the former kind would only be reported. */
function kindChanges({ cells, indicator }: GuideRow, kind: Kind | null): readonly CellChange[] {
  if (kind === null || kind === indicator.kind) return [];
  const wasNumeric = indicator.kind !== null && !isYesNoOrDate(indicator.kind);
  const keepsMethod = wasNumeric && !isYesNoOrDate(kind);
  return [
    ...changeOf(cells.kind, kind, TYPED_REASON),
    ...(keepsMethod ? [] : changeOf(cells.method, methodOf(kind), TYPED_REASON)),
  ];
}

function methodOf(kind: Kind): Method {
  if (kind === "Sì/No") return "Sì/No";
  return kind === "Data" ? "Entro la data" : "Rapporto al target";
}
