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

/** A row of the table of texts: what is proposed in their place. */
interface TypedCase {
  readonly text: string;
  readonly kind: Kind;
  readonly outcome: string;
  readonly value: string;
}

const typedCases = tableUnder("### Che cosa viene proposto al posto di un testo").flatMap(
  ([texts, kinds = "", outcome = "", value = ""]) =>
    KINDS.filter((kind) => kinds.split(",").some((name) => name.trim() === kind)).flatMap((kind) =>
      quoted(texts).map((text): TypedCase => ({ text, kind, outcome: outcome.trim(), value: value.trim() })),
    ),
);

/** The last quarter of the plan's year: every date of the year may stand there. */
const WHEN = { year: 2022, quarter: 4 } as const;

/** What is proposed instead of a text, in the guide's words. */
function proposed(text: string, kind: Kind): Pick<TypedCase, "outcome" | "value"> {
  const proposal = proposedCorrection(text, { type: "measure", kind, unit: "", ...WHEN });
  if (proposal === null) return { outcome: "nessuna", value: "" };
  return { outcome: proposal.isSure ? "sicura" : "da guardare", value: shown(proposal.value, kind) };
}

/** What Excel holds of what is typed into a cell of the kind. */
function held(text: string, kind: Kind): CellValue {
  const [day, month, year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (year !== undefined) return serialOf(year, month ?? 0, day ?? 0) ?? text;
  const number = /^-?[\d.,]+$/.test(text) ? Number(text.replace(",", ".")) : NaN;
  const share = /^(-?\d+)%$/.exec(text)?.[1];
  if (kind === "Percentuale" && share !== undefined) return Number(share) / 100;
  return Number.isFinite(number) ? number : text;
}

function shown(value: CellValue, kind: Kind): string {
  if (value === "") return "vuota";
  if (typeof value !== "number") return String(value);
  if (kind === "Sì/No") return value === 1 ? "Sì" : "No";
  // 25569 is the serial of 1 January 1970.
  if (kind === "Data")
    return new Date((value - 25569) * 86_400_000).toISOString().replace(/(....)-(..)-(..).*/, "$3/$2/$1");
  const style = kind === "Percentuale" ? "percent" : "decimal";
  return value.toLocaleString("it-IT", { style, useGrouping: false, maximumFractionDigits: 6 });
}

describe("the user guide's table of proposed corrections", () => {
  it("has every kind and every outcome", () => {
    expect(new Set(typedCases.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(typedCases.map(({ outcome }) => outcome))).toEqual(
      new Set(["sicura", "da guardare", "nessuna"]),
    );
    expect(typedCases.length).toBeGreaterThan(90);
  });

  it.each(typedCases)(
    "says what is proposed for «$text» in $kind: $outcome, $value",
    ({ text, kind, outcome, value }) => {
      expect(proposed(text, kind)).toEqual({ outcome, value });
    },
  );
});

describe("the user guide", () => {
  it("has examples for every kind, of what is right and of what is not", () => {
    for (const kind of KINDS) {
      const expected = examples.filter((example) => example.kind === kind).map((example) => example.expected);
      expect(new Set(expected)).toEqual(new Set(["counts", "excluded"]));
    }
  });

  it.each(examples)("says the truth about «$text» as $kind: $expected", ({ kind, text, expected }) => {
    expect(countReading(held(text, kind), kind, WHEN).state).toBe(expected);
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
