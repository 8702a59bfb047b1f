import { readFileSync } from "node:fs";
import { BadInput } from "./bad-input";

/** The bytes of a file. Fails with `BadInput` where it cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new BadInput(file, null, unreadable(cause), { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "il file non esiste",
  EACCES: "il file non si può leggere",
  EISDIR: "è una cartella, non un file",
};

function unreadable(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? `il file non si può leggere (${code})`;
}

/**
 * The text of a file: UTF-8, with or without a byte order mark; anything else is read as Windows-1252, which is what
 * Excel in Italian saves as "CSV (delimitato dal separatore di elenco)".
 */
export function decodeText(bytes: Uint8Array): string {
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
