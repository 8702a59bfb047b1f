import type { SourceLine } from "../document/source-document";
import type { FlatRow } from "./flat-objective";
import { isFunctionWord, isQuantityWord } from "./words";

/** A line with the blank lines before it taken off and noted. */
interface FilledLine extends SourceLine {
  readonly afterBlank: boolean;
}

/**
 * The rows of an objective from its lines. One line is one row; a cell of several lines stands on lines of its own, so
 * that the indicator beside it begins a line too, and where it is empty leaves a blank one.
 *
 * @param isEnding whether a text stands at the end of other rows of the document, so that it is an indicator
 */
export function flatRows(
  lines: readonly SourceLine[],
  isEnding: (text: string) => boolean,
): readonly FlatRow[] {
  const filled = filledLines(lines);
  const rows: FlatRow[] = [];
  filled.forEach((line, index) => {
    const last = rows.at(-1);
    const text = line.text.trim();
    if (last !== undefined && continues(filled, index, isEnding))
      rows[rows.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else
      rows.push({
        text,
        indicatorOnly: line.afterBlank && !closesEmptyCell(filled, index),
        place: line.place,
      });
  });
  return rows;
}

function filledLines(lines: readonly SourceLine[]): readonly FilledLine[] {
  return lines.flatMap((line, index) =>
    line.text.trim() === "" ? [] : [{ ...line, afterBlank: lines[index - 1]?.text.trim() === "" }],
  );
}

function continues(
  lines: readonly FilledLine[],
  index: number,
  isEnding: (text: string) => boolean,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || line.afterBlank) return false;
  const alone = (at: number): boolean => isIndicatorAlone(lines, at, isEnding);
  return (
    alone(index) ||
    alone(index + 1) ||
    closesEmptyCell(lines, index + 1) ||
    isLeftOpen(before.text) ||
    resumes(line.text)
  );
}

/** An indicator on a line of its own without a blank line before it: the phase beside it has two lines at least. */
function isIndicatorAlone(
  lines: readonly FilledLine[],
  index: number,
  isEnding: (text: string) => boolean,
): boolean {
  const line = lines[index];
  if (line === undefined || line.afterBlank || index < 2 || lines[index - 1]?.afterBlank === true)
    return false;
  return isQuantityWord(line.text.trim().split(/\s+/u, 1).join("")) || isEnding(line.text.trim());
}

/**
 * A blank line after which rows with phases follow: phases fill the table from the top, so that it is no empty phase but
 * the empty indicator of a phase with several lines.
 */
function closesEmptyCell(lines: readonly FilledLine[], index: number): boolean {
  return (
    index > 1 &&
    lines[index]?.afterBlank === true &&
    lines.slice(index + 1).some(({ afterBlank }) => !afterBlank)
  );
}

const isLeftOpen = (text: string): boolean =>
  /[-(]$/u.test(text.trim()) || isFunctionWord(text.trim().split(/\s+/u).at(-1) ?? "");

const resumes = (text: string): boolean => {
  const first = text.trim().split(/\s+/u)[0] ?? "";
  return /^\p{Ll}/u.test(first) && isFunctionWord(first) && !isQuantityWord(first);
};
