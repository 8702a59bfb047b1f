import { STYLE_NAMES } from "../declare/style-names";

/** One of our cell styles as the workbook has it. */
export interface StyleLook {
  readonly font: { readonly size: number; readonly bold: boolean; readonly color: string };
  /** `""`: none. */
  readonly fill: string;
  readonly locked: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly includes: {
    readonly patterns: boolean;
    readonly protection: boolean;
    readonly border: boolean;
    readonly font: boolean;
    readonly alignment: boolean;
  };
}

/** Queues the reading of our cell styles; the getter works after the next sync. */
export function queueStyles(context: Excel.RequestContext): () => ReadonlyMap<string, StyleLook> {
  const found = Object.values(STYLE_NAMES).map((name) => {
    const style = context.workbook.styles.getItemOrNullObject(name);
    style.load(
      "name, locked, wrapText, horizontalAlignment, includePatterns, includeProtection, includeBorder, includeFont, includeAlignment, font/size, font/bold, font/color, fill/color",
    );
    return { name, style };
  });
  return () =>
    new Map(found.flatMap(({ name, style }) => (style.isNullObject ? [] : [[name, lookOf(style)] as const])));
}

function lookOf(style: Excel.Style): StyleLook {
  const { size, bold, color } = style.font;
  return {
    font: { size, bold, color },
    fill: style.fill.color,
    locked: style.locked,
    wrapText: style.wrapText,
    horizontalAlignment: style.horizontalAlignment,
    includes: {
      patterns: style.includePatterns,
      protection: style.includeProtection,
      border: style.includeBorder,
      font: style.includeFont,
      alignment: style.includeAlignment,
    },
  };
}
