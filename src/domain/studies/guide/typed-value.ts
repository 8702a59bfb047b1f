import { numberIn, understandCell } from "../../cells/reading";
import type { AnomalyReason } from "../../cells/anomaly";
import type { Kind } from "../../contract/vocabulary";
import type { CellChange, CellValue } from "../../cells/workbook-data";
import { changeOf } from "./cell-change";
import type { GuideRow } from "./guide";
import { isBlank } from "./registry";
import type { RegistryField } from "./registry";

/** The columns that people type in the guide itself. */
export const TYPED_FIELDS = [
  "unit",
  "baseline",
  "target",
  "weight",
  "source",
] as const satisfies readonly RegistryField[];
export type TypedField = (typeof TYPED_FIELDS)[number];

/** Why a typed text was not taken: its kind does not take it, or there is no kind yet. */
export type Refusal = AnomalyReason | { readonly code: "kind-first" };

/** What a typed text means for a cell. */
export type Typed = { readonly value: CellValue } | { readonly refusal: Refusal };

/** What is written for whatever was typed or chosen in the guide: for the record. */
export const TYPED_REASON = "Scritto dall'ufficio nella guida";

/**
 * A text typed for a field, understood as the cells are: target and baseline by the kind, a weight as a number from
 * zero up. A blank text empties the cell.
 */
export function typedValue(field: TypedField, text: string, kind: Kind | null): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return { value: "" };
  switch (field) {
    case "source":
    case "unit":
      return { value: trimmed };
    case "weight":
      return typedWeight(trimmed);
    case "target":
    case "baseline":
      return kind === null ? { refusal: { code: "kind-first" } } : typedMeasure(trimmed, kind);
  }
}

/** The same source for many entries, in one go. */
export interface SharedSource {
  readonly changes: readonly CellChange[];
  /** Entries that have a source, which stays, or are confirmed. */
  readonly left: number;
}

/** Writes a source where there is none: what somebody typed and what is confirmed stays. */
export function sharedSource(rows: readonly GuideRow[], source: string): SharedSource {
  const text = source.trim();
  const open = rows.filter(
    ({ indicator, cells }) => !indicator.confirmed && !cells.source.isFormula && isBlank(cells.source),
  );
  return {
    changes: text === "" ? [] : open.flatMap(({ cells }) => changeOf(cells.source, text, TYPED_REASON)),
    left: rows.length - open.length,
  };
}

function typedMeasure(text: string, kind: Kind): Typed {
  const reading = understandCell(text, kind);
  if (reading.state === "anomaly") return { refusal: reading.reason };
  return { value: reading.state === "value" ? reading.value : "" };
}

function typedWeight(text: string): Typed {
  const weight = numberIn(text);
  if (weight === null) return { refusal: { code: "not-a-number", expected: "weight" } };
  return weight < 0 ? { refusal: { code: "negative" } } : { value: weight };
}
