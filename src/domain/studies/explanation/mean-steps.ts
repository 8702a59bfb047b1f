import { coverageShare, totalCoverage } from "../../measurement/coverage";
import type { Coverage } from "../../measurement/coverage";
import { amount, equationOf, evaluate, percent, product, quotient, sumOf } from "./arithmetic";
import type { Equation, Expression } from "./arithmetic";
import type { Fact, Part, Parts, Step } from "./explanation";

/** Of more parts than this the sentence holds only the two sums: the list below it has every term. */
const MOST_TERMS = 6;

/** The weighted mean of what counts, or why there is none. */
export function meanStep(of: Parts, all: readonly Part[]): Step {
  return { topic: "achievement", fact: meanFact(of, all), sources: [] };
}

function meanFact(of: Parts, all: readonly Part[]): Fact {
  const active = all.filter(({ leftOut }) => leftOut?.code !== "withdrawn");
  const counting = active.filter(({ leftOut }) => leftOut === null);
  if (active.length === 0) return { code: "nothing-to-measure" };
  if (counting.length === 0) {
    const weighNothing = active.some(({ result }) => result !== null);
    return { code: weighNothing ? "parts-weigh-nothing" : "nothing-has-a-result", of };
  }
  const full = meanEquation(counting);
  const shown = counting.length > MOST_TERMS ? inTwoSums(counting, full) : full;
  return {
    code: "weighted-mean",
    mean: { of, counting: counting.length, all: active.length, full, shown },
  };
}

/** Σ W·R / Σ W, one term for each part. */
function meanEquation(parts: readonly Part[]): Equation {
  return equationOf(quotient(sumOf(parts.map(weighed)), sumOf(parts.map(weightOf))), "percent");
}

/** The same with the two sums worked out. */
function inTwoSums(parts: readonly Part[], full: Equation): Equation {
  const [total, weights] = [parts.map(weighed), parts.map(weightOf)].map((terms) => evaluate(sumOf(terms)));
  return { ...full, expression: quotient(amount(total ?? 0), amount(weights ?? 0)) };
}

function weighed({ weight, result }: Part): Expression {
  return product(amount(weight), percent(result ?? 0));
}

function weightOf({ weight }: Part): Expression {
  return amount(weight);
}

/** Readings present over readings due, of these parts together. */
export function coverageStep(parts: readonly Coverage[]): Step {
  const coverage = totalCoverage(parts);
  const equation =
    coverageShare(coverage) === null
      ? null
      : equationOf(quotient(amount(coverage.present), amount(coverage.due)), "percent");
  return { topic: "coverage", fact: { code: "coverage", coverage, equation }, sources: [] };
}
