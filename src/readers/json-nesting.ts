import { createScanner } from "jsonc-parser";

/** A plan needs five levels. Parsers that call themselves for each level give way at some thousands. */
export const MAX_LEVELS = 100;

const STEPS: Readonly<Record<string, number>> = { "{": 1, "[": 1, "}": -1, "]": -1 };

/**
 * Where a text opens more brackets within each other than a document of ours ever has: offset of the first that is too
 * many, `null` where there is none. Says nothing about whether the text is JSON.
 */
export function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let level = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    level += STEPS[text.charAt(scanner.getTokenOffset())] ?? 0;
    if (level > MAX_LEVELS) return scanner.getTokenOffset();
  }
  return null;
}
