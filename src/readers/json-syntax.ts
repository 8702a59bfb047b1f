import { parseTree } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
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
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const offset = errors[0]?.offset ?? text.length;
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const found = text.slice(offset, offset + SHOWN_CHARACTERS).split(/[\r\n]/)[0] ?? "";
  const column = (lines.at(-1) ?? "").length + 1;
  return { ...whole, reason: { code: "not-json", line: lines.length, column, found } };
}
