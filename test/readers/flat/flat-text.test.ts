import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { PlanDraft } from "../../../src/readers/draft/plan-draft";
import { draftFromFlatText } from "../../../src/readers/flat/flat-text";
import { flattenedLines, knownPlan, linesOf } from "./known-plan";

const known = knownPlan();
const lucca = draftOf(flattenedLines());

function draftOf(lines: ReturnType<typeof linesOf>): PlanDraft {
  const draft = draftFromFlatText(lines);
  if (draft === null) throw new Error("No table was recognised.");
  return draft;
}

const draftOfText = (text: string): PlanDraft => draftOf(linesOf(text));

/** Pairs of phase and indicator as the table prints them, row by row. */
const rowsOf = (
  phases: readonly (string | null)[],
  indicators: readonly (string | null)[],
): readonly string[] =>
  Array.from(
    { length: Math.max(phases.length, indicators.length) },
    (_, row) => `${phases[row] ?? ""}|${indicators[row] ?? ""}`,
  );

const knownRows = known.map(({ rows }) =>
  rows.map(({ phase, indicator }) => `${phase ?? ""}|${indicator ?? ""}`),
);
const draftRows = lucca.objectives.map(({ phases, indicators }) =>
  rowsOf(
    phases,
    indicators.map(({ text }) => text),
  ),
);

const wrongRows = knownRows.flatMap((rows, objective) =>
  rows.flatMap((row, at) => (draftRows[objective]?.[at] === row ? [] : [{ objective, row: at }])),
);
const wrongTitles = known.flatMap(({ title }, objective) =>
  lucca.objectives[objective]?.title === title ? [] : [{ objective, row: null }],
);
const isDoubted = ({ objective, row }: { objective: number; row: number | null }): boolean =>
  lucca.doubts.some((doubt) => doubt.objective === objective && doubt.row === row);
const rowCount = knownRows.flat().length;

describe("the flattened plan of Lucca", () => {
  test("has the objectives, centres, managers and public values of the table", () => {
    const read = lucca.objectives.map(({ code, publicValue, centreCode, centreName, manager }) => ({
      code,
      publicValue,
      centreCode,
      centreName,
      manager,
    }));
    expect(read).toEqual(
      known.map(({ code, publicValue, centre, manager }) => ({
        code,
        publicValue,
        centreCode: centre.code,
        centreName: centre.name,
        manager,
      })),
    );
    expect(lucca.year).toBe(2022);
  });

  test("is divided as the cells are in at least 97 of 100 rows", () => {
    expect(draftRows.map((rows) => rows.length)).toEqual(knownRows.map((rows) => rows.length));
    expect(1 - wrongRows.length / rowCount).toBeGreaterThanOrEqual(0.97);
  });

  test("has at least 97 of 100 titles as the cells have them", () => {
    expect(1 - wrongTitles.length / known.length).toBeGreaterThanOrEqual(0.97);
  });

  test("marks nine in ten of the wrong splits as doubtful, and few of the right ones", () => {
    const wrong = [...wrongRows, ...wrongTitles];
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.filter(isDoubted).length / wrong.length).toBeGreaterThanOrEqual(0.9);
    expect(lucca.doubts.filter(({ row }) => row !== null).length / rowCount).toBeLessThanOrEqual(0.25);
  });

  test("keeps every character of titles, descriptions and rows", () => {
    const squeezed = (texts: readonly (string | null | undefined)[]): string =>
      texts.join(" ").replace(/\s+/gu, " ").trim();
    for (const [index, { title, description, rows }] of known.entries()) {
      const read = lucca.objectives[index];
      expect(squeezed([read?.title, read?.description])).toBe(squeezed([title, description]));
      expect(squeezed([...(draftRows[index] ?? [])].map((row) => row.replace("|", " ")))).toBe(
        squeezed(rows.flatMap(({ phase, indicator }) => [phase, indicator])),
      );
    }
  });

  test("shows of each doubt the whole text, with a runner-up that is another place", () => {
    for (const { text, split, runnerUp, objective, row, confidence } of lucca.doubts) {
      const [title, description] = [text.slice(0, split).trim(), text.slice(split).trim()];
      if (row === null)
        expect([lucca.objectives[objective]?.title, lucca.objectives[objective]?.description]).toEqual([
          title,
          description,
        ]);
      else expect(draftRows[objective]?.[row]).toBe(`${title}|${description}`);
      expect(runnerUp).not.toBe(split);
      expect(confidence).toBeLessThan(0.9);
    }
  });
});

const HEADING = "TABELLA DEGLI OBIETTIVI\n";
const table = (code: string, centre: string): string =>
  `${HEADING}Efficienza ${code} Digitalizzazione dei procedimenti La struttura intende ridurre i tempi. ${centre} – Affari generali – Anna Maria Bianchi Analisi dei procedimenti Numero di procedimenti digitalizzati\nPubblicazione dei moduli`;

describe("a flattened table of another body", () => {
  test.each([
    ["2025-S3-OP-04", "S3"],
    ["OB.12.07", "12"],
    ["A1/2025/03", "A1"],
    ["OS_2_14", "C4"],
  ])("with codes like %s is recognised", (code, centre) => {
    const [objective] = draftOfText(table(code, centre)).objectives;
    expect(objective).toMatchObject({
      code,
      publicValue: "Efficienza",
      centreCode: centre,
      centreName: "Affari generali",
    });
  });

  test("is none without a centre after the codes, without codes, and without a word", () => {
    expect(
      draftFromFlatText(linesOf("Si veda il decreto 2025-A1-OP-03 del Comune\ne la nota 2025-A1-OP-04")),
    ).toBeNull();
    expect(draftFromFlatText(linesOf("Una relazione – in breve – senza tabelle"))).toBeNull();
    expect(draftFromFlatText([])).toBeNull();
  });

  test("may repeat a code where a page break cuts a row, and page numbers and headings between rows", () => {
    const text = table("2025-S3-OP-04", "S3");
    const draft = draftOfText(`${text}\nPagina 3 di 12\n${HEADING}2025-S3-OP-04 Attivazione dello sportello`);
    expect(draft.objectives).toHaveLength(1);
    expect(draft.objectives[0]?.phases).toContain("Attivazione dello sportello");
    expect(draft.problems.map(({ code }) => code)).toEqual(["text-skipped", "text-skipped"]);
  });

  test("shows both objectives of a code that is there twice", () => {
    const text = table("2025-S3-OP-04", "S3");
    const draft = draftOfText(`${text}\n${text.replace(HEADING, "")}`);
    expect(draft.objectives).toHaveLength(2);
    expect(draft.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error duplicate-code",
    ]);
  });

  test("has an indicator without a phase after a blank line", () => {
    const draft = draftOfText(
      `${table("2025-S3-OP-04", "S3")} Moduli pubblicati\n\nLivello di gradimento dei cittadini`,
    );
    expect(draft.objectives[0]?.indicators.at(-1)?.text).toBe("Livello di gradimento dei cittadini");
  });
});

test("any lines at all give a draft or none, soon", () => {
  const word = fc.constantFrom(
    "2022-A1-OP-01",
    "A1",
    "–",
    "Paolo Bianchi",
    "Numero",
    "di",
    "(",
    '"',
    "€ 1.000,00",
    "\u202e",
    "=1+1",
    "constructor",
    "",
  );
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 20 }), (lines) => {
      const draft = draftFromFlatText(linesOf(lines.join("\n")));
      for (const { confidence } of draft?.doubts ?? []) expect(confidence).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});
