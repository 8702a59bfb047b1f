import { contentTypesOf } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { partText } from "../package/package-parts";
import { XlsxError } from "../package/xlsx-error";
import { attr, findChild, flag, grandchildren, xmlRoot } from "../package/xml-element";
import { kindOf, mainPart, relationshipsOf } from "../package/relationships";

/** What a file may hold that can neither be shown nor kept: it is refused by name, and nothing is written. */
export type RefusedKind =
  /** Encrypted, or of Excel 97–2003: both are no package. */
  | "encrypted"
  | "excel97"
  | "binary"
  | "template"
  | "addIn"
  /** ISO/IEC 29500 Strict: other namespaces throughout. */
  | "strict"
  /** Any change would make it invalid, and Excel would say that the document was tampered with. */
  | "signature"
  /** The log of a shared workbook names every change, and ours would be missing in it. */
  | "sharedWorkbook"
  /** Tables of Power Pivot, in a form of their own, which name tables and sheets of the workbook. */
  | "dataModel"
  | "chartSheet"
  | "dialogSheet"
  | "macroSheet"
  /** Days counted from 1904: all dates of the add-in would be four years off. */
  | "dates1904";

/** A file that is refused for what it holds; `name` says which sheet it is, empty where it is the whole file. */
export class RefusedContent extends XlsxError {
  constructor(
    readonly kind: RefusedKind,
    readonly subject = "",
  ) {
    super(subject === "" ? WORDS[kind] : `${WORDS[kind]}: "${subject}"`);
  }
}

const WORDS: Readonly<Record<RefusedKind, string>> = {
  encrypted: "it is protected with a password",
  excel97: "it is a workbook of Excel 97-2003 (.xls)",
  binary: "it is a binary workbook (.xlsb)",
  template: "it is a template",
  addIn: "it is an add-in",
  strict: "it is in the strict form of the file format",
  signature: "it has a digital signature",
  sharedWorkbook: "it is a shared workbook with a log of its changes",
  dataModel: "it holds a data model (Power Pivot)",
  chartSheet: "it holds a chart sheet",
  dialogSheet: "it holds a dialog sheet",
  macroSheet: "it holds a sheet of Excel 4 macros",
  dates1904: "it counts dates from 1904",
};

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** Fails with `RefusedContent` where the bytes are an encrypted or an old workbook ([MS-CFB], [MS-OFFCRYPTO] 2.3.4.4). */
export function refuseOldContainer(bytes: Uint8Array): void {
  if (!OLD_CONTAINER.every((byte, index) => bytes[index] === byte)) return;
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  throw new RefusedContent(text.includes("EncryptedPackage") ? "encrypted" : "excel97");
}

/** Fails with `RefusedContent` where a package holds what cannot be kept. */
export function refuseContent(parts: PackageParts): void {
  const main = mainPart(parts);
  refuseMainPart(contentTypesOf(parts).of(main) ?? "");
  const kinds = new Set([...relationshipsOf(parts, ""), ...relationshipsOf(parts, main)].map(kindOf));
  if (kinds.has("origin")) throw new RefusedContent("signature");
  if (kinds.has("revisionHeaders")) throw new RefusedContent("sharedWorkbook");
  if (kinds.has("powerPivotData")) throw new RefusedContent("dataModel");
  const root = xmlRoot(partText(parts, main), main);
  if (attr(root, "conformance") === "strict") throw new RefusedContent("strict");
  const properties = findChild(root, "workbookPr");
  if (properties && flag(properties, "date1904", false)) throw new RefusedContent("dates1904");
  refuseSheets(parts, main);
}

function refuseMainPart(type: string): void {
  if (type.includes("sheet.binary")) throw new RefusedContent("binary");
  if (type.includes("template")) throw new RefusedContent("template");
  if (type.includes("addin")) throw new RefusedContent("addIn");
}

const SHEETS_OF_OTHERS: Readonly<Record<string, RefusedKind>> = {
  chartsheet: "chartSheet",
  dialogsheet: "dialogSheet",
  xlMacrosheet: "macroSheet",
  xlIntlMacrosheet: "macroSheet",
};

function refuseSheets(parts: PackageParts, main: string): void {
  const kinds = new Map(relationshipsOf(parts, main).map((each) => [each.id, kindOf(each)]));
  for (const sheet of grandchildren(xmlRoot(partText(parts, main), main), "sheets", "sheet")) {
    const kind = SHEETS_OF_OTHERS[kinds.get(attr(sheet, "r:id") ?? "") ?? ""];
    if (kind) throw new RefusedContent(kind, attr(sheet, "name") ?? "");
  }
}
