/** Excel's limit for a sheet name. */
const MAX_CHARACTERS = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A valid sheet name for the wanted text, different from all `taken` ones without regard to case: forbidden characters
 * become `-`, apostrophes at the ends go, 31 characters at most, a number is added where needed.
 * Rules: Microsoft support, "Rename a worksheet".
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = trimApostrophes(wanted.replace(FORBIDDEN, "-").replace(/\s+/g, " ").trim()) || "Foglio";
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? "" : ` (${attempt})`;
    const name = trimApostrophes(cut(clean, MAX_CHARACTERS - suffix.length)) + suffix;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}

/** The first characters; a character of two code units is never halved. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** A sheet name as a reference needs it: `'A1 Organi Istituzionali'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function trimApostrophes(text: string): string {
  return text.replace(/^'+|'+$/g, "").trim();
}
