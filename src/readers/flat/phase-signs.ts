import { boundaryAt, boundarySigns, isDash, sameStem, type Boundary } from "./boundary-signs";
import type { DocumentWords } from "./document-words";
import { sign, type Signs } from "./signs";
import type { SplitText } from "./split-text";
import * as words from "./words";

/**
 * The signs for an indicator that begins at the word; at the end of the text: for a phase without an indicator.
 *
 * @param indicatorsFollow whether rows without a phase stand below, so that the indicators are the longer list
 */
export function phaseSigns(
  split: SplitText,
  at: number,
  document: DocumentWords,
  indicatorsFollow: boolean,
): Signs {
  if (at >= split.words.length)
    return { ...phaseAloneSigns(split, document), indicatorsFollow: sign(indicatorsFollow) };
  const place = boundaryAt(split, at);
  return {
    ...boundarySigns(place, document),
    ...openingSigns(place, document),
    ...endingSigns(place),
    ...repetitionSigns(place, document),
    ...shapeSigns(place, document),
  };
}

function phaseAloneSigns(split: SplitText, document: DocumentWords): Signs {
  const all = split.words.map(({ word }) => word);
  const last = all.at(-1) ?? "";
  return {
    none: 1,
    noneLong: Math.log(all.length),
    noneStop: sign(last.endsWith(".")),
    noneAmount: sign(/\d,\d\d$/u.test(last)),
    noneSurprise: surprise(all, document),
    noneQuantity: sign(hasQuantity(all)),
  };
}

/** How an indicator begins: with a quantity, an act, a mark of a list; seldom with an article or an adjective. */
function openingSigns(
  { right, before, first, next, upper, lower }: Boundary,
  document: DocumentWords,
): Signs {
  const func = words.isFunctionWord(first);
  const quantity = words.isQuantityWord(first) && !func;
  const action = words.isActionNoun(first);
  const common = upper && document.capitalShare(first) < 0.35;
  const marker = (/^\p{Lu}$/u.test(first) && isDash(next)) || /^(?:\d{1,2}|\p{L})[).]$/u.test(first);
  const head = lower && !func && !words.isAdjective(first) && !words.isParticiple(first);
  return {
    commonUpper: sign(common && !action),
    commonUpperAction: sign(common && action),
    upperQuantity: sign(upper && quantity),
    lowerQuantity: sign(lower && quantity),
    lowerAction: sign(lower && action),
    marker: sign(marker),
    digit: sign(/^\d/u.test(first) && !marker),
    digitAfterStop: sign(/^\d/u.test(first) && /[.,;]$/u.test(before)),
    functionFirst: sign(func && !quantity),
    elidedFirst: sign(words.isElided(first)),
    bracketFirst: sign(/^[([]/u.test(first)),
    quoteFirst: sign(/^["“‘']/u.test(first)),
    adjectiveFirst: sign(lower && words.isAdjective(first)),
    pluralFirst: sign(head && words.isPlural(first)),
    lowerNounOf: sign(head && words.isFunctionWord(next)),
    nextOf: sign(/^(?:di|del|della|dei|delle|degli|dello|d['’]\S+|dell['’]\S+)$/iu.test(next)),
    participleSecond: sign(words.isParticiple(next)),
    colonFirst: sign(first.endsWith(":")),
    colonSoon: sign(right.slice(1, 4).some((word) => word.endsWith(":"))),
    dashSoon: sign(upper && right.slice(1, 6).some(isDash)),
    quantityAfterDash: sign(
      upper &&
        right.slice(2, 8).some((word, at) => isDash(right[at + 1] ?? "") && words.isQuantityWord(word)),
    ),
  };
}

/** How a phase ends: with an amount, a closing bracket; not with a quantity, a numeral, an abbreviation. */
function endingSigns({ left, right, before, first, lower }: Boundary): Signs {
  const adjective = words.isAdjective(before);
  const vowels = /[aeio]$/u.test(before) && /[aeio]$/u.test(first);
  return {
    afterAmount: sign(left.some((word) => word.includes("€")) && /\d$/u.test(before)),
    amountLost: sign(right.some((word) => word.includes("€"))),
    afterAdjectiveLower: sign(lower && adjective),
    afterFunctionBefore: sign(words.isFunctionWord(left.at(-2) ?? "")),
    afterNounPhraseOpening: sign(
      words.isFunctionWord(left.at(-2) ?? "") && (adjective || words.isParticiple(before)),
    ),
    afterAbbreviation: sign(/^(?:\p{L}{1,5}\.)+$/u.test(before)),
    afterNumeral: sign(/^(?:\d{1,3}|[IVX]+)$/u.test(before)),
    afterQuantity: sign(words.isQuantityWord(before) && !words.isFunctionWord(before)),
    afterClose: sign(/[)»”"]$/u.test(before)),
    disagrees: sign(lower && vowels && !words.isFunctionWord(before) && before.slice(-1) !== first.slice(-1)),
    participleEnd: sign(right.length < 7 && right.slice(1).some(words.isParticiple)),
  };
}

/** An indicator repeats words of its phase; phases and indicators come back within a document. */
function repetitionSigns(
  { left, right, before, first, next, upper }: Boundary,
  document: DocumentWords,
): Signs {
  const leftStems = stemsOf(left, document);
  const rightStems = stemsOf(right, document);
  const shared = [...rightStems].filter((stem) => leftStems.has(stem)).length;
  const pairs = document.pairs(before, first);
  const ends = document.rowsEndingWith(right);
  const begins = document.rowsBeginningWith(left);
  return {
    echoFirst: sign(upper && leftStems.has(document.stemOf(first))),
    echo: shared / Math.max(1, rightStems.size),
    echoLeft: shared / Math.max(1, leftStems.size),
    sameFirstTwo: sign(
      sameStem(first, left[0], document) && document.stemOf(next) === document.stemOf(left[1] ?? ""),
    ),
    pairOften: Math.log(Math.max(1, pairs)),
    pairElsewhereUpper: sign(upper && pairs > 1),
    phaseOpener: Math.log(1 + document.phasesOpening(first)),
    endingRepeated: sign(ends > 1 && right.length > 1 && document.rowsEndingWith([before, ...right]) < ends),
    beginningRepeated: sign(
      begins > 1 && left.length > 2 && document.rowsBeginningWith([...left, first]) < begins,
    ),
    withinRepeatedBeginning: sign(begins > 1 && document.rowsBeginningWith([...left, first]) === begins),
  };
}

/** How long the parts are, and what stays unexplained within them: a capital or a quantity begins a field. */
function shapeSigns({ left, right }: Boundary, document: DocumentWords): Signs {
  return {
    rightOne: sign(right.length === 1),
    rightTwo: sign(right.length === 2),
    rightLog: Math.log(right.length),
    ratio: Math.abs(Math.log(left.length / right.length)),
    surpriseLeft: surprise(left, document),
    surpriseRight: surprise(right, document),
    quantityLeft: sign(hasQuantity(left)),
    quantityRight: sign(hasQuantity(right)),
  };
}

const stemsOf = (part: readonly string[], { stemOf }: DocumentWords): ReadonlySet<string> =>
  new Set(part.map(stemOf).filter((stem) => stem !== ""));

const hasQuantity = (part: readonly string[]): boolean =>
  part.some((word, at) => at > 0 && words.isQuantityWord(word) && !words.isFunctionWord(part[at - 1] ?? ""));

const ENOUGH_SURPRISE = 2;

/** How many capitals within a text no name and no sentence explains. */
function surprise(part: readonly string[], document: DocumentWords): number {
  let sum = 0;
  part.forEach((word, at) => {
    if (at > 0 && isUnexplained(word, part[at - 1] ?? "", at))
      sum += Math.max(0, 1.2 - 2 * document.capitalShare(word));
  });
  return Math.min(ENOUGH_SURPRISE, sum);
}

const isUnexplained = (word: string, before: string, at: number): boolean =>
  words.startsUpper(word) &&
  !words.isAllUpper(word) &&
  !/^["“(]/u.test(word) &&
  !/[.:;"“(–-]$/u.test(before) &&
  !(at > 1 && words.startsUpper(before));
