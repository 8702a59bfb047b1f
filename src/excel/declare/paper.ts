/** A4 landscape, in points: what a sheet is printed on. */
export const PAPER = {
  width: 842,
  /** Its margins left and right: 5 mm. */
  side: 15,
} as const;

/**
 * By how much columns of these widths are scaled down to fit the width of the paper: 1 at most. Text of 10 points is printed
 * at ten times as many.
 */
export function printScale(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return Math.min(1, (PAPER.width - 2 * PAPER.side) / width);
}
