/** What separates the decimals: comma (Italian) or point (English). */
type DecimalMark = "," | ".";

/** A way to write a number without sign: what it looks like, and which of its separators is the decimal one. */
interface NumberForm {
  readonly example: string;
  readonly pattern: RegExp;
  readonly mark: DecimalMark;
}

/**
 * The ways to write a number, first one that fits. Groups of three are separated by one sign throughout, and begin
 * with a digit other than 0: `0.850` and `1234.567` can only have decimals, `1.234.567` only thousands.
 */
export const NUMBER_FORMS: readonly NumberForm[] = [
  { example: "1250", pattern: /^\d+$/, mark: "," },
  { example: "12,5", pattern: /^\d*,\d+$/, mark: "," },
  { example: "0.85", pattern: /^\d*\.\d+$/, mark: "." },
  { example: "1.234.567", pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,4}$/, mark: "," },
  { example: "1.234,5", pattern: /^[1-9]\d{0,2}(?:\.\d{3}){1,4},\d+$/, mark: "," },
  { example: "1,234,567", pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,4}$/, mark: "." },
  { example: "1,234.5", pattern: /^[1-9]\d{0,2}(?:,\d{3}){1,4}\.\d+$/, mark: "." },
  { example: "1 234", pattern: /^[1-9]\d{0,2}(?: \d{3}){1,4}$/, mark: "," },
  { example: "1 234,5", pattern: /^[1-9]\d{0,2}(?: \d{3}){1,4},\d+$/, mark: "," },
  { example: "1 234.5", pattern: /^[1-9]\d{0,2}(?: \d{3}){1,4}\.\d+$/, mark: "." },
];

/** One separator before exactly three digits: thousands or decimals, `1.234` or `1,234`. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const SIGNED = /^(?<sign>[+-]?) ?(?<digits>[\d., ']*\d)$/;

/** A number as it was written. */
export interface NumberText {
  /** The number, a separator that could be either read as the decimal one. */
  readonly number: number;
  /** The separator that could be either, `1.234`: read as thousands the number is a thousand times as large. */
  readonly either: DecimalMark | null;
}

/** The number of a plain text in one of the {@link NUMBER_FORMS}, with or without a sign; `null`: none. */
export function numberOfText(text: string): NumberText | null {
  const parts = SIGNED.exec(text)?.groups;
  const digits = (parts?.["digits"] ?? "").replaceAll("'", " ");
  const form = NUMBER_FORMS.find(({ pattern }) => pattern.test(digits));
  if (form === undefined) return null;
  const size = Number(plainDigits(digits, form.mark));
  if (!Number.isFinite(size)) return null;
  return {
    number: parts?.["sign"] === "-" ? 0 - size : size,
    either: EITHER.test(digits) ? form.mark : null,
  };
}

function plainDigits(digits: string, mark: DecimalMark): string {
  const group = mark === "," ? "." : ",";
  return digits.replaceAll(" ", "").replaceAll(group, "").replace(mark, ".");
}
