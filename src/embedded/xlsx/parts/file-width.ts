/**
 * Widths of columns. Office.js speaks points; the file counts digits of the standard font (Calibri 11, 7 pixels wide)
 * and Excel snaps every width to whole pixels of 1/96 inch (ECMA-376, 18.3.1.13).
 */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Digits, to 1/256. */
export function toFileWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.round((pixels / PIXELS_PER_DIGIT) * 256) / 256;
}

/** Points, a whole number of pixels. */
export function fromFileWidth(digits: number): number {
  return Math.round(digits * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}
