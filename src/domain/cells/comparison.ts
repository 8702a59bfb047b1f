/**
 * Two numbers closer than this share of their size are the same number. Spreadsheets compare so (Excel keeps 15
 * significant digits, LibreOffice and HyperFormula have a like tolerance), and the cells must agree with us:
 * 0.63 / 0.7 is 0.8999999999999999, which a person reads as 90 %.
 */
const TOLERANCE = 1e-12;

/** `a ≥ b`, as a spreadsheet sees it. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b || isNearly(a, b);
}

/** `a ≤ b`, as a spreadsheet sees it. */
export function isAtMost(a: number, b: number): boolean {
  return a <= b || isNearly(a, b);
}

function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
