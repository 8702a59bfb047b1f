import { describe, expect, it } from "@jest/globals";
import { OPERATIONS } from "../../../src/domain/structure/operation";
import { isOperation, operationName } from "../../../src/domain/structure/operation-words";

describe("the name of an operation", () => {
  it.each([
    ["load", "Caricamento piano", "Loading the plan"],
    ["refresh", "Aggiornamento riepilogo", "Refreshing the summary"],
    ["missing-report", "Scrittura del foglio Chi manca", "Writing the sheet Chi manca"],
    ["quality-report", "Scrittura del foglio Qualità del piano", "Writing the sheet Qualità del piano"],
    ["align", "Adeguamento delle schede", "Adapting the centre sheets"],
    ["change", "Modifica di celle", "Changing cells"],
    ["repair", "Riparazione", "Repair"],
  ] as const)("is what people call it: %s", (operation, italian, english) => {
    expect(operationName(operation, "it")).toBe(italian);
    expect(operationName(operation, "en")).toBe(english);
  });

  it("differs for each, so that `Registro` can be read", () => {
    for (const language of ["it", "en"] as const)
      expect(new Set(OPERATIONS.map((each) => operationName(each, language))).size).toBe(OPERATIONS.length);
  });

  it("is told from its name in code", () => {
    expect(OPERATIONS.every(isOperation)).toBe(true);
    expect(isOperation("Riparazione")).toBe(false);
  });
});
