/** `1`, `12)`, `[3]`, `(4)`, `*`, `(**)`, `†`: what a raised text is when it points to a note. */
const MARK = /^[([]?(?:\d{1,3}|\*{1,3}|[†‡§])[)\]]?$/;
/** Lengths and money of which there are squares and cubes: `m²`, `km²`, `€/m³`. */
const RAISED_UNIT = /(?:^|[^\p{L}])(?:[mkcd]?m|ml|h)$/u;
/** A word, or what closes a sentence: a note can be about it. A digit has a power instead. */
const ANNOTATED = /(?:\p{L}{3}|[.,;:)»”"’\s])$/u;
const POWERS: Readonly<Record<string, string>> = { "2": "²", "3": "³" };

/**
 * What stays of a raised text, given what stands before it: nothing of the mark of a footnote, the power of a unit, and
 * anything else as it is (`n.º`, `1ª`).
 */
export function raisedText(before: string, raised: string): string {
  const mark = raised.trim();
  const power = POWERS[mark];
  if (power !== undefined && RAISED_UNIT.test(before)) return power;
  return MARK.test(mark) && ANNOTATED.test(before) ? "" : raised;
}

/** Whether a text that is known to lead to a note is its mark. */
export function isMark(text: string): boolean {
  return text.trim() === "" || /^[([]?(?:[\dixv]{1,4}|[a-z]|\*{1,3}|[†‡§])[)\]]?$/.test(text.trim());
}
