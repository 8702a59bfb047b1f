import { format } from "numfmt";

/** What `&` and text functions make of a number in an Italian Excel: `1,5`. */
export function numberAsText(value: number): string {
  return format("General", value, { locale: "it" });
}

/** What `&` and text functions make of a truth value in an Italian Excel. */
export function booleanAsText(value: boolean): string {
  return value ? "VERO" : "FALSO";
}

/**
 * A format as the second argument of TEXT, in English. That argument is in the language of the computer
 * (support.microsoft.com, "TEXT function"): decimal comma, thousands point, `g` for days, `a` for years.
 */
export function formatFromItalian(pattern: string): string {
  const pieces = pattern.split(/("[^"]*"|\\.)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : englishPiece(piece))).join("");
}

function englishPiece(piece: string): string {
  const swapped: Readonly<Record<string, string>> = { ".": ",", ",": ".", g: "d", a: "y", G: "d", A: "y" };
  return piece.replace(/[.,gGaA]/g, (letter) => swapped[letter] ?? letter);
}
