import { styleAttribute, withStyleAttribute } from "./style-sheet-xml";

/**
 * The library knows no named styles, and makes one of formats that look alike. So the number of a cell's named style
 * passes through it as thousands of indentation (Excel allows 250), put on and taken off in the text of the file.
 */
const ONE_STYLE = 1000;

export function markedIndent(indent: number, number: number): number {
  return indent + number * ONE_STYLE;
}

export function unmarkedIndent(indent: number): { readonly indent: number; readonly number: number } {
  return { indent: indent % ONE_STYLE, number: Math.floor(indent / ONE_STYLE) };
}

const ALIGNMENT = /<alignment(?=[\s/>])[^>]*>/;

/** The number of the named style that an `<xf>` is marked with; 0: none. */
export function markOf(xf: string): number {
  return unmarkedIndent(indentOf(xf)).number;
}

/** The `<xf>` marked with the number of a named style. */
export function withMark(xf: string, number: number): string {
  return withIndent(xf, markedIndent(indentOf(xf), number));
}

export function withoutMark(xf: string): string {
  return withIndent(xf, unmarkedIndent(indentOf(xf)).indent);
}

/**
 * Besides, a look that was read from the `index`-th format of a file is marked with it, after the `styles` named ones:
 * so the cell gets that very format again.
 */
export function originalMark(index: number, styles: number): number {
  return styles + 1 + index;
}

/** The place of the format that an `<xf>` was read from; `null`: it is a new one. */
export function originalFormat(xf: string, styles: number): number | null {
  const mark = markOf(xf);
  return mark > styles ? mark - styles - 1 : null;
}

function indentOf(xf: string): number {
  return Number(styleAttribute(ALIGNMENT.exec(xf)?.[0] ?? "", "indent") ?? 0);
}

function withIndent(xf: string, indent: number): string {
  const set = (alignment: string): string =>
    withStyleAttribute(alignment, "indent", indent === 0 ? null : indent);
  if (ALIGNMENT.test(xf)) return xf.replace(ALIGNMENT, set);
  const added = set("<alignment/>");
  return xf.replace(/^<xf[^>]*?(\/?)>/, (tag, slash: string) =>
    slash === "" ? tag + added : `${tag.slice(0, -2)}>${added}</xf>`,
  );
}
