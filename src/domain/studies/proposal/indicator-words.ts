/**
 * The words of an indicator as the rules read them: small letters, one kind of apostrophe, single blanks. First
 * the whole text, then what follows each label (`B - Numero avvisi…`, `Trasporto Privato: convenzione…`), because
 * what is measured often stands behind one. What is in brackets holds no label.
 */
export function readings(text: string): readonly string[] {
  const whole = text.normalize("NFC").toLowerCase().replace(/[’‘`]/gu, "'").replace(/\s+/gu, " ").trim();
  const labelled = whole.replace(/\([^)]*\)/gu, " ").split(/ [-–—] ?|: /u);
  return [whole, ...labelled.slice(1).map((part) => part.trim())].filter((part) => part !== "");
}
