import { decodeText } from "../text/decode-text";
import type { Recognised } from "./document-format";
import { extensionOf } from "./document-format";
import { recogniseCompound } from "./recognise-compound";
import { recognisePackage } from "./recognise-package";
import { recogniseText } from "./recognise-text";

/** First bytes of formats, as Latin-1 characters, that are told by them alone. */
const SIGNATURES: readonly (readonly [RegExp, "image" | "rtf"])[] = [
  [/^\x89PNG\r\n/, "image"],
  [/^\xFF\xD8\xFF/, "image"],
  [/^GIF8[79]a/, "image"],
  [/^(?:II\*\0|MM\0\*)/, "image"],
  [/^BM[^]{4}\0\0\0\0/, "image"],
  [/^RIFF[^]{4}WEBP/, "image"],
  [/^[^]{4}ftyp(?:hei[cx]|mif1|avif)/, "image"],
  [/^\{\\rtf/, "rtf"],
];
const COMPOUND = /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/;
const ZIP = /^PK(?:\x03\x04|\x05\x06)/;
/** Some programs write other lines before it; readers look for it this far (ISO 32000-1, annex H.3.4.1). */
const PDF = /%PDF-\d/;
const FIRST_BYTES = 1024;
/** Enough of a text to tell what it is. */
const SAMPLE_BYTES = 200_000;

/** What a file is, by its bytes; the extension only tells apart what text alone cannot. */
export async function recognise(name: string, bytes: Uint8Array): Promise<Recognised> {
  const start = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
  if (start.trim() === "" && bytes.length <= FIRST_BYTES) return { unreadable: { code: "empty" } };
  const signed = SIGNATURES.find(([signature]) => signature.test(start));
  if (signed) return { unreadable: { code: "other-format", format: signed[1] } };
  if (PDF.test(start)) return { format: "pdf" };
  if (COMPOUND.test(start)) return recogniseCompound(name, bytes);
  if (ZIP.test(start)) return recognisePackage(name, bytes);
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES));
  return recogniseText(text, extensionOf(name));
}
