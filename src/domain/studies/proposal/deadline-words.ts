import { serialOf } from "../../cells/date-serial";

const MONTHS = [
  ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
  ...["luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
];

/** Any month's name, for patterns. */
export const MONTH = `(?:${MONTHS.join("|")})(?!\\p{L})`;

/** `entro il`, `entro e non oltre il`, `entro la fine di`. */
const BY = "entro (?:e non oltre )?(?:il |l'|la )?";
const YEAR = "(?: (?:del(?:l'anno)? )?(?<year>20\\d\\d))?(?!\\d)";
/** The parts of a year by name, in months, and how their ordinals are written. */
const PARTS: Readonly<Record<string, number>> = { trimestre: 3, quadrimestre: 4, semestre: 6 };
const ORDINALS = [
  ["primo", "i", "1°"],
  ["secondo", "ii", "2°"],
  ["terzo", "iii", "3°"],
  ["quarto", "iv", "4°"],
];

interface DeadlineForm {
  readonly pattern: RegExp;
  /** Day (`null`: the last of the month) and month, 1–12. */
  readonly date: (groups: Groups) => readonly [day: number | null, month: number];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How a deadline is written, most specific first. */
const FORMS: readonly DeadlineForm[] = [
  {
    pattern: found(`${BY}(?<day>\\d{1,2})°? (?<month>${MONTH})${YEAR}`),
    date: ({ day, month }) => [Number(day), monthNumber(month)],
  },
  {
    // Only after `il`: `entro 2/3 mesi` is no date.
    pattern: found(
      "entro (?:e non oltre )?il (?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:[/.-](?<year>20\\d\\d))?(?!\\d)",
    ),
    date: ({ day, month }) => [Number(day), Number(month)],
  },
  {
    pattern: found(`${BY}(?:mese di |fine (?:del mese )?di |fine )?(?<month>${MONTH})${YEAR}`),
    date: ({ month }) => [null, monthNumber(month)],
  },
  {
    pattern: found(
      `${BY}(?:fine del )?(?<ordinal>[a-z\\d]+°?) (?<part>${Object.keys(PARTS).join("|")})${YEAR}`,
    ),
    date: ({ ordinal, part }) => [null, partNumber(ordinal) * (PARTS[part ?? ""] ?? 0)],
  },
  {
    pattern: found(`${BY}(?:fine |termine )?(?:dell'|l')?anno${YEAR}`),
    date: () => [null, 12],
  },
  {
    pattern: found(`${BY}(?:fine (?:del )?)?(?<year>20\\d\\d)(?!\\d)`),
    date: () => [null, 12],
  },
];

/** A date that the words set, and the words. */
export interface Deadline {
  /** Excel date serial, 1900 system. */
  readonly serial: number;
  readonly words: string;
}

/** The dates by which the words ask for something (`entro il 30 aprile 2022`), each once. Without a year: `year`. */
export function deadlinesIn(words: string, year: number): readonly Deadline[] {
  const deadlines = FORMS.flatMap(({ pattern, date }) =>
    [...words.matchAll(pattern)].flatMap((match): readonly Deadline[] => {
      const groups: Groups = match.groups ?? {};
      const serial = dayOrMonthEnd(Number(groups["year"] ?? year), ...date(groups));
      return serial === null ? [] : [{ serial, words: match[0].trim() }];
    }),
  );
  return deadlines.filter(
    ({ serial }, position) => deadlines.findIndex((one) => one.serial === serial) === position,
  );
}

/** Without a day, the last one of the month. */
function dayOrMonthEnd(year: number, day: number | null, month: number): number | null {
  return serialOf(year, month, day ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf(name ?? "") + 1;
}

/** 1–4, or 0 for a word that is no ordinal: no real date comes of it. */
function partNumber(word: string | undefined): number {
  return ORDINALS.findIndex((forms) => forms.includes(word ?? "")) + 1;
}

/** `centro` is no `entro`. */
function found(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}`, "gu");
}
