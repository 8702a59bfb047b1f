import type { PasswordLock } from "../../passwords/password-lock";
import { hashedLock } from "../../passwords/password-lock";
import type { EmbeddedWorkbook } from "../../model/workbook";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText } from "../package/package-parts";
import type { XmlElement } from "../package/xml-element";
import { attr, findChild } from "../package/xml-element";

/** How a protection names the parts of its password (ECMA-376, 18.3.1.85 and 18.2.29). */
interface Attributes {
  readonly algorithm: string;
  readonly hash: string;
  readonly salt: string;
  readonly spinCount: string;
  /** Of older programs, 16 bits. */
  readonly short: string;
}

const OF_SHEET: Attributes = {
  algorithm: "algorithmName",
  hash: "hashValue",
  salt: "saltValue",
  spinCount: "spinCount",
  short: "password",
};

const OF_STRUCTURE: Attributes = {
  algorithm: "workbookAlgorithmName",
  hash: "workbookHashValue",
  salt: "workbookSaltValue",
  spinCount: "workbookSpinCount",
  short: "workbookPassword",
};

/** `parent`: the sheet, or what follows its cells. */
export function readSheetPassword(parent: XmlElement): PasswordLock | null {
  return readLock(findChild(parent, "sheetProtection"), OF_SHEET);
}

/** `root` of `xl/workbook.xml`. */
export function readStructurePassword(root: XmlElement): PasswordLock | null {
  return readLock(findChild(root, "workbookProtection"), OF_STRUCTURE);
}

function readLock(element: XmlElement | undefined, names: Attributes): PasswordLock | null {
  if (!element) return null;
  const hash = attr(element, names.hash);
  const short = attr(element, names.short);
  if (hash !== undefined) {
    return {
      kind: "hashed",
      algorithm: attr(element, names.algorithm) ?? "",
      hash,
      salt: attr(element, names.salt) ?? "",
      spinCount: Number(attr(element, names.spinCount) ?? 0),
    };
  }
  return short === undefined ? null : { kind: "short", hash: short };
}

/** Adds the passwords to protections that are in the parts already. */
export function writePasswords(parts: PackageParts, workbook: EmbeddedWorkbook): void {
  const { structureProtected, structurePassword } = workbook;
  if (structureProtected) {
    addLock(parts, "xl/workbook.xml", "workbookProtection", structurePassword, OF_STRUCTURE);
  }
  workbook.sheets.forEach(({ protection }, index) => {
    if (!protection.protected) return;
    addLock(parts, `xl/worksheets/sheet${index + 1}.xml`, "sheetProtection", protection.password, OF_SHEET);
  });
}

function addLock(
  parts: PackageParts,
  path: string,
  element: string,
  lock: PasswordLock | null,
  names: Attributes,
): void {
  if (lock === null) return;
  const xml = partText(parts, path);
  setPartText(
    parts,
    path,
    xml.replace(`<${element} `, () => `<${element} ${lockXml(lock, names)} `),
  );
}

/** Base64, digits and names of algorithms: nothing that XML would have to escape. */
function lockXml(lock: PasswordLock, names: Attributes): string {
  const kept = hashedLock(lock);
  if (kept.kind === "short") return `${names.short}="${kept.hash}"`;
  const { algorithm, hash, salt, spinCount } = kept;
  return `${names.algorithm}="${algorithm}" ${names.hash}="${hash}" ${names.salt}="${salt}" ${names.spinCount}="${spinCount}"`;
}
