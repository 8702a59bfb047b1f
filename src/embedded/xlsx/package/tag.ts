/** Start tags as text. Attribute values stay as they are written, escapes and all. */

const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const START_TAG = /<[A-Za-z_][^\s/>]*(?:"[^"]*"|'[^']*'|[^>"'])*>/;

/** The attributes of the first start tag, in order. */
export function attributesOf(xml: string): Map<string, string> {
  const tag = START_TAG.exec(xml)?.[0] ?? "";
  return new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, double ?? single ?? ""]),
  );
}

/** The first start tag with these attributes instead of its own. */
export function withAttributes(xml: string, attributes: ReadonlyMap<string, string>): string {
  return xml.replace(START_TAG, (tag) => {
    const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? "";
    const written = [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', "&quot;")}"`);
    return `${name}${written.join("")}${tag.endsWith("/>") ? "/>" : ">"}`;
  });
}

/** Every start tag changed. */
export function mappedTags(xml: string, names: RegExp, change: (tag: string) => string): string {
  return xml.replace(new RegExp(START_TAG, "g"), (tag) =>
    names.test(/^<([^\s/>]+)/.exec(tag)?.[1] ?? "") ? change(tag) : tag,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[name] ?? whole;
  });
}

/** For text and for values of attributes. */
export function escaped(text: string): string {
  return escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** For text alone: quotes and line ends stay. */
export function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
