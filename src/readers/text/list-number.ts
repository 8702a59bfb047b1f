/** How a list writes its numbers. */
export type NumberStyle = "decimal" | "lower-letter" | "upper-letter" | "lower-roman" | "upper-roman";

/** The n-th number of a list in a style, n from 1. */
export function listNumber(position: number, style: NumberStyle): string {
  switch (style) {
    case "lower-letter":
      return letters(position);
    case "upper-letter":
      return letters(position).toUpperCase();
    case "lower-roman":
      return roman(position);
    case "upper-roman":
      return roman(position).toUpperCase();
    default:
      return String(position);
  }
}

/** `a` … `z`, then `aa`, `bb`, as Word and LibreOffice count. */
function letters(position: number): string {
  if (position < 1) return String(position);
  const letter = String.fromCharCode(97 + ((position - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(position / 26), 30));
}

const ROMAN = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
  ] as const),
  ...([
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
] as const;

function roman(position: number): string {
  if (position < 1 || position > 3999) return String(position);
  let left = position;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
