import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import Papa from "papaparse";
import { readCsv } from "../../../src/readers/csv/read-csv";
import { fileOf, onlyTable, textsOf, UNWATCHED } from "../reading";

const LAYOUTS = join(__dirname, "../../cases/layouts");

async function read(content: string | Uint8Array) {
  return readCsv(fileOf("piano.csv", content), UNWATCHED);
}

async function texts(content: string | Uint8Array) {
  return textsOf(onlyTable(await read(content)));
}

/** A text in UTF-16, with its mark. */
function utf16(text: string, isBig: boolean): Uint8Array {
  const units = Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe("a CSV", () => {
  it.each(readdirSync(LAYOUTS).filter((name) => name.endsWith(".csv")))(
    "of another body is read cell by cell: %s",
    async (name) => {
      const text = readFileSync(join(LAYOUTS, name), "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n");
      const expected = Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true }).data;
      expect(await texts(readFileSync(join(LAYOUTS, name)))).toEqual(expected);
    },
  );

  it.each([";", ",", "\t", "|"])("is divided by what divides it evenly: %j", async (delimiter) => {
    const rows = [
      ["Codice", "Obiettivo, indicatore; target", "Peso"],
      ["A|1", "due\nrighe", "0,5"],
      ["A2", "tab\tdentro", "0,5"],
    ];
    const read = await texts(Papa.unparse(rows, { delimiter }));
    expect(read).toEqual(rows.map((row) => row.map((text) => text.replace("\t", " "))));
  });

  it("with commas in its texts and few rows is divided by the semicolon still", async () => {
    expect(await texts("Comune di X, anno 2025;;\nCod;Titolo, nome;Target\n1;a, b;0,5\n")).toHaveLength(3);
    expect((await texts("Comune di X, anno 2025;;\nCod;Titolo, nome;Target\n1;a, b;0,5\n"))[0]).toHaveLength(
      3,
    );
  });

  it("may say its delimiter in the first line, as Excel does", async () => {
    const document = await read("sep=,\nuno,due;tre\n1,2\n");
    expect(textsOf(onlyTable(document))).toEqual([
      ["uno", "due;tre"],
      ["1", "2"],
    ]);
    expect(onlyTable(document).rows[0]?.place).toEqual({ row: 2 });
  });

  it("is read in the encodings in which offices save it", async () => {
    const text = "Unità;È più\ncosì;≥";
    const latin = Uint8Array.from(
      Array.from(text.replace("≥", "€"), (c) => (c === "€" ? 0x80 : c.charCodeAt(0))),
    );
    const encodings = [new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`)];
    for (const bytes of [...encodings, utf16(text, false), utf16(text, true), utf16(text, false).slice(2)]) {
      expect(await texts(bytes)).toEqual([
        ["Unità", "È più"],
        ["così", "≥"],
      ]);
      expect((await read(bytes)).notices).toEqual([]);
    }
    expect(await texts(latin)).toEqual([
      ["Unità", "È più"],
      ["così", "€"],
    ]);
    expect((await read(latin)).notices).toEqual([
      { place: {}, reason: { code: "encoding-guessed", encoding: "Windows-1252" } },
    ]);
  });

  it("of UTF-8 with one damaged byte keeps its accented letters", async () => {
    const bytes = new TextEncoder().encode("perché però più così città già;a");
    bytes[1] = 0xff;
    expect((await texts(bytes))[0]?.[0]).toContain("però più così città già");
  });

  it("has rows of one length, without the empty ones at its end", async () => {
    expect(await texts("a;b;c\n1\n\n;;\n")).toEqual([
      ["a", "b", "c"],
      ["1", "", ""],
    ]);
  });

  it("keeps formulas and scripts as the texts that they are", async () => {
    expect(await texts("a;b\n=1+1;<script>alert(1)</script>\n")).toEqual([
      ["a", "b"],
      ["=1+1", "<script>alert(1)</script>"],
    ]);
  });

  it("is cleaned of what nobody sees, and says where", async () => {
    const document = await read("a;b\nuno\u0007due;\u202Eabc\u202C \u00ADri\u00ADga\u00A0ﬁne\n");
    expect(textsOf(onlyTable(document))[1]).toEqual(["uno due", "abc riga fine"]);
    expect(document.notices).toEqual([
      { place: { row: 2, column: 1 }, reason: { code: "control-characters", count: 3 } },
    ]);
  });

  it("in which a quotation mark never closes is refused with its row, however long the rest is", async () => {
    const open = `a;b\n1;2\n3;"aperta\n${"x;y\n".repeat(500_000)}`;
    for (const text of ['a;b\n1;2\n3;"aperta\n4;5', open])
      await expect(read(text)).rejects.toMatchObject({ reason: { code: "open-quote", row: 3 } });
  });

  it("with quotation marks within its texts is read as Excel reads it", async () => {
    expect(await texts('a;b\nil progetto "Uno" parte;5" di tubo\n')).toEqual([
      ["a", "b"],
      ['il progetto "Uno" parte', '5" di tubo'],
    ]);
  });

  it("keeps a cell of 40,000 characters", async () => {
    expect((await texts(`a;b\n${"x".repeat(40_000)};1`))[1]?.[0]).toHaveLength(40_000);
  });

  it("without a text is refused as empty", async () => {
    await expect(read(";;\n;;\n")).rejects.toMatchObject({ reason: { code: "empty" } });
  });

  it("is given up when nobody waits for it any more, and says how far it is meanwhile", async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const watch = {
      signal: stop.signal,
      onProgress: (share: number) => {
        done.push(share);
        if (done.length === 2) stop.abort();
      },
    };
    const long = fileOf("piano.csv", "uno;due;tre\n".repeat(1_000_000));
    await expect(readCsv(long, watch)).rejects.toMatchObject({ reason: { code: "stopped" } });
    expect(done).toHaveLength(2);
    expect(done[1]).toBeGreaterThan(done[0] ?? 1);
  });
});
