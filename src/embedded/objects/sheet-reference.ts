import type { Area } from "../model/area";
import { parseArea } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { sheetNamed } from "../model/workbook";

/**
 * A sheet's name as Excel writes it in an address: in quotes unless it is a plain word, with `'` doubled.
 * A word that reads like a cell (`A1`) or starts with a digit is quoted too.
 */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Where an address points to. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Docs of `Excel.Worksheet.getRange`: a longer one is `InvalidArgument`. */
const MAX_ADDRESS = 8_192;

/**
 * Reads `A1:B2`, `Foglio1!A1`, `='A1 Organi'!$A$1`. Without a sheet's name: on `sheet`. `null`: not an address;
 * a sheet that does not exist is `ItemNotFound`.
 */
export function parsePlace(text: string, workbook: EmbeddedWorkbook, sheet: Sheet): Place | null {
  if (text.length > MAX_ADDRESS) return null;
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, address = ""] = match;
  const area = parseArea(address);
  if (!area) return null;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return { sheet: name === undefined ? sheet : sheetNamed(workbook, name), area };
}
