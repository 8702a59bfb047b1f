import { proposedCorrection } from "../../corrections/correction";
import type { Expected } from "../../corrections/expected";
import { numberOfText } from "../../wording/number-text";
import { proposedNumber } from "../../corrections/number-correction";
import { plainText } from "../../corrections/plain-text";
import { isAtMost } from "../../cells/comparison";
import { GREATEST_TARGET } from "../../cells/countable";
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
 * A text typed for a field: target and baseline by the kind, a weight as a number from zero up. Only what nobody could
 * understand otherwise is taken. A blank text empties the cell.
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
  return typedAs(text, { type: "measure", kind, unit: "", year: null, quarter: null });
}

function typedWeight(text: string): Typed {
  return typedAs(text, { type: "number" });
}

function typedAs(text: string, expected: Expected): Typed {
  const correction = proposedCorrection(text, expected);
  return correction?.isSure === true ? { value: correction.value } : { refusal: refusalOf(text, expected) };
}

function refusalOf(text: string, expected: Expected): Refusal {
  const kind = expected.type === "measure" ? expected.kind : null;
  if (kind === "Data") return { code: "not-a-date" };
  if (kind === "Sì/No") return { code: "not-yes-no" };
  if (kind === "Percentuale") return percentageRefusal(text);
  const number = numberOfText(plainText(text));
  if (number === null) return { code: "not-a-number", expected: kind ?? "weight" };
  return { code: number.number < 0 ? "negative" : "either-separator" };
}

function percentageRefusal(text: string): Refusal {
  const share = proposedNumber(plainText(text), "Percentuale", "%");
  if (share === null) return { code: "not-a-number", expected: "Percentuale" };
  return isAtMost(Math.abs(share.value), GREATEST_TARGET)
    ? { code: "percentage-doubtful" }
    : { code: "percentage-too-large", most: GREATEST_TARGET };
}
