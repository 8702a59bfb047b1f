import { describe, expect, it } from "@jest/globals";
import type { PackageParts } from "../../../../src/embedded/xlsx/package/package-parts";
import { pack, partText, setPartText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import type { RefusedKind } from "../../../../src/embedded/xlsx/kept/refused-content";
import { RefusedContent } from "../../../../src/embedded/xlsx/kept/refused-content";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";

/** A new workbook's file after a change to one of its parts. */
async function fileWith(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts: PackageParts = await unpack(await writeXlsx(createWorkbook()));
  setPartText(parts, path, change(partText(parts, path)));
  return pack(parts, "stored");
}

const TYPES = "[Content_Types].xml";
const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function withLink(kind: string): (text: string) => string {
  return (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="x1" Type="http://example.it/${kind}" Target="x.bin"/></Relationships>`,
    );
}

const withType =
  (type: string) =>
  (text: string): string =>
    text.replace(MAIN, type);

const FILES: readonly (readonly [RefusedKind, string, (text: string) => string])[] = [
  ["binary", TYPES, withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
  ["template", TYPES, withType(MAIN.replace("sheet.main", "template.main"))],
  ["addIn", TYPES, withType("application/vnd.ms-excel.addin.macroEnabled.main+xml")],
  ["strict", WORKBOOK, (text) => text.replace("<workbook ", '<workbook conformance="strict" ')],
  ["signature", "_rels/.rels", withLink("digital-signature/origin")],
  ["sharedWorkbook", LINKS, withLink("revisionHeaders")],
  ["dataModel", LINKS, withLink("powerPivotData")],
  ["chartSheet", LINKS, (text) => text.replace("relationships/worksheet", "relationships/chartsheet")],
  ["dialogSheet", LINKS, (text) => text.replace("relationships/worksheet", "relationships/dialogsheet")],
  ["macroSheet", LINKS, (text) => text.replace("relationships/worksheet", "relationships/xlMacrosheet")],
  ["dates1904", WORKBOOK, (text) => text.replace("<workbookPr ", '<workbookPr date1904="1" ')],
];

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await readXlsx(bytes).catch((reason: unknown) => reason);
  return error instanceof RefusedContent ? error.kind : error;
}

describe("a file that holds what cannot be kept", () => {
  it.each(FILES)("is refused by name: %s", async (kind, path, change) => {
    expect(await refusal(await fileWith(path, change))).toBe(kind);
  });

  it("names the sheet", async () => {
    const bytes = await fileWith(LINKS, (text) =>
      text.replace("relationships/worksheet", "relationships/chartsheet"),
    );
    await expect(readXlsx(bytes)).rejects.toThrow('it holds a chart sheet: "Foglio1"');
  });

  it("is refused where it is encrypted, or no package at all but an old workbook", async () => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
    expect(await refusal(new Uint8Array([...head, ...name]))).toBe("encrypted");
    expect(await refusal(new Uint8Array(head))).toBe("excel97");
  });
});
