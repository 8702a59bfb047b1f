/** An Italian number typed as text: digits, a decimal comma, a per cent sign. */
const DECIMAL = /^(?<number>[+-]?\d+(?:,\d+)?)(?<percent>%?)$/;

/** A number understood from text. */
export interface DecimalText {
  /** The number; already divided by 100 when a per cent sign was written. */
  readonly value: number;
  /** True: the text says `%`, so there is no doubt about its scale. */
  readonly hasPercentSign: boolean;
}

/**
 * Number of a text such as `1 234,5`, `+3`, `85 %`; spaces (also non-breaking ones) do not matter.
 * `null` when it is none. A point is doubtful (`1.234` is 1234 for one person and 1.234 for another): `null`.
 */
export function parseDecimal(text: string): DecimalText | null {
  const parts = DECIMAL.exec(text.replace(/\s/gu, ""))?.groups;
  if (parts === undefined) return null;
  const number = Number(parts["number"]?.replace(",", "."));
  if (!Number.isFinite(number)) return null;
  const hasPercentSign = parts["percent"] === "%";
  return { value: hasPercentSign ? number / 100 : number, hasPercentSign };
}
