import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readArguments } from "../../../src/command-line/words/arguments";
import { MAX_LINE } from "../../../src/command-line/words/line";
import { required } from "../../../src/command-line/words/option";
import { EDITS, OUT, PLAN, QUARTER } from "../../../src/command-line/work/options";
import { WrongUse } from "../../../src/command-line/words/wrong-use";

const OPTIONS = { plan: required(PLAN), out: required(OUT), edits: EDITS, quarter: QUARTER };

function read(...words: readonly string[]): unknown {
  return readArguments("load", OPTIONS, words);
}

const NEEDED = ["--plan", "p.json", "--out", "o.xlsx"];

describe("the words after a verb", () => {
  it("are understood in both ways of writing, with quarters in either case", () => {
    const args = { plan: "p.json", out: "o.xlsx", edits: "e.csv", quarter: 3 };
    const expected = { kind: "run", args, json: false };
    expect(read(...NEEDED, "--edits", "e.csv", "--quarter", "t3")).toEqual(expected);
    expect(read("--plan=p.json", "--out=o.xlsx", "--edits=e.csv", "--quarter=T3")).toEqual(expected);
  });

  it("need what is required and nothing else; a name may begin with a dash after an equals sign", () => {
    expect(read("--plan=-p.json", "--out", "O.XLSX", "--json")).toEqual({
      kind: "run",
      args: { plan: "-p.json", out: "O.XLSX", edits: null, quarter: null },
      json: true,
    });
  });

  it("ask for help, whatever else they say", () => {
    expect(read("--help")).toEqual({ kind: "help" });
    expect(read("-h", "--plan", "p.json", "--cosa")).toEqual({ kind: "help" });
  });

  it.each<[string, readonly string[], string]>([
    ["nothing", [], "manca --plan FILE"],
    ["no output", ["--plan", "p.json"], "manca --out FILE.xlsx"],
    ["another kind of file", ["--plan", "p.json", "--out", "o.csv"], "«o.csv»: il file deve chiamarsi .xlsx"],
    ["a fifth quarter", [...NEEDED, "--quarter", "T5"], "«T5»: i trimestri sono"],
    ["an unknown option", [...NEEDED, "--year", "2022"], "l'opzione «--year» non c'è"],
    ["a mistyped option", [...NEEDED, "--edit", "e.csv"], "non c'è; forse --edits"],
    ["an option of every object", [...NEEDED, "--constructor", "x"], "l'opzione «--constructor» non c'è"],
    ["a word too many", [...NEEDED, "altro"], "«altro» è una parola di troppo"],
    ["an option without its value", ["--plan"], "--plan vuole un valore: --plan FILE"],
    ["an option for a value", ["--plan", "--out", "o.xlsx"], "--plan vuole un valore"],
    ["an empty value", ["--plan=", "--out", "o.xlsx"], "--plan vuole un valore"],
    ["an option twice", [...NEEDED, "--out", "p.xlsx"], "--out è scritto due volte"],
    ["a value for a flag", [...NEEDED, "--json=sì"], "--json non vuole un valore"],
  ])("are refused with what is wrong and where help is: %s", (_fault, words, reason) => {
    expect(() => read(...words)).toThrow(reason);
    expect(() => read(...words)).toThrow(/ \(aiuto: load --help\)$/);
  });

  it("are understood, or refused in one line, whatever they are", () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ minLength: 400, maxLength: 500 }),
      fc.constantFrom("--", "-", "--plan", "--out", "--out=x.xlsx", "--plan=p", "--json", "-j", "--no-plan"),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        try {
          read(...words);
        } catch (error) {
          expect(error).toBeInstanceOf(WrongUse);
          expect((error as Error).message.length).toBeLessThanOrEqual(MAX_LINE);
          expect((error as Error).message).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });
});
