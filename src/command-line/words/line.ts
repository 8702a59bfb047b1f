import { shownPath, shownText } from "../../domain/contract/shown-text";

/** No line of output is longer: a person reads it, a log keeps it. */
export const MAX_LINE = 300;

/** A file's name in a sentence is not longer; its end, which tells files apart, stays. */
const MAX_FILE = 80;

/** A sentence on one line, behind so many blanks. */
export function oneLine(sentence: string, indentation = 0): string {
  return " ".repeat(indentation) + shownText(sentence, MAX_LINE - indentation);
}

/** A file as sentences name it. */
export function fileName(file: string): string {
  return shownPath(file, MAX_FILE);
}

/** A text from a file or from the command's words, as sentences quote it. */
export function quoted(text: string, maximum = 50): string {
  return `«${shownText(text, maximum)}»`;
}
