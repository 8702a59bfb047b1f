import { describe, expect, it } from "@jest/globals";
import { foreignFile } from "../../../src/command-line/work/foreign-file";
import { pack } from "../../../src/embedded/xlsx/package/package-parts";
import { writeXlsx } from "../../../src/embedded/xlsx/write-xlsx";
import { createWorkbook } from "../../../src/embedded/model/workbook";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(text: string): Uint8Array {
  return Uint8Array.from([...COMPOUND, ...Buffer.alloc(504), ...Buffer.from(text, "utf16le")]);
}

function packed(...names: readonly string[]): Promise<Uint8Array> {
  const part = new TextEncoder().encode("<x/>");
  return pack(new Map(["[Content_Types].xml", ...names].map((name) => [name, part])), "stored");
}

/** The first entry of an OpenDocument file, stored: its kind. */
function openDocument(kind: string): Uint8Array {
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", 0, "latin1");
  return Buffer.concat([header, Buffer.from(`mimetypeapplication/vnd.oasis.opendocument.${kind}PK`)]);
}

describe("a file that is no workbook of Excel", () => {
  it("is named as what it is", async () => {
    expect(await foreignFile(new Uint8Array())).toContain("vuoto");
    expect(await foreignFile(new TextEncoder().encode("a;b;c"))).toContain("non è una cartella Excel");
    expect(await foreignFile(compound("Workbook"))).toContain(".xls");
    expect(await foreignFile(compound("EncryptedPackage"))).toContain("protetta da password");
    expect(await foreignFile(openDocument("spreadsheet"))).toContain(".ods");
    expect(await foreignFile(openDocument("text"))).toContain("OpenDocument");
    expect(await foreignFile(await packed("xl/workbook.bin"))).toContain(".xlsb");
    expect(await foreignFile(await packed("word/document.xml"))).toContain("Word");
    expect(await foreignFile(await packed("ppt/presentation.xml"))).toContain("presentazione");
    expect(await foreignFile(await packed("altro.xml"))).toContain("non è una cartella Excel");
  });

  it("is damaged where it breaks off", async () => {
    const whole = await writeXlsx(createWorkbook());
    expect(await foreignFile(whole)).toBeNull();
    expect(await foreignFile(whole.subarray(0, whole.length / 2))).toContain("danneggiato o incompleto");
  });
});
