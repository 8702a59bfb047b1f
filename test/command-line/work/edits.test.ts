import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readEdits } from "../../../src/command-line/work/edits";
import { decodeText } from "../../../src/command-line/work/text-file";

function editsOf(text: string): readonly string[] {
  return readEdits("e.csv", text).map(({ line, table, id, column, value }) =>
    [line, table, id, column, value].join("|"),
  );
}

describe("an edits file", () => {
  it("has one cell on a line, with or without a header line", () => {
    const cells = ["Centro_A1;2022-A1-OP-01-I03;T1;5", "Parametri;Anno;Valore;2022"];
    expect(editsOf(cells.join("\n"))).toEqual([
      "1|Centro_A1|2022-A1-OP-01-I03|T1|5",
      "2|Parametri|Anno|Valore|2022",
    ]);
    expect(editsOf(["Tabella; id;colonna;VALORE", ...cells, ""].join("\r\n"))).toEqual([
      "2|Centro_A1|2022-A1-OP-01-I03|T1|5",
      "3|Parametri|Anno|Valore|2022",
    ]);
  });

  it("may start with a byte order mark and hold empty lines; line numbers stay those of the file", () => {
    expect(editsOf("\uFEFF\n\nFasi;F1;Peso;2\n;;;\nFasi;F2;Peso;\n")).toEqual([
      "3|Fasi|F1|Peso|2",
      "5|Fasi|F2|Peso|",
    ]);
  });

  it("keeps a value to the letter, with separators, quotes and line breaks in quotes", () => {
    const edits = readEdits("e.csv", 'Centro_A1;I1;Note;"a; ""b""\nc "\nCentro_A1;I1;T1; 5 ');
    expect(edits.map(({ value }) => value)).toEqual(['a; "b"\nc ', " 5 "]);
    expect(edits.map(({ line }) => line)).toEqual([1, 3]);
  });

  it("brings back any value that is written in quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const written = `"${value.replaceAll('"', '""')}"`;
        const [edit] = readEdits("e.csv", `T;I;C;${written}`);
        expect(edit?.value).toBe(value.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("is refused with file and line: too few or too many fields, a missing one, open quotes", () => {
    expect(() => editsOf("Fasi;F1;Peso;1\nFasi;F1;Peso")).toThrow(/^e\.csv, riga 2: servono quattro campi/);
    expect(() => editsOf("Fasi;F1;Peso;1;2")).toThrow(/riga 1: .*qui sono 5/);
    expect(() => editsOf("a,b,c,d")).toThrow(/riga 1: .*qui sono 1/);
    expect(() => editsOf("\nFasi;;Peso;1")).toThrow("e.csv, riga 2: manca il campo «id»");
    expect(() => editsOf('Fasi;F1;Peso;1\nFasi;F1;Peso;"1')).toThrow("e.csv, riga 2: le virgolette");
  });

  it("is read as UTF-8, or as Excel in Italian saves it", () => {
    expect(decodeText(new TextEncoder().encode("Sì – 5 €"))).toBe("Sì – 5 €");
    expect(decodeText(Uint8Array.of(0x53, 0xec, 0x20, 0x80))).toBe("Sì €");
  });

  it("is read as UTF-16 where its mark says so, in either order of bytes", () => {
    const little = Buffer.from("\uFEFFSì;è €", "utf16le");
    expect(decodeText(little)).toBe("Sì;è €");
    expect(decodeText(Buffer.from(little).swap16())).toBe("Sì;è €");
  });

  it("has composed letters, however the file spells them", () => {
    const text = "Unità;Qualità e perché;Sì";
    expect(decodeText(new TextEncoder().encode(text.normalize("NFD")))).toBe(text);
  });

  it("is refused with a character that nobody types", () => {
    expect(() => editsOf("Fasi;F1;Peso;1\nFasi;F1;Fase;a\u000Bb")).toThrow(
      "e.csv, riga 2: «F1» ha un carattere di controllo",
    );
  });
});
