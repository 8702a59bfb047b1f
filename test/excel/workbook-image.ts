import { holdsCell } from "../../src/embedded/model/area";
import type { DefinedName } from "../../src/embedded/model/defined-name";
import type { NamedStyle } from "../../src/embedded/model/cell-style";
import type { Sheet } from "../../src/embedded/model/sheet";
import { bodyArea } from "../../src/embedded/model/table";
import type { Table } from "../../src/embedded/model/table";
import type { EmbeddedWorkbook } from "../../src/embedded/model/workbook";
import { cellFacts } from "./image/cell-facts";
import type { IsLeftOut } from "./image/cell-facts";
import type { Facts, PlacedFacts, WorkbookImage } from "./image/facts";
import { described, lookFacts } from "./image/look-facts";
import { sheetFacts } from "./image/sheet-facts";

/** What an image does not speak of. */
export interface LeftOut {
  /** Sheets by name, with everything on them and their place among the tabs. */
  readonly sheets?: readonly string[];
  /** Tables by name of which only the headers count, and nothing that stands below them in their columns. */
  readonly rowsOf?: readonly string[];
}

/**
 * The whole workbook as plain data that can be compared: cell by cell, style by style, name by name. Ids are left out, and
 * so are the custom properties and settings (`propertyImage`), the selection and the dates that a file has of itself.
 */
export function workbookImage(workbook: EmbeddedWorkbook, leftOut: LeftOut = {}): WorkbookImage {
  const left = new Set(leftOut.sheets ?? []);
  const sheets = workbook.sheets.filter(({ name }) => !left.has(name));
  const rowsOf = new Set(leftOut.rowsOf ?? []);
  const isCut = ({ name }: Table): boolean => rowsOf.has(name);
  return new Map<string, Facts>([
    ["the workbook", ownFacts(workbook, sheets)],
    ...sheets.flatMap((sheet) => [
      ...sheetFacts(sheet, (table) => (isCut(table) ? "without rows" : "whole")),
      ...cellFacts(sheet, belowHeaders(sheet.tables.filter(isCut))),
    ]),
    ...workbook.names.filter(({ sheet }) => !sheet || !left.has(sheet.name)).map(nameFacts),
    ...[...workbook.styles.values()].map(styleFacts),
  ]);
}

/** Custom document properties and settings of the add-in. */
export function propertyImage({ properties, settings }: EmbeddedWorkbook): WorkbookImage {
  return new Map<string, Facts>([
    ...[...properties.custom.values()].map(({ key, value }): PlacedFacts => [
      `property «${key}»`,
      { value: typeof value === "object" ? described(value) : value },
    ]),
    ...[...settings].map(([key, value]): PlacedFacts => [
      `setting «${key}»`,
      { value: JSON.stringify(value) },
    ]),
  ]);
}

/** A time as the add-in writes it into sentences. */
const WRITTEN_AT = /\d{2}\/\d{2}\/\d{4}, \d{2}:\d{2}/gu;
/** An Excel serial with a time of the day, in a cell that shows one. */
const SHOWN_TIME = /hh:mm/u;

/** The image without the times of writing: for two workbooks that were written at different times. */
export function withoutTimes(image: WorkbookImage): WorkbookImage {
  return new Map(
    [...image].map(([place, facts]) => {
      const { value } = facts;
      if (typeof value === "string") {
        return [place, { ...facts, value: value.replace(WRITTEN_AT, "(time of writing)") }];
      }
      const isTime = typeof value === "number" && SHOWN_TIME.test(String(facts["number format"]));
      return [place, isTime ? { ...facts, value: "(time of writing)" } : facts];
    }),
  );
}

function ownFacts(workbook: EmbeddedWorkbook, sheets: readonly Sheet[]): Facts {
  const { title, subject, author, keywords, comments, category, manager, company } = workbook.properties;
  return {
    sheets: sheets.map(({ name }) => name).join(" | "),
    ...(sheets.includes(workbook.activeSheet) ? { shown: workbook.activeSheet.name } : {}),
    calculation: workbook.calculationMode,
    "structure protected": workbook.structureProtected,
    "structure password": workbook.structurePassword !== null,
    ...{ title, subject, author, keywords, comments, category, manager, company },
  };
}

function nameFacts({ name, formula, sheet, visible, comment }: DefinedName): PlacedFacts {
  return [`name «${name}»${sheet === null ? "" : ` of ${sheet.name}`}`, { formula, visible, comment }];
}

function styleFacts({ name, builtIn, style, includes }: NamedStyle): PlacedFacts {
  return [
    `cell style «${name}»`,
    { ...lookFacts(style), includes: described(includes), "built in": builtIn },
  ];
}

/** Below the headers of these tables, down to the end of the sheet. */
function belowHeaders(tables: readonly Table[]): IsLeftOut {
  if (tables.length === 0) return () => false;
  const areas = tables.map((table) => ({ ...bodyArea(table), rowCount: Infinity }));
  return (row, column) => areas.some((area) => holdsCell(area, row, column));
}
