import { FlowDocument } from "../building/flow-document";
import { Pace } from "../building/pace";
import type { DocumentFile, ReadingWatch } from "../document/reading";
import type { SourceDocument } from "../document/source-document";
import { PackageFile } from "../package/package-file";
import { readXmlPart } from "../package/read-xml";
import { relationshipsOf } from "../package/relationships";
import { DocxLists } from "./docx-lists";
import { DocxReading } from "./docx-reading";
import { DocxStyles } from "./docx-styles";

/**
 * Reads a text document of Word, whoever saved it, as it stands with all tracked changes accepted. Headers, footers,
 * comments and the texts of notes are not read.
 */
export async function readDocx({ bytes }: DocumentFile, watch: ReadingWatch): Promise<SourceDocument> {
  const pace = new Pace(watch);
  const file = new PackageFile(bytes);
  const root = await relationshipsOf(file, "", pace);
  const main = root.find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
  const parts = await relationshipsOf(file, main, pace);
  const partOf = (type: string): string | null => parts.find((each) => each.type === type)?.part ?? null;
  const styles = new DocxStyles();
  await styles.read(file, partOf("styles"), pace.within(0, 0.05));
  const lists = new DocxLists();
  await lists.read(file, partOf("numbering"), pace.within(0.05, 0.1));
  const document = new FlowDocument();
  await readXmlPart(file, main, new DocxReading(document, styles, lists), pace.within(0.1, 1));
  return document.finish();
}
