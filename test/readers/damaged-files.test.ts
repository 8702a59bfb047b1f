import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "@jest/globals";
import { readCsv } from "../../src/readers/csv/read-csv";
import type { DocumentReader } from "../../src/readers/document/reading";
import { UnreadableDocument } from "../../src/readers/document/unreadable-document";
import { readDocx } from "../../src/readers/docx/read-docx";
import { readHtml } from "../../src/readers/html/read-html";
import { readOds, readOdt } from "../../src/readers/odf/read-odf";
import { readDocument } from "../../src/readers/read-document";
import { readXlsx } from "../../src/readers/xlsx/read-xlsx";
import { docx, odf, xlsx } from "./packages";
import { UNWATCHED } from "./reading";

/** Files with some bytes changed, cut or doubled: a reader gives a document or says that it cannot, and soon. */

/** Numbers that are the same in every run (Park and Miller's generator). */
class Chances {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % limit;
  }
}

const CELLS = ["Codice", "Obiettivo", "≥ 80%", "entro il 30/06/2025", "città più"];

const SHEET = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${CELLS.map(
  (text, row) =>
    `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${row + 1}" s="1"><v>45961</v></c><c r="C${row + 1}" t="s"><v>0</v></c></row>`,
).join("")}</sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
const STRINGS = '<si><r><t>uno</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>';
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

const NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const WORD = `<w:tbl>${CELLS.map(
  (text) =>
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p>${NUMBERED}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr>`,
).join("")}</w:tbl>`;

const ODF_TABLE = `<table:table table:name="Piano">${CELLS.map(
  (text) =>
    `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="1"><text:p>${text}<text:s text:c="2"/></text:p></table:table-cell><table:covered-table-cell/></table:table-row>`,
).join("")}</table:table>`;

const HTML = `<table>${CELLS.map(
  (text) =>
    `<tr><td rowspan="2" colspan="3" style="x">${text}<br><sup>1</sup><ol><li>a</ol></td><td>b</td></tr>`,
).join("")}</table>`;

interface Subject {
  readonly name: string;
  readonly read: DocumentReader;
  readonly bytes: Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const SUBJECTS: readonly Subject[] = [
  {
    name: "piano.csv",
    read: readCsv,
    bytes: encode(CELLS.map((text) => `"${text}";${text};1`).join("\r\n")),
  },
  { name: "piano.html", read: readHtml, bytes: encode(HTML) },
  {
    name: "piano.xlsx",
    read: readXlsx,
    bytes: xlsx([{ name: "Piano", xml: SHEET }], { strings: STRINGS, styles: STYLES }),
  },
  { name: "piano.docx", read: readDocx, bytes: docx(WORD, "", NUMBERING) },
  { name: "piano.ods", read: readOds, bytes: odf("spreadsheet", ODF_TABLE) },
  { name: "piano.odt", read: readOdt, bytes: odf("text", ODF_TABLE) },
];

type Damage = (bytes: Uint8Array, chances: Chances) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  "bits flipped": (bytes, chances) => {
    const damaged = bytes.slice();
    for (let times = 1 + chances.below(8); times > 0; times -= 1) {
      const at = chances.below(damaged.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << chances.below(8));
    }
    return damaged;
  },
  "the end missing": (bytes, chances) => bytes.slice(0, chances.below(bytes.length)),
  "a piece doubled": (bytes, chances) => {
    const from = chances.below(bytes.length);
    const piece = bytes.slice(from, from + 1 + chances.below(200));
    return joined(bytes.slice(0, from), piece, bytes.slice(from));
  },
  "a piece missing": (bytes, chances) => {
    const from = chances.below(bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + 1 + chances.below(100)));
  },
  "a piece overwritten": (bytes, chances) => {
    const damaged = bytes.slice();
    damaged.fill(chances.below(256), chances.below(bytes.length), chances.below(bytes.length));
    return damaged;
  },
};

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** Within one of a package's parts, whose checksum is right all the same: the fault is in what is said, not how. */
function withinPart(damage: Damage): Damage {
  return (bytes, chances) => {
    const parts = Object.entries(unzipSync(bytes));
    const chosen = chances.below(parts.length);
    return zipSync(
      Object.fromEntries(
        parts.map(([name, part], index) => [name, index === chosen ? damage(part, chances) : part]),
      ),
    );
  };
}

/** What became of a file: nothing but a document or a refusal is allowed. */
async function outcome(read: DocumentReader, name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { tables } = await read({ name, bytes }, UNWATCHED);
    const isRectangular = tables.every(({ rows }) =>
      rows.every(({ cells }) => cells.length === rows[0]?.cells.length),
    );
    return isRectangular ? "read" : "rows of several lengths";
  } catch (error) {
    return error instanceof UnreadableDocument ? error.reason.code : `thrown: ${String(error)}`;
  }
}

const REFUSALS = ["read", "empty", "encrypted", "damaged", "open-quote", "unknown-format", "other-format"];
const LIMITS = ["too-large", "unpacks-too-large", "too-many-cells", "too-deep"];
const TIMES = 40;
/** One reading takes milliseconds; whatever takes so long hangs. */
const LONGEST = 20_000;

describe.each(SUBJECTS)("a damaged $name", ({ name, read, bytes }) => {
  const isPackage = /x$|od/.test(name);
  const inside = Object.entries(DAMAGES).map(
    ([kind, damage]) => [`${kind} within a part`, withinPart(damage)] as const,
  );
  const damages: readonly (readonly [string, Damage])[] = [
    ...Object.entries(DAMAGES),
    ...(isPackage ? inside : []),
  ];

  it.each(damages)(
    "with %s is read or refused, by its reader and by whatever reader its bytes ask for",
    async (kind, damage) => {
      const chances = new Chances(name.length * 1_000 + kind.length);
      for (let time = 0; time < TIMES; time += 1) {
        const damaged = damage(bytes, chances);
        const found = [await outcome(readDocument, name, damaged), await outcome(read, name, damaged)];
        const strange = found.filter((each) => ![...REFUSALS, ...LIMITS].includes(each));
        // What brings it out is shown.
        expect(strange.length === 0 ? [] : [...strange, Buffer.from(damaged).toString("base64")]).toEqual([]);
      }
    },
    LONGEST,
  );

  it("is read when it is not damaged", async () => {
    expect(await outcome(read, name, bytes)).toBe("read");
  });
});

describe("a package", () => {
  it("whose bytes differ from its checksum is damaged: a flipped bit is no other figure", async () => {
    const parts = unzipSync(xlsx([{ name: "Piano", xml: SHEET }], { strings: STRINGS, styles: STYLES }));
    // Not packed, so that nothing but the checksum can tell.
    const bytes = zipSync(parts, { level: 0 });
    const figure = Buffer.from(bytes).indexOf("45961");
    bytes[figure] = (bytes[figure] ?? 0) ^ 1;
    await expect(readXlsx({ name: "piano.xlsx", bytes }, UNWATCHED)).rejects.toMatchObject({
      reason: { code: "damaged", detail: "xl/worksheets/sheet1.xml" },
    });
  });
});
