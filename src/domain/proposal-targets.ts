import { parseDate } from "./date-serial";

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
] as const;

const DATE = new RegExp(
  `entro\\s+(?:il\\s+|l['’]\\s?)?(?<day>\\d{1,2})[°º^]?\\s+(?<month>${MONTHS.join("|")})(?:\\s+(?<year>\\d{4}))?`,
  "iu",
);

/** `> 50%`, `maggiore del 20%`, `almeno l'80%`: a share that is asked for, not one that is only mentioned. */
const SHARE =
  /(?:>|≥|>=|maggiore|superiore|almeno|oltre|minimo)(?:\s+o\s+uguale)?\s*(?:del|dello|dell['’]|al|all['’]|l['’]|il|di|a)?\s*(?<number>\d+(?:,\d+)?)\s?%/iu;

/** A target found in words: its value, and the words that say it. */
export interface DateFound {
  /** Excel date serial. */
  readonly serial: number;
  readonly words: string;
}

/** `entro il 30 aprile 2022`; without a year, the plan's. `null` where there is none, or no real date. */
export function dateInWords(text: string, planYear: number): DateFound | null {
  const match = DATE.exec(text);
  const { day, month, year } = match?.groups ?? {};
  if (match === null || day === undefined || month === undefined) return null;
  const monthNumber = MONTHS.findIndex((name) => name === month.toLowerCase()) + 1;
  const digits = (number: number | string): string => String(number).padStart(2, "0");
  const serial = parseDate(`${digits(day)}/${digits(monthNumber)}/${year ?? String(planYear)}`);
  return serial === null ? null : { serial, words: match[0] };
}

/** A share between 0 and 1 that is asked for in words. */
export function shareInWords(text: string): { readonly value: number; readonly words: string } | null {
  const match = SHARE.exec(text);
  const number = match?.groups?.["number"];
  if (match === null || number === undefined) return null;
  const value = Number(number.replace(",", ".")) / 100;
  return value <= 1 ? { value, words: match[0].trim() } : null;
}
