import type { Polarity } from "../contract/vocabulary";
import type { Quantity } from "./quantities";
import type { Token } from "./tokens";

const RISES =
  /^(?:aument|increment|cresci|accresc|miglioram|potenziam|ampliam|estension|increase|growth|rais)/u;
const FALLS = /^(?:riduzion|ridurre|riduc|diminu|decrement|calo|contenim|abbattim|decrease|reduction|reduc)/u;

/** The polarity that a sign or a word beside an amount says; a time `entro` which something is done is a ceiling. */
export function polarityOf({ bound, unit }: Quantity): Polarity | null {
  if (bound === "least") return "Crescente";
  if (bound === "most") return "Decrescente";
  return bound === "by" && unit !== null ? "Decrescente" : null;
}

/** The direction that a word says: `aumento`, `riduzione`; `null`: no such word. */
export function directionOf(word: string): Polarity | null {
  if (RISES.test(word)) return "Crescente";
  return FALLS.test(word) ? "Decrescente" : null;
}

/** The direction of a target that is a change from a value that it does not tell (`+10% rispetto al 2024`, `riduzione del 5%`); else `null`. */
export function changeIn(tokens: readonly Token[], quantities: readonly Quantity[]): Polarity | null {
  if (quantities.some(({ bound }) => bound !== null && bound !== "equal")) return null;
  const [first] = quantities;
  const isSigned =
    first !== undefined && (first.sign === "+" || first.unitPlace !== null || first.unit !== null);
  if (isSigned && first.sign !== null) return first.sign === "+" ? "Crescente" : "Decrescente";
  const words = tokens.filter(({ type }) => type === "word");
  return words.map(({ text }) => directionOf(text)).find((direction) => direction !== null) ?? null;
}

/**
 * A scale of points, `100% = 10 punti; 90% = 8 punti`: whether more is worth more. `null`: no scale; a polarity of `null`: a
 * scale that goes both ways.
 */
export function polarityOfScale(
  quantities: readonly Quantity[],
): { readonly polarity: Polarity | null } | null {
  const isPoints = ({ unit }: Quantity): boolean => unit?.sort === "score";
  const points = quantities.filter(isPoints);
  const values = quantities.filter((quantity) => !isPoints(quantity));
  if (points.length < 2 || points.length !== values.length) return null;
  const steps = values.flatMap(({ value }, index) => {
    const [next, here, there] = [values[index + 1], points[index], points[index + 1]];
    if (next === undefined || here === undefined || there === undefined) return [];
    return value === next.value || here.value === there.value
      ? []
      : [value > next.value === here.value > there.value];
  });
  const ways = new Set(steps);
  if (ways.size !== 1) return { polarity: null };
  return { polarity: ways.has(true) ? "Crescente" : "Decrescente" };
}
