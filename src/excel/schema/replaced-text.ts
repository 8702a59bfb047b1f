/** What is replaced by what. */
export type Replacement = readonly [from: string, to: string];

/** Formula: a text after all replacements, one SUBSTITUTE around the other; they see upper and lower case. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (formula, [from, to]) => `SUBSTITUTE(${formula},${literal(from)},${literal(to)})`,
    text,
  );
}

/** A text of a formula; a single character beyond ASCII by its number, so that nobody has to guess what it is. */
function literal(text: string): string {
  const isForeign = /^[^ -~]$/u.test(text);
  return isForeign ? `UNICHAR(${text.codePointAt(0) ?? 0})` : `"${text.replaceAll('"', '""')}"`;
}
