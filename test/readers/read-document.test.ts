import { zipSync } from "fflate";
import { describe, expect, it } from "@jest/globals";
import { DOCUMENT_LIMITS } from "../../src/readers/document/document-limits";
import { unreadableSentence } from "../../src/readers/document/unreadable-words";
import { UnreadableDocument } from "../../src/readers/document/unreadable-document";
import { readDocument, refuseTooLarge } from "../../src/readers/read-document";
import { docx, odf, packed, xlsx } from "./packages";
import { fileOf, textsOf, UNWATCHED } from "./reading";

const SHEET = '<sheetData><row><c t="inlineStr"><is><t>A</t></is></c></row></sheetData>';
const WORD = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
const ODF =
  "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row></table:table>";

const BY_EXTENSION: Readonly<Record<string, string | Uint8Array>> = {
  csv: "A;B\n1;2\n",
  html: "<table><tr><td>A</td></tr></table>",
  xlsx: xlsx([{ name: "Piano", xml: SHEET }]),
  docx: docx(WORD),
  ods: odf("spreadsheet", ODF),
  odt: odf("text", ODF),
};

/** Why a file is not read. */
async function reason(name: string, content: string | Uint8Array) {
  const read = await readDocument(fileOf(name, content), UNWATCHED).catch((error: unknown) => error);
  if (!(read instanceof UnreadableDocument)) throw new Error(`${name} was read`);
  return read.reason;
}

/** Bytes that begin with these, in hexadecimal, and go on with zeros. */
function beginning(hexadecimal: string, length = 4096): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(Buffer.from(hexadecimal, "hex"));
  return bytes;
}

/** A compound file with streams of these names. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = beginning("d0cf11e0a1b11ae1");
  for (const [index, name] of streams.entries()) bytes.set(Buffer.from(name, "utf16le"), 1024 + index * 128);
  return bytes;
}

/** A package whose directory says of every part that it has so many bytes when unpacked. */
function saying(bytes: Uint8Array, unpackedSize: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, unpackedSize, true);
  return bytes;
}

/** A package whose main part is of this content type. */
function ofType(type: string): Uint8Array {
  return packed({ "[Content_Types].xml": `<Types><Override PartName="/x" ContentType="${type}"/></Types>` });
}

describe("a document", () => {
  it.each(Object.entries(BY_EXTENSION))(
    "is read as what its extension says where that is so: %s",
    async (extension, content) => {
      const document = await readDocument(fileOf(`piano.${extension}`, content), UNWATCHED);
      expect(document.tables.map((table) => textsOf(table)[0]?.[0])).toEqual(["A"]);
      expect(document.notices).toEqual([]);
    },
  );

  it.each(Object.entries(BY_EXTENSION))(
    "is read as what it is under another name, which is told: %s",
    async (format, content) => {
      const document = await readDocument(fileOf("piano.PDF", content), UNWATCHED);
      expect(document.tables.map((table) => textsOf(table)[0]?.[0])).toEqual(["A"]);
      expect(document.notices).toEqual([
        { place: {}, reason: { code: "other-extension", extension: "pdf", format } },
      ]);
    },
  );

  it("that a portal calls .xls and is a page, or cells divided by tabs, is read", async () => {
    for (const content of ["<html><table><tr><td>A</td></tr></table></html>", "A\tB\n1\t2\n3\t4\n"]) {
      const { tables } = await readDocument(fileOf("estrazione.xls", content), UNWATCHED);
      expect(textsOf(tables[0] ?? { name: "", place: {}, rows: [] })[0]?.[0]).toBe("A");
    }
  });

  it("has the words whole that were broken over the lines of a cell", async () => {
    const { tables } = await readDocument(fileOf("a.csv", '"Sempli-\nfica";x\n'), UNWATCHED);
    expect(tables.map(textsOf)).toEqual([[["Semplifica", "x"]]]);
  });
});

describe("what is not read says why, in a sentence in each language that says what to do", () => {
  it.each([
    ["an empty file", "piano.xlsx", new Uint8Array(), { code: "empty" }],
    ["blanks alone", "piano.csv", " \r\n\t", { code: "empty" }],
    ["a page without a text", "piano.html", "<html><body><p> </p></body></html>", { code: "empty" }],
    [
      "an old text of Word",
      "piano.doc",
      compound("Root Entry", "WordDocument"),
      { code: "other-format", format: "doc" },
    ],
    [
      "an old workbook",
      "piano.xls",
      compound("Root Entry", "Workbook"),
      { code: "other-format", format: "xls" },
    ],
    [
      "an old workbook under a new name",
      "piano.xlsx",
      compound("Book"),
      { code: "other-format", format: "xls" },
    ],
    [
      "an encrypted workbook",
      "piano.xlsx",
      compound("EncryptionInfo", "EncryptedPackage"),
      { code: "encrypted" },
    ],
    ["a mail", "piano.msg", compound("__nameid_version1.0"), { code: "unknown-format", extension: "msg" }],
    [
      "a workbook with macros",
      "piano.xlsm",
      ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      { code: "other-format", format: "xlsm" },
    ],
    [
      "a binary workbook",
      "piano.xlsb",
      ofType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      { code: "other-format", format: "xlsb" },
    ],
    [
      "a text with macros",
      "piano.docm",
      ofType("application/vnd.ms-word.document.macroEnabled.main+xml"),
      { code: "other-format", format: "docm" },
    ],
    [
      "slides",
      "piano.pptx",
      ofType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      { code: "unknown-format", extension: "pptx" },
    ],
    [
      "a text of Pages",
      "piano.pages",
      packed({ "Index/Document.iwa": "x" }),
      { code: "other-format", format: "pages" },
    ],
    [
      "an encrypted OpenDocument",
      "piano.odt",
      packed({
        mimetype: "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
      }),
      { code: "encrypted" },
    ],
    ["an archive", "piano.zip", packed({ "piano.csv": "a;b" }), { code: "unknown-format", extension: "zip" }],
    ["a PNG", "piano.png", beginning("89504e470d0a1a0a"), { code: "other-format", format: "image" }],
    [
      "a JPEG under another name",
      "piano.pdf",
      beginning("ffd8ffe0"),
      { code: "other-format", format: "image" },
    ],
    ["a TIFF", "piano.tif", beginning("49492a00"), { code: "other-format", format: "image" }],
    [
      "a photo of a telephone",
      "piano.heic",
      beginning("000000186674797068656963"),
      { code: "other-format", format: "image" },
    ],
    ["rich text", "piano.rtf", "{\\rtf1\\ansi piano}", { code: "other-format", format: "rtf" }],
    ["a program", "piano.exe", beginning("4d5a9000"), { code: "unknown-format", extension: "exe" }],
    [
      "XML of another kind",
      "piano.xml",
      '<?xml version="1.0"?><feed><entry>a</entry></feed>',
      { code: "unknown-format", extension: "xml" },
    ],
    [
      "a workbook cut in the middle",
      "piano.xlsx",
      xlsx([{ name: "Piano", xml: SHEET }]).slice(0, 900),
      { code: "damaged" },
    ],
    [
      "a text document without its text",
      "piano.docx",
      ofType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      { code: "damaged" },
    ],
    [
      "XML that is cut",
      "piano.xlsx",
      xlsx([{ name: "Piano", xml: "<sheetData><row><!--" }]),
      { code: "damaged" },
    ],
  ])("%s", async (_what, name, content, expected) => {
    const found = await reason(name, content);
    expect(found).toMatchObject(expected);
    expect(unreadableSentence(found, "it")).toMatch(/^[A-Z].*\.$/);
    expect(unreadableSentence(found, "en")).toMatch(/^[A-Z].*\.$/);
  });

  it("a file of 100 MB, before anything of it is looked at", async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    expect(await reason("piano.xlsx", bytes)).toEqual({
      code: "too-large",
      megabytes: 100,
      maximum: DOCUMENT_LIMITS.megabytes,
    });
    expect(() => refuseTooLarge(DOCUMENT_LIMITS.megabytes * 1024 * 1024)).not.toThrow();
  });

  it("a zip bomb, by what it says that it unpacks to", async () => {
    const bomb = saying(xlsx([{ name: "Piano", xml: SHEET }]), 300 * 1024 * 1024);
    expect(await reason("piano.xlsx", bomb)).toMatchObject({ code: "unpacks-too-large", megabytes: 300 });
  });

  it("a zip bomb that says to be small, by what it unpacks to", async () => {
    const blanks = new Uint8Array(8 * 1024 * 1024).fill(32);
    const bomb = saying(zipSync({ "[Content_Types].xml": blanks }), 1000);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await reason("piano.xlsx", bomb)).toMatchObject({ code: "unpacks-too-large" });
  });

  it("a text that entities would make endless is what it says, and no more", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = xlsx([
      {
        name: "Piano",
        xml: `<sheetData><row><c t="inlineStr"><is><t>${entities}&b;</t></is></c></row></sheetData>`,
      },
    ]);
    const { tables } = await readDocument(fileOf("piano.xlsx", bytes), UNWATCHED);
    expect(JSON.stringify(tables)).not.toContain("aaaaaaaaaaaaaaaaaaaa");
  });

  it("a reading that is given up", async () => {
    const stopped = { onProgress: () => undefined, signal: AbortSignal.abort() };
    for (const [extension, content] of Object.entries(BY_EXTENSION))
      await expect(readDocument(fileOf(`a.${extension}`, content), stopped)).rejects.toMatchObject({
        reason: { code: "stopped" },
      });
  });
});
