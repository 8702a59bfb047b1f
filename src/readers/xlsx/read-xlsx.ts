import { Pace } from "../building/pace";
import { SheetDocument } from "../building/sheet-document";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceDocument } from "../document/source-document";
import { PackageFile } from "../package/package-file";
import { readXmlPart } from "../package/read-xml";
import { cellFormats } from "./cell-formats";
import { sharedStrings } from "./shared-strings";
import { SheetReading } from "./sheet-reading";
import { workbookParts } from "./workbook-part";

/**
 * Reads a workbook of Excel, whoever saved it. Formulas are read as the values saved with them. Each sheet that is shown
 * is a table; of a chosen range see `withinRange`.
 */
export async function readXlsx({ bytes }: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const pace = new Pace(watch);
  const file = new PackageFile(bytes);
  const parts = await workbookParts(file, pace);
  const context = {
    strings:
      parts.sharedStrings === null ? [] : await sharedStrings(file, parts.sharedStrings, pace.within(0, 0.2)),
    formats: parts.styles === null ? [] : await cellFormats(file, parts.styles, pace.within(0.2, 0.2)),
    isFrom1904: parts.isFrom1904,
  };
  const document = new SheetDocument();
  for (const hidden of parts.sheets.filter(({ isHidden }) => isHidden)) document.leaveOut(hidden.name);
  const shown = parts.sheets.filter(({ isHidden }) => !isHidden);
  const share = 0.8 / shown.length;
  for (const [index, { name, part }] of shown.entries()) {
    const sheet = document.newSheet(name);
    const from = 0.2 + index * share;
    await readXmlPart(
      file,
      part,
      new SheetReading(sheet, context, document.notices),
      pace.within(from, from + share),
    );
    document.add(sheet);
  }
  return document.finish();
}
