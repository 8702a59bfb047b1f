import { fromFileColor, tinted } from "./file-color";
import { attributesOf, mappedTags, withAttributes } from "../package/tag";
import { kindOf, mainPart, relationshipsOf } from "../package/relationships";
import type { PackageParts } from "../package/package-parts";
import { partText } from "../package/package-parts";

/** The colours of a file's theme by their number in a `theme` attribute. */
export type ThemeColors = readonly string[];

/** In the order of the `theme` attribute: light before dark (ECMA-376, 18.8.3, as Excel numbers them). */
const NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  ...["1", "2", "3", "4", "5", "6"].map((n) => `accent${n}`),
  "hlink",
  "folHlink",
];

/** Empty where the file has no theme: then it is the standard one of Office. */
export function themeColors(parts: PackageParts): ThemeColors {
  const theme = relationshipsOf(parts, mainPart(parts)).find((each) => kindOf(each) === "theme");
  if (!theme || !parts.has(theme.target)) return [];
  const xml = partText(parts, theme.target);
  return NAMES.map((name) => {
    const color = new RegExp(`<a:${name}>\\s*<a:\\w+Clr\\s([^>]*)>`).exec(xml)?.[1] ?? "";
    const value = /lastClr="([0-9A-Fa-f]{6})"/.exec(color) ?? /val="([0-9A-Fa-f]{6})"/.exec(color);
    return value?.[1] === undefined ? "" : `#${value[1].toUpperCase()}`;
  });
}

/** The XML with colours that a person sees instead of places in the theme, for readers that know only the standard one. */
export function withPlainColors(xml: string, theme: ThemeColors): string {
  if (theme.length === 0 || !xml.includes(" theme=")) return xml;
  return mappedTags(xml, /^(?:color|fgColor|bgColor|tabColor|fillColor|borderColor)$/, (tag) => {
    const attributes = attributesOf(tag);
    const number = attributes.get("theme");
    const color = number === undefined ? "" : (theme[Number(number)] ?? "");
    if (color === "") return tag;
    const seen = tinted(color, Number(attributes.get("tint") ?? 0));
    return withAttributes(tag, new Map([["rgb", `FF${seen.slice(1)}`]]));
  });
}

/** The colour of an element as a person sees it; empty: none. */
export function seenColor(element: string, theme: ThemeColors): string {
  const attributes = attributesOf(withPlainColors(element, theme));
  const [argb, number, tint, indexed] = ["rgb", "theme", "tint", "indexed"].map((name) =>
    attributes.get(name),
  );
  return fromFileColor(
    {
      ...(argb === undefined ? {} : { argb }),
      ...(number === undefined ? {} : { theme: Number(number) }),
      ...(tint === undefined ? {} : { tint: Number(tint) }),
      ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
    },
    "",
  );
}
