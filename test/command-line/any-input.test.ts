import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BadInput } from "../../src/command-line/words/bad-input";
import { readEdits } from "../../src/command-line/work/edits";
import { decodeText } from "../../src/command-line/work/text-file";
import { typeEdits } from "../../src/command-line/work/type-edits";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { readXlsx } from "../../src/embedded/xlsx/read-xlsx";
import type { Ending } from "./run-command";
import { runHere, smallPlan, WorkFolder } from "./run-here";

const MINUTES = 60_000;
const folder = new WorkFolder();
afterAll(() => {
  folder.remove();
});

const PLAN = JSON.stringify(smallPlan(), null, 1);
let saved: Uint8Array;
let workbook: EmbeddedWorkbook;

beforeAll(async () => {
  const out = folder.file("good.xlsx");
  await runHere("load", "--plan", folder.file("good.json", PLAN), "--out", out);
  saved = readFileSync(out);
  workbook = await readXlsx(saved);
}, MINUTES);

/** What a person may see of a refusal: its exit code, and one short line without a trace of the program. */
function expectRefusal({ code, stdout, stderr }: Ending): void {
  expect([1, 2, 3]).toContain(code);
  expect(stdout).toBe("");
  expectSentence(stderr.slice(0, -1));
}

function expectSentence(sentence: string): void {
  expect(sentence.length).toBeLessThanOrEqual(300);
  expect(sentence).not.toMatch(/\p{Cc}/u);
  expect(sentence).not.toMatch(/ at .*:\d+:\d+|undefined|\[object|errore del programma/);
}

/** A good text or file with something wrong in it: cut off, or with other bytes somewhere. */
function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: whole.length - 1 });
  return fc.oneof(
    place.map((end) => whole.slice(0, end)),
    fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => {
      const copy = whole.slice();
      copy.set(bytes.slice(0, copy.length - at), at);
      return copy;
    }),
  );
}

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string().map((text) => new TextEncoder().encode(text)),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc.constantFrom("[", '{"a":', "[[],", '"', "\uFEFF").map((text) => Buffer.from(text.repeat(50_000))),
);

describe("whatever a file holds", () => {
  it(
    "as a plan: it is refused in one line",
    async () => {
      const bytes = fc.oneof(anyBytes, damaged(new TextEncoder().encode(PLAN.slice(0, -20))));
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const file = folder.file("any.json", content);
          expectRefusal(await runHere("load", "--plan", file, "--out", folder.file("none.xlsx")));
        }),
      );
    },
    MINUTES,
  );

  it(
    "as a workbook: it is refused in one line, or the fault does not matter",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyBytes, damaged(saved)), async (content) => {
          const file = folder.file("any.xlsx", content);
          const ending = await runHere("refresh", "--workbook", file, "--out", file);
          if (ending.code !== 0) expectRefusal(ending);
        }),
        { numRuns: 15 },
      );
    },
    5 * MINUTES,
  );

  it(
    "as a workbook to check: it is refused in one line, or what is wrong is listed",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyBytes, damaged(saved)), async (content) => {
          const file = folder.file("checked.xlsx", content);
          const ending = await runHere("check", "--workbook", file);
          if (ending.code === 1) expectRefusal(ending);
          else expect(ending.stderr).toBe("");
          expect(ending.stdout.split("\n").filter((line) => line.length > 300)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
    5 * MINUTES,
  );

  it("as edits: it is read, or refused with the file in one line", () => {
    const text = fc.oneof(
      fc.string().map((each) => new TextEncoder().encode(each)),
      fc.uint8Array(),
      fc.array(fc.string(), { maxLength: 6 }).map((fields) => new TextEncoder().encode(fields.join(";"))),
    );
    fc.assert(
      fc.property(text, (content) => {
        expectBadInputOrNone(() => readEdits("any.csv", decodeText(content)));
      }),
    );
  });

  it(
    "as a value: it is typed, or refused with its line in one line",
    () => {
      const word = fc.oneof(
        fc.string(),
        fc.string({ unit: "grapheme-composite" }),
        fc.constantFrom(...STRANGE_VALUES),
      );
      const edit = fc.record({
        line: fc.constant(7),
        table: fc.oneof(
          fc.constantFrom("Centro_A1", "Indicatori", "Obiettivi", "Parametri", "Fasi_A1"),
          word,
        ),
        id: fc.oneof(
          fc.constantFrom("2022-A1-OP-01-I01", "2022-A1-OP-01-F01", "2022-A1-OP-01", "Anno"),
          word,
        ),
        column: fc.oneof(
          fc.constantFrom("T1", "Note", "Target", "Tipo", "Titolo", "Valore", "Scadenza"),
          word,
        ),
        value: word,
      });
      fc.assert(
        fc.property(edit, (each) => {
          expectBadInputOrNone(() => typeEdits(workbook, "any.csv", [each]));
        }),
        { numRuns: 300 },
      );
    },
    5 * MINUTES,
  );

  it.each(["T1", "Note", "Tipo"])("as a strange value in %s: it is typed or refused", (column) => {
    const table = column === "Tipo" ? "Indicatori" : "Centro_A1";
    for (const value of STRANGE_VALUES) {
      const edit = { line: 1, table, id: "2022-A1-OP-01-I01", column, value };
      expectBadInputOrNone(() => typeEdits(workbook, "any.csv", [edit]));
    }
  });
});

/** What has brought other programs to their knees. */
const STRANGE_VALUES = [
  "x".repeat(40_000),
  `=${"(".repeat(4_000)}1${")".repeat(4_000)}`,
  `=${"SUM(".repeat(1_500)}1${")".repeat(1_500)}`,
  `=${"-".repeat(8_000)}1`,
  "=",
  "==",
  "=(",
  "=A1:",
  "=NOSUCH(1)",
  "=LAMBDA(x,x)(1)",
  "=Centro_A1[#Nulla]",
  "=[1]Foglio1!A1",
  "=#REF!+1",
  "1e999",
  "-1e-999",
  "9".repeat(400),
  "99999999999999-01-01",
  "0000-00-00",
  "'",
  "''",
  "+-+-a",
  "\uD800",
  "\u202E",
];

function expectBadInputOrNone(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    expectSentence(error.message);
  }
}
