import { describe, expect, it } from "@jest/globals";
import { readArguments } from "../../src/command-line/arguments";

function reasonOf(words: readonly string[]): string {
  const request = readArguments(words);
  return request.kind === "wrong-usage" ? request.reason : `understood as ${request.kind}`;
}

describe("the words of the command", () => {
  it("are understood in both ways of writing, with quarters in either case", () => {
    const order = { plan: "p.json", out: "o.xlsx", edits: "e.csv", quarter: 3 };
    expect(
      readArguments(["--plan", "p.json", "--out", "o.xlsx", "--edits", "e.csv", "--quarter", "t3"]),
    ).toEqual({
      kind: "make",
      order,
    });
    expect(readArguments(["--plan=p.json", "--out=o.xlsx", "--edits=e.csv", "--quarter=T3"])).toEqual({
      kind: "make",
      order,
    });
  });

  it("need no edits and no quarter", () => {
    expect(readArguments(["--plan", "lucca-2022", "--out", "O.XLSX"])).toEqual({
      kind: "make",
      order: { plan: "lucca-2022", out: "O.XLSX", edits: null, quarter: null },
    });
  });

  it("ask for help, whatever else they say", () => {
    expect(readArguments(["--help"]).kind).toBe("help");
    expect(readArguments(["-h", "--plan", "p.json"]).kind).toBe("help");
  });

  it("are refused with what is wrong", () => {
    expect(reasonOf([])).toContain("--plan");
    expect(reasonOf(["--plan", "p.json"])).toContain("--out");
    expect(reasonOf(["--plan", "p.json", "--out", "o.csv"])).toContain(".xlsx");
    expect(reasonOf(["--plan", "p.json", "--out", "o.xlsx", "--quarter", "T5"])).toContain("T5");
    expect(reasonOf(["--plan", "p.json", "--out", "o.xlsx", "--year", "2022"])).toContain("--year");
    expect(reasonOf(["--plan", "p.json", "--out", "o.xlsx", "altro"])).toContain("altro");
    expect(reasonOf(["--plan"])).toContain("--plan");
  });
});
