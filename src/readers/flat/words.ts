/** What the words of an Italian plan show about where a text begins or ends. Whole kinds of words, no sentences. */

/** Articles, prepositions, conjunctions, pronouns: no text ends with one, few begin with one. */
const FUNCTION_WORDS = new Set(
  (
    "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle " +
    "dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col e ed o od oppure " +
    "che cui quale quali ne ma anche non presso mediante tramite attraverso entro verso senza secondo nonché nonchè se si " +
    "come quando ove dove sia loro suo sua suoi sue l d c un all dall dell nell sull coll quest degl negl " +
    "the of and or to in on for with by at from as its their an"
  ).split(" "),
);

/** Words that open a measure: the sign of an indicator, whatever it measures. */
const QUANTITY_WORDS = new Set(
  (
    "numero n nr num percentuale livello valore tempo tempi indice grado tasso rapporto somma somme totale importo " +
    "quantità media volume ammontare incidenza quota scostamento variazione durata giorni ore punteggio frequenza " +
    "incremento riduzione diminuzione aumento rispetto entro minor maggior presenze risparmio costo spesa ricavo " +
    "number percentage share rate level value time amount ratio average total"
  ).split(" "),
);

/** Italian words that name an act or its product, by their ending. */
const ACTION_NOUN =
  /^(?:[\p{L}]{3,}(?:zione|zioni|sione|sioni|mento|menti|aggio|aggi|tura|ture|enza)|[\p{L}]{2,}[iì]si)$/iu;
const INFINITIVE = /^[\p{L}]{3,}(?:are|ere|ire|arsi|ersi|irsi)$/iu;
const PARTICIPLE = /^[\p{L}]{2,}(?:at|it|ut|ess|ert|olt|ost|ott|itt|ett|att|ist|int|ens|us)[oaie]$/iu;

/** A word without the punctuation around it and without an elided article before it (`dell'ente` → `ente`). */
export const bareWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}%€]+|[^\p{L}\p{N}%€]+$/gu, "").replace(/^\p{L}{1,6}['’](?=\p{L})/u, "");

/** Whether the word is an elided article or preposition with its noun: `dell'ente`, `L’obiettivo`. */
export const isElided = (word: string): boolean => /^\p{L}{1,6}['’]\p{L}/u.test(word);

const plain = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(plain(word));
export const isQuantityWord = (word: string): boolean => /^%/.test(word) || QUANTITY_WORDS.has(plain(word));
export const isActionNoun = (word: string): boolean => ACTION_NOUN.test(bareWord(word));
export const isInfinitive = (word: string): boolean => INFINITIVE.test(bareWord(word));
export const isParticiple = (word: string): boolean => PARTICIPLE.test(bareWord(word));
export const startsUpper = (word: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
export const startsLower = (word: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(word);
export const isAllUpper = (word: string): boolean => /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word);

/** What two forms of a word share: without case, accents and ending. Empty for words that carry no meaning. */
export function stemOf(word: string): string {
  const bare = bareWord(word).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (FUNCTION_WORDS.has(bare)) return "";
  return bare.length < 4 ? bare : bare.slice(0, Math.min(7, Math.max(4, bare.length - 2)));
}

const ADJECTIVE =
  /^\p{L}{3,}(?:al[ei]|ar[ei]|il[ei]|iv[oaie]|ic[oai]|iche|ari[oa]|os[oaie]|abil[ei]|ibil[ei]|an[oaie]|es[ei])$/iu;
/** Words whose ending is that of an adjective, which follows its noun. */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(bareWord(word));
export const isPlural = (word: string): boolean => /^\p{L}{4,}[ie]$/iu.test(bareWord(word));
