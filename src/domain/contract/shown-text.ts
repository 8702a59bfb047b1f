/**
 * A text from outside as a sentence quotes it: on one line, without control characters, at most `maximum` characters;
 * what is left out is marked with `…`. A character of two code units is never halved.
 */
export function shownText(text: string, maximum: number): string {
  // A text of megabytes is not read to its end for the sake of its beginning.
  const line = onOneLine(text.slice(0, maximum * 4 + 100));
  return line.length <= maximum ? line : `${start(line, maximum - 1)}…`;
}

/** The same for a path or an address: its end says most, so the middle is left out. */
export function shownPath(path: string, maximum: number): string {
  const line = onOneLine(path);
  if (line.length <= maximum) return line;
  const first = Math.floor(maximum / 3);
  return `${start(line, first)}…${line.slice(first + 1 - maximum).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function start(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
