/** Colours and the answer to `Range.getCellProperties`. */

/**
 * A colour in small letters. Excel was seen to answer in capitals (office-js#2349, office-js#6218); the typings promise
 * neither.
 */
export function otherColor(color: unknown): unknown {
  return typeof color === "string" && /^#[0-9A-F]{6}$/.test(color) ? color.toLowerCase() : color;
}

/** Excel left these out of a font where they were false (office-js#2349, the raw answer). */
const LEFT_OUT = new Set(["bold", "italic", "strikethrough"]);

/**
 * The answer without what is false of a font, and without a `hyperlink` where a cell has none (Excel; the link is
 * inferred from `hyperlink?` in the typings), its colours in small letters.
 */
export function otherProperties(cells: unknown): unknown {
  const known = new Map<object, object>();
  const other = (value: object): object => {
    const found = known.get(value) ?? otherObject(value, other);
    known.set(value, found);
    return found;
  };
  return Array.isArray(cells) ? cells.map((line: object) => Object.values(line).map(other)) : cells;
}

function otherObject(object: object, inner: (value: object) => object): object {
  const other: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (value === null || (value === false && LEFT_OUT.has(key))) continue;
    other[key] = typeof value === "object" ? inner(value) : key === "color" ? otherColor(value) : value;
  }
  return Object.freeze(other);
}
