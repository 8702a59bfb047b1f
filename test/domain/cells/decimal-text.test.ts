import { describe, expect, it } from "@jest/globals";
import { NUMBER_FORMS, parseNumber, withoutCurrency } from "../../../src/domain/cells/decimal-text";

function numberOf(text: string): number | null {
  return parseNumber(text)?.number ?? null;
}

describe("the ways to write a number", () => {
  it("begin with an example each, which no way before it takes", () => {
    const examples = NUMBER_FORMS.map(({ example }) => [
      example,
      NUMBER_FORMS.findIndex(({ pattern }) => pattern.test(example)),
      numberOf(example),
    ]);
    expect(examples).toEqual([
      ["1250", 0, 1250],
      ["12,5", 1, 12.5],
      ["0.85", 2, 0.85],
      ["1.234.567", 3, 1_234_567],
      ["1.234,5", 4, 1234.5],
      ["1,234,567", 5, 1_234_567],
      ["1,234.5", 6, 1234.5],
      ["1 234", 7, 1234],
      ["1 234,5", 8, 1234.5],
      ["1 234.5", 9, 1234.5],
    ]);
  });

  it.each<[string, number]>([
    ["12.345.678", 12_345_678],
    ["123.456.789.012", 123_456_789_012],
    ["12.345,25", 12_345.25],
    ["123.456.789,5", 123_456_789.5],
    ["12,345,678", 12_345_678],
    ["12,345,678.25", 12_345_678.25],
    ["12 345 678", 12_345_678],
    ["12 345 678,25", 12_345_678.25],
    ["12 345 678.25", 12_345_678.25],
    ["123 456.25", 123_456.25],
    ["1'234'567", 1_234_567],
    ["12'345,25", 12_345.25],
  ])("take groups of three: %s is %d", (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it.each([
    ...["01.234.567", "01.234,5", "01,234,567", "01,234.5", "01 234", "01 234,5", "01 234.5"],
    ...["1.234.5678", "1,234,5678", "1 2345", "1 23", "1'23", "1.234.56", "1,234,56", "1 234 5"],
    ...["1,234.5.6", "1 234,5,6", "1 234.5.6", "1.234,5.6", "1.234 567", "1,234 567", "1.2.3", "1,2,3"],
    ...["", " ", ",", "1,", ".5", "1.234.567.890.123", "a1 234", "1 234a", "--1", "1%%"],
  ])("do not take %p", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it.each<[string, { number: number; either: string | null; hasPercentSign: boolean }]>([
    ["1.234", { number: 1.234, either: ".", hasPercentSign: false }],
    ["- 1,234 %", { number: -1.234, either: ",", hasPercentSign: true }],
    ["0.850", { number: 0.85, either: null, hasPercentSign: false }],
    ["1234.567", { number: 1234.567, either: null, hasPercentSign: false }],
    ["+5", { number: 5, either: null, hasPercentSign: false }],
    ["-0", { number: 0, either: null, hasPercentSign: false }],
  ])("tell whether a separator could be either: %p", (text, parsed) => {
    expect(parseNumber(text)).toEqual(parsed);
  });
});

describe("an amount without its currency", () => {
  it.each([
    ["€ 1.250,50", "1.250,50"],
    ["€1250", "1250"],
    ["Euro 12", "12"],
    ["EUR 12", "12"],
    ["1250€", "1250"],
    ["1250 €", "1250"],
    ["1.250,50 euro", "1.250,50"],
    ["12 eur", "12"],
    ["12", "12"],
    ["neuro 12", "neuro 12"],
  ])("of %p is %p", (typed, amount) => {
    expect(withoutCurrency(typed)).toBe(amount);
  });
});
