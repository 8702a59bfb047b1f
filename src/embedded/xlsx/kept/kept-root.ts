import { XlsxError } from "../package/xlsx-error";
import { attributesOf, withAttributes } from "../package/tag";

/**
 * The start tag of a new part's root that also declares the prefixes of the part that was read, and says which of them
 * a program may ignore (ECMA-376 part 3, 10.1). Fails with `XlsxError` where one prefix means two things.
 */
export function joinedRoot(open: string, keptOpen: string, part: string): string {
  const attributes = attributesOf(open);
  for (const [key, value] of attributesOf(keptOpen)) {
    if (key === "mc:Ignorable") {
      attributes.set(key, unitedWords(attributes.get(key) ?? "", value));
    } else if (key.startsWith("xmlns:")) {
      const other = attributes.get(key);
      if (other !== undefined && other !== value) {
        throw new XlsxError(`${part} uses the prefix ${key.slice(6)} for something of its own`);
      }
      attributes.set(key, value);
    } else if (key.includes(":") && !attributes.has(key)) {
      attributes.set(key, value);
    }
  }
  return withAttributes(open, attributes);
}

function unitedWords(words: string, others: string): string {
  return [...new Set(`${words} ${others}`.trim().split(/\s+/))].join(" ");
}
