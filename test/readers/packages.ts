import { strToU8, zipSync } from "fflate";

/** Small packages of each format, with what a test is about in them. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A zip file of these parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  const each = parts.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}

function contentTypes(part: string, type: string): string {
  return `${XML}<Types xmlns="${CONTENT}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
}

export interface SheetOfPackage {
  readonly name: string;
  /** What stands in `worksheet`. */
  readonly xml: string;
  readonly state?: string;
}

export interface WorkbookOfPackage {
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  readonly isFrom1904?: boolean;
}

/** A workbook of these sheets. */
export function xlsx(sheets: readonly SheetOfPackage[], more: WorkbookOfPackage = {}): Uint8Array {
  const entries = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const properties = more.isFrom1904 === true ? '<workbookPr date1904="1"/>' : "";
  return packed({
    "[Content_Types].xml": contentTypes("/xl/workbook.xml", "spreadsheetml.sheet"),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML}<workbook ${S} ${R}>${properties}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "/xl/sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${XML}<sst ${S}>${more.strings ?? ""}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet ${S}>${more.styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${XML}<worksheet ${S}>${xml}</worksheet>`,
      ]),
    ),
  });
}

/** A text document with this body, and what stands in its styles and its numbering. */
export function docx(body: string, styles = "", numbering = ""): Uint8Array {
  return packed({
    "[Content_Types].xml": contentTypes("/word/document.xml", "wordprocessingml.document"),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/styles.xml": `${XML}<w:styles ${W}>${styles}</w:styles>`,
    "word/numbering.xml": `${XML}<w:numbering ${W}>${numbering}</w:numbering>`,
  });
}

const ODF = ["office", "text", "table", "style"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

/** An OpenDocument file with this body, and what stands in its automatic styles. */
export function odf(kind: "text" | "spreadsheet", body: string, styles = ""): Uint8Array {
  return packed({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `${XML}<office:document-content ${ODF.join(" ")} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });
}
