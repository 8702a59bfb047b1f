/** The text of a file, and the encoding that had to be guessed, if it was. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: string | null;
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 where it is valid UTF-8, else by what it declares of itself,
 * else as Windows-1252, in which Excel saves CSV in western Europe.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), guessed: null };
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return { text: utf8, guessed: null };
  const named = declared === null ? null : decoderOf(declared);
  if (named !== null && named.encoding !== "utf-8") return { text: named.decode(bytes), guessed: null };
  const damaged = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(damaged)) return { text: damaged, guessed: "UTF-8" };
  return { text: new TextDecoder("windows-1252").decode(bytes), guessed: "Windows-1252" };
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** In western text every second byte of UTF-16 is zero; no other text holds a zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  const zeros = (from: number): number => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (zeros(1) > half * 0.8 && zeros(0) < half * 0.1) return "utf-16le";
  return zeros(0) > half * 0.8 && zeros(1) < half * 0.1 ? "utf-16be" : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    // As a stream: a file that was cut within a character is not of another encoding for that.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** A file of UTF-8 with some damaged bytes: read otherwise, every accented letter would be two wrong ones. */
function isMostlyUtf8(text: string): boolean {
  const accented = text.match(/[^\x00-\x7F\uFFFD]/g)?.length ?? 0;
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  return accented > damaged * 5;
}
