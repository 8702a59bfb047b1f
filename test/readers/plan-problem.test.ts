import { describe, expect, it } from "@jest/globals";
import { planProblemSentence } from "../../src/readers/plan-problem";
import type { PlanProblemReason } from "../../src/readers/plan-problem";

/** One of every reason: the compiler misses a new one here. */
const REASONS: { readonly [Code in PlanProblemReason["code"]]: Extract<PlanProblemReason, { code: Code }> } =
  {
    "not-json": { code: "not-json", line: 3, column: 10, found: "oops" },
    "too-deep": { code: "too-deep", line: 3, column: 101, maximum: 100 },
    "too-large": { code: "too-large", megabytes: 50, maximum: 32 },
    "empty-document": { code: "empty-document" },
    missing: { code: "missing", expected: "text" },
    "wrong-type": { code: "wrong-type", expected: "list" },
    empty: { code: "empty" },
    "no-objectives": { code: "no-objectives" },
    "duplicate-code": { code: "duplicate-code", first: "objectives[0].code", firstLine: 12 },
    "too-long": { code: "too-long", characters: 40_000, maximum: 32_767 },
    "centre-named-twice": { code: "centre-named-twice", one: "A1 – Uno", other: "A1 – Altro" },
    "centre-spelt-twice": { code: "centre-spelt-twice", first: "objectives[0].centre" },
    "control-characters": { code: "control-characters" },
    "unusual-code": { code: "unusual-code", pattern: "AAAA-A1-OP-NN" },
    "implausible-year": { code: "implausible-year" },
    "code-made": { code: "code-made" },
    "centre-made": { code: "centre-made", name: "Rag. L. Corti" },
    "unknown-field": { code: "unknown-field" },
  };

function sentence(reason: PlanProblemReason, language: "it" | "en"): string {
  return planProblemSentence(
    { severity: "error", place: "qui", objective: "2022-A1-OP-01", reason },
    language,
  );
}

describe("the sentence for a problem of a plan", () => {
  it.each(Object.values(REASONS))("says where, what it is about and every value of $code", (reason) => {
    const values = Object.entries(reason).flatMap(([name, value]) =>
      name === "code" ? [] : [String(value)],
    );
    for (const language of ["it", "en"] as const) {
      const text = sentence(reason, language);
      expect(text).toMatch(/^qui \(2022-A1-OP-01\): .+\.$/);
      expect(text).not.toMatch(/undefined|object Object/);
      if (!("expected" in reason)) for (const value of values) expect(text).toContain(value);
    }
    expect(sentence(reason, "it")).not.toBe(sentence(reason, "en"));
  });

  it("speaks of the document where there is no place, and of no objective where there is none", () => {
    const problem = {
      severity: "error",
      place: "",
      objective: "",
      reason: REASONS["empty-document"],
    } as const;
    expect(planProblemSentence(problem, "it")).toBe("Documento: il file è vuoto.");
    expect(planProblemSentence(problem, "en")).toBe("Document: the file is empty.");
  });

  it.each(Object.values(REASONS))(
    "stays on one line of 300 characters, however long what it quotes: $code",
    (reason) => {
      const long = "un testo\n\u001B molto lungo ".repeat(2_000);
      const stretched = Object.fromEntries(
        Object.entries(reason).map(([name, value]) => [
          name,
          typeof value === "string" && !["code", "expected", "found"].includes(name) ? long : value,
        ]),
      ) as unknown as PlanProblemReason;
      for (const language of ["it", "en"] as const) {
        const problem = { severity: "error", place: long, objective: long, reason: stretched } as const;
        const text = planProblemSentence(problem, language);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text).not.toMatch(/[\p{Cc}\n]/u);
      }
    },
  );

  it("says that a text ends too early where nothing is found", () => {
    expect(sentence({ ...REASONS["not-json"], found: "" }, "it")).toContain("finisce prima del previsto");
    expect(sentence({ ...REASONS["not-json"], found: "" }, "en")).toContain("ends too early");
  });
});
