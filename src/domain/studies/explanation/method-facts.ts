import { isBetter } from "../../measurement/achievement";
import type { Measure } from "../../measurement/achievement";
import { isAtLeast, isAtMost } from "../../cells/comparison";
import { NOT_YET } from "../../cells/countable";
import type { Polarity } from "../../contract/vocabulary";
import { amount, difference, equationOf, percent, product, quotient } from "./arithmetic";
import type { Equation, Expression } from "./arithmetic";
import { bandFact } from "./band-facts";
import type { Measured, MethodFact } from "./explanation";
import { formOf } from "./measured-form";

/** How an achievement comes about, and what it is. */
export interface Derivation {
  readonly facts: readonly MethodFact[];
  readonly share: number;
}

/**
 * The steps of `achievement` for an indicator with a usable target, told in the same order and with the same cases.
 * Tests hold both against each other.
 */
export function deriveAchievement(measure: Measure, actual: number, maximum: number): Derivation {
  const { facts, share } = deriveShare(measure, actual);
  if (share > maximum) {
    return { facts: [...facts, { code: "held-at-maximum", share, maximum }], share: maximum };
  }
  if (share < 0) return { facts: [...facts, { code: "held-at-zero", share }], share: 0 };
  return { facts, share };
}

function deriveShare(measure: Measure, actual: number): Derivation {
  const { kind, method } = measure;
  // A usable target was asked for before; a Sì/No has none.
  const target = measure.target ?? 1;
  if (kind === "Sì/No") return { facts: [{ code: "yes-no", reached: actual === 1 }], share: actual };
  if (kind === "Data" && actual === NOT_YET) return settled({ code: "yes-no", reached: false }, false);
  if (method === "Fasce") return deriveBand(measure, actual, target);
  if (kind === "Data") {
    const reached = actual <= target;
    return settled({ code: "by-date", actual, target, reached }, reached);
  }
  if (method === "Dal valore iniziale" && measure.baseline !== null)
    return deriveWay(measure, actual, target);
  return method === "Lineare" && measure.polarity === "Decrescente" && target !== 0
    ? deriveLinear(measure, actual, target)
    : deriveRatio(measure, actual, target);
}

/** The body's bands are asked for the share of the target, so that comes first. */
function deriveBand(measure: Measure, actual: number, target: number): Derivation {
  const band = bandFact(measure, actual);
  if (band === null) return { facts: [], share: 0 };
  const share = band.owner === "body" ? deriveRatio(measure, actual, target).facts : [];
  return { facts: [...share, band], share: band.achievement };
}

function deriveRatio(measure: Measure, actual: number, target: number): Derivation {
  const { polarity } = measure;
  if (target === 0) {
    const reached = isAtMost(actual, 0);
    return settled({ code: "zero-target", actual: measured(measure, actual), reached }, reached);
  }
  if (polarity === "Decrescente" && isAtMost(actual, target)) {
    return settled(
      { code: "at-most-target", actual: measured(measure, actual), target: measured(measure, target) },
      true,
    );
  }
  const [a, t] = [number(measure, actual), number(measure, target)];
  const equation = equationOf(polarity === "Crescente" ? quotient(a, t) : quotient(t, a), "percent");
  const method = measure.method ?? "Rapporto al target";
  return calculated({ code: "ratio", method, polarity, equation });
}

function deriveLinear(measure: Measure, actual: number, target: number): Derivation {
  const [a, t] = [number(measure, actual), number(measure, target)];
  const equation = equationOf(quotient(difference(product(amount(2), t), a), t), "percent");
  return calculated({ code: "linear-down", equation });
}

function deriveWay(measure: Measure, actual: number, target: number): Derivation {
  const { polarity } = measure;
  const baseline = measure.baseline ?? 0;
  if (isBetter(target, baseline, polarity)) {
    const [a, t, b] = [number(measure, actual), number(measure, target), number(measure, baseline)];
    const equation = equationOf(quotient(difference(a, b), difference(t, b)), "percent");
    return calculated({ code: "way", equation });
  }
  const reached = isReached(actual, target, polarity);
  const fact: MethodFact = {
    code: "no-way",
    actual: measured(measure, actual),
    target: measured(measure, target),
    baseline: measured(measure, baseline),
    reached,
  };
  if (reached) return settled(fact, true);
  const instead = deriveMissed(measure, actual, target);
  return { ...instead, facts: [fact, ...instead.facts] };
}

/** No share can be taken of a target of zero or less: nothing is reached. */
function deriveMissed(measure: Measure, actual: number, target: number): Derivation {
  if (target > 0) return deriveRatio(measure, actual, target);
  return settled({ code: "nothing-reached" }, false);
}

function settled(fact: MethodFact, reached: boolean): Derivation {
  return { facts: [fact], share: reached ? 1 : 0 };
}

function calculated(fact: MethodFact & { readonly equation: Equation }): Derivation {
  return { facts: [fact], share: fact.equation.result };
}

function isReached(actual: number, target: number, polarity: Polarity): boolean {
  return polarity === "Crescente" ? isAtLeast(actual, target) : isAtMost(actual, target);
}

function number(measure: Measure, value: number): Expression {
  return formOf(measure.kind) === "percent" ? percent(value) : amount(value);
}

function measured(measure: Measure, value: number): Measured {
  return { value, form: formOf(measure.kind) };
}
