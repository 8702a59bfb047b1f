import { WHOLE_SHEET, holdsCell } from "./area";
import type { CellStyle } from "./cell-style";
import type { Sheet } from "./sheet";
import { STANDARD_ROW_HEIGHT, columnWidth } from "./sheet";

/**
 * Heights of rows that fit their text. Excel keeps the height that it found beside the row; without one LibreOffice
 * shows one line only. We cannot measure type here, so the widths of the standard font's letters are taken by class, rather
 * too wide than too narrow: a row may be a line too high, never too low.
 */

/** Widths at 11 points, in points: from Liberation Sans Narrow's own table of widths, a few hundredths more. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilj|'’`ì]/, 2.2],
  [/[\stfI.,;:!]/, 2.6],
  [/[r()[\]-]/, 3.1],
  [/[sckvxyzJ]/, 4.7],
  [/[aegdbhnopquàèéùò0-9L]/, 5.2],
  [/[ABEFKPSTVXYZ]/, 6.1],
  [/[CDGHNOQRUw&]/, 7.1],
  [/[mMW@%—]/, 8.6],
];
const OTHER_WIDTH = 5.6;
const FONT_SIZE = 11;
const BOLD = 1.06;
/** Of a line, by the size of its letters: 17 pixels at 10 points. */
const LINE_HEIGHT = 1.275;

/** Space that no text uses at the two sides of a cell. */
const CELL_PADDING = 5;
const POINTS_PER_INDENT = 7;

/** Points, for a row whose height nobody set; `null`: the standard one will do. */
export function estimatedRowHeight(sheet: Sheet, row: number): number | null {
  let height = 0;
  sheet.cells.visit({ ...WHOLE_SHEET, row, rowCount: 1 }, ({ value, style }, _, column) => {
    if (typeof value !== "string" || value === "" || isMerged(sheet, row, column)) return;
    height = Math.max(height, textHeight(value, style, columnWidth(sheet, column)));
  });
  return height > STANDARD_ROW_HEIGHT ? height : null;
}

/** Merged cells do not count: Excel does not fit rows to them either. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => holdsCell(area, row, column));
}

function textHeight(text: string, { font, alignment }: CellStyle, width: number): number {
  const lineHeight = LINE_HEIGHT * font.size;
  if (!alignment.wrapText) return lineHeight;
  const scale = (font.size / FONT_SIZE) * (font.bold ? BOLD : 1);
  const room = width - CELL_PADDING - alignment.indentLevel * POINTS_PER_INDENT;
  const lines = text.split("\n").reduce((count, line) => count + wrappedLines(line, room / scale), 0);
  // Excel's limit for a row is 409 points.
  return Math.min(409, Math.ceil(lines * lineHeight));
}

/** How many lines a text takes in a width of `room` points at 11 points. */
function wrappedLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const width = textWidth(word);
    if (used > 0 && used + textWidth(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the cell is broken.
    const broken = Math.max(0, Math.ceil(width / Math.max(room, 1)) - 1);
    lines += broken;
    used = broken > 0 ? width % Math.max(room, 1) : used + width;
  }
  return lines;
}

function textWidth(text: string): number {
  return Array.from(text, letterWidth).reduce((total, width) => total + width, 0);
}

function letterWidth(letter: string): number {
  return LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
}
