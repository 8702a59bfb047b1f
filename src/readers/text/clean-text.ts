import { withoutControlCharacters } from "../../domain/contract/control-characters";

/** A text as a person sees it, and how many characters in it nobody can see were taken out or replaced. */
export interface CleanText {
  readonly text: string;
  readonly controls: number;
}

/** Latin text without anything to clean; most texts are. */
const PLAIN = /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2013-\u201D\u20AC\u2264\u2265]*$/;

/** Where soft hyphens, zero-width spaces and joiners would break a word; they are never seen. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Marks that turn the direction of what follows: nobody sees them, and they make a text look like another one. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const BLANKS = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** Hyphens that forbid a line break, or that only typographers tell from the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;
/** Letters that were set as one sign (Unicode, "Alphabetic Presentation Forms", Latin). */
const LIGATURES = /[\uFB00-\uFB06]/g;
/** Characters of the fonts Symbol and Wingdings, which Word keeps in the private use area. */
const SYMBOL = /[\uF020-\uF0FF]/g;

/** Cleans a text of a document: blanks of one kind, lines divided by `\n`, nothing that cannot be seen. */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) return { text: raw.trim(), controls: 0 };
  const lines = raw.replace(LINE_ENDS, "\n").replace(INVISIBLE, "");
  const straight = lines.replace(DIRECTION, "");
  const shown = withoutControlCharacters(straight);
  const text = shown
    .replace(BLANKS, " ")
    .replace(HYPHENS, "-")
    .replace(LIGATURES, (sign) => sign.normalize("NFKC"))
    .replace(SYMBOL, symbolCharacter)
    .normalize("NFC")
    .trim();
  return { text, controls: lines.length - straight.length + changedCharacters(straight, shown) };
}

function changedCharacters(before: string, after: string): number {
  if (before === after) return 0;
  // Each is replaced by one space; a half of a pair has one code unit as well.
  let changed = 0;
  for (let index = 0; index < before.length; index += 1) if (before[index] !== after[index]) changed += 1;
  return changed;
}

/** The signs of the font Symbol that targets are written with (Adobe, "Symbol encoding"), and Wingdings' tick. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0x53: "Σ",
  0x44: "Δ",
  0xa3: "≤",
  0xb3: "≥",
  0xb0: "°",
  0xb1: "±",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xa5: "∞",
  0xa7: "▪",
  0xa8: "☐",
  0xae: "→",
  0xd8: "➢",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/** The sign of a private character; below U+F07F the letters of Symbol stand where ASCII has its own. */
export function symbolCharacter(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0) & 0xff;
  return SYMBOLS[code] ?? (code < 0x7f ? String.fromCharCode(code) : sign);
}
