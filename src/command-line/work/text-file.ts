import { readFileSync, statSync } from "node:fs";
import { BadInput } from "../words/bad-input";
import { errorCode } from "../words/error-code";

/** Beyond this a file is none that a person fills, and may take all memory. */
const MAX_MEGABYTES = 64;

/** The bytes of a file. Fails with `BadInput` where it cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MAX_MEGABYTES * 1_000_000) {
      const megabytes = Math.ceil(size / 1_000_000);
      throw new BadInput(file, null, `è di ${megabytes} MB, se ne leggono al massimo ${MAX_MEGABYTES}`);
    }
    return readFileSync(file);
  } catch (cause) {
    throw cause instanceof BadInput ? cause : new BadInput(file, null, unreadable(cause), { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "il file non esiste",
  ENOTDIR: "il file non esiste",
  EACCES: "non si ha il permesso di leggere il file",
  EISDIR: "è una cartella, non un file",
  ENAMETOOLONG: "il nome del file è troppo lungo",
  ELOOP: "i collegamenti girano in tondo",
};

function unreadable(cause: unknown): string {
  const code = errorCode(cause);
  return REASONS[code] ?? `il file non si può leggere (${code})`;
}

/**
 * The text of a file: UTF-16 where its byte order mark says so ("Testo Unicode" of Excel); else UTF-8, with or without a
 * mark; anything else is read as Windows-1252, which is what Excel in Italian saves as "CSV (delimitato dal separatore di
 * elenco)". Letters come composed: `è` is one character, however the file spells it.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).normalize("NFC");
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80–0x9F; elsewhere it is Latin-1. Node 20 decodes it as Latin-1 altogether. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009F]/g, (code) => C1.charAt(code.charCodeAt(0) - 0x80));
}
