/**
 * Recalculates what a person reads: takes the numbers out of a shown calculation such as
 * `(2 × 85,0% + 1 × 60,0%) / (2 + 1) = 76,7%` and works it out again. It knows nothing of how the text was made.
 */

/** A shown calculation, read back. */
export interface ReadBack {
  /** What the left side comes to. */
  readonly calculated: number;
  readonly shown: number;
  /** The most by which rounding the result may have moved it: half of its last digit. */
  readonly rounding: number;
  /** True: it says itself that it is not exact. */
  readonly isApproximate: boolean;
}

export function readBack(calculation: string): ReadBack {
  const sides = calculation.split(/ [=≈] /u);
  const [left = "", right = left] = sides;
  const tokens = left.match(/-?\d[\d.]*(?:,\d+)?%?|[()+−×/]/gu) ?? [];
  const reader = { tokens: [...tokens] };
  const calculated = sum(reader);
  if (reader.tokens.length > 0) throw new Error(`cannot read ${calculation}`);
  return {
    calculated,
    shown: numberOf(right),
    rounding: 0.5 * lastDigit(right),
    isApproximate: calculation.includes("≈"),
  };
}

interface Reader {
  tokens: string[];
}

function sum(reader: Reader): number {
  let total = product(reader);
  while (reader.tokens[0] === "+" || reader.tokens[0] === "−") {
    const sign = reader.tokens.shift() === "+" ? 1 : -1;
    total += sign * product(reader);
  }
  return total;
}

function product(reader: Reader): number {
  let total = single(reader);
  while (reader.tokens[0] === "×" || reader.tokens[0] === "/") {
    const isTimes = reader.tokens.shift() === "×";
    const factor = single(reader);
    total = isTimes ? total * factor : total / factor;
  }
  return total;
}

function single(reader: Reader): number {
  const token = reader.tokens.shift() ?? "";
  if (token !== "(") return numberOf(token);
  const total = sum(reader);
  if (reader.tokens.shift() !== ")") throw new Error("a bracket is not closed");
  return total;
}

/** An Italian number: `1.234,5`, `85,0%`. */
function numberOf(text: string): number {
  const number = Number(text.replace("%", "").replaceAll(".", "").replace(",", "."));
  if (Number.isNaN(number)) throw new Error(`${text} is no number`);
  return text.endsWith("%") ? number / 100 : number;
}

function lastDigit(text: string): number {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return 10 ** -(decimals + (text.endsWith("%") ? 2 : 0));
}
