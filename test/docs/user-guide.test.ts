import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { understandCell } from "../../src/domain/reading";
import { KINDS } from "../../src/domain/vocabulary";
import { INDICATOR_COLUMNS } from "../../src/excel/schema/plan-tables";
import { ROOT } from "../architecture/sources";

const guide = readFileSync(path.join(ROOT, "docs/guida-utente.md"), "utf8");

/** Rows of the table that follows a heading, as cells; the header and the line under it left out. */
function tableUnder(heading: string): string[][] {
  const [, section = ""] = guide.split(`${heading}\n`);
  const lines = section.split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
  return lines.slice(first + 2, first + length).map((line) => line.split("|").slice(1, -1));
}

/** What stands between backticks. */
function quoted(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text ?? []);
}

const rows = tableUnder("### Che cosa si può scrivere");
const examples = KINDS.flatMap((kind) => {
  const row = rows.find(([kinds = ""]) => kinds.split(",").some((name) => name.trim() === kind)) ?? [];
  return [
    ...quoted(row[1]).map((text) => ({ kind, text, expected: "value" })),
    ...quoted(row[3]).map((text) => ({ kind, text, expected: "anomaly" })),
  ];
});

describe("the user guide", () => {
  it("has examples for every kind, of what is right and of what is not", () => {
    for (const kind of KINDS) {
      const expected = examples.filter((example) => example.kind === kind).map((example) => example.expected);
      expect(new Set(expected)).toEqual(new Set(["value", "anomaly"]));
    }
  });

  it.each(examples)("says the truth about «$text» as $kind: $expected", ({ kind, text, expected }) => {
    expect(understandCell(text, kind).state).toBe(expected);
  });

  it("explains only columns of the registry that exist, and all that people choose from a list", () => {
    const explained = tableUnder("## 2. Completare l'anagrafica").flatMap(([column]) => quoted(column));
    const headers = INDICATOR_COLUMNS.map(({ header }) => header);
    expect(explained.filter((header) => !headers.includes(header))).toEqual([]);
    const chosen = INDICATOR_COLUMNS.filter(({ validation }) => validation?.rule.type === "list");
    const untold = chosen.map(({ header }) => header).filter((header) => !explained.includes(header));
    expect(untold).toEqual(["Confermato"]);
  });
});
