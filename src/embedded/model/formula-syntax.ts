import { parse, tokenize } from "@borgar/fx";

/**
 * Levels of functions within each other (Excel specifications and limits). That brackets and signs count alike is
 * inferred: parsers that call themselves for each level give way at some thousands.
 */
const MAX_LEVELS = 64;

/** Formulas repeat down a column, so the last few thousand answers are remembered. */
const remembered = new Map<string, boolean>();
const REMEMBERED_AT_MOST = 20_000;

/** Whether Excel could take a text as a formula: balanced, with operators and arguments where they belong. */
export function isFormulaReadable(formula: string): boolean {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  const readable = isParsed(formula);
  remembered.set(formula, readable);
  return readable;
}

function isParsed(formula: string): boolean {
  try {
    const tokens = tokenize(formula);
    if (isTooNested(tokens.map(({ value }) => value))) return false;
    parse(tokens);
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}

function isTooNested(tokens: readonly string[]): boolean {
  let level = 0;
  let signs = 0;
  for (const token of tokens) {
    if (token === "(") level += 1;
    if (token === ")") level -= 1;
    signs = token === "-" || token === "+" ? signs + 1 : 0;
    if (level > MAX_LEVELS || signs > MAX_LEVELS) return true;
  }
  return false;
}
