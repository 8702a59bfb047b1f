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
  if (named?.encoding === "windows-1252") return { text: windows1252(bytes), guessed: null };
  if (named !== null && named.encoding !== "utf-8") return { text: named.decode(bytes), guessed: null };
  const damaged = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(damaged)) return { text: damaged, guessed: "UTF-8" };
  return { text: windows1252(bytes), guessed: "Windows-1252" };
}

/** What Windows-1252 has where Latin-1 has control characters (encoding.spec.whatwg.org, "index-windows-1252"). */
const WINDOWS_CHARACTERS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20 decodes Latin-1 under this name (nodejs/node#56542); browsers leave nothing to replace. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_CHARACTERS.charAt(sign.charCodeAt(0) - 0x80));
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
  const accented = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  return accented > damaged * 5;
}
