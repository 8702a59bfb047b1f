import { decodeText } from "../text/decode-text";
import type { Recognised } from "./document-format";
import { extensionOf } from "./document-format";
import { recogniseCompound } from "./recognise-compound";
import { recognisePackage } from "./recognise-package";
import { recogniseText } from "./recognise-text";

/** First bytes of formats, in hexadecimal (`.` is any digit), that are told by them alone. */
const SIGNATURES: readonly (readonly [RegExp, "image" | "rtf"])[] = [
  [/^89504e470d0a/, "image"],
  [/^ffd8ff/, "image"],
  [/^47494638(?:37|39)61/, "image"],
  [/^(?:49492a00|4d4d002a)/, "image"],
  [/^424d.{8}00000000/, "image"],
  [/^52494646.{8}57454250/, "image"],
  // An image in the file format of films: `ftypheic` and its like.
  [/^.{8}66747970(?:686569|6d696631|61766966)/, "image"],
  [/^7b5c727466/, "rtf"],
];
const COMPOUND = /^d0cf11e0a1b11ae1/;
const ZIP = /^504b(?:0304|0506)/;
/** Some programs write other lines before it; readers look for it this far (ISO 32000-1, annex H.3.4.1). */
const PDF = /%PDF-\d/;
const FIRST_BYTES = 1024;
const SIGNATURE_BYTES = 16;
/** Enough of a text to tell what it is. */
const SAMPLE_BYTES = 200_000;

/** What a file is, by its bytes; the extension only tells apart what text alone cannot. */
export async function recognise(name: string, bytes: Uint8Array): Promise<Recognised> {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, FIRST_BYTES));
  if (start.trim() === "" && bytes.length <= FIRST_BYTES) return { unreadable: { code: "empty" } };
  const signature = hexadecimal(bytes.subarray(0, SIGNATURE_BYTES));
  const signed = SIGNATURES.find(([pattern]) => pattern.test(signature));
  if (signed) return { unreadable: { code: "other-format", format: signed[1] } };
  if (PDF.test(start)) return { format: "pdf" };
  if (COMPOUND.test(signature)) return recogniseCompound(name, bytes);
  if (ZIP.test(signature)) return recognisePackage(name, bytes);
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES));
  return recogniseText(text, extensionOf(name));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
