/** What an Excel number format makes of a number, as far as it changes what a person reads. */
export type ShownAs = "number" | "time" | "date" | "percentage";

/** Texts in quotes, single characters taken as they are, room for a character, and what fills a cell. */
const LITERALS = /"[^"]*"|\\.|_.|\*./g;
/** Colours, conditions and currencies in brackets; `[h]` and its like count hours. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** How a number is shown by a format (`Range.numberFormat`, in English whatever the language of Excel). */
export function shownAs(format: string): ShownAs {
  const [positive = ""] = format.replace(LITERALS, "").replace(BRACKETS, "").toLowerCase().split(";");
  if (positive === "general" || positive === "@") return "number";
  if (/[dy]/.test(positive)) return "date";
  if (/[hs]|\[m+\]/.test(positive)) return "time";
  return positive.includes("%") ? "percentage" : "number";
}
