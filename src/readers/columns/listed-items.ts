/** Marks of a list at the start of a line: `a)`, `1)`, `1.`, `-`, `•`. */
const BULLET = /^(?:[-–—•●▪◦*·]\s+)/u;
const LETTERED = /^\(?(?<mark>[a-z])[).]\s*/iu;
const NUMBERED = /^\(?(?<mark>\d{1,2})[).]\s+/u;
/** The same within a line: `a) … b) …`. */
const INLINE = /(?<=^|[\s;,.])\(?(?<mark>[a-z]|\d{1,2})\)\s*/giu;

/** The items of a list in one cell without their marks; `null`: the text is no list. */
export function listedItems(text: string): readonly string[] | null {
  return markedLines(text) ?? inlineItems(text);
}

/** The items of a list that semicolons divide: `Translation (Q1); publication (Q3)`. */
export function semicolonItems(text: string): readonly string[] {
  return text
    .split(/\s*;\s*/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Every line with a mark begins an item; the others go on. One line alone is a list where a bullet leads it. */
function markedLines(text: string): readonly string[] | null {
  const items: string[] = [];
  for (const line of text.split("\n")) {
    const mark = markOf(line);
    const last = items.at(-1);
    if (mark !== null) items.push(line.slice(mark.length));
    else if (last === undefined) return null;
    else items[items.length - 1] = `${last}\n${line}`;
  }
  return items.length > 1 || BULLET.test(text) ? items.map(withoutEnd) : null;
}

function markOf(line: string): string | null {
  const marks = [BULLET, LETTERED, NUMBERED].map((pattern) => pattern.exec(line)?.[0]);
  return marks.find((mark) => mark !== undefined) ?? null;
}

/** `a) … b) … c) …` in order, from the first letter or number. */
function inlineItems(text: string): readonly string[] | null {
  const marks = [...text.matchAll(INLINE)];
  const inOrder = marks.every(({ groups }, at) => rankOf(groups?.["mark"] ?? "") === at + 1);
  if (marks.length < 2 || !inOrder || marks[0]?.index !== 0) return null;
  return marks.map((mark, at) => withoutEnd(text.slice(mark.index + mark[0].length, marks[at + 1]?.index)));
}

function rankOf(mark: string): number {
  return /^\d/u.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;
}

function withoutEnd(item: string): string {
  return item.trim().replace(/\s*[;,]$/u, "");
}
