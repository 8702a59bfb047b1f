/** How a number is read: an amount in its unit, a share of one, or a day (Excel date serial). */
export type NumberForm = "amount" | "percent" | "date";

/** A calculation, as it is written down for a person. Numbers at full precision. */
export type Expression =
  | { readonly op: "number"; readonly value: number; readonly form: NumberForm }
  | { readonly op: "sum" | "product" | "difference" | "quotient"; readonly terms: readonly Expression[] };

/** A calculation and what comes of it. */
export interface Equation {
  readonly expression: Expression;
  readonly result: number;
  readonly form: NumberForm;
}

/** The value of a calculation. A difference and a quotient go from left to right. */
export function evaluate(expression: Expression): number {
  if (expression.op === "number") return expression.value;
  const [first, ...rest] = expression.terms.map(evaluate);
  return rest.reduce((total, term) => combine(expression.op, total, term), first ?? 0);
}

function combine(op: Exclude<Expression["op"], "number">, left: number, right: number): number {
  switch (op) {
    case "sum":
      return left + right;
    case "product":
      return left * right;
    case "difference":
      return left - right;
    case "quotient":
      return left / right;
  }
}

/** An equation with the result that its calculation has. */
export function equationOf(expression: Expression, form: NumberForm): Equation {
  return { expression, result: evaluate(expression), form };
}

/** A number of the indicator's unit, a weight, a count. */
export function amount(value: number): Expression {
  return { op: "number", value, form: "amount" };
}

/** A share of one. */
export function percent(value: number): Expression {
  return { op: "number", value, form: "percent" };
}

export function sumOf(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { op: "sum", terms };
}

export function product(...terms: readonly Expression[]): Expression {
  return { op: "product", terms };
}

export function difference(...terms: readonly Expression[]): Expression {
  return { op: "difference", terms };
}

export function quotient(dividend: Expression, divisor: Expression): Expression {
  return { op: "quotient", terms: [dividend, divisor] };
}
