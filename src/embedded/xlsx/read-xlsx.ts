import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ConditionalLook } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { styleKey } from "../model/built-in-styles";
import { createSheet } from "../model/sheet";
import type { EmbeddedWorkbook } from "../model/workbook";
import { createWorkbook, nextId, sheetId } from "../model/workbook";
import { fromSqref } from "./parts/file-areas";
import { readCalculationMode } from "./parts/file-calculation";
import { readConditionalFormats } from "./parts/file-conditional-formats";
import { readCustomDocumentProperties } from "./parts/file-custom-document-properties";
import { readCustomProperties } from "./parts/file-custom-properties";
import { readDocumentProperties } from "./parts/file-document-properties";
import { chartLabels, readCharts } from "./charts/file-charts";
import { readHyperlinks } from "./parts/file-hyperlinks";
import { readSheetPassword, readStructurePassword } from "./parts/file-passwords";
import { readLook } from "./styles/file-looks";
import { readDefinedNames } from "./parts/file-names";
import { readValidation } from "./parts/file-validations";
import { readAutoFilter } from "./parts/file-filters";
import { readTableParts, withoutTotals } from "./parts/file-table-parts";
import { loadedByLibrary } from "./package/library-file";
import type { PackageParts } from "./package/package-parts";
import { partText, setPartText, tablePaths, unpack } from "./package/package-parts";
import type { FileStyles } from "./styles/read-named-styles";
import { readNamedStyles } from "./styles/read-named-styles";
import { readSheet } from "./parts/read-sheet";
import { tailOf, withoutTail } from "./parts/sheet-tail";
import { themeColors, withPlainColors } from "./styles/theme-colors";
import { XlsxError } from "./package/xlsx-error";
import type { XmlElement } from "./package/xml-element";
import { withNumericBooleans } from "./package/xml-booleans";
import { readComments, readPersons } from "./comments/read-comments";
import { contentTypesOf, kindOfContent } from "./package/content-types";
import { History } from "./kept/history";
import { readKeptCells, sharedTexts } from "./kept/kept-cells";
import type { KeptPackage, KeptSheet } from "./kept/kept-package";
import { keepPackage } from "./kept/kept-package";
import { refuseContent, refuseOldContainer } from "./kept/refused-content";
import { mainPart, targetsOf } from "./package/relationships";
import { withoutSharedFormulas } from "./parts/shared-formulas";
import { attr, findChild, flag, grandchildren, xmlRoot } from "./package/xml-element";

/**
 * The workbook of an `.xlsx` file, with the formula results as they stand in it. Fails with `XlsxError`: no `.xlsx`,
 * broken, or with something in it that the embedded Excel does not have.
 */
export async function readXlsx(bytes: Uint8Array): Promise<EmbeddedWorkbook> {
  refuseOldContainer(bytes);
  const parts = await unpack(bytes);
  refuseContent(parts);
  const root = xmlRoot(partText(parts, WORKBOOK), WORKBOOK);
  const places = sheetPlaces(parts, root);
  const tails = places.map(({ path }) => tailOf(partText(parts, path), path));
  const styles = await readNamedStyles(parts);
  const file = await libraryWorkbook(parts, places, styles);
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  for (const style of styles.named) workbook.styles.set(styleKey(style.name), style);
  const looks = readLooks(parts);
  const context = { tables: readTableParts(parts, looks), styleOf: styles.styleOf };
  const texts = sharedTexts(parts);
  const persons = readPersons(parts);
  const kept = new Map<Sheet, KeptSheet>();
  places.forEach(({ name, path, fileId }, index) => {
    const sheet = createSheet(sheetId(nextId(workbook)), name);
    workbook.sheets.push(sheet);
    readSheet(workbook, worksheetNamed(file, name), sheet, context);
    const charts = readCharts(worksheetNamed(file, name), sheet, workbook, chartLabels(parts, path));
    readTail(workbook, tails[index], { sheet, looks, targets: targetsOf(parts, path), parts });
    readComments(parts, path, sheet, persons);
    readKeptCells(partText(parts, path), texts, sheet);
    kept.set(sheet, { path, sheetId: fileId, charts: charts.map((read) => ({ read })) });
  });
  readDocumentProperties(parts, workbook.properties);
  readCustomDocumentProperties(parts, workbook.properties);
  withWorkbookParts(workbook, root);
  keepPackage(workbook, keptPackage(workbook, parts, kept, { styles, looks }));
  return workbook;
}

function keptPackage(
  workbook: EmbeddedWorkbook,
  parts: PackageParts,
  sheets: ReadonlyMap<Sheet, KeptSheet>,
  { styles, looks }: { readonly styles: FileStyles; readonly looks: readonly ConditionalLook[] },
): KeptPackage {
  const types = contentTypesOf(parts);
  return {
    kind: kindOfContent(types.of(mainPart(parts)) ?? ""),
    parts,
    types,
    sheets,
    history: new History(workbook),
    looks: {
      formats: styles.formats,
      differential: new WeakMap(looks.map((look, index) => [look, index])),
      named: new Map(styles.named.map((style) => [style, { ...style }])),
    },
  };
}

const WORKBOOK = "xl/workbook.xml";

interface SheetPlace {
  readonly name: string;
  /** Its number in the file, which never changes. */
  readonly fileId: string;
  readonly path: string;
}

function sheetPlaces(parts: PackageParts, root: XmlElement): readonly SheetPlace[] {
  const targets = targetsOf(parts, WORKBOOK);
  return grandchildren(root, "sheets", "sheet").map((element) => {
    const name = attr(element, "name") ?? "";
    const target = targets.get(attr(element, "r:id") ?? "");
    if (target === undefined) throw new XlsxError(`sheet "${name}" is missing`);
    const fileId = attr(element, "sheetId") ?? "";
    return { name, fileId, path: target };
  });
}

const PARTS_OF_THE_BOOK = /^xl\/(?:workbook|styles|(?:worksheets|tables)\/[^/]+)\.xml$/;

async function libraryWorkbook(
  parts: PackageParts,
  places: readonly SheetPlace[],
  styles: FileStyles,
): Promise<Workbook> {
  const plain: PackageParts = new Map(parts);
  const theme = themeColors(parts);
  for (const path of parts.keys()) {
    if (!PARTS_OF_THE_BOOK.test(path)) continue;
    setPartText(plain, path, withPlainColors(withNumericBooleans(partText(parts, path)), theme));
  }
  for (const path of tablePaths(plain)) setPartText(plain, path, withoutTotals(partText(plain, path)));
  if (styles.xml !== null) setPartText(plain, "xl/styles.xml", withPlainColors(styles.xml, theme));
  for (const { path } of places) {
    setPartText(plain, path, withoutSharedFormulas(withoutTail(partText(plain, path), path)));
  }
  return loadedByLibrary(plain);
}

function worksheetNamed(file: Workbook, name: string): Worksheet {
  const found = file.getWorksheet(name);
  if (!found) throw new XlsxError(`"${name}" is not a worksheet`);
  return found;
}

function readLooks(parts: PackageParts): readonly ConditionalLook[] {
  const path = "xl/styles.xml";
  if (!parts.has(path)) return [];
  const xml = withPlainColors(partText(parts, path), themeColors(parts));
  return grandchildren(xmlRoot(xml, path), "dxfs", "dxf").map(readLook);
}

interface TailContext {
  readonly sheet: Sheet;
  readonly looks: readonly ConditionalLook[];
  /** Of the sheet's relationships, by id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly parts: PackageParts;
}

function readTail(workbook: EmbeddedWorkbook, tail: XmlElement | undefined, context: TailContext): void {
  if (!tail) return;
  const { sheet, looks, targets, parts } = context;
  sheet.merges = grandchildren(tail, "mergeCells", "mergeCell").flatMap((element) =>
    fromSqref(attr(element, "ref") ?? ""),
  );
  const filter = findChild(tail, "autoFilter");
  sheet.autoFilter = filter ? readAutoFilter(filter, looks) : null;
  sheet.conditionalFormats = readConditionalFormats(tail, looks).map((format) => ({
    ...format,
    id: String(nextId(workbook)),
  }));
  sheet.validations = validationElements(tail).flatMap((element) => readValidation(element) ?? []);
  readHyperlinks(tail, targets, sheet);
  readCustomProperties(tail, targets, parts, sheet);
  sheet.protection = { ...sheet.protection, password: readSheetPassword(tail) };
}

/** Excel keeps rules that point to other sheets in its extension. */
function validationElements(tail: XmlElement): readonly XmlElement[] {
  const newer = grandchildren(tail, "extLst", "ext").flatMap((extension) =>
    grandchildren(extension, "x14:dataValidations", "x14:dataValidation"),
  );
  return [...grandchildren(tail, "dataValidations", "dataValidation"), ...newer];
}

function withWorkbookParts(workbook: EmbeddedWorkbook, root: XmlElement): EmbeddedWorkbook {
  const [first] = workbook.sheets;
  if (!first) throw new XlsxError("it has no sheet");
  const [view] = grandchildren(root, "bookViews", "workbookView");
  const active = Number((view && attr(view, "activeTab")) ?? 0);
  workbook.activeSheet = workbook.sheets[active] ?? first;
  workbook.names.push(...readDefinedNames(root, workbook.sheets));
  const protection = findChild(root, "workbookProtection");
  workbook.structureProtected = protection !== undefined && flag(protection, "lockStructure", false);
  workbook.calculationMode = readCalculationMode(root);
  workbook.structurePassword = readStructurePassword(root);
  return workbook;
}
