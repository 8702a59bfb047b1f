/** LibreOffice 7.4 writes numbers with 15 significant digits: 0.03896103896103896 is 0.038961038961039 afterwards. */
export function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

/**
 * Excel keeps the width of a column and the height of a row in whole pixels of 1/96 inch (ECMA-376 part 1, 18.3.1.13, for
 * widths; heights inferred): 130 points are 129.75 afterwards.
 */
export function wholePixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

/** LibreOffice 7.4 gives charts back some hundredths of a point smaller and off: 71.97 for 72. */
export function almost(points: number): number {
  return points === 0 ? 0 : points - 0.03;
}
