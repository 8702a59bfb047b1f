import type { Recognised } from "./document-format";
import { extensionOf } from "./document-format";

/** Entries of a directory are so long, and begin with a name in UTF-16 (Microsoft, [MS-CFB] §2.6.1). */
const ENTRY_LENGTH = 128;
const NAME_LENGTH = 64;

/**
 * What a compound file is, by the streams in it: the old binary formats, or a new one that is encrypted
 * ([MS-OFFCRYPTO] §2.3.4.4: the stream `EncryptedPackage`).
 */
export function recogniseCompound(name: string, bytes: Uint8Array): Recognised {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return { unreadable: { code: "encrypted" } };
  if (streams.has("WordDocument")) return { unreadable: { code: "other-format", format: "doc" } };
  if (streams.has("Workbook") || streams.has("Book"))
    return { unreadable: { code: "other-format", format: "xls" } };
  return { unreadable: { code: "unknown-format", extension: extensionOf(name) } };
}

const KNOWN = ["EncryptedPackage", "WordDocument", "Workbook", "Book"];

/** The names that matter, wherever an entry of a directory can stand. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const decoder = new TextDecoder("utf-16le");
  const found = new Set<string>();
  const initials = new Set(KNOWN.map((known) => known.charCodeAt(0)));
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (!initials.has(bytes[at] ?? 0) || bytes[at + 1] !== 0) continue;
    const [streamName = ""] = decoder.decode(bytes.subarray(at, at + NAME_LENGTH)).split("\0");
    if (KNOWN.includes(streamName)) found.add(streamName);
  }
  return found;
}
