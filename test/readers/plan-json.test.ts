import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readPlanJson } from "../../src/readers/plan-json";
import type { PlanReading } from "../../src/readers/plan-json";
import type { PlanProblem } from "../../src/readers/plan-problem";

const text = readFileSync(path.join(__dirname, "../../seeds/provincia-lucca-2022/plan.json"), "utf8");

type Path = readonly (string | number)[];

/** A place of the seed and what to put there; `undefined` takes the field away. */
type Change = readonly [place: Path, value: unknown];

/** The seed as it is in the file, with some places changed. */
function edited(...changes: readonly Change[]): string {
  const seed: unknown = JSON.parse(text);
  for (const [place, value] of changes) set(seed, place, value);
  return JSON.stringify(seed);
}

function set(target: unknown, [head, ...rest]: Path, value: unknown): void {
  if (typeof target !== "object" || target === null || head === undefined) throw new Error("no such place");
  if (rest.length === 0) Object.assign(target, { [head]: value });
  else set((target as Record<string | number, unknown>)[head], rest, value);
}

function problemsOf(reading: PlanReading): readonly PlanProblem[] {
  if ("plan" in reading) throw new Error("the plan was accepted");
  return reading.problems;
}

function inShort({ place, reason }: PlanProblem): string {
  return `${place} ${reason.code}`;
}

interface SourceObjective {
  readonly code: string;
  readonly publicValue: string;
  readonly title: string;
  readonly description: string;
  readonly centre: { readonly code: string; readonly name: string };
  readonly manager: string;
  readonly rows: readonly { readonly phase: string | null; readonly indicator: string | null }[];
}

describe("reading the plan of Lucca", () => {
  it("keeps every text to the letter, phases and indicators each in their own order", () => {
    const reading = readPlanJson(text);
    if (!("plan" in reading)) throw new Error("the plan was refused");
    const source = JSON.parse(text) as { readonly objectives: readonly SourceObjective[] };
    expect(reading.notices).toEqual([]);
    expect(reading.plan).toEqual({
      ...source,
      objectives: source.objectives.map(({ rows, ...objective }) => ({
        ...objective,
        phases: rows.flatMap(({ phase }) => phase ?? []),
        indicators: rows.flatMap(({ indicator }) => (indicator === null ? [] : { text: indicator })),
      })),
    });
  });

  it("holds every word of the published text that a cell has", () => {
    const published = readFileSync(
      path.join(__dirname, "../../seeds/provincia-lucca-2022/source.txt"),
      "utf8",
    ).replace(/\s+/g, " ");
    const reading = readPlanJson(text);
    if (!("plan" in reading)) throw new Error("the plan was refused");
    for (const { code, title, phases, indicators } of reading.plan.objectives) {
      for (const cell of [code, title, ...phases, ...indicators.map((one) => one.text)]) {
        expect(published).toContain(cell.replace(/\s+/g, " "));
      }
    }
  });

  it("minds neither the mark that Windows puts first nor blanks around codes", () => {
    expect(readPlanJson(`\uFEFF${text}`)).toEqual(readPlanJson(text));
    expect(readPlanJson(edited([["objectives", 0, "code"], " 2022-A1-OP-01\n"]))).toEqual(readPlanJson(text));
  });
});

describe("a document that is not a plan", () => {
  it("is refused with a reason, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (document) => {
        expect(problemsOf(readPlanJson(document)).length).toBeGreaterThan(0);
      }),
    );
  });

  it("is refused wherever something that does not belong stands in it", () => {
    const places: Path[] = [
      ...["body", "year", "title", "source", "objectives"].map((field) => [field]),
      ...["code", "title", "description", "publicValue", "manager", "centre", "rows"].map((field) => [
        ...["objectives", 3, field],
      ]),
      ["objectives", 3],
      ...["code", "name"].map((field) => ["objectives", 3, "centre", field]),
      ["objectives", 3, "rows", 0],
      ["objectives", 3, "rows", 0, "phase"],
    ];
    const strange = fc.oneof(fc.boolean(), fc.double({ max: 1999 }), fc.constant(["x"]), fc.constant({}));
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (place, value) => {
        const isRow = place.at(-1) === 0 && typeof value === "object" && !Array.isArray(value);
        fc.pre(!isRow);
        const reading = readPlanJson(edited([place, value]));
        const named = place.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
        expect(problemsOf(reading).some((problem) => `.${problem.place}`.startsWith(named))).toBe(true);
      }),
    );
  });
});

describe("a text that is not JSON", () => {
  it.each([
    ['{\n "body": "Ente",\n "year": oops\n}', { line: 3, column: 10, found: "oops" }],
    ['{\r\n "body": "Ente"\r\n "year": 2022 }', { line: 3, column: 2, found: '"year": 2022' }],
    ['{"body": "Ente"', { line: 1, column: 16, found: "" }],
    ['{"body": "Ente",}', { line: 1, column: 17, found: "}" }],
    ['// piano\n{"body": "Ente"}', { line: 1, column: 1, found: "// piano" }],
  ])("says where %j breaks", (broken, where) => {
    expect(problemsOf(readPlanJson(broken))).toEqual([
      { severity: "error", place: "", objective: "", reason: { code: "not-json", ...where } },
    ]);
  });

  it.each(["", " \n", "\uFEFF"])("is called empty where nothing is in it: %j", (empty) => {
    expect(problemsOf(readPlanJson(empty)).map(inShort)).toEqual([" empty-document"]);
  });

  it("is said to break in the line where it was broken, or later where that is when it shows", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.constantFrom("{", "}", '"', "x", "\n"),
        (at, strange) => {
          const reading = readPlanJson(text.slice(0, at) + strange + text.slice(at));
          const [problem] = "plan" in reading ? [] : reading.problems;
          if (problem?.reason.code !== "not-json") return;
          const brokenLine = text.slice(0, at).split("\n").length;
          expect(problem.reason.line).toBeGreaterThanOrEqual(brokenLine);
          // A quote too many or too few shows at the end of its line at the latest: texts hold no line feed.
          expect(problem.reason.line).toBeLessThanOrEqual(brokenLine + 1);
        },
      ),
    );
  });
});

describe("a text that would bring a reader to its knees", () => {
  it.each([
    ["brackets that nobody closes", "[".repeat(200_000)],
    ["brackets one in the other", "[".repeat(200_000) + "]".repeat(200_000)],
    ["objects one in the other", '{"a":'.repeat(200_000)],
    ["brackets behind a comment", `/* " */ ${"[".repeat(200_000)}`],
    ["brackets behind an open text", `"\n${"[".repeat(200_000)}`],
    ["a deep field", `{"body": ${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["a field that is not known, with points", JSON.stringify({ [".".repeat(100_000)]: 1 })],
  ])("is refused as what it is: %s", (_kind, document) => {
    const problems = problemsOf(readPlanJson(document));
    expect(problems.length).toBeGreaterThan(0);
  });

  it("is told where it is too deep", () => {
    const [problem] = problemsOf(readPlanJson(`{\n"body": ${"[".repeat(200_000)}`));
    expect(problem?.reason).toEqual({ code: "too-deep", line: 2, column: 108, maximum: 100 });
  });

  it("is told that it is too large, and is not read", () => {
    const [problem] = problemsOf(readPlanJson(" ".repeat(50_000_000)));
    expect(problem?.reason).toEqual({ code: "too-large", megabytes: 50, maximum: 32 });
  });
});

describe("a problem of a document with lines", () => {
  const lines = JSON.stringify(JSON.parse(text), null, 1).split("\n");
  const lineOf = (objective: number, field: string): number => {
    const starts = lines.flatMap((line, index) => (line === "  {" ? [index] : []));
    const from = starts[objective] ?? 0;
    return from + lines.slice(from).findIndex((line) => line.startsWith(`   "${field}"`)) + 1;
  };
  const read = (...changes: readonly Change[]): PlanReading =>
    readPlanJson(JSON.stringify(JSON.parse(edited(...changes)), null, 1));

  it("names its line, and that of the first where a code stands twice", () => {
    const [problem] = problemsOf(read([["objectives", 4, "code"], "2022-a1-op-01"]));
    expect(problem).toMatchObject({
      line: lineOf(4, "code"),
      reason: { code: "duplicate-code", first: "objectives[0].code", firstLine: lineOf(0, "code") },
    });
  });

  it("names the line of what it is missing in", () => {
    const [problem] = problemsOf(read([["objectives", 3, "title"], undefined]));
    expect(problem).toMatchObject({ place: "objectives[3].title", line: lineOf(3, "publicValue") - 1 });
  });

  it("is at its line wherever it is", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 70 }),
        fc.constantFrom("publicValue", "code", "title", "manager"),
        (objective, field) => {
          const [problem] = problemsOf(read([["objectives", objective, field], 5]));
          expect(problem?.line).toBe(lineOf(objective, field));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("a plan with a fault", () => {
  it.each<readonly [fault: string, place: Path, value: unknown, problem: string]>([
    ["no body", ["body"], undefined, "body missing"],
    ["a blank body", ["body"], " ", "body empty"],
    ["an impossible year", ["year"], 22, "year implausible-year"],
    ["a year too far", ["year"], 2100, "year implausible-year"],
    ["half a year", ["year"], 2022.5, "year implausible-year"],
    ["a year as text", ["year"], "2022", "year wrong-type"],
    ["no objectives", ["objectives"], [], "objectives no-objectives"],
    ["an empty code", ["objectives", 3, "code"], " ", "objectives[3].code empty"],
    ["a number for a title", ["objectives", 3, "title"], 5, "objectives[3].title wrong-type"],
    ["no rows", ["objectives", 3, "rows"], undefined, "objectives[3].rows missing"],
    ["a code twice", ["objectives", 4, "code"], "2022-a1-op-01", "objectives[4].code duplicate-code"],
    [
      "a centre with two names",
      ["objectives", 1, "centre", "name"],
      "Altro",
      "objectives[1].centre centre-named-twice",
    ],
    [
      "a centre with two codes",
      ["objectives", 1, "centre", "code"],
      "a1",
      "objectives[1].centre centre-named-twice",
    ],
    ["a text too long", ["objectives", 0, "title"], "x".repeat(32_768), "objectives[0].title too-long"],
    ["a body too long for what is made from it", ["body"], "x".repeat(256), "body too-long"],
    ["a phase as number", ["objectives", 0, "rows", 2, "phase"], 1, "objectives[0].rows[2].phase wrong-type"],
    ["a row that is none", ["objectives", 0, "rows", 2], "x", "objectives[0].rows[2] wrong-type"],
  ])("is refused with its place: %s", (_fault, place, value, problem) => {
    expect(problemsOf(readPlanJson(edited([place, value]))).map(inShort)).toEqual([problem]);
  });

  it("has one code where two read the same: letters composed in two ways are one letter", () => {
    const codes: Change[] = [
      [["objectives", 0, "code"], "OBIETTIVO-è".normalize("NFC")],
      [["objectives", 4, "code"], "obiettivo-È".normalize("NFD")],
    ];
    expect(problemsOf(readPlanJson(edited(...codes))).map(inShort)).toEqual([
      "objectives[4].code duplicate-code",
    ]);
  });

  it("has one centre where two read the same", () => {
    const name = "Qualità e servizi";
    const reading = readPlanJson(
      edited(
        [["objectives", 0, "centre"], { code: "X1", name }],
        [["objectives", 1, "centre"], { code: "X1", name: name.normalize("NFD") }],
      ),
    );
    expect(problemsOf(reading)[0]).toMatchObject({
      place: "objectives[1].centre",
      reason: { code: "centre-spelt-twice", first: "objectives[0].centre" },
    });
  });

  it("is named by the objective that it is about", () => {
    const [problem] = problemsOf(readPlanJson(edited([["objectives", 3, "title"], ""])));
    expect(problem?.objective).toBe("2022-B4-OP-01");
  });

  it("does not hide the others, and does not move their places", () => {
    const reading = readPlanJson(
      edited(
        [["objectives", 0], 5],
        [["objectives", 9, "title"], ""],
        [["objectives", 12, "code"], "2022-A1-OP-03"],
      ),
    );
    expect(problemsOf(reading).map(inShort)).toEqual([
      "objectives[0] wrong-type",
      "objectives[9].title empty",
      "objectives[12].code duplicate-code",
    ]);
  });

  it("may hold texts as long as a cell can", () => {
    expect("plan" in readPlanJson(edited([["objectives", 0, "title"], "x".repeat(32_767)]))).toBe(true);
  });
});

describe("a plan that is accepted with a notice", () => {
  function noticesOf(...changes: readonly Change[]): readonly PlanProblem[] {
    const reading = readPlanJson(edited(...changes));
    if (!("plan" in reading)) throw new Error("the plan was refused");
    return reading.notices;
  }

  it.each(["OBIETTIVO 1", "2022-A7-OP-01x", "22-A1-OP-01", "2022-B7-OP-99", "2022-A1-OP-1"])(
    "has an unusual code: %s",
    (code) => {
      expect(noticesOf([["objectives", 0, "code"], code])).toEqual([
        {
          severity: "notice",
          place: "objectives[0].code",
          objective: code,
          line: 1,
          reason: { code: "unusual-code", pattern: "AAAA-A1-OP-NN" },
        },
      ]);
    },
  );

  it("has fields that are not loaded", () => {
    const notices = noticesOf(
      [["objectives", 0, "rows", 1, "target"], 3],
      [["note"], "x"],
      [["objectives", 2, "peso"], 1],
    );
    expect(notices.map(inShort)).toEqual([
      "note unknown-field",
      "objectives[0].rows[1].target unknown-field",
      "objectives[2].peso unknown-field",
    ]);
  });

  it.each(["a\u000Bb", "a\u0000b", "a\u001Fb", "a\uFFFFb", "a\uD800b"])(
    "has characters that no sheet keeps: %j becomes a space, and reading again finds the same plan",
    (title) => {
      const reading = readPlanJson(edited([["objectives", 0, "title"], title]));
      if (!("plan" in reading)) throw new Error("the plan was refused");
      expect(reading.notices.map(inShort)).toEqual(["objectives[0].title control-characters"]);
      expect(reading.plan.objectives[0]?.title).toBe("a b");
    },
  );

  it("has none for line ends, tabs and letters beyond the first plane", () => {
    expect(noticesOf([["objectives", 0, "title"], "a\n\tb 🏛️ \r\n"])).toEqual([]);
  });

  it("has none for blank cells: they hold nothing", () => {
    expect(noticesOf([["objectives", 0, "rows", 1, "phase"], " "])).toEqual([]);
  });
});
