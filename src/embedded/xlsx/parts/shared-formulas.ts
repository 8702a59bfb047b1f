import { cellName, parseArea } from "../../model/area";
import { copiedFormula } from "../../model/formula-references";
import { escapedText, unescaped } from "../package/tag";

/**
 * Formulas that are the same by their places, written once (ISO/IEC 29500-1, 18.3.1.40): Excel does so when a formula is
 * filled down. Not shared: references to other sheets ([MS-XLSB] 2.5.98.98) and `[#This Row]`, which Excel repeats in
 * every cell of a calculated column. That it takes other references by table and column in a shared formula is inferred
 * from the same page, and to be seen in a real Excel.
 */

const CELL_WITH_FORMULA = /<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f>/g;
const UNSHARED = /!|\[#This Row\]/;

interface Group {
  readonly key: string;
  readonly column: string;
  readonly first: number;
  last: number;
}

/** The XML of a sheet with its formulas shared down their columns. */
export function withSharedFormulas(xml: string): string {
  const groups: Group[] = [];
  const latest = new Map<string, Group>();
  for (const [, column = "", row = "", , formula = ""] of xml.matchAll(CELL_WITH_FORMULA)) {
    const key = keyOf(formula, row);
    const before = latest.get(column);
    if (before?.key === key && before.last === Number(row) - 1 && !UNSHARED.test(formula)) before.last += 1;
    else {
      const group = { key, column, first: Number(row), last: Number(row) };
      latest.set(column, group);
      groups.push(group);
    }
  }
  const shared = groups.filter(({ first, last }) => last > first);
  const byCell = new Map<string, string>(
    shared.flatMap((group, index) =>
      Array.from(
        { length: group.last - group.first + 1 },
        (_, down) =>
          [
            `${group.column}${group.first + down}`,
            down === 0
              ? `t="shared" ref="${group.column}${group.first}:${group.column}${group.last}" si="${index}"`
              : `t="shared" si="${index}"`,
          ] as const,
      ),
    ),
  );
  return xml.replace(CELL_WITH_FORMULA, (_, column: string, row: string, rest: string, formula: string) => {
    const cell = `${column}${row}`;
    const tag = byCell.get(cell);
    const text = formula.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
    if (tag === undefined) return `<c r="${cell}"${rest}><f>${text}</f>`;
    return tag.includes("ref=")
      ? `<c r="${cell}"${rest}><f ${tag}>${text}</f>`
      : `<c r="${cell}"${rest}><f ${tag}/>`;
  });
}

/**
 * The formula with its own row left open, so that it reads the same in every row where its places are the same. Texts and
 * names of columns stay.
 */
function keyOf(formula: string, row: string): string {
  const reference = new RegExp(`(\\$?\\b[A-Z]{1,3})${row}(?![\\w(.])`, "g");
  return formula
    .split(/(&quot;.*?&quot;|\[[^\]]*\])/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(reference, "$1\u0000")))
    .join("");
}

const ANY_SHARED = /<c r="([A-Z]+\d+)"([^>]*)><f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/g;

/**
 * The XML of a sheet with every shared formula written out where it stands: the library moves what only looks like a
 * reference too, in texts for one.
 */
export function withoutSharedFormulas(xml: string): string {
  const masters = new Map<
    string,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  return xml.replace(
    ANY_SHARED,
    (whole, name: string, rest: string, tag: string, text: string | undefined) => {
      const index = /\bsi="(\d+)"/.exec(tag)?.[1];
      const place = parseArea(name);
      if (!/\bt="shared"/.test(tag) || index === undefined || place === null) return whole;
      const master = masters.get(index);
      if (text !== undefined && text !== "") {
        masters.set(index, { row: place.row, column: place.column, formula: unescaped(text) });
        return `<c r="${name}"${rest}><f>${text}</f>`;
      }
      if (master === undefined) return whole;
      const own = copiedFormula(`=${master.formula}`, place.row - master.row, place.column - master.column);
      return `<c r="${cellName(place.row, place.column)}"${rest}><f>${escapedText(own.slice(1))}</f>`;
    },
  );
}
