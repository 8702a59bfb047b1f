/** Words, or patterns of them, that stand in a text divided by `;`. */
export function listed(words: string): readonly string[] {
  return words
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
