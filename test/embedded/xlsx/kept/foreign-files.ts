import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../../src/embedded/model/sheet";
import type { EmbeddedWorkbook } from "../../../../src/embedded/model/workbook";
import { findSheet } from "../../../../src/embedded/model/workbook";
import type { PackageParts } from "../../../../src/embedded/xlsx/package/package-parts";
import { partText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";

/** Workbooks that other programs made; `fixtures/README.md` says what they hold. */
export const FOREIGN_FILES = ["by-openpyxl.xlsx", "by-libreoffice.xlsx", "by-hand.xlsm"] as const;

export type ForeignFile = (typeof FOREIGN_FILES)[number];

export function foreignBytes(file: ForeignFile): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../fixtures", file)));
}

export function openForeign(file: ForeignFile): Promise<EmbeddedWorkbook> {
  return readXlsx(foreignBytes(file));
}

export function sheetOf(workbook: EmbeddedWorkbook, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The parts of a workbook as it is saved. */
export async function savedParts(workbook: EmbeddedWorkbook): Promise<PackageParts> {
  return unpack(await writeXlsx(workbook));
}

/** The text of all parts whose path matches, in the order of their paths. */
export function textOf(parts: PackageParts, path: RegExp): string {
  const found = [...parts.keys()].filter((each) => path.test(each)).sort();
  return found.map((each) => partText(parts, each)).join("\n");
}
