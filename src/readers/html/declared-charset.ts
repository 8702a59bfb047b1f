/** Where browsers look for it (html.spec.whatwg.org, "prescan a byte stream to determine its encoding"). */
const PRESCANNED_BYTES = 1024;

/** The encoding that a page says of itself, or `null`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCANNED_BYTES));
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}
