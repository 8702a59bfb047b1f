import { HyperFormula } from "hyperformula";
import { teachEngine } from "./engine";

/**
 * The first function of a formula that is not calculated here, as the formula writes it; `null`: all are known. The
 * engine itself would answer `#NAME?`, as Excel does for a name that nothing has.
 */
export function unknownFunction(formula: string): string | null {
  const known = knownFunctions();
  for (const [, name = ""] of withoutTexts(formula).matchAll(FUNCTION)) {
    if (!known.has(name.toUpperCase())) return name;
  }
  return null;
}

/** A name before a bracket. */
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Without quoted texts and names of sheets, and without the headers of structured references. */
function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\[[^[\]]*\]/g, "");
}

let names: ReadonlySet<string> | null = null;

function knownFunctions(): ReadonlySet<string> {
  teachEngine();
  names ??= new Set(HyperFormula.getRegisteredFunctionNames("enGB"));
  return names;
}
