import { useState } from "react";

import { fillingFields } from "../../../domain/studies/guide/confirmation";
import { entryChanges } from "../../../domain/studies/guide/entry-form";
import type { EntryOutcome } from "../../../domain/studies/guide/entry-form";
import type { GuideRow } from "../../../domain/studies/guide/guide";
import { REGISTRY_FIELDS } from "../../../domain/studies/guide/registry";
import type { SuggestedField } from "../../../domain/studies/guide/suggestion";
import type { TypedField } from "../../../domain/studies/guide/typed-value";
import type { Kind } from "../../../domain/contract/vocabulary";

/** What a person has filled in for one entry so far. */
interface Draft {
  readonly kind: Kind | null;
  readonly texts: Readonly<Partial<Record<TypedField, string>>>;
  readonly accepted: ReadonlySet<SuggestedField>;
  readonly refusals: EntryOutcome["refusals"];
}

/** The draft of an entry and how it changes. */
export interface EntryDraft extends Draft {
  readonly choose: (kind: Kind | null) => void;
  readonly type: (field: TypedField, text: string) => void;
  readonly accept: (field: SuggestedField, accepts: boolean) => void;
  /** What the draft would write. What is not understood is told beside its field, and nothing is written. */
  readonly outcome: (confirms: boolean) => EntryOutcome;
}

/**
 * The draft for an entry. When the entry changes in the workbook it starts afresh: a draft over other values would
 * write what nobody has seen.
 */
export function useEntryForm(row: GuideRow): EntryDraft {
  const signature = signatureOf(row);
  const [state, setState] = useState({ signature, draft: draftOf(row) });
  const draft = state.signature === signature ? state.draft : draftOf(row);
  if (state.signature !== signature) setState({ signature, draft });
  const change = (changed: Partial<Draft>): void => setState({ signature, draft: { ...draft, ...changed } });
  return {
    ...draft,
    choose: (kind) => change({ kind, refusals: {} }),
    type: (field, text) => change({ texts: { ...draft.texts, [field]: text }, refusals: {} }),
    accept: (field, accepts) => {
      const accepted = new Set(draft.accepted);
      if (accepts) accepted.add(field);
      else accepted.delete(field);
      change({ accepted });
    },
    outcome: (confirms) => {
      const { kind, texts } = draft;
      const accepted = row.suggestion.fields.filter(({ field }) => draft.accepted.has(field));
      const outcome = entryChanges(row, { kind, texts, accepted, confirms });
      if (Object.keys(outcome.refusals).length > 0) change({ refusals: outcome.refusals });
      return outcome;
    },
  };
}

/** What fills blanks is chosen to begin with, unless the words are doubtful: then a person chooses. */
function draftOf(row: GuideRow): Draft {
  const { proposal } = row.suggestion;
  const chosen = proposal.doubtful ? [] : fillingFields(row).map(({ field }) => field);
  const suggested = chosen.includes("kind") ? proposal.kind : null;
  return { kind: row.indicator.kind ?? suggested, texts: {}, accepted: new Set(chosen), refusals: {} };
}

function signatureOf({ id, cells }: GuideRow): string {
  return JSON.stringify([id, ...REGISTRY_FIELDS.map((field) => cells[field].value)]);
}
