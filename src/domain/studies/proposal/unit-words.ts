/** What stands between `numero` and the thing that is counted. */
const BEFORE_NOUN =
  /^(?:(?:di|dei|degli|delle|nuov[ei]|complessivo|totale|annuo|medio|altr[ei]) |d'|dell'|n\. ?|[\s:])+/u;
/** Things of two words. */
const TWO_WORDS = /^(?:mini)?(?:siti|pagine) web(?!\p{L})/u;
/** A word, but not the first of a list such as `convegni/mostre`: it would name only one of the things counted. */
const NOUN = /^[\p{L}'-]{3,}(?! ?\/)(?![\p{L}'-])/u;
/** Plural nouns end so; `adesione`, `personale`, `settore` do not. */
const PLURAL = /(?:i|à|(?<!ion|al|il|or)e)$/u;

/** Unit of a count whose words do not name one. */
export const PLAIN_COUNT = "numero";

/** The unit of a count from the words that name what is counted (`siti web migliorati…` → `siti web`), else `numero`. */
export function countedThing(words: string): string {
  const rest = words.replace(BEFORE_NOUN, "");
  const twoWords = TWO_WORDS.exec(rest)?.[0];
  if (twoWords !== undefined) return twoWords;
  const noun = NOUN.exec(rest)?.[0];
  return noun !== undefined && PLURAL.test(noun) ? noun : PLAIN_COUNT;
}
