import type { Language } from "../../contract/language";
import { evaluate } from "./arithmetic";
import type { Equation, Expression, NumberForm } from "./arithmetic";
import { numberText, shownNumber } from "./number-text";

/** Decimals of a result and of a number that stands alone: those of the cells for a share, money's for an amount. */
const DECIMALS: Readonly<Record<NumberForm, number>> = { percent: 1, amount: 2, date: 0 };

/** Up to so many further decimals are shown where a calculation with rounded numbers would not give its result. */
const MOST_FURTHER_DECIMALS = 5;

const SIGNS = { sum: " + ", product: " × ", difference: " − ", quotient: " / " } as const;

/** A single number: `85,0%`, `12,5`, `15/04/2022`. */
export function valueText(value: number, form: NumberForm, language: Language): string {
  return numberText(value, form, DECIMALS[form], language);
}

/**
 * A calculation with its result: `(2 × 85,0% + 1 × 60,0%) / 3 = 76,7%`. Whoever calculates again with the numbers shown
 * comes to the result shown: the numbers get further decimals until that holds, and where it never does, it says `≈`.
 */
export function equationText(equation: Equation, language: Language): string {
  const further = furtherDecimals(equation);
  const left = expressionText(equation.expression, further ?? MOST_FURTHER_DECIMALS, language);
  const right = valueText(equation.result, equation.form, language);
  return left === right ? left : `${left} ${further === null ? "≈" : "="} ${right}`;
}

/** The least number of further decimals with which the shown calculation gives the shown result; `null`: none does. */
function furtherDecimals({ expression, result, form }: Equation): number | null {
  const shown = shownNumber(result, form, DECIMALS[form]);
  const halfOfLastDigit = 0.5 * 10 ** -(DECIMALS[form] + (form === "percent" ? 2 : 0));
  for (let further = 0; further <= MOST_FURTHER_DECIMALS; further += 1) {
    const recalculated = evaluate(asShown(expression, further));
    if (Math.abs(recalculated - shown) <= halfOfLastDigit + slack(shown)) return further;
  }
  return null;
}

/** Half a digit is a tie: binary fractions fall on either side of it. */
function slack(shown: number): number {
  return 1e-9 * Math.max(1, Math.abs(shown));
}

function asShown(expression: Expression, further: number): Expression {
  if (expression.op !== "number") {
    return { ...expression, terms: expression.terms.map((term) => asShown(term, further)) };
  }
  const { value, form } = expression;
  return { ...expression, value: shownNumber(value, form, DECIMALS[form] + further) };
}

function expressionText(expression: Expression, further: number, language: Language): string {
  if (expression.op === "number") {
    const { value, form } = expression;
    return numberText(value, form, DECIMALS[form] + further, language);
  }
  const { op, terms } = expression;
  return terms
    .map((term, position) => {
      const text = expressionText(term, further, language);
      return needsBrackets(op, term, position) ? `(${text})` : text;
    })
    .join(SIGNS[op]);
}

/** Brackets as school teaches them; also around a negative number that does not stand first. */
function needsBrackets(op: Exclude<Expression["op"], "number">, term: Expression, position: number): boolean {
  if (term.op === "number") return position > 0 && term.value < 0;
  const isSum = term.op === "sum" || term.op === "difference";
  if (op === "sum") return false;
  if (op === "difference") return position > 0 && isSum;
  return isSum || (op === "quotient" && position > 0);
}
