import { XlsxError } from "../package/xlsx-error";

/** `xl/styles.xml` as text: lists of elements that others name by their place (ECMA-376, 18.8). */
const ITEMS = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
} as const;

export type StyleList = keyof typeof ITEMS;

/** The elements of a list, in order; empty where there is no such list. */
export function styleItems(xml: string, list: StyleList): readonly string[] {
  const found = elements(list, "").exec(xml)?.[0] ?? "";
  return found.slice(list.length + 1).match(elements(ITEMS[list], "g")) ?? [];
}

/** The XML with other elements in a list. Number formats come first and may be missing; no other list may. */
export function withStyleItems(xml: string, list: StyleList, items: readonly string[]): string {
  const whole = `<${list} count="${items.length}">${items.join("")}</${list}>`;
  const pattern = elements(list, "");
  if (pattern.test(xml)) return xml.replace(pattern, () => whole);
  if (list !== "numFmts") throw new XlsxError(`xl/styles.xml has no ${list}`);
  return items.length === 0 ? xml : xml.replace(/<fonts[\s>]/, (next) => whole + next);
}

function elements(name: string, flags: "g" | ""): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, flags);
}

/** An attribute of an element's own tag, as it is written; `null`: there is none. */
export function styleAttribute(item: string, name: string): string | null {
  return attributePattern(name).exec(item)?.[2] ?? null;
}

/** The element with another value of an attribute; `null` takes it away. */
export function withStyleAttribute(item: string, name: string, value: string | number | null): string {
  const pattern = attributePattern(name);
  const written = value === null ? "" : ` ${name}="${value}"`;
  if (pattern.test(item)) return item.replace(pattern, (_, before: string) => before + written);
  return item.replace(/^<[^\s/>]+/, (start) => start + written);
}

function attributePattern(name: string): RegExp {
  return new RegExp(`(^<[^>]*?)\\s${name}="([^"]*)"`);
}
