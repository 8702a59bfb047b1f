/** Something that looks like the code of an objective: letters and digits in parts. */
const CODE_LIKE =
  /(?<![\p{L}\p{N}\-./_])[\p{L}\p{N}]+(?:[-./_–][\p{L}\p{N}]+)+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}{1,4}\d{1,4}(?![\p{L}\p{N}])/gu;

export interface FoundCode {
  readonly code: string;
  /** Offset in the line. */
  readonly at: number;
}

/** Letters as A, digits as 9, runs as one: `2022-A1-OP-01` is `9-A9-A-9`. */
export const shapeOf = (code: string): string =>
  code
    .replace(/\p{L}+/gu, "A")
    .replace(/\p{N}+/gu, "9")
    .replace(/–/gu, "-");

/** The codes in a line; a word of letters alone, a number or a date is none. */
export const codesIn = (line: string): readonly FoundCode[] =>
  [...line.matchAll(CODE_LIKE)]
    .filter((match) => /\p{Lu}/u.test(match[0]) && /\p{N}/u.test(match[0]))
    .map((match) => ({ code: match[0], at: match.index }));

/** The parts of a code that may be the centre's: those with a letter. */
export const partsOf = (code: string): readonly string[] =>
  code.split(/[-./_–]/u).filter((part) => /\p{L}/u.test(part));
