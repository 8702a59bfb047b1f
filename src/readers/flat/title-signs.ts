import { boundaryAt, boundarySigns, type Boundary } from "./boundary-signs";
import type { DocumentWords } from "./document-words";
import { sign, type Signs } from "./signs";
import type { SplitText } from "./split-text";
import * as words from "./words";

/** So far into a description its words still echo the title. */
const NEAR = 20;

/** The signs for a description that begins at the word; at the end of the text: for a title without a description. */
export function titleSigns(split: SplitText, at: number, document: DocumentWords): Signs {
  if (at >= split.words.length) return { none: 1, noneLong: Math.log(split.words.length) };
  const place = boundaryAt(split, at);
  return {
    ...boundarySigns(place, document),
    ...descriptionSigns(place, document),
    ...titlePartSigns(split, at, place, document),
  };
}

/** How a description begins: with a verb, an article, a preposition in capitals; on a line of its own. */
function descriptionSigns({ right, first, upper }: Boundary, document: DocumentWords): Signs {
  const sentence = words.isInfinitive(first) || words.isFunctionWord(first) || words.isElided(first);
  const common = document.capitalShare(first);
  return {
    infinitive: sign(upper && words.isInfinitive(first)),
    upperFunction: sign(upper && words.isFunctionWord(first)),
    upperElided: sign(upper && words.isElided(first)),
    upperOther: sign(upper && common < 0.5 && !sentence),
    commonUpper: sign(upper && common < 0.35),
    functionFirst: sign(!upper && words.isFunctionWord(first)),
    digitFirst: sign(/^\d/u.test(first)),
    rightShort: sign(right.length < 5),
  };
}

/** How a title is: not very long, one sentence, one line; sometimes the title of another objective too. */
function titlePartSigns(split: SplitText, at: number, place: Boundary, document: DocumentWords): Signs {
  const { left, right, before, first } = place;
  const earlier = left.slice(0, -1);
  const lineBefore = split.words.slice(0, at).some(({ opensLine }) => opensLine);
  const begins = document.headsBeginningWith(left);
  const stems = new Set(left.map(document.stemOf));
  const near = right
    .slice(0, NEAR)
    .map(document.stemOf)
    .filter((stem) => stem !== "");
  return {
    firstStop: sign(/[.;]$/u.test(before) && !earlier.some((word) => /[.;]$/u.test(word))),
    stopBefore: sign(earlier.some((word) => /\p{L}{3,}[.;]$/u.test(word))),
    firstLine: sign(place.opensLine && !lineBefore),
    lineBefore: sign(lineBefore),
    beginningRepeated: sign(
      begins > 1 && left.length > 3 && document.headsBeginningWith([...left, first]) < begins,
    ),
    echo: near.filter((stem) => stems.has(stem)).length / Math.max(1, near.length),
    leftShort: sign(left.length < 4),
    leftLong: sign(left.length > 25),
    leftVeryLong: sign(left.length > 40),
  };
}
