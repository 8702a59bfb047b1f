import type { Cell } from "./cell";
import { isEmpty } from "./cell";
import type { Scalar } from "./scalar";
import { isCellError } from "./scalar";

/** How a list is sorted: by the first key, where that is equal by the second, and so on. */
export interface SortOrder {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
}

export interface SortKey {
  /** Column of the list, or row where columns are sorted, from 0. */
  readonly offset: number;
  readonly ascending: boolean;
}

/** Numbers, texts, truth values, errors: that is their order (support.microsoft.com, "Sort data in a range or table"). */
const KINDS = ["number", "string", "boolean", "object"];

const COLLATORS = {
  ignoringCase: new Intl.Collator("it", { sensitivity: "accent" }),
  matchingCase: new Intl.Collator("it", { sensitivity: "variant", caseFirst: "lower" }),
};

/**
 * Whether the first line comes before (negative) or after (positive) the second one; 0: they stay as they are. Excel's
 * default sort orders (Office help, "Default sort orders"): blanks come last whatever the direction, FALSE before TRUE,
 * all errors are equal, small letters first where case counts. Inferred: letters and signs in the order of Unicode for
 * Italian.
 */
export function compareLines(first: readonly Cell[], second: readonly Cell[], order: SortOrder): number {
  for (const [index, { ascending }] of order.keys.entries()) {
    const [left, right] = [first[index], second[index]];
    if (!left || !right) continue;
    const blank = Number(isEmpty(left)) - Number(isEmpty(right));
    if (blank !== 0) return blank;
    const compared = compareValues(left.value, right.value, order.matchCase);
    if (compared !== 0) return ascending ? compared : -compared;
  }
  return 0;
}

function compareValues(left: Scalar, right: Scalar, matchCase: boolean): number {
  const kinds = KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  if (kinds !== 0 || isCellError(left) || isCellError(right)) return kinds;
  if (typeof left === "string") return compareTexts(left, String(right), matchCase);
  return Number(left) - Number(right);
}

/** Apostrophes and hyphens count only where nothing else differs: the text with the hyphen is then the later one. */
function compareTexts(left: string, right: string, matchCase: boolean): number {
  const { compare } = matchCase ? COLLATORS.matchingCase : COLLATORS.ignoringCase;
  const bare = compare(withoutMarks(left), withoutMarks(right));
  return bare === 0 ? left.length - right.length : bare;
}

function withoutMarks(text: string): string {
  return text.replace(/['’-]/g, "");
}
