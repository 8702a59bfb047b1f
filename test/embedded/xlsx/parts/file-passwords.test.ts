import { describe, expect, it } from "@jest/globals";
import {
  protectSheet,
  protectStructure,
  unprotectSheet,
  unprotectStructure,
} from "../../../../src/embedded/model/protection-rules";
import type { EmbeddedWorkbook } from "../../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import { pack, partText, setPartText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculated } from "../../libreoffice";

/** A hash takes its time: a hundred thousand turns, for each password. */
const SLOW = 60_000;

function locked(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  protectSheet(workbook, workbook.activeSheet, { allowSort: true }, "foglio");
  protectStructure(workbook, "struttura");
  return workbook;
}

const written = writeXlsx(locked());

function expectSheetPassword(workbook: EmbeddedWorkbook): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  expect(sheet.protection.protected).toBe(true);
  expect(sheet.protection.options.allowSort).toBe(true);
  expect(() => unprotectSheet(workbook, sheet, null)).toThrow("wrong password");
  unprotectSheet(workbook, sheet, "foglio");
  expect(sheet.protection.protected).toBe(false);
}

describe("passwords in a file", () => {
  it(
    "are kept as hashes that open again, and never as they were given",
    async () => {
      const bytes = await written;
      const parts = await unpack(bytes);
      const text = partText(parts, "xl/workbook.xml") + partText(parts, "xl/worksheets/sheet1.xml");
      expect(text).not.toMatch(/foglio"|struttura/);
      const read = await readXlsx(bytes);
      const again = await unpack(await writeXlsx(read));
      const protection = /<(?:sheet|workbook)Protection [^>]*>/;
      for (const path of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
        expect(protection.exec(partText(again, path))?.[0]).toBe(protection.exec(partText(parts, path))?.[0]);
      }
      expectSheetPassword(read);
      expect(() => unprotectStructure(read, "foglio")).toThrow("wrong password");
      unprotectStructure(read, "struttura");
      expect(read.structureProtected).toBe(false);
    },
    SLOW,
  );

  it.each([["CBEB"], ["cbeb"]])("of older programs (%s) are read and written as they are", async (hash) => {
    const workbook = createWorkbook();
    protectSheet(workbook, workbook.activeSheet, {}, null);
    protectStructure(workbook, null);
    const parts = await unpack(await writeXlsx(workbook));
    const edit = (path: string, found: string, put: string): void =>
      setPartText(parts, path, partText(parts, path).replace(found, put));
    edit("xl/worksheets/sheet1.xml", "<sheetProtection ", `<sheetProtection password="${hash}" `);
    edit("xl/workbook.xml", "<workbookProtection ", `<workbookProtection workbookPassword="${hash}" `);
    const read = await readXlsx(await pack(parts, "small"));
    const [sheet] = read.sheets;
    if (!sheet) throw new Error("no sheet");
    const again = await unpack(await writeXlsx(read));
    expect(partText(again, "xl/worksheets/sheet1.xml")).toContain(` password="${hash}"`);
    expect(partText(again, "xl/workbook.xml")).toContain(` workbookPassword="${hash}"`);
    expect(() => unprotectSheet(read, sheet, "testo")).toThrow("wrong password");
    unprotectSheet(read, sheet, "test");
    unprotectStructure(read, "test");
    expect(read.structureProtected).toBe(false);
  });
});

// LibreOffice 7.4 itself forgets the protection of the structure when it writes a workbook.
describeWithLibreOffice("a sheet's password after LibreOffice saved the file", () => {
  it(
    "still opens",
    async () => {
      expectSheetPassword(await recalculated(await written));
    },
    SLOW,
  );
});
