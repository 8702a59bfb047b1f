import { Workbook } from "@cj-tech-master/excelts";
import type { Area } from "../model/area";
import type { NamedStyle } from "../model/cell-style";
import { NORMAL_STYLE } from "../model/cell-style";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { areaInFull } from "./file-areas";
import { writeCalculationMode } from "./file-calculation";
import { nameCharts, writeCharts } from "./file-charts";
import { conditionalFormatsExtension, conditionalFormatsXml } from "./file-conditional-formats";
import { writeCustomDocumentProperties } from "./file-custom-document-properties";
import { PROPERTY_CONTENT_TYPE, writeCustomProperties } from "./file-custom-properties";
import { writeDocumentProperties } from "./file-document-properties";
import { hyperlinksXml, linkRelationships } from "./file-hyperlinks";
import { autoFilterXml, filterNamesXml } from "./file-filters";
import { LookRegister } from "./file-looks";
import { withOutline } from "./file-outline";
import { completeTables } from "./file-table-parts";
import { definedNamesXml } from "./file-names";
import { writePasswords } from "./file-passwords";
import { validationsXml } from "./file-validations";
import type { PackageParts } from "./package-parts";
import { pack, partText, setPartText, unpack } from "./package-parts";
import { withTail } from "./sheet-tail";
import type { FileLooks } from "./write-named-styles";
import { fileStyles, markedLooks, withNamedStyles } from "./write-named-styles";
import { writeSheet } from "./write-sheet";
import { XlsxError } from "./xlsx-error";

/**
 * The workbook as the bytes of an `.xlsx` file. Formulas are written with their last calculated values, and a
 * program that opens the file calculates them again. Fails with `XlsxError` naming what a file cannot hold.
 */
export async function writeXlsx(workbook: EmbeddedWorkbook): Promise<Uint8Array> {
  const styles = fileStyles(workbook);
  const parts = await unpack(await libraryBytes(workbook, markedLooks(styles)));
  const looks = new LookRegister();
  workbook.sheets.forEach((sheet, index) => {
    completeSheet(parts, sheet, index + 1, looks);
    nameCharts(parts, sheet, index + 1);
  });
  completeTables(parts, workbook, looks);
  await completeStyles(parts, looks, styles);
  completeWorkbook(parts, workbook);
  writePasswords(parts, workbook);
  writeCalculationMode(parts, workbook);
  sayWhoWrote(parts);
  nameContentTypes(parts);
  writeDocumentProperties(parts, workbook.properties);
  writeCustomDocumentProperties(parts, workbook.properties);
  return pack(parts, "small");
}

const WORKBOOK = "xl/workbook.xml";

async function libraryBytes(workbook: EmbeddedWorkbook, lookOf: FileLooks): Promise<Uint8Array> {
  const file = new Workbook();
  file.calcProperties = { fullCalcOnLoad: true };
  const activeTab = workbook.sheets.indexOf(workbook.activeSheet);
  file.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  if (workbook.structureProtected) await file.protect(undefined, { lockStructure: true });
  for (const sheet of workbook.sheets) await writeSheet(sheet, file, lookOf);
  workbook.sheets.forEach((sheet, index) => {
    const written = file.worksheets[index];
    if (written) writeCharts(sheet, written, workbook);
  });
  return new Uint8Array(await file.xlsx.writeBuffer({ zip: { level: 0 }, validate: false }));
}

/** What the library leaves out of a sheet, or writes wrongly. */
function completeSheet(parts: PackageParts, sheet: Sheet, number: number, looks: LookRegister): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const links = hyperlinksXml(sheet);
  const properties = writeCustomProperties(parts, sheet, number);
  const tail = {
    autoFilter: sheet.autoFilter ? autoFilterXml(sheet.autoFilter, looks) : "",
    merges: mergesXml(sheet.merges),
    conditionalFormats: conditionalFormatsXml(sheet.conditionalFormats, looks),
    validations: validationsXml(sheet.validations),
    hyperlinks: links.xml,
    customProperties: properties.xml,
    extensions: conditionalFormatsExtension(sheet.conditionalFormats),
  };
  setPartText(
    parts,
    path,
    withTail(withOutline(withDefaultLook(partText(parts, path), sheet), sheet), tail, path),
  );
  addRelationships(parts, number, linkRelationships(links) + properties.relationships);
}

/** The library fills merged cells with the value of the first, in memory and on reading: so they pass it by. */
function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const elements = merges.map((area) => `<mergeCell ref="${areaInFull(area)}"/>`);
  return `<mergeCells count="${merges.length}">${elements.join("")}</mergeCells>`;
}

/** The last of the written columns stands for all that follow. */
function withDefaultLook(xml: string, sheet: Sheet): string {
  if (sheet.defaultStyle === NORMAL_STYLE) return xml;
  return xml.replace(/ max="\d+"([^>]*\/><\/cols>)/, ' max="16384"$1');
}

const RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const END_OF_RELATIONSHIPS = "</Relationships>";

function addRelationships(parts: PackageParts, number: number, added: string): void {
  if (added === "") return;
  const path = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const xml = parts.has(path) ? partText(parts, path) : RELATIONSHIPS + END_OF_RELATIONSHIPS;
  setPartText(parts, path, xml.replace(END_OF_RELATIONSHIPS, added + END_OF_RELATIONSHIPS));
}

async function completeStyles(
  parts: PackageParts,
  looks: LookRegister,
  styles: readonly NamedStyle[],
): Promise<void> {
  const path = "xl/styles.xml";
  const xml = await withNamedStyles(partText(parts, path), styles);
  const none = /<dxfs count="0"\s*\/>|<dxfs count="0"><\/dxfs>/;
  if (!none.test(xml)) throw new XlsxError(`${path} has looks of its own`);
  setPartText(
    parts,
    path,
    xml.replace(none, () => looks.toXml()),
  );
}

function nameContentTypes(parts: PackageParts): void {
  const path = "[Content_Types].xml";
  const added = `<Default Extension="bin" ContentType="${PROPERTY_CONTENT_TYPE}"/>`;
  if (![...parts.keys()].some((part) => part.endsWith(".bin"))) return;
  setPartText(
    parts,
    path,
    partText(parts, path).replace(/<Types[^>]*>/, (types) => types + added),
  );
}

/**
 * The library says that Excel wrote the file. LibreOffice then trusts row heights and results that Excel would have
 * computed and shows long texts cut off: so the file says who made it.
 */
function sayWhoWrote(parts: PackageParts): void {
  const about = "docProps/app.xml";
  const maker = /<Application>[^<]*<\/Application>/;
  setPartText(
    parts,
    about,
    partText(parts, about).replace(maker, "<Application>Obiettivi PIAO</Application>"),
  );
  const version = /<fileVersion[^>]*\/>/;
  setPartText(parts, WORKBOOK, partText(parts, WORKBOOK).replace(version, ""));
}

function completeWorkbook(parts: PackageParts, workbook: EmbeddedWorkbook): void {
  const names = definedNamesXml(workbook.names, workbook.sheets) + filterNamesXml(workbook.sheets);
  if (names === "") return;
  const xml = partText(parts, WORKBOOK);
  const completed = xml.includes("</definedNames>")
    ? xml.replace("</definedNames>", () => `${names}</definedNames>`)
    : xml.replace("</sheets>", () => `</sheets><definedNames>${names}</definedNames>`);
  setPartText(parts, WORKBOOK, completed);
}
