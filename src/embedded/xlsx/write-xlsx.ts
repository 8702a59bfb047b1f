import { Workbook } from "@cj-tech-master/excelts";
import type { Area } from "../model/area";
import type { NamedStyle } from "../model/cell-style";
import { NORMAL_STYLE } from "../model/cell-style";
import type { Sheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { areaInFull } from "./parts/file-areas";
import { writeCalculationMode } from "./parts/file-calculation";
import { nameCharts, writeCharts } from "./charts/file-charts";
import { conditionalFormatsExtension, conditionalFormatsXml } from "./parts/file-conditional-formats";
import { writeCustomDocumentProperties } from "./parts/file-custom-document-properties";
import { PROPERTY_CONTENT_TYPE, writeCustomProperties } from "./parts/file-custom-properties";
import { writeDocumentProperties } from "./parts/file-document-properties";
import { hyperlinksXml, linkRelationships } from "./parts/file-hyperlinks";
import { autoFilterXml, filterNamesXml } from "./parts/file-filters";
import { LookRegister } from "./styles/file-looks";
import { withOutline } from "./parts/file-outline";
import { completeTables } from "./parts/file-table-parts";
import { definedNamesXml } from "./parts/file-names";
import { writePasswords } from "./parts/file-passwords";
import { validationsXml } from "./parts/file-validations";
import type { PackageParts } from "./package/package-parts";
import { pack, partText, setPartText, sheetPaths, unpack } from "./package/package-parts";
import { writeComments } from "./comments/write-comments";
import { contentTypesOf, setContentTypes } from "./package/content-types";
import { graftPackage } from "./kept/graft-package";
import type { KeptPackage } from "./kept/kept-package";
import { keptPackageOf } from "./kept/kept-package";
import { PartCopier } from "./kept/part-copier";
import { mergedStyles, withFormats } from "./kept/kept-styles";
import { withTail } from "./parts/sheet-tail";
import { styleItems } from "./styles/style-sheet-xml";
import type { FileLooks } from "./styles/write-named-styles";
import { withStandardFont } from "./styles/standard-font";
import { fileStyles, markedLooks, withNamedStyles } from "./styles/write-named-styles";
import { withSharedFormulas } from "./parts/shared-formulas";
import { writeSheet } from "./parts/write-sheet";
import { XlsxError } from "./package/xlsx-error";

/**
 * The workbook as the bytes of an `.xlsx` file. Formulas are written with their last calculated values, and a
 * program that opens the file calculates them again. Fails with `XlsxError` naming what a file cannot hold.
 */
export async function writeXlsx(workbook: EmbeddedWorkbook): Promise<Uint8Array> {
  const styles = fileStyles(workbook);
  const kept = keptPackageOf(workbook);
  const lookOf = markedLooks(styles, kept?.looks.formats ?? null);
  const parts = await unpack(await libraryBytes(workbook, lookOf));
  const looks = lookRegister(kept);
  workbook.sheets.forEach((sheet, index) => {
    completeSheet(parts, sheet, index + 1, looks);
    nameCharts(parts, sheet, index + 1);
  });
  completeTables(parts, workbook, looks);
  await completeStyles(parts, looks, { styles, kept });
  completeWorkbook(parts, workbook);
  writePasswords(parts, workbook);
  writeCalculationMode(parts, workbook);
  sayWhoWrote(parts);
  addTheRest(parts, workbook, kept);
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
    withTail(
      withOutline(withDefaultLook(withSharedFormulas(partText(parts, path)), sheet), sheet),
      tail,
      path,
    ),
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

/** Goes on counting after the looks of the file that the workbook was read from. */
function lookRegister(kept: KeptPackage | null): LookRegister {
  const path = "xl/styles.xml";
  if (!kept?.parts.has(path)) return new LookRegister();
  return new LookRegister(styleItems(partText(kept.parts, path), "dxfs"), kept.looks.differential);
}

interface StyleSources {
  readonly styles: readonly NamedStyle[];
  readonly kept: KeptPackage | null;
}

async function completeStyles(
  parts: PackageParts,
  looks: LookRegister,
  { styles, kept }: StyleSources,
): Promise<void> {
  const path = "xl/styles.xml";
  const fresh = await withNamedStyles(partText(parts, path), styles);
  if (styleItems(fresh, "dxfs").length > 0) throw new XlsxError(`${path} has looks of its own`);
  if (!kept?.parts.has(path)) {
    setPartText(parts, path, withLooks(withStandardFont(fresh), looks));
    return;
  }
  const merged = mergedStyles(partText(kept.parts, path), fresh, styles, kept.looks);
  setPartText(parts, path, withLooks(merged.xml, looks));
  for (const sheet of sheetPaths(parts)) {
    setPartText(parts, sheet, withFormats(partText(parts, sheet), merged.formats));
  }
}

function withLooks(xml: string, looks: LookRegister): string {
  const written = looks.toXml();
  const own = /<dxfs(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/dxfs>)/;
  if (own.test(xml)) return xml.replace(own, () => written);
  return xml.replace(
    /<\/cellStyles>|<cellStyles[^>]*\/>|<\/cellXfs>(?![\s\S]*<cellStyles)/,
    (end) => end + written,
  );
}

/** What the library knows nothing of, and what the model knows nothing of. */
function addTheRest(parts: PackageParts, workbook: EmbeddedWorkbook, kept: KeptPackage | null): void {
  const types = contentTypesOf(parts);
  for (const path of parts.keys()) {
    if (/^xl\/customProperty[^/]*\.bin$/.test(path)) types.add(path, PROPERTY_CONTENT_TYPE);
  }
  const old = kept ? { kept, copier: new PartCopier(kept, parts, types) } : null;
  if (old) graftPackage({ ...old, parts, types }, workbook);
  workbook.sheets.forEach((sheet, index) => {
    writeComments({ parts, types, old }, sheet, index + 1);
  });
  setContentTypes(parts, types);
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
