import { describe, expect, it } from "@jest/globals";
import { table, text } from "../../../src/domain/contract/table";
import {
  cellInRow,
  cellsInRow,
  spanInRow,
  wholeColumns,
} from "../../../src/excel/schema/structured-reference";

const SAMPLE = table("Prova", {
  id: text("ID", "add-in"),
  baseline: text("Valore iniziale", "office"),
  polarity: text("Polarità", "office"),
  odd: text("A [b] #1, 'c' @", "office"),
});

describe("a reference by table and column", () => {
  it("names a cell of its own row, in brackets of its own where the header is more than letters and digits", () => {
    expect(cellsInRow(SAMPLE)).toEqual({
      id: "[@ID]",
      baseline: "[@[Valore iniziale]]",
      polarity: "[@Polarità]",
      odd: "[@[A '[b'] '#1, ''c'' '@]]",
    });
  });

  it("names a cell of the same row of another table", () => {
    expect(cellInRow(SAMPLE.id, "Calcolo_A1")).toBe("Calcolo_A1[@ID]");
    expect(cellsInRow(SAMPLE, "Calcolo_A1").baseline).toBe("Calcolo_A1[@[Valore iniziale]]");
  });

  it("names neighbouring cells of a row", () => {
    expect(spanInRow(SAMPLE.id, SAMPLE.baseline, "Calcolo_A1")).toBe("Calcolo_A1[@[ID]:[Valore iniziale]]");
  });

  it("names whole columns, where blanks need no brackets of their own", () => {
    expect(wholeColumns(SAMPLE)).toEqual({
      id: "Prova[ID]",
      baseline: "Prova[Valore iniziale]",
      polarity: "Prova[Polarità]",
      odd: "Prova[[A '[b'] '#1, ''c'' '@]]",
    });
  });
});
