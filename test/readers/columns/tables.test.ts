import { describe, expect, it } from "@jest/globals";
import { draftFromDocument } from "../../../src/readers/columns/draft-from-document";
import type { DraftReading } from "../../../src/readers/columns/column-mapping";
import type { SourceCell, SourceDocument } from "../../../src/readers/document/source-document";
import { documentOf } from "./layouts";

type Rows = readonly (readonly string[])[];

const HEADING = ["Codice", "Obiettivo", "Struttura", "Indicatore", "Target 2025", "Peso"];

function read(...tables: readonly Rows[]): DraftReading {
  return draftFromDocument(documentOf(...tables), null);
}

function codesOf(reading: DraftReading): readonly string[] {
  return reading.draft.problems.map(({ code }) => code);
}

/** A document of one table, in which `^` goes on with the cell above and `<` with the one to the left. */
function merged(rows: Rows): SourceDocument {
  const [table] = documentOf(rows).tables;
  const cellOf = (text: string): SourceCell =>
    text === "^"
      ? { text: "", continues: "above" }
      : text === "<"
        ? { text: "", continues: "left" }
        : { text };
  const own = (table?.rows ?? []).map(({ place, cells }) => ({
    place,
    cells: cells.map(({ text }) => cellOf(text)),
  }));
  return { tables: [{ name: "", place: {}, rows: own }], lines: [], notices: [] };
}

describe("merged cells", () => {
  it("say in every row what stands in their first, and count once what is counted", () => {
    const { draft } = draftFromDocument(
      merged([
        ["Obiettivo", "<", "Struttura", "Fase", "Indicatori", "<", "<", "Peso"],
        ["Codice", "Titolo", "^", "^", "Indicatore", "Fonte", "Target 2025", "^"],
        ["A1", "Aprire", "Biblioteca", "Bando", "Ore", "Registro", "10", "60"],
        ["^", "^", "^", "Avvio", "Utenti", "^", "200", "^"],
        ["A2", "Chiudere", "^", "Verifica", "Porte", "Verbale", "3", "40"],
      ]),
      null,
    );
    expect(draft.objectives).toMatchObject([
      {
        code: "A1",
        title: "Aprire",
        centreName: "Biblioteca",
        weight: 60,
        phases: ["Bando", "Avvio"],
        indicators: [
          { text: "Ore", source: "Registro" },
          { text: "Utenti", source: "Registro", target: 200 },
        ],
      },
      { code: "A2", centreName: "Biblioteca", weight: 40, phases: ["Verifica"] },
    ]);
    expect(draft.objectives).toHaveLength(2);
  });
});

describe("an empty cell", () => {
  it("of a centre goes on with the one above where no text is repeated", () => {
    const { draft } = read([
      HEADING,
      ["A", "Uno", "Tributi", "X", "1", ""],
      ["B", "Due", "", "Y", "2", ""],
      ["C", "Tre", "Scuola", "Z", "3", ""],
    ]);
    expect(draft.objectives.map(({ centreName }) => centreName)).toEqual(["Tributi", "Tributi", "Scuola"]);
  });

  it("of a centre is empty where texts are repeated", () => {
    const { draft } = read([
      HEADING,
      ["A", "Uno", "Tributi", "X", "1", ""],
      ["B", "Due", "Tributi", "Y", "2", ""],
      ["C", "Tre", "", "Z", "3", ""],
    ]);
    expect(draft.objectives.map(({ centreName }) => centreName)).toEqual(["Tributi", "Tributi", null]);
  });
});

describe("the weight of a column that does not say whose it is", () => {
  const weights = (...rows: Rows): readonly unknown[] =>
    read([HEADING, ...rows]).draft.objectives.map(({ weight, indicators }) => [
      weight,
      ...indicators.map((own) => own.weight),
    ]);

  it("is the objective's where it stands once", () => {
    expect(
      weights(
        ["A", "Uno", "T", "X", "1", "30"],
        ["", "", "", "Y", "2", ""],
        ["B", "Due", "T", "Z", "3", "70"],
      ),
    ).toEqual([
      [30, null, null],
      [70, null],
    ]);
  });

  it("is the indicator's where rows of one objective have their own", () => {
    expect(
      weights(
        ["A", "Uno", "T", "X", "1", "30%"],
        ["", "", "", "Y", "2", "20%"],
        ["B", "Due", "T", "Z", "3", "50%"],
      ),
    ).toEqual([
      [null, 0.3, 0.2],
      [null, 0.5],
    ]);
  });

  it("is asked where rows repeat both the objective and one weight", () => {
    const reading = read([
      HEADING,
      ["A", "Uno", "T", "X", "1", "30"],
      ["A", "Uno", "T", "Y", "2", "30"],
      ["B", "Due", "T", "Z", "3", "70"],
    ]);
    expect(reading.draft.needsMapping).toBe(true);
    expect(codesOf(reading)).toContain("level-unsure");
  });
});

describe("several tables", () => {
  const plan: Rows = [HEADING, ["A", "Uno", "T", "X", "1", ""], ["B", "Due", "T", "Y", "2", ""]];
  const other: Rows = [
    ["Obiettivo di accessibilità", "Intervento", "Indicatore", "Scadenza"],
    ["Sito", "Adeguare", "Pagine", "31/12/2025"],
  ];

  it("under the same headings are one plan, the others are candidates and are asked about", () => {
    const reading = read(other, plan, [HEADING, ["C", "Tre", "T", "Z", "3", ""]]);
    expect(reading.mapping.tables).toEqual([1, 2]);
    expect(reading.candidates).toEqual([0]);
    expect(reading.draft.objectives.map(({ code }) => code)).toEqual(["A", "B", "C"]);
    expect(reading.draft.needsMapping).toBe(true);
    expect(codesOf(reading)).toContain("other-tables");
  });

  it("of which one has no heading go on with the one before", () => {
    const reading = read(plan, [
      ["", "", "", "Ore", "4", ""],
      ["C", "Tre", "T", "Z", "3", ""],
    ]);
    expect(reading.draft.objectives.map(({ code, indicators }) => [code, indicators.length])).toEqual([
      ["A", 1],
      ["B", 2],
      ["C", 1],
    ]);
  });

  it("that are chosen are the plan", () => {
    const document = documentOf(plan, other);
    const reading = draftFromDocument(document, { tables: [1], year: 2025, form: "columns", columns: [] });
    expect(reading.draft.objectives.map(({ title }) => title)).toEqual(["Sito"]);
  });

  it("of a centre each, which their names say, give the centre", () => {
    const document = documentOf(plan, [HEADING, ["C", "Tre", "", "Z", "3", ""]]);
    const heading = HEADING.map((text) => (text === "Struttura" ? "Valore pubblico" : text));
    const named = document.tables.map((table, at) => ({
      ...table,
      name: ["Settore 1 - Tributi", "Settore 2 - Scuola"][at] ?? "",
      rows: table.rows.map((row, index) =>
        index === 0 ? { ...row, cells: heading.map((text) => ({ text })) } : row,
      ),
    }));
    const { draft } = draftFromDocument({ ...document, tables: named }, null);
    expect(draft.objectives.map(({ centreCode, centreName }) => [centreCode, centreName])).toEqual([
      ["1", "Tributi"],
      ["1", "Tributi"],
      ["2", "Scuola"],
    ]);
  });

  it("for objectives, indicators and phases are joined by the code", () => {
    const { draft, mapping } = read(
      [
        ["Codice", "Titolo", "Nome centro", "Peso"],
        ["A-1", "Aprire", "Scuola", "1"],
        ["A-2", "Chiudere", "Scuola", "2"],
      ],
      [
        ["ID", "Obiettivo", "Indicatore", "Unità", "Target", "Peso"],
        ["I1", "A-2", "Porte", "n.", "3", "1"],
        ["I2", "A-1", "Ore", "ore", "9", "1"],
      ],
      [
        ["ID", "Obiettivo", "Fase", "Peso"],
        ["F1", "A-1", "Bando", "1"],
        ["F2", "A-1", "Avvio", "1"],
      ],
    );
    expect(mapping.tables).toEqual([0, 1, 2]);
    expect(draft.objectives).toMatchObject([
      {
        code: "A-1",
        title: "Aprire",
        centreName: "Scuola",
        weight: 1,
        phases: ["Bando", "Avvio"],
        indicators: [{ text: "Ore", unit: "ore", weight: 1 }],
      },
      { code: "A-2", weight: 2, phases: [], indicators: [{ text: "Porte", target: 3 }] },
    ]);
  });
});

describe("what is wrong or left out is said in its place", () => {
  it("a code of two objectives: both are there", () => {
    const reading = read([HEADING, ["A-1", "Uno", "T", "X", "1", ""], ["A-1", "Due", "T", "Y", "2", ""]]);
    expect(reading.draft.objectives.map(({ code, title }) => [code, title])).toEqual([
      ["A-1", "Uno"],
      ["A-1", "Due"],
    ]);
    expect(reading.draft.problems).toContainEqual({
      severity: "error",
      code: "duplicate-code",
      place: { table: 1, row: 3 },
      values: { code: "A-1", title: "Due" },
    });
  });

  it("a cell that a page break cut: its parts are joined", () => {
    const page = ["A", "Aprire la biblioteca anche di", "T", "Ore di aper-", "10", ""];
    const reading = read([
      HEADING,
      page,
      HEADING,
      ["", "sera e la domenica", "", "tura", "", ""],
      ["B", "Due", "T", "Y", "2", ""],
    ]);
    expect(reading.draft.objectives).toMatchObject([
      {
        title: "Aprire la biblioteca anche di sera e la domenica",
        indicators: [{ text: "Ore di apertura", target: 10 }],
      },
      { title: "Due" },
    ]);
    expect(codesOf(reading)).toContain("cell-cut");
  });

  it("numbers that begin again are no codes", () => {
    const reading = read([
      ["N.", ...HEADING.slice(1)],
      ["1", "Uno", "T", "X", "1", ""],
      ["1", "Due", "S", "Y", "2", ""],
    ]);
    expect(reading.draft.objectives.map(({ code }) => code)).toEqual([null, null]);
    expect(codesOf(reading)).toContain("codes-restart");
  });

  it("totals, notes, weights that are none, rows of no objective, other texts of one objective", () => {
    const reading = read([
      HEADING,
      ["", "", "", "Prima", "1", ""],
      ["A", "Uno", "T", "X", "1", "Alta"],
      ["A", "Uno", "S", "Y", "1", ""],
      ["", "Totale", "", "", "", "100"],
      ["(*) Nota", "", "", "", "", ""],
    ]);
    expect(codesOf(reading)).toEqual(
      expect.arrayContaining([
        "row-without-objective",
        "weight-unread",
        "several-texts",
        "total-skipped",
        "text-skipped",
      ]),
    );
  });

  it("no table at all", () => {
    expect(codesOf(read())).toContain("no-objectives");
    expect(read().draft.needsMapping).toBe(true);
    expect(
      codesOf(
        read([
          ["a", "b"],
          ["c", "d"],
        ]),
      ),
    ).toContain("no-objectives");
  });
});
