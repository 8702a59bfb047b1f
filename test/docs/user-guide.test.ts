import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { countReading } from "../../src/domain/cells/countable";
import { serialOf } from "../../src/domain/cells/date-serial";
import { proposedCorrection } from "../../src/domain/corrections/correction";
import { KINDS } from "../../src/domain/contract/vocabulary";
import type { Kind } from "../../src/domain/contract/vocabulary";
import type { CellValue } from "../../src/domain/cells/workbook-data";
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
    ...quoted(row[1]).map((text) => ({ kind, text, expected: "counts" })),
    ...quoted(row[3]).map((text) => ({ kind, text, expected: "excluded" })),
  ];
});

/** A row of the table of corrections: a text, a kind, whether the correction is sure, and the value. */
interface TypedCase {
  readonly text: string;
  readonly kind: Kind;
  readonly outcome: string;
  readonly value: string;
}

const typedCases = tableUnder("### Celle da rivedere").flatMap(
  ([texts, kinds = "", outcome = "", value = ""]) =>
    KINDS.filter((kind) => kinds.split(",").some((name) => name.trim() === kind)).flatMap((kind) =>
      quoted(texts).map((text): TypedCase => ({ text, kind, outcome: outcome.trim(), value: value.trim() })),
    ),
);

/** What is proposed for a text, in the guide's words. */
function proposed(text: string, kind: Kind): Pick<TypedCase, "outcome" | "value"> {
  const expected = { type: "measure", kind, unit: "", year: 2022, quarter: 4 } as const;
  const correction = proposedCorrection(text, expected);
  if (correction === null) return { outcome: "nessuna", value: "" };
  const outcome = correction.isSure ? "sicura" : "da guardare";
  return { outcome, value: shown(correction.value, kind) };
}

function shown(value: CellValue, kind: Kind): string {
  if (value === "") return "vuota";
  if (typeof value !== "number") return String(value);
  // 25569 is the serial of 1 January 1970.
  if (kind === "Data")
    return new Date((value - 25569) * 86_400_000).toISOString().replace(/(....)-(..)-(..).*/, "$3/$2/$1");
  const style = kind === "Percentuale" ? "percent" : "decimal";
  return value.toLocaleString("it-IT", { style, useGrouping: false, maximumFractionDigits: 6 });
}

/** What Italian Excel keeps of a typed text, as far as the guide's examples go. */
function kept(text: string): CellValue {
  const [, number, percent] = /^(-?\d+(?:,\d+)?)(%?)$/.exec(text) ?? [];
  if (number !== undefined) return Number(number.replace(",", ".")) / (percent === "%" ? 100 : 1);
  const [, day, month, year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text) ?? [];
  return serialOf(Number(year), Number(month), Number(day)) ?? text;
}

describe("the user guide's table of corrections", () => {
  it("has every kind and every outcome", () => {
    expect(new Set(typedCases.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(typedCases.map(({ outcome }) => outcome))).toEqual(
      new Set(["sicura", "da guardare", "nessuna"]),
    );
    expect(typedCases.length).toBeGreaterThan(100);
  });

  it.each(typedCases)("says what is proposed for «$text» in $kind: $outcome, $value", (typed) => {
    const { text, kind, outcome, value } = typed;
    expect(proposed(text, kind)).toEqual({ outcome, value });
  });
});

describe("the user guide", () => {
  it("has examples for every kind, of what is right and of what is not", () => {
    for (const kind of KINDS) {
      const expected = examples.filter((example) => example.kind === kind).map((example) => example.expected);
      expect(new Set(expected)).toEqual(new Set(["counts", "excluded"]));
    }
  });

  it.each(examples)("says the truth about «$text» as $kind: $expected", ({ kind, text, expected }) => {
    expect(countReading(kept(text), kind, { year: 2022, quarter: 4 }).state).toBe(expected);
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
