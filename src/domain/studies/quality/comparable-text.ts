/** Letters and digits. */
const WORDS = /[\p{L}\p{N}%]+/gu;
const MARKS = /\p{M}/gu;

/**
 * A text as texts are compared: small letters without accents, words and numbers alone, one blank between them. So
 * `Avvio  procedura.` and `avvio procedura` are the same, `Avvio procedura 2` is another.
 */
export function comparableText(text: string): string {
  const plain = text.normalize("NFD").replace(MARKS, "").toLowerCase();
  return (plain.match(WORDS) ?? []).join(" ");
}
