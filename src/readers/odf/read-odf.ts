import { FlowDocument } from "../building/flow-document";
import { Pace } from "../building/pace";
import { SheetDocument } from "../building/sheet-document";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceDocument } from "../document/source-document";
import { PackageFile } from "../package/package-file";
import type { XmlListener } from "../package/read-xml";
import { readXmlPart } from "../package/read-xml";
import { OdfBody } from "./odf-body";
import { OdfStyles } from "./odf-styles";
import { OdsReading } from "./ods-reading";
import { OdtReading } from "./odt-reading";

/** Reads a text document of LibreOffice, as it stands with all tracked changes accepted. */
export async function readOdt(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const document = new FlowDocument();
  await readContent(file, watch, (styles) => new OdtReading(styles, document));
  return document.finish();
}

/** Reads a spreadsheet of LibreOffice: each sheet that is shown is a table, its cells as they were shown when saved. */
export async function readOds(file: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const document = new SheetDocument();
  await readContent(file, watch, (styles) => new OdsReading(styles, document));
  return document.finish();
}

async function readContent(
  { bytes }: DocumentFile,
  watch: ReadingWatch,
  readingOf: (styles: OdfStyles) => XmlListener,
): Promise<void> {
  const pace = new Pace(watch);
  const file = new PackageFile(bytes);
  const styles = new OdfStyles();
  if (file.has("styles.xml"))
    await readXmlPart(file, "styles.xml", new OdfBody(styles, null), pace.within(0, 0.1));
  await readXmlPart(file, "content.xml", new OdfBody(styles, readingOf(styles)), pace.within(0.1, 1));
}
