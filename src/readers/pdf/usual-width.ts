/** Letters by how wide they are in usual fonts, as shares of the font's height. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’!|ijlI]/u, 0.28],
  [/[frt()[\]/-]/u, 0.34],
  [/[mwMW%€]/u, 0.85],
  [/\p{Lu}/u, 0.68],
];
const OTHER = 0.53;

/** How wide a text is in a usual font of height 1: what fonts embedded in a document say of theirs is not read. */
export function usualWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
}
