import { foldedWords } from "./folded-words";

const ITALIAN =
  /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d+,\d{4,}|\d{1,3}(?:\.\d{3}){2,})(?![\d.,])/u;
const ENGLISH =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}|\d+\.\d{4,}|\d{1,3}(?:,\d{3}){2,})(?![\d.,]|\.\d)/u;
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/gu;
const ENGLISH_HEADINGS: ReadonlySet<string> = new Set(
  "objective objectives weight unit responsible indicator indicators source milestones milestone activity activities actual department owner manager".split(
    " ",
  ),
);

/** Whose separators the numbers of a document have: what its numbers show, else the language of its headings. */
export function numberLanguage(numbers: readonly string[], headings: readonly string[]): "it" | "en" {
  const texts = numbers.map((text) => text.replace(DATE, ""));
  const english = texts.filter((text) => ENGLISH.test(text)).length;
  const italian = texts.filter((text) => ITALIAN.test(text)).length;
  if (english !== italian) return english > italian ? "en" : "it";
  const words = headings.flatMap(foldedWords).filter((word) => ENGLISH_HEADINGS.has(word));
  return words.length >= 2 ? "en" : "it";
}
