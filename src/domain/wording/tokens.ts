import { numberOfText } from "./number-text";
import { BOUND_FORMS } from "./bounds";
import type { Bound } from "./bounds";
import { DATE_FORMS } from "./calendar";
import type { WrittenDate } from "./calendar";
import type { ReadText } from "./read-text";
import { UNITS, unitNamed } from "./units";
import type { Unit } from "./units";

/** Whose separators and words a text uses. */
export type WordingLanguage = "it" | "en";

/** A piece of a text with its place in it. */
export type Token = TokenBody & { readonly text: string; readonly start: number; readonly end: number };

export type TokenBody =
  | { readonly type: "date"; readonly date: WrittenDate }
  /** `isYear`: written as years are, so perhaps one. `isWord`: in letters. */
  | { readonly type: "number"; readonly value: number; readonly isYear: boolean; readonly isWord: boolean }
  | { readonly type: "bound"; readonly bound: Bound }
  | { readonly type: "unit"; readonly unit: Unit }
  /** `sì/no`, `on/off`. */
  | { readonly type: "answer" }
  /** A scale of marks: `scala 1-6`, `da 0 a 10`. */
  | { readonly type: "scale" }
  /** A number that names something: `art. 5`, `ISO 9001:2015`, `2021-2027`, `2° lotto`. */
  | { readonly type: "reference" }
  | { readonly type: "word" }
  | { readonly type: "mark" };

interface TokenForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, before: Before) => TokenBody | null;
}

interface Before {
  readonly language: WordingLanguage;
  /** The token before; `null` at the start. */
  readonly last: Token | null;
}

const END = "(?![\\p{L}\\d])";
const NUMBER_WORDS: readonly (readonly [RegExp, number])[] = [
  ...[...["zero", "", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"].entries()],
  ...([
    [11, "undici"],
    [12, "dodici"],
    [15, "quindici"],
    [20, "venti"],
    [30, "trenta"],
    [40, "quaranta"],
  ] as const),
  ...([
    [50, "cinquanta"],
    [60, "sessanta"],
    [100, "cento"],
    [1000, "mille"],
  ] as const),
  ...([
    [2, "two"],
    [3, "three"],
    [4, "four"],
    [5, "five"],
    [6, "six"],
    [7, "seven"],
    [8, "eight"],
  ] as const),
  ...([
    [9, "nine"],
    [10, "ten"],
    [12, "twelve"],
    [20, "twenty"],
    [100, "hundred"],
  ] as const),
].flatMap(([value, word]) => (word === "" ? [] : [[new RegExp(`${word}${END}`, "uy"), value] as const]));
/** One is an article too: it counts only after a bound. */
const ONE = new RegExp(`(?:uno|una|un'|un|one)(?:(?<=')|${END})`, "uy");

const NAMED_BY_NUMBER = [
  ...[
    "art(?:t|icol[oi])?",
    "comm[ai]",
    "lett",
    "legg[ei]",
    "l",
    "l\\.r",
    "lr",
    "d\\.?l",
    "d\\.? ?lgs",
    "d\\.?p\\.?r",
    "d\\.?p\\.?c\\.?m",
  ],
  ...[
    "d\\.?m",
    "d\\.?g\\.?r",
    "reg(?:olamento)?(?: ue| ce|\\. ue)?",
    "direttiva",
    "circolare",
    "iso(?:/iec)?",
    "uni(?: en)?(?: iso)?",
  ],
  ...[
    "mis(?:ura)?",
    "missione",
    "componente",
    "asse",
    "azione",
    "lotto",
    "linea",
    "stralcio",
    "fase",
    "covid",
    "agenda",
  ],
  ...[
    "industria",
    "sezione",
    "allegato",
    "tabella",
    "capitolo",
    "programma",
    "categoria",
    "classe",
    "livello",
    "under",
    "over",
  ],
  ...[
    "decreto(?: legislativo)?",
    "delibera(?:zione)?(?: di [\\p{L}.]+)?",
    "determina(?:zione)?",
    "s\\.?s\\.?",
    "s\\.?p\\.?",
    "sr",
    "km",
  ],
].join("|");
const SCALE =
  "(?:in |su )?scala(?: di valori| di valutazione| likert)?(?: compresa)?(?: da| tra| fra)?:? ?\\d+ ?(?:-|/|a|e|÷) ?\\d+|" +
  "(?<=[(:] ?)(?:da |tra |valori da |voto da )?[01] ?(?:-|a|e|÷) ?\\d{1,3}(?=\\))|da [01] a (?:4|5|6|7|10|100)(?![\\d%,.]| ?[%\\p{L}])|" +
  "scale (?:from |of )?\\d+ ?(?:-|to) ?\\d+|su una scala (?:da|di) [\\p{L}\\d ]{1,12}|in (?:decimi|trentesimi|centesimi)" +
  END;
const SIGNS =
  "\\d{1,3}(?:[.,']\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?![\\d/])(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
const WORDS_OF_UNITS = UNITS.flatMap(({ written }) => written)
  .filter((word) => word !== "#")
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\.").replaceAll("²", "²"))
  .join("|");

/** What a piece of text can be, the first that fits. */
const FORMS: readonly TokenForm[] = [
  {
    pattern: new RegExp(`(?:s[iì]'? ?(?:/|-|o) ?no?|on ?[/-] ?off|s/n|yes ?/ ?no)${END}`, "uy"),
    read: () => ({ type: "answer" }),
  },
  { pattern: new RegExp(SCALE, "uy"), read: () => ({ type: "scale" }) },
  ...DATE_FORMS.map(({ pattern, read }): TokenForm => ({
    pattern,
    read: (match, { last }) => {
      const date = read(match.groups ?? {});
      return date !== null && (date.certain || leadsDate(last)) ? { type: "date", date } : null;
    },
  })),
  { pattern: /(?:mese di|metà|mese of|the end of|inizio) /uy, read: () => ({ type: "mark" }) },
  // `entro il 2025` is a date; any other year names something, or is a number.
  {
    pattern: /(?<year>20\d\d)(?![\d%/-]|[.,]\d| ?(?:€|euro|ore|giorni|unità|mq|km)(?!\p{L}))/uy,
    read: ({ groups }, { last }) =>
      last?.type === "bound" && last.bound === "by"
        ? { type: "date", date: { day: null, month: 12, year: Number(groups?.["year"]), certain: false } }
        : null,
  },
  { pattern: /(?:19|20)\d\d ?[-/] ?(?:(?:19|20)\d\d|\d\d)(?![\d/])/uy, read: () => ({ type: "reference" }) },
  {
    pattern: new RegExp(
      `(?:${NAMED_BY_NUMBER})\\.? ?(?:n\\.? ?|n° ?|nr\\.? ?)?\\d+(?:[./:-]\\d+)*(?![\\d%]| ?%)`,
      "uy",
    ),
    read: () => ({ type: "reference" }),
  },
  { pattern: /\d{1,2}[°º^ª](?= ?\p{L})/uy, read: () => ({ type: "reference" }) },
  ...BOUND_FORMS.map(([bound, pattern]): TokenForm => ({
    pattern,
    // `12 min` are minutes.
    read: ({ 0: text }, { last }) =>
      last?.type === "number" && /^min\.?$/u.test(text) ? null : { type: "bound", bound },
  })),
  {
    pattern: new RegExp(
      `(?:${SIGNS})(?<thousand> ?mila)?(?![\\p{L}\\d])|(?:${SIGNS})(?=(?:%|€|h|gg|kwh|mq|km|k€)(?!\\p{L}))`,
      "uy",
    ),
    read: ({ 0: text, groups }, { language }) => {
      const digits = text.replace(/ ?mila$/u, "");
      const value = numeral(digits, language);
      if (value === null) return { type: "word" };
      const isYear = /^(?:19|20)\d\d$/u.test(digits);
      return {
        type: "number",
        value: groups?.["thousand"] === undefined ? value : value * 1000,
        isYear,
        isWord: false,
      };
    },
  },
  ...NUMBER_WORDS.map(([pattern, value]): TokenForm => ({
    pattern,
    read: () => ({ type: "number", value, isYear: false, isWord: true }),
  })),
  {
    pattern: ONE,
    read: (_, { last }) =>
      last?.type === "bound" && last.bound !== "by"
        ? { type: "number", value: 1, isYear: false, isWord: true }
        : null,
  },
  {
    pattern: new RegExp(`(?:${WORDS_OF_UNITS})(?:\\.(?!\\p{L}))?(?![\\p{L}\\d'])`, "uy"),
    read: ({ 0: text }) => {
      const unit = unitNamed(text);
      return unit === null ? null : { type: "unit", unit };
    },
  },
  { pattern: /\p{L}[\p{L}\d_]*(?:-\p{L}+)*'?/uy, read: () => ({ type: "word" }) },
  { pattern: /[^\p{L} ]/uy, read: () => ({ type: "mark" }) },
];

/** Words before which a doubtful date is one: `entro 30.06`, `al 5/4`, `dal 1/9`. */
function leadsDate(last: Token | null): boolean {
  if (last === null) return false;
  if (last.type === "bound") return last.bound === "by";
  return /^(?:al|dal|data|giorno|mese di|fine) ?$/u.test(last.text);
}

/** All pieces of a text but blanks, in their order. */
export function tokensOf({ plain }: ReadText, language: WordingLanguage): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const token = plain[at] === " " ? null : tokenAt(plain, at, { language, last: tokens.at(-1) ?? null });
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(plain: string, start: number, before: Before): Token | null {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    const body = match === null ? null : read(match, before);
    if (match !== null && body !== null) {
      const end = start + match[0].length;
      return { ...body, text: match[0], start, end };
    }
  }
  return null;
}

/** A number in the writing of a language: `1.234` is a thousand and more in Italian, one and a little in English. */
export function numeral(digits: string, language: WordingLanguage): number | null {
  const read = numberOfText(digits);
  if (read === null) return null;
  const groups = language === "it" ? "." : ",";
  return read.either === groups ? Number(digits.replace(groups, "")) : read.number;
}
