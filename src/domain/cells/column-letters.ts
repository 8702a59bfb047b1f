/** Name of a column in an address: `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const head = Math.floor(column / 26);
  return (head === 0 ? "" : columnLetters(head - 1)) + String.fromCharCode(65 + (column % 26));
}
