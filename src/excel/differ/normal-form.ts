import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";

/**
 * Texts and values in the one form in which they are compared. Excel and LibreOffice give back in other words what they
 * were given: `Centro_A1[@T1]` as `[@T1]` within its own table and as `Centro_A1[[#This Row],[T1]]` in a file, `TRUE` as
 * `TRUE()`, blanks gone, function names in capitals, colours in either case, sizes rounded to whole pixels.
 */

/** What people have renamed: Excel lets formulas follow, so they say the new words and mean the old ones. */
export interface Renames {
  /** Names of tables now, in small letters, with those that they should have. */
  readonly tables: ReadonlyMap<string, string>;
  /** Headers now with those that they should have, by the table's own name in small letters. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const NO_RENAMES: Renames = { tables: new Map(), headers: new Map() };

/** A formula of a table's row, or of a cell outside (`ownTable` ""). What is no formula comes back as it is. */
export function normalFormula(formula: string, ownTable: string, renames: Renames = NO_RENAMES): string {
  if (!formula.startsWith("=")) return formula;
  const isPlain = renames.tables.size === 0 && renames.headers.size === 0;
  const key = `${ownTable}\n${formula}`;
  const known = isPlain ? KNOWN.get(key) : undefined;
  if (known !== undefined) return known;
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false }).filter(
    ({ type }) => type !== "whitespace" && type !== "newline" && type !== "fx_prefix",
  );
  const normal = withoutCalls(tokens)
    .map((token) => normalToken(token, ownTable, renames))
    .join("");
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  if (isPlain) KNOWN.set(key, normal);
  return normal;
}

/** One text stands in every row of a column: it is read once. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

function normalToken({ type, value }: Token, ownTable: string, renames: Renames): string {
  switch (type) {
    case "structured":
      return normalReference(value, ownTable, renames);
    case "string":
      return value;
    case "number":
      return String(Number(value));
    case "func":
      return value.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    case "range":
      return value.toUpperCase().replaceAll("'", "");
    default:
      return value.toUpperCase();
  }
}

/** `TABLE[[#THIS ROW],[COLUMN]]`: the table always named, a row always in full. */
function normalReference(text: string, ownTable: string, { tables, headers }: Renames): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text.toUpperCase();
  const said = reference.table === "" || reference.table === undefined ? ownTable : reference.table;
  const table = tables.get(said.toLowerCase()) ?? said;
  const renamed = headers.get(table.toLowerCase());
  const columns = reference.columns?.map((header) => renamed?.get(header) ?? header);
  const named = { ...reference, table, ...(columns === undefined ? {} : { columns }) };
  return stringifyStructRef(named, { thisRow: true }).toUpperCase();
}

/** `TRUE()` and `FALSE()`, as LibreOffice writes them, are `TRUE` and `FALSE`: the brackets go. */
function withoutCalls(tokens: readonly Token[]): readonly Token[] {
  const isWord = (token: Token | undefined): boolean =>
    token?.type === "func" && /^(TRUE|FALSE)$/i.test(token.value);
  return tokens.filter(
    ({ value }, index) =>
      !(value === "(" && isWord(tokens[index - 1]) && tokens[index + 1]?.value === ")") &&
      !(value === ")" && isWord(tokens[index - 2]) && tokens[index - 1]?.value === "("),
  );
}

/** True: the formula speaks of something that is gone, or of a name that there never was. */
export function isBroken(formula: string, value: unknown): boolean {
  return /#(REF|NAME)[!?]/.test(formula) || value === "#REF!" || value === "#NAME?";
}

/**
 * A number format: quotes around signs that need none, and escapes of blanks, say the same as without. A sign that has
 * a meaning of its own (`%`, `_`) has none in quotes: there it is marked.
 */
export function normalFormat(numberFormat: string): string {
  const literal = (text: string): string => text.replace(/[%_]/g, "\u0001$&");
  const plain = numberFormat
    .replace(/"([^"]*)"|\\(.)|_[-) ]/g, (_, quoted?: string, escaped?: string) =>
      literal(quoted ?? escaped ?? ""),
    )
    .replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, "$1");
  return plain === "" || /^(general|standard)$/i.test(plain) ? "General" : plain.toLowerCase();
}

/** `#rrggbb`; "" where there is none. */
export function normalColor(color: string | null | undefined): string {
  return (color ?? "").toLowerCase();
}

/** A bound of a validation rule: `0`, `"0"` and `"=0"` say the same. */
export function normalBound(bound: unknown): string {
  const text = textOf(bound).trim().replace(/^=/, "");
  return text !== "" && Number.isFinite(Number(text)) ? String(Number(text)) : text.toLowerCase();
}

/** The items of a list: blanks around them, and the quotes that a file needs, say nothing. */
export function normalList(source: unknown): string {
  const text = textOf(source).replace(/^="?|^"|"$/g, "");
  return text
    .split(",")
    .map((item) => item.trim())
    .join(",");
}

/** What Excel gives for a bound or a list: a text or a number; anything else says nothing. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Where a link leads: `'Sheet'!A1` and `Sheet!A1` are one. */
export function normalTarget(target: string | null | undefined): string {
  return (target ?? "").replace(/^#/, "").replaceAll("'", "").replaceAll("$", "").toLowerCase();
}

/** Line ends of a text: a file keeps one kind. */
export function normalText(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
