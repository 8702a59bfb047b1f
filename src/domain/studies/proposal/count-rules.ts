import { COUNT, DONE, RATIO, lessIsBetter } from "./measures";
import { any, counted, found, starting } from "./rule-pattern";
import { DONE_PARTICIPLES } from "./participles";
import { ABOUT, CHANGE, EITHER, NO_DAY, NUMBER_OF, NUMERAL, OF, ONE_PER } from "./rule-words";
import { DONE_THINGS, MEMBERS, MEMBERSHIP, PERSONS, UNWANTED_THINGS } from "./thing-words";
import type { KindRule } from "./rule-pattern";

/** Things that are counted or measured. */
export const COUNT_RULES: readonly KindRule[] = [
  // Per head: whether that is the ratio or its upper part, the words do not say.
  {
    pattern: found(`^(?:${NUMBER_OF} ?)?(?:di )?(?=(?<things>.*))(?:ore|giornate|giorni) .*${ONE_PER}`),
    measure: COUNT,
    doubt: "share-or-ratio",
  },
  {
    pattern: found(`^(?=(?<things>.*))(?:kg|km|mc|kwh|mq|litri|tonnellate) .*${ONE_PER}`),
    measure: { ...COUNT, rule: "Ultimo valore" },
    doubt: "share-or-ratio",
  },
  {
    pattern: found(`^(?!.*${ABOUT} ?\\d).* ${ONE_PER}(?! ?\\p{L}{4}.* (?:e|ed) )`),
    measure: RATIO,
    doubt: "share-or-ratio",
  },
  { pattern: starting("indice|quoziente|coefficiente|ratio"), measure: RATIO, doubt: "share-or-ratio" },
  {
    pattern: starting("scostamento|differenza|divario|gap", "(?: tra| fra)?(?=(?<things>.*))"),
    measure: { ...lessIsBetter(COUNT), rule: "Ultimo valore" },
    doubt: "share-or-ratio",
  },

  // Counts.
  {
    pattern: found(
      `^(?:${ABOUT} )?(?:${NUMBER_OF} ?)?${EITHER}${NUMERAL} ${NO_DAY}(?=(?<things>\\p{L}{3,}.*))`,
    ),
    measure: COUNT,
  },
  {
    pattern: found(
      `^(?:\\p{L}+(?:zione|sione|mento|tura|ula|aggio)|\\p{L}+[aei]re|\\p{L}+[ao]) (?:di |d'|a |ad )?(?:${ABOUT} )?(?:${NUMBER_OF} ?)?${EITHER}${NUMERAL} ${NO_DAY}(?=(?<things>\\p{L}{3,}.*))`,
    ),
    measure: COUNT,
  },
  {
    pattern: found(
      `^\\p{L}+(?:zione|sione|mento|tura|aggio) di (?:nuov[ei] )?(?=(?<things>\\p{L}+[ie] .*))[^(:]*[(:] ?${NUMBER_OF} ?\\d`,
    ),
    measure: COUNT,
  },
  { pattern: found("^minore? (?:numero|n\\.)(?=(?<things>.*))"), measure: lessIsBetter(COUNT) },
  {
    pattern: found(
      `^${CHANGE} (?:del |dei |delle |degli |nel )?(?:numero|n\\.|quantità)(?=${OF} ?(?<things>.*))`,
    ),
    measure: COUNT,
  },
  // The same municipalities take part in every quarter: adding them up would count them four times.
  {
    pattern: found(
      `^(?:${NUMBER_OF}${OF} ?)?(?=(?<things>.*))${any(MEMBERS)}.{0,40}? ?(?:${MEMBERSHIP.join("|")})\\p{L}*`,
    ),
    measure: { ...COUNT, rule: "Ultimo valore" },
  },
  { pattern: found(`^(?:maggiore? |totale )?${NUMBER_OF}(?! ?\\d)(?=${OF} ?(?<things>.*))`), measure: COUNT },
  {
    pattern: counted(
      `(?:km|chilometri|metri|mq|metri quadri|metri quadrati|mc|metri cubi|ettari|kg|quintali|tonnellate|litri|kwh|mwh|gwh|kw|mw|tep|gb|tb) (?:di |del |della |dei |delle |quadr|quadrat|\\p{L}+)`,
    ),
    measure: COUNT,
  },
  {
    pattern: found(
      "^(?=(?<things>.*))(?:ore|giornate|giorni|mesi|settimane) (?=di |d'|dedicat|lavorat|svolt|erogat|annu|settiman|uomo|complessiv)",
    ),
    measure: COUNT,
  },
  {
    pattern:
      /^(?:presenza|assenza|esistenza|disponibilità) (?:di|del|dei|della|delle|degli|d|dell)(?!\p{L})/u,
    measure: DONE,
  },
  { pattern: found(`^report(?!.* ${DONE_PARTICIPLES})`), measure: DONE },
  { pattern: starting("consum[oi]|produzione di|emissioni|emissione di co2"), measure: COUNT, doubt: "unit" },
  { pattern: counted(`(?:nuov[ei] )?(?:${any(UNWANTED_THINGS)})`), measure: COUNT },
  {
    pattern: counted(`(?:nuov[ei] )?(?:${any([...DONE_THINGS, ...PERSONS])})(?<!questionari)`),
    measure: COUNT,
  },
  {
    pattern: found(
      `^(?:realizzazione|organizzazione|partecipazione|svolgimento|effettuazione)${OF} (?:nuov[ei] )?(?=(?<things>.*))(?:${any(DONE_THINGS)})`,
    ),
    measure: COUNT,
  },
];
