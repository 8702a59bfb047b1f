import { describe, expect, it } from "@jest/globals";
import { unknownFunction } from "../../../src/embedded/calculation/unknown-function";

describe("a function that is not calculated here", () => {
  it.each([
    ['=SUM(A1:A3)+IF(A1="CUBEVALUE(",1,2)', null],
    ["='CUBEVALUE(1)'!A1", null],
    ["=SUM(Centro_A1[Peso (x)])", null],
    ["=sum(a1)", null],
    ["=(A1)+B1*(C1)", null],
    ["=1", null],
    ["=SUM(CUBEVALUE(1))", "CUBEVALUE"],
    ["=Mia.Funzione(1)", "Mia.Funzione"],
    ["=SUM(A1)+cubeset(1)+FOO(2)", "cubeset"],
  ])("is found in %s: %s", (formula, name) => {
    expect(unknownFunction(formula)).toBe(name);
  });
});
