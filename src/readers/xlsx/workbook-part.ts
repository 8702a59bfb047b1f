import type { Pace } from "../building/pace";
import { UnreadableDocument } from "../document/unreadable-document";
import { localName } from "../package/local-name";
import type { PackageFile } from "../package/package-file";
import type { XmlAttributes } from "../package/read-xml";
import { readXmlPart } from "../package/read-xml";
import { relationshipsOf } from "../package/relationships";
import { unspelled } from "./rich-text";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Path of the sheet in the package. */
  readonly part: string;
}

/** What a workbook says of itself before its sheets are read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Whether days are counted from 1904, as old workbooks of the Mac do. */
  readonly isFrom1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Reads the workbook's own part and what it refers to. Sheets of charts are none. */
export async function workbookParts(file: PackageFile, pace: Pace): Promise<WorkbookParts> {
  const root = await relationshipsOf(file, "", pace);
  const workbook = root.find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const parts = await relationshipsOf(file, workbook, pace);
  const entries: XmlAttributes[] = [];
  let isFrom1904 = false;
  const open = (element: string, attributes: XmlAttributes): void => {
    const name = localName(element);
    if (name === "sheet") entries.push(attributes);
    else if (name === "workbookPr") isFrom1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
  };
  await readXmlPart(file, workbook, { open, close: () => undefined, text: () => undefined }, pace);
  const partOf = (type: string): string | null => parts.find((each) => each.type === type)?.part ?? null;
  const sheets = entries.flatMap((entry) => {
    const target = parts.find(({ id }) => id === relationshipId(entry));
    if (target === undefined) throw new UnreadableDocument({ code: "damaged", detail: workbook });
    return target.type === "worksheet" ? [sheetPart(entry, target.part)] : [];
  });
  return { sheets, isFrom1904, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}

function sheetPart({ name = "", state = "visible" }: XmlAttributes, part: string): SheetPart {
  return { name: unspelled(name), isHidden: state !== "visible", part };
}

function relationshipId(entry: XmlAttributes): string | undefined {
  const attribute = Object.keys(entry).find((name) => name.includes(":") && localName(name) === "id");
  return attribute === undefined ? undefined : entry[attribute];
}
