/**
 * A label in lines of at most so many letters, broken between words as Excel does; what does not fit into the lines is
 * cut off with an ellipsis, and so is a word that is longer than a line.
 */
export function labelLines(text: string, letters: number, atMost: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, Math.max(1, atMost));
  const rest = lines.slice(shown.length);
  return shown.map((line, index) =>
    index === shown.length - 1 ? shortened([line, ...rest].join(" "), letters) : shortened(line, letters),
  );
}

function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…` : text;
}
