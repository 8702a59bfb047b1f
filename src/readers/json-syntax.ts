import { parseTree } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import { MAX_LEVELS, tooDeepAt } from "./json-nesting";
import type { PlanProblem } from "./plan-problem";

/** What stands at the fault is shown so far. */
const SHOWN_CHARACTERS = 12;

/**
 * Where a text that `JSON.parse` refuses stops being JSON. Engines word it each in their own way, often without a
 * position, so a parser that tells it looks for it.
 */
export function jsonSyntaxProblem(text: string): PlanProblem {
  const whole = { severity: "error", place: "", objective: "" } as const;
  if (text.trim() === "") return { ...whole, reason: { code: "empty-document" } };
  const deep = tooDeepAt(text);
  if (deep !== null) {
    return { ...whole, reason: { code: "too-deep", ...positionAt(text, deep), maximum: MAX_LEVELS } };
  }
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const offset = errors[0]?.offset ?? text.length;
  const found = text.slice(offset, offset + SHOWN_CHARACTERS).split(/[\r\n]/)[0] ?? "";
  return { ...whole, reason: { code: "not-json", ...positionAt(text, offset), found } };
}

/** Line and column from 1. */
function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
