import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { draftProblemSentence } from "../../../src/readers/draft/problem-words";

const COLUMNS = path.join(__dirname, "../../../src/readers/columns");
/** The codes that the readers of columns give. */
const CODES = readdirSync(COLUMNS)
  .map((file) => readFileSync(path.join(COLUMNS, file), "utf8"))
  .flatMap((text) => [
    ...text.matchAll(/(?:code: |WHOLE, |place(?: \?\? WHOLE)?, )"(?<code>[a-z-]+-[a-z-]+)"/gu),
  ])
  .map(({ groups }) => groups?.["code"] ?? "");

describe("what there is to look at in a draft", () => {
  it("is found in the sources", () => {
    expect(new Set(CODES).size).toBeGreaterThan(10);
  });

  it.each([...new Set(CODES)])("of the kind %s has a sentence of its own in both languages", (code) => {
    const values = { code: "A", title: "T", header: "H", text: "X", year: 2025, count: 2 };
    const problem = { severity: "notice", place: {}, code, values } as const;
    for (const language of ["it", "en"] as const) {
      expect(draftProblemSentence(problem, language)).not.toMatch(/^(?:da controllare|to be checked)\.$/u);
      expect(draftProblemSentence(problem, language)).toMatch(/\.$/u);
    }
  });
});
