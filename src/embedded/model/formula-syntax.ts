import { parse, tokenize } from "@borgar/fx";

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
    parse(tokenize(formula));
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}
