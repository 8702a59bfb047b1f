import { codesIn, shapeOf, type FoundCode } from "./code-shape";
import { centreIn } from "./centre-line";

/** A public value before the code has at most this many words; a code after more of them is only mentioned. */
const MOST_WORDS_BEFORE = 14;

/**
 * The shape of the codes that begin the objectives: the one whose codes are most often followed, before the next of the
 * same shape, by a centre. `null` where none is: no flattened plan table.
 */
export function tableShape(lines: readonly string[]): string | null {
  const shapes = new Set(lines.flatMap((line) => leadingCodes(line).map(({ code }) => shapeOf(code))));
  const counted = [...shapes].map((shape) => ({ shape, ...countsOf(lines, shape) }));
  const best = counted.sort((one, other) => other.withCentre - one.withCentre)[0];
  return best !== undefined && best.withCentre * 2 > best.codes ? best.shape : null;
}

/** The code of the given shape that may begin an objective in this line. */
export const openingCode = (line: string, shape: string): FoundCode | undefined =>
  leadingCodes(line).find(({ code }) => shapeOf(code) === shape);

const leadingCodes = (line: string): readonly FoundCode[] =>
  codesIn(line).filter(({ at }) => line.slice(0, at).split(/\s+/u).length <= MOST_WORDS_BEFORE);

function countsOf(lines: readonly string[], shape: string): { codes: number; withCentre: number } {
  const starts = lines.flatMap((line, index) => (openingCode(line, shape) === undefined ? [] : [index]));
  const blocks = starts.map((start, index) => {
    const found = openingCode(lines[start] ?? "", shape);
    const text = lines.slice(start, starts[index + 1]).join("\n");
    return { code: found?.code ?? "", text: text.slice((found?.at ?? 0) + (found?.code.length ?? 0)) };
  });
  const centred = blocks.filter(({ code, text }) => centreIn(text, code) !== null).map(({ code }) => code);
  return { codes: new Set(blocks.map(({ code }) => code)).size, withCentre: new Set(centred).size };
}
