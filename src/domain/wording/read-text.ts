/** A text as the grammar reads it. Both forms have the same length: a place in one is the same place in the other. */
export interface ReadText {
  /** As written, with single blanks and one kind of apostrophe and dash. */
  readonly shown: string;
  /** The same in small letters. */
  readonly plain: string;
}

/** Soft hyphens, zero-width blanks and byte order marks: nobody sees them. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** One form for what a reader takes for one: blanks of any kind, apostrophes, dashes, `≧`. */
export function readText(text: string): ReadText {
  const shown = text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐-―−]/gu, "-")
    .replace(/[≧⩾]/gu, "≥")
    .replace(/[≦⩽]/gu, "≤")
    .replace(/\s+/gu, " ")
    .trim();
  return { shown, plain: shown.replace(/\p{Lu}/gu, small) };
}

/** The small letter, where it is as long as the capital. */
function small(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
