import type { PageText } from "./page-marks";

/** A line of text within a cell or a page. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** Pieces nearer to each other than this share of their height are one word. */
const BLANK = 0.18;

/** Pieces of text as lines from top to bottom, each read from left to right. */
export function textLines(texts: readonly PageText[]): readonly TextLine[] {
  const rows: PageText[][] = [];
  for (const text of [...texts].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // A raised mark stands above its line, but within it.
    if (
      row !== undefined &&
      first !== undefined &&
      text.baseline - first.baseline < Math.max(first.height, text.height) * 0.5
    )
      row.push(text);
    else rows.push([text]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly PageText[]): TextLine {
  const sorted = [...row].sort((one, other) => one.left - other.left);
  let text = "";
  sorted.forEach((piece, index) => {
    const before = sorted[index - 1];
    const apart = before !== undefined && piece.left - before.right > piece.height * BLANK;
    text += apart && !text.endsWith(" ") && !piece.text.startsWith(" ") ? ` ${piece.text}` : piece.text;
  });
  return {
    text: text.trim(),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    baseline: Math.max(...row.map(({ baseline }) => baseline)),
    height: Math.max(...row.map(({ height }) => height)),
  };
}

/**
 * The text of a cell from its lines. A line that ends because the next word had no room goes on in the next; one that
 * had room ends a paragraph. A word that was hyphenated for want of room is whole again; a code keeps its hyphens.
 *
 * @param right where the cell's text may reach at most
 */
export function flowingText(lines: readonly TextLine[], right: number): string {
  let text = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) text = line.text;
    else
      text =
        hasRoom(before, line, right) && !isOpen(text)
          ? `${text}\n${line.text}`
          : continuedText(text, line.text);
  });
  return text;
}

function hasRoom(before: TextLine, next: TextLine, right: number): boolean {
  const word = next.text.split(" ", 1).join("");
  const width = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  return before.right + width * 1.15 < right;
}

/** A hyphen, a stroke, a year of three digits at the end: what follows belongs to it, however much room there was. */
const isOpen = (text: string): boolean =>
  /[\p{L}\p{N}][-\u00AD_/]$/u.test(text) || /\d[/.]\d{1,2}[/.](?:19|20)\d$/u.test(text);

/** A break within a word, a code, a date: what stands before it and how the next line goes on. */
const WITHIN_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  // `2022-` `A1-` `OP-01`, or with the hyphen on the next line.
  [/(?:^|\s)\S*(?:\p{N}\S*|\p{Lu})-$/u, /^[\p{Lu}\p{N}]/u],
  [/[\p{Lu}\p{N}]$/u, /^-[\p{Lu}\p{N}]/u],
  // `AMB03_` `1`, `Sì/` `No`, `PER.4.` `1`, `31/10/202` `5`.
  [/[\p{L}\p{N}][_/]$/u, /^[\p{L}\p{N}]/u],
  [/(?:^|\s)\p{Lu}[\p{L}\p{N}]*[._]\S*\.$/u, /^\d/u],
  [/\d[/.]\d{1,2}[/.](?:19|20)\d$/u, /^\d(?!\d)/u],
  [/\d[/.]\d{1,2}[/.](?:19|20)$/u, /^\d{2}(?!\d)/u],
];

/** A text with the line on which it goes on. */
export function continuedText(text: string, next: string): string {
  if (/\p{L}\u00AD$/u.test(text) || (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)))
    return text.slice(0, -1) + next;
  const isOneWord = WITHIN_WORDS.some(([before, after]) => before.test(text) && after.test(next));
  return isOneWord ? text + next : `${text} ${next}`;
}
