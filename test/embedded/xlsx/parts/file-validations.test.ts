import { describe, expect, it } from "@jest/globals";
import { xmlRoot } from "../../../../src/embedded/xlsx/package/xml-element";
import { readValidation } from "../../../../src/embedded/xlsx/parts/file-validations";

/** The rule of a `<dataValidation>` of decimals as LibreOffice writes it. */
function ruleWith(operator: string): unknown {
  const xml = `<dataValidation type="decimal" operator="${operator}" sqref="A1"><formula1>1</formula1><formula2>0</formula2></dataValidation>`;
  return readValidation(xmlRoot(xml, "sheet1.xml"))?.rule;
}

describe("a rule that LibreOffice wrote", () => {
  it("has its second bound only where the rule has two", () => {
    expect(ruleWith("greaterThanOrEqual")).toMatchObject({ formula1: 1, formula2: null });
    expect(ruleWith("notBetween")).toMatchObject({ formula1: 1, formula2: 0 });
  });
});
