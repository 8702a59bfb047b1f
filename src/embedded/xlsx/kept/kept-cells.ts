import type { Cell, KeptContent } from "../../model/cell";
import { areaName, cellName, parseArea } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { WHOLE_SHEET } from "../../model/area";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { History } from "./history";
import { attributesOf, withAttributes } from "../package/tag";
import { piecesOf } from "../package/xml-pieces";

/**
 * What the model does not know of a cell: formatted pieces of its text, the reading of Japanese words, what hangs on its
 * value (pictures in cells, linked data types), array formulas and data tables. It stays as long as the value does.
 */

const CELL = /<c\s[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g;
const SHARED = "xl/sharedStrings.xml";

/** Gives the cells of a sheet what the file holds of them beyond the model. */
export function readKeptCells(xml: string, texts: readonly string[], sheet: Sheet): void {
  for (const [text] of xml.matchAll(CELL)) {
    const attributes = attributesOf(text);
    const area = parseArea(attributes.get("r") ?? "");
    const cell = area && sheet.cells.get(area.row, area.column);
    const content = cell && contentOf(text, attributes, texts);
    if (!area || !cell || !content) continue;
    const { row, column } = area;
    sheet.cells.set(row, column, {
      ...cell,
      kept: { ...content, value: cell.value, formula: cell.formula, sheet },
    });
  }
}

type Content = Omit<KeptContent, "value" | "formula" | "sheet">;

const ATTRIBUTES = ["cm", "vm", "ph"];

function contentOf(
  text: string,
  attributes: ReadonlyMap<string, string>,
  texts: readonly string[],
): Content | null {
  const own = ATTRIBUTES.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined || value === "0" ? [] : [[name, value] as const];
  });
  const rich = richText(text, attributes.get("t") ?? "", texts);
  const formula = /<f\s[^>]*\bt="(?:array|dataTable)"[^>]*>/.exec(text)?.[0] ?? null;
  if (own.length === 0 && rich === null && formula === null) return null;
  return { attributes: new Map(own), rich, formulaTag: formula };
}

function richText(text: string, type: string, texts: readonly string[]): string | null {
  const whole =
    type === "s"
      ? texts[Number(/<v>\s*(\d+)\s*<\/v>/.exec(text)?.[1] ?? -1)]
      : /<is(?:\s[^>]*)?>([\s\S]*)<\/is>/.exec(text)?.[1];
  return whole !== undefined && /<(?:r|rPh|phoneticPr)[\s/>]/.test(whole) ? whole : null;
}

/** The shared texts of a file, each with its inner markup. */
export function sharedTexts(parts: PackageParts): readonly string[] {
  if (!parts.has(SHARED)) return [];
  return piecesOf(partText(parts, SHARED), SHARED).children.map(({ text }) =>
    text.replace(/^<si(?:\s[^>]*)?>|<\/si>$|^<si(?:\s[^>]*)?\/>$/g, ""),
  );
}

/** Puts what was kept of the cells into a new sheet, and into the shared texts. */
export function graftCells(parts: PackageParts, path: string, sheet: Sheet, history: History): void {
  const kept = keptCells(sheet, history);
  if (kept.size === 0) return;
  const texts: string[] = [];
  const first = sharedTexts(parts).length;
  const xml = partText(parts, path).replace(CELL, (text) => {
    const content = kept.get(attributesOf(text).get("r") ?? "");
    return content ? grafted(text, content, (rich) => first + texts.push(rich) - 1) : text;
  });
  setPartText(parts, path, xml);
  addSharedTexts(parts, texts);
}

function keptCells(sheet: Sheet, history: History): ReadonlyMap<string, KeptContent> {
  const found = new Map<string, KeptContent>();
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const content = cell.kept && stillTrue(cell, cell.kept, { history, sheet, row, column });
    if (content) found.set(cellName(row, column), content);
  });
  return found;
}

interface CellPlace {
  readonly history: History;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What of it still holds: a text that is the same, a formula that is the same in the same area. */
function stillTrue(cell: Cell, kept: KeptContent, place: CellPlace): KeptContent | null {
  const sameValue = JSON.stringify(cell.value) === JSON.stringify(kept.value) && cell.formula === null;
  const tag = kept.formulaTag === null ? null : followedFormula(cell, kept, place);
  const rich = sameValue ? kept.rich : null;
  const attributes = sameValue || tag !== null ? kept.attributes : new Map<string, string>();
  if (rich === null && tag === null && attributes.size === 0) return null;
  return { ...kept, rich, formulaTag: tag, attributes };
}

/** An array formula or a data table, where the cell is still the first of its area. */
function followedFormula(
  cell: Cell,
  { formulaTag, formula, sheet, value }: KeptContent,
  place: CellPlace,
): string | null {
  if (formulaTag === null || sheet !== place.sheet) return null;
  const followed = formula === null ? null : `=${place.history.formula(place.sheet, formula.slice(1))}`;
  if (cell.formula !== followed || (followed === null && cell.value !== value)) return null;
  const attributes = attributesOf(formulaTag);
  const before = parseArea(attributes.get("ref") ?? "");
  const area = before && place.history.area(place.sheet, before);
  if (!area || area.row !== place.row || area.column !== place.column) return null;
  return withAttributes(formulaTag, attributes.set("ref", areaName(area)));
}

function grafted(text: string, content: KeptContent, share: (rich: string) => number): string {
  const { rich, formulaTag, attributes } = content;
  const tagged = withAttributes(text, new Map([...attributesOf(text), ...attributes]));
  const formed = formulaTag === null ? tagged : withFormulaTag(tagged, formulaTag);
  if (rich === null || !/^<c\s[^>]*\bt="s"/.test(formed)) return formed;
  return formed.replace(/<v>\d+<\/v>/, () => `<v>${share(rich)}</v>`);
}

function withFormulaTag(text: string, tag: string): string {
  if (tag.endsWith("/>")) return text.replace(/<v>|<\/c>/, (next) => tag + next);
  return text.replace(/<f(?:\s[^>]*)?>/, () => tag);
}

function addSharedTexts(parts: PackageParts, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const added = texts.map((text) => `<si>${text}</si>`).join("");
  const xml = partText(parts, SHARED).replace("</sst>", () => `${added}</sst>`);
  // The numbers of texts and of their uses may be left out (ECMA-376, 18.4.9).
  const attributes = attributesOf(xml);
  attributes.delete("count");
  attributes.delete("uniqueCount");
  setPartText(parts, SHARED, withAttributes(xml, attributes));
}
