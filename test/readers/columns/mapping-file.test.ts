import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { mappingKey } from "../../../src/readers/columns/answered-columns";
import { draftFromDocument, draftWithAnswers } from "../../../src/readers/columns/draft-from-document";
import { draftJson } from "../../../src/readers/columns/draft-json";
import { COLUMN_USES, readMappingFile } from "../../../src/readers/columns/mapping-file";
import type { MappingAnswers } from "../../../src/readers/columns/mapping-file";
import { documentOf, layoutsIn } from "./layouts";

function answersIn(json: string): MappingAnswers {
  const reading = readMappingFile(json);
  if ("problems" in reading) throw new Error(reading.problems.join("\n"));
  return reading.answers;
}

function problemsOf(file: unknown): readonly string[] {
  const reading = readMappingFile(typeof file === "string" ? file : JSON.stringify(file));
  return "problems" in reading ? reading.problems : [];
}

describe("a mapping file", () => {
  const asked = layoutsIn("layouts").filter(({ expected }) => expected.needsMapping);

  it.each(asked.map((layout) => [layout.name, layout] as const))(
    "that a person wrote for %s gives what is expected, and asks no more",
    (name, { rows, expected }) => {
      const file = path.join(__dirname, "../../cases/mappings", `${name}.json`);
      const document = documentOf(rows);
      const reading = draftWithAnswers(document, answersIn(readFileSync(file, "utf8")));
      expect(reading.draft.needsMapping).toBe(false);
      expect(draftJson(reading)).toMatchObject({
        body: expected.body,
        year: expected.year,
        objectives: expected.objectives,
      });
    },
  );

  it("takes back what `read --json` says", () => {
    for (const { rows } of asked) {
      const document = documentOf(rows);
      const reading = draftFromDocument(document, null);
      const again = draftWithAnswers(document, answersIn(JSON.stringify(draftJson(reading)["mapping"])));
      expect(again.draft.objectives).toEqual(reading.draft.objectives);
      expect(again.mapping.columns.map(({ use }) => use)).toEqual(
        reading.mapping.columns.map(({ use }) => use),
      );
    }
  });

  it("answers a column by its heading, wherever it stands; the others stay as recognised", () => {
    const document = documentOf([
      ["Area", "Struttura", "Obiettivo", "Indicatore", "Target 2025"],
      ["Cultura", "Biblioteca", "Aprire", "Ore", "10"],
    ]);
    const answers = answersIn(
      JSON.stringify({
        columns: [
          { header: "AREA", use: "publicValue" },
          { header: "Struttura", use: "centre" },
        ],
      }),
    );
    const { draft } = draftWithAnswers(document, answers);
    expect(draft.objectives[0]).toMatchObject({
      publicValue: "Cultura",
      centreName: "Biblioteca",
      title: "Aprire",
    });
  });

  it("keeps a column that nothing else takes, for the objective or for the indicator", () => {
    const document = documentOf([
      ["Obiettivo", "Stakeholder", "Indicatore", "Target 2025", "Note"],
      ["Aprire", "Cittadini", "Ore", "10", "sera"],
    ]);
    const answers = answersIn(
      JSON.stringify({
        columns: [
          { header: "Stakeholder", use: "keep-objective" },
          { header: "Note", use: "keep-indicator" },
        ],
      }),
    );
    const [objective] = draftWithAnswers(document, answers).draft.objectives;
    expect(objective?.extras).toEqual({ Stakeholder: "Cittadini" });
    expect(objective?.indicators[0]?.extras).toEqual({ Note: "sera" });
  });

  it("can say the year whose targets count", () => {
    const document = documentOf([
      ["Obiettivo", "Indicatore", "Target 2025", "Target 2026"],
      ["Aprire", "Ore", "10", "12"],
    ]);
    const { draft } = draftWithAnswers(document, answersIn('{"year":2026}'));
    expect(draft.objectives[0]?.indicators[0]).toMatchObject({ target: 12, extras: { "Target 2025": "10" } });
  });
});

describe("what is wrong with a mapping file is said all together, in its place", () => {
  it.each([
    ["{", /non è JSON/],
    ["[]", /un oggetto/],
    [{ colonne: [] }, /^colonne: campo sconosciuto/],
    [{ year: 1999 }, /^year: /],
    [{ form: "tabella" }, /^form: /],
    [{ tables: [0] }, /^tables: /],
    [{ tables: [] }, /^tables: /],
    [{ columns: {} }, /^columns: /],
    [{ columns: ["Area"] }, /^columns\[0\]: /],
    [{ columns: [{ header: "Area", use: "area" }] }, /^columns\[0\]\.use: «area» non è un uso/],
    [{ columns: [{ use: "centre" }] }, /^columns\[0\]: manca/],
    [{ columns: [{ header: 3, use: "centre" }] }, /^columns\[0\]\.header: /],
    [{ columns: [{ column: 0, use: "centre" }] }, /^columns\[0\]\.column: /],
    [{ columns: [{ header: "Area", use: "centre", anno: 1 }] }, /^columns\[0\]\.anno: campo sconosciuto/],
  ])("%j", (file, sentence) => {
    expect(problemsOf(file)).toContainEqual(expect.stringMatching(sentence));
  });

  it("two faults are two sentences", () => {
    expect(problemsOf({ year: 1, form: "x" })).toHaveLength(2);
  });
});

describe("the answers to a document", () => {
  it("are remembered under its headings, in whatever order and case", () => {
    expect(mappingKey(["Obiettivo", "Target 2025", ""])).toBe(mappingKey(["TARGET 2025", "obiettivo"]));
    expect(mappingKey(["Obiettivo"])).not.toBe(mappingKey(["Obiettivo", "Peso"]));
  });

  it("have every use explained in the guide to the file", () => {
    const guide = readFileSync(path.join(__dirname, "../../../docs/file-di-abbinamento.md"), "utf8");
    expect(COLUMN_USES.filter((use) => !guide.includes(`\`${use}\``))).toEqual([]);
  });
});
