/** Words that link others and say nothing of a column. */
const LINKS: ReadonlySet<string> = new Set(
  (
    "di del dello della dell dei degli delle d a al allo alla all ai agli alle da dal dalla per con su sul sulla in nel nella " +
    "e ed o od il lo la l i gli le un uno una the of for and or to by at an"
  ).split(" "),
);

/** Abbreviations with their dots, before the dots are lost: `U.M.`, `C.d.R.`, `E.Q.` become one word. */
const DOTTED = /(?<![\p{L}\d])(?:\p{L}\.\s?){1,4}\p{L}\.?(?![\p{L}\d])/gu;

/** A text without accents, case, or one of the many forms of blanks and dashes. */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‐-―−]/gu, "-")
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of a heading, folded, without those that only link. `%`, `€` and `#` are words too. */
export function foldedWords(text: string): readonly string[] {
  return foldedText(text)
    .replace(DOTTED, (letters) => letters.replace(/[.\s]/gu, ""))
    .replace(/n°|nº|n\.(?=\s|$)/gu, "n ")
    .split(/[^\p{L}\p{N}%€#]+/u)
    .filter((word) => word !== "" && !LINKS.has(word));
}
