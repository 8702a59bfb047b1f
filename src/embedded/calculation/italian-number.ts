/**
 * Reads a text as a number the way Excel does with Italian regional settings: decimal comma, thousands apart by
 * points (groups of three), an optional sign, `€`, `%`, an exponent, or parentheses for a negative number.
 * `1.5` is none (Excel takes it for a date). `undefined`: not a number.
 */
export function italianNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const inner = /^\((.*)\)$/.exec(trimmed)?.[1];
  if (inner !== undefined) {
    const value = /^[\d€]/.test(inner) ? italianNumber(inner) : undefined;
    return value === undefined ? undefined : -value;
  }
  const match = NUMBER.exec(trimmed);
  if (!match) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "", percent] = match;
  if (whole === "" && decimals === "") return undefined;
  const value = Number(`${sign ?? ""}${whole.replaceAll(".", "") || "0"}.${decimals || "0"}${exponent}`);
  return percent ? value / 100 : value;
}

const NUMBER = /^([-+])?\s*(?:€\s*)?(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?(?:(e[-+]?\d+))?\s*(?:(%)|€)?$/i;
