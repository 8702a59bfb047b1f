/** Blanks that come along with pasted text, besides the space: tab, line ends, non-breaking, figure, thin and narrow spaces. */
export const BLANKS = ["\t", "\n", "\r", "\u00a0", "\u2007", "\u2009", "\u202f"] as const;

/** Signs that stand for another one: the typographic minus and apostrophe. */
export const TWIN_SIGNS = [
  ["\u2212", "-"],
  ["\u2019", "'"],
] as const;

/** What was typed, as it is compared: lower case, one space for any run of blanks, none around, plain signs. */
export function tidyText(typed: string): string {
  const spaced = BLANKS.reduce<string>((text, blank) => text.replaceAll(blank, " "), typed.normalize("NFC"));
  const plain = TWIN_SIGNS.reduce((text, [twin, sign]) => text.replaceAll(twin, sign), spaced);
  return plain.toLowerCase().replace(/ +/g, " ").replace(/^ | $/g, "");
}
