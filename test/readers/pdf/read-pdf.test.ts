import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UnreadableDocument } from "../../../src/readers/document/unreadable-document";
import { readPdf } from "../../../src/readers/pdf/read-pdf";
import { drawn, fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";
import { grid, madePdf, text } from "./made-pdf";

const read = (bytes: Uint8Array) => readPdf(fileOf("piano.pdf", bytes), UNWATCHED);
const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.reason.code;
    throw error;
  }
};

const RULED = [
  grid([50, 200, 300, 400], [350, 320, 280, 250]),
  text(55, 330, "Obiettivo"),
  text(205, 330, "Indicatore"),
  text(305, 330, "Target"),
];
const ROW = [
  text(55, 305, "Digitalizzare i procedimenti"),
  text(55, 292, "dell'ente"),
  text(205, 305, "Tempo medio"),
  text(305, 305, "30 gg."),
];

describe("a page with ruled lines", () => {
  it("has the cells that the lines divide, with texts of several lines", async () => {
    const table = onlyTable(await read(madePdf([{ content: [...RULED, ...ROW].join("\n") }])));
    expect(textsOf(table).slice(0, 2)).toEqual([
      ["Obiettivo", "Indicatore", "Target"],
      ["Digitalizzare i procedimenti dell'ente", "Tempo medio", "30 gg."],
    ]);
  });

  it("has merged cells where a border is missing", async () => {
    const lines = [
      "50 350 m 400 350 l S 50 250 m 400 250 l S 200 300 m 400 300 l S",
      "50 250 m 50 350 l S 200 250 m 200 350 l S 300 250 m 300 300 l S 400 250 m 400 350 l S",
    ];
    const content = [
      ...lines,
      text(55, 330, "A"),
      text(205, 330, "Target"),
      text(205, 280, "2025"),
      text(305, 280, "2026"),
    ].join("\n");
    expect(drawn(onlyTable(await read(madePdf([{ content }]))))).toEqual([
      "A | Target | <",
      "^ | 2025 | 2026",
    ]);
  });

  it("keeps lines outside the table apart", async () => {
    const { lines, tables } = await read(
      madePdf([{ content: [...RULED, ...ROW, text(50, 380, "Comune di Borgochiaro")].join("\n") }]),
    );
    expect(lines.map((line) => [line.text, line.place.page])).toEqual([["Comune di Borgochiaro", 1]]);
    expect(tables).toHaveLength(1);
  });

  it("goes on over pages, the heading once", async () => {
    const page = (indicator: string) => ({
      content: [...RULED, text(55, 305, "Ridurre i tempi"), text(205, 305, indicator)].join("\n"),
    });
    const table = onlyTable(await read(madePdf([page("Tempo medio"), page("Tempo massimo")])));
    const shown = table.rows.map(({ cells, place }) => [cells[1]?.text, place.page]);
    expect(shown.filter(([words]) => words !== "")).toEqual([
      ["Indicatore", 1],
      ["Tempo medio", 1],
      ["Tempo massimo", 2],
    ]);
  });

  it("has one mark in each of its narrow columns", async () => {
    const columns = [50, 64, 78, 92, 106];
    const marks = [...columns.map((x) => text(x + 2, 330, "X")), text(122, 330, "Violazioni accertate")];
    const content = [grid([...columns, 120, 260], [350, 320]), ...marks].join("\n");
    expect(textsOf(onlyTable(await read(madePdf([{ content }]))))).toEqual([
      ["X", "X", "X", "X", "X", "Violazioni accertate"],
    ]);
  });

  it.each([90, 180, 270])("may be turned by %i degrees, with text that is read upright", async (rotate) => {
    const turned =
      { 90: "0 1 -1 0 400 0 cm", 180: "-1 0 0 -1 600 400 cm", 270: "0 -1 1 0 0 400 cm" }[rotate] ?? "";
    const content = ["q", turned, ...RULED, ...ROW, "Q"].join("\n");
    const table = onlyTable(await read(madePdf([{ content, rotate }])));
    expect(textsOf(table)[1]).toEqual(["Digitalizzare i procedimenti dell'ente", "Tempo medio", "30 gg."]);
    const sideways = onlyTable(await read(madePdf([{ content }])));
    expect(textsOf(sideways)[1]).toEqual(["Digitalizzare i procedimenti dell'ente", "Tempo medio", "30 gg."]);
  });

  it("joins words and codes that a line's end divides", async () => {
    const content = [
      ...RULED,
      text(55, 305, "Monitoraggio degli adempi-"),
      text(55, 292, "menti"),
      text(205, 305, "2022-A1-"),
      text(205, 292, "OP-01"),
      text(305, 305, "31/10/202"),
      text(305, 292, "5"),
    ];
    expect(textsOf(onlyTable(await read(madePdf([{ content: content.join("\n") }]))))[1]).toEqual([
      "Monitoraggio degli adempimenti",
      "2022-A1-OP-01",
      "31/10/2025",
    ]);
  });
});

it("reads columns without ruled lines by how their texts are aligned", async () => {
  const rows = [
    ["Codice", "Obiettivo", "Target"],
    ["A1", "Digitalizzare", "80%"],
    ["A2", "Ridurre i tempi", "30"],
    ["A3", "Aprire lo sportello", "1"],
  ];
  const content = rows
    .flatMap((row, at) => row.map((words, column) => text(50 + column * 150, 350 - at * 20, words)))
    .join("\n");
  expect(textsOf(onlyTable(await read(madePdf([{ content }]))))).toEqual(rows);
});

describe("a document that cannot be read", () => {
  it("is told apart: pages without text, damage, nothing at all", async () => {
    expect(await reasonOf(madePdf([{ content: grid([50, 100], [50, 100]) }]))).toBe("scanned");
    expect(await reasonOf(new TextEncoder().encode("%PDF-1.4\nnothing more"))).toBe("damaged");
    expect(await reasonOf(new Uint8Array())).toBe("damaged");
  });

  it("is left when a person stops it", async () => {
    const stopped = { onProgress: () => undefined, signal: AbortSignal.abort() };
    await expect(readPdf(fileOf("piano.pdf", madePdf([{ content: "" }])), stopped)).rejects.toMatchObject({
      reason: { code: "stopped" },
    });
  });

  it("is read or refused whatever bytes of it are changed", async () => {
    const whole = madePdf([{ content: [...RULED, ...ROW].join("\n") }]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          expect([
            "read",
            "damaged",
            "scanned",
            "encrypted",
            "unpacks-too-large",
            "too-many-cells",
          ]).toContain(await reasonOf(bytes));
        },
      ),
      { numRuns: 60 },
    );
  });
});
