import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import {
  amount,
  difference,
  equationOf,
  percent,
  product,
  quotient,
  sumOf,
} from "../../../../src/domain/studies/explanation/arithmetic";
import { equationText } from "../../../../src/domain/studies/explanation/equation-text";
import { readBack } from "./shown-arithmetic";

const weighted = (parts: readonly (readonly [number, number])[]) =>
  equationOf(
    quotient(
      sumOf(parts.map(([weight, result]) => product(amount(weight), percent(result)))),
      sumOf(parts.map(([weight]) => amount(weight))),
    ),
    "percent",
  );

describe("equationText", () => {
  test("writes a weighted mean with its weights and results, in both languages", () => {
    const equation = weighted([
      [2, 0.85],
      [1, 0.6],
    ]);
    expect(equationText(equation, "it")).toBe("(2 × 85,0% + 1 × 60,0%) / (2 + 1) = 76,7%");
    expect(equationText(equation, "en")).toBe("(2 × 85.0% + 1 × 60.0%) / (2 + 1) = 76.7%");
  });

  test("brackets what would be read otherwise", () => {
    const [a, b, t] = [amount(12), amount(-20), amount(10)];
    const way = equationOf(quotient(difference(a, b), difference(t, b)), "percent");
    expect(equationText(way, "it")).toBe("(12 − (-20)) / (10 − (-20)) = 106,7%");
    const linear = equationOf(quotient(difference(product(amount(2), t), a), t), "percent");
    expect(equationText(linear, "it")).toBe("(2 × 10 − 12) / 10 = 80,0%");
  });

  test("a single number needs no result", () => {
    expect(equationText(equationOf(sumOf([amount(5)]), "amount"), "it")).toBe("5");
  });

  test("shows further decimals where rounded numbers would give another result", () => {
    // 0,4% / 0,5% would be read as 80,0%.
    const equation = equationOf(quotient(percent(0.00449), percent(0.0049)), "percent");
    expect(equationText(equation, "it")).toBe("0,449% / 0,49% = 91,6%");
  });

  test("says that it is not exact where no decimals help", () => {
    const equation = equationOf(quotient(percent(0.000_000_000_04), percent(0.000_000_000_05)), "percent");
    expect(equationText(equation, "it")).toContain("≈");
  });

  test("whoever recalculates with the shown numbers comes to the shown result", () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1.5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const { calculated, shown, rounding, isApproximate } = readBack(equationText(weighted(parts), "it"));
        expect(isApproximate).toBe(false);
        expect(Math.abs(calculated - shown)).toBeLessThanOrEqual(rounding + 1e-9);
      }),
    );
  });
});
