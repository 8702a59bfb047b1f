import type { RangeA1, ReferenceName } from "@borgar/fx";
import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize } from "@borgar/fx";

/** A formula in the pieces that matter here; the rest is text. Together their texts are the formula again. */
export type FormulaPart = TextPart | ReferencePart | StructuredPart | NamePart;

export interface TextPart {
  readonly kind: "text";
  readonly text: string;
}

/** `B2`, `'A1 Organi'!$B$2:C3`, `A:A`, `3:5`. */
export interface ReferencePart {
  readonly kind: "reference";
  readonly text: string;
  /** As written; `null`: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: Readonly<RangeA1>;
}

/** `Centro_A1[[#This Row],[T1]:[T4]]`, `[@Target]`, `Indicatori[#All]`. */
export interface StructuredPart {
  readonly kind: "structured";
  readonly text: string;
  /** Empty: the table that the formula stands in. */
  readonly table: string;
  /** None: all; one; or the first and the last of several. Escapes are already undone. */
  readonly columns: readonly string[];
  /** `all`, `data`, `headers`, `totals`, `this row`. */
  readonly sections: readonly string[];
}

/** A defined name, or a whole table by its name. */
export interface NamePart {
  readonly kind: "name";
  readonly text: string;
  readonly sheet: string | null;
  readonly name: string;
}

/** Formulas of calculated columns repeat, so the last few thousand are remembered. */
const remembered = new Map<string, readonly FormulaPart[]>();
const REMEMBERED_AT_MOST = 20_000;

/** The parts of a formula with its `=`. Works on broken formulas too. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const known = remembered.get(formula);
  if (known) return known;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  const parts = joined(tokenize(formula, { negativeNumbers: false }).map(partOf));
  remembered.set(formula, parts);
  return parts;
}

function partOf(token: { readonly type: string; readonly value: string }): FormulaPart {
  const text = token.value;
  if (token.type === "structured") {
    const found = parseStructRef(text);
    if (!found) return { kind: "text", text };
    const { table = "", columns = [], sections = [] } = found;
    return { kind: "structured", text, table, columns, sections };
  }
  if (!token.type.startsWith("range")) return { kind: "text", text };
  const found = parseA1Ref(text);
  if (!found) return { kind: "text", text };
  const sheet = found.context?.at(-1) ?? null;
  return "range" in found
    ? { kind: "reference", text, sheet, range: found.range }
    : { kind: "name", text, sheet, name: (found satisfies ReferenceName).name };
}

function joined(parts: readonly FormulaPart[]): FormulaPart[] {
  const result: FormulaPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      result[result.length - 1] = { kind: "text", text: last.text + part.text };
    } else result.push(part);
  }
  return result;
}

/** The formula with some of its parts replaced; `null` leaves a part as it is. */
export function rewriteFormula(formula: string, replacement: (part: FormulaPart) => string | null): string {
  let text = "";
  for (const part of formulaParts(formula)) text += replacement(part) ?? part.text;
  return text;
}

/** `[Costo totale]`: a column of the table that the formula stands in. */
export function structuredColumn(name: string): string {
  return stringifyStructRef({ table: "", columns: [name], sections: [] });
}

/** `'A1 Organi'!$B$2`: a reference as text, its sheet quoted where needed. */
export function referenceText(sheet: string | null, range: RangeA1): string {
  return stringifyA1Ref(sheet === null ? { range } : { context: [sheet], range });
}
