import { parse, tokenize } from "@borgar/fx";

/** Whether Excel could take a text as a formula: balanced, with operators and arguments where they belong. */
export function isFormulaReadable(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    // The parser's only way to say no.
    return false;
  }
}
