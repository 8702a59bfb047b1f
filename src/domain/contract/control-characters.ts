/**
 * What nobody types and a cell of Excel, or its file, does not keep: control characters other than tab and line ends,
 * halves of a pair of code units, and two code points that are no characters (XML 1.0, production 2, "Char", which
 * advises against the controls from U+007F on too).
 */
const CONTROL_CHARACTER = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;
const EVERY_ONE = new RegExp(CONTROL_CHARACTER, "gu");

export function hasControlCharacters(text: string): boolean {
  return CONTROL_CHARACTER.test(text);
}

/** The text with a space in the place of each. */
export function withoutControlCharacters(text: string): string {
  return text.replace(EVERY_ONE, " ");
}
