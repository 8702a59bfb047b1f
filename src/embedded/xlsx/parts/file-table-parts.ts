import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { ConditionalLook } from "../../model/conditional-format";
import type { SheetFilter } from "../../model/filter-criterion";
import { structuredColumn } from "../../model/formula-parts";
import type { Sheet } from "../../model/sheet";
import type { SortOrder } from "../../model/sort-order";
import type { Table } from "../../model/table";
import { bodyArea } from "../../model/table";
import type { EmbeddedWorkbook } from "../../model/workbook";
import { findTable } from "../../model/workbook";
import { areaInFull, fromSqref } from "./file-areas";
import { autoFilterXml, criteriaBy, readAutoFilter } from "./file-filters";
import type { LookRegister } from "../styles/file-looks";
import type { PackageParts } from "../package/package-parts";
import { partText, setPartText, tablePaths } from "../package/package-parts";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, findChild, findChildren, flag, xmlRoot } from "../package/xml-element";

/** What the library does not carry of a table. */
export interface FileTableParts {
  /** `null`: no filter buttons. */
  readonly autoFilter: SheetFilter | null;
  readonly sort: SortOrder | null;
  readonly showTotals: boolean;
  /** Its name; empty: none. A file without the element has none, for which the library says its own default. */
  readonly style: string;
}

/** By the names of the tables. */
export function readTableParts(
  parts: PackageParts,
  looks: readonly ConditionalLook[],
): ReadonlyMap<string, FileTableParts> {
  const tables = tablePaths(parts).map((path) => xmlRoot(partText(parts, path), path));
  return new Map(tables.map((table) => [attr(table, "name") ?? "", tableParts(table, looks)]));
}

function tableParts(table: XmlElement, looks: readonly ConditionalLook[]): FileTableParts {
  const filter = findChild(table, "autoFilter");
  const sort = findChild(table, "sortState");
  const style = findChild(table, "tableStyleInfo");
  return {
    autoFilter: filter ? readAutoFilter(filter, looks) : null,
    sort: sort ? readSort(sort) : null,
    showTotals: Number(attr(table, "totalsRowCount") ?? 0) > 0,
    style: (style && attr(style, "name")) ?? "",
  };
}

/**
 * The table for the library, as if it had no totals row: it would write the cells of that row anew, and empty what another
 * program did not also say in the table (LibreOffice says the formulas in the cells alone).
 */
export function withoutTotals(xml: string): string {
  return xml.replace(/(<table\s[^>]*?) totalsRowCount="\d+"/, "$1");
}

/** `null`: sorted by something else than values, which is not modelled and is forgotten. */
function readSort(element: XmlElement): SortOrder | null {
  const [whole] = fromSqref(attr(element, "ref") ?? "");
  const conditions = findChildren(element, "sortCondition");
  if (!whole || conditions.length === 0) return null;
  if (conditions.some((each) => (attr(each, "sortBy") ?? "value") !== "value")) return null;
  return {
    matchCase: flag(element, "caseSensitive", false),
    keys: conditions.map((each) => {
      const [column] = fromSqref(attr(each, "ref") ?? "");
      return {
        offset: (column?.column ?? whole.column) - whole.column,
        ascending: !flag(each, "descending", false),
      };
    }),
  };
}

/**
 * Puts filters and order into the tables that the library wrote. Its own filter hides the buttons one by one, and Excel
 * drops a table that hides them all.
 */
export function completeTables(parts: PackageParts, workbook: EmbeddedWorkbook, looks: LookRegister): void {
  for (const path of tablePaths(parts)) {
    const xml = partText(parts, path);
    const name = attr(xmlRoot(xml, path), "name") ?? "";
    const placed = findTable(workbook, name);
    if (!placed) throw new XlsxError(`${path} holds an unknown table "${name}"`);
    const own = filterXml(placed.table, looks) + sortXml(placed.table.sort, placed.table);
    setPartText(
      parts,
      path,
      xml
        .replace(/<autoFilter[^>]*(?:\/>|>.*?<\/autoFilter>)/s, "")
        .replace("<tableColumns", () => `${own}<tableColumns`),
    );
  }
}

/** A filter does not reach over the totals row. */
function filterXml(table: Table, looks: LookRegister): string {
  if (!table.showFilterButton) return "";
  const body = bodyArea(table);
  const area = { ...body, row: table.area.row, rowCount: body.rowCount + 1 };
  const position = (id: number): number => table.columns.findIndex((column) => column.id === id);
  return autoFilterXml({ area, criteria: criteriaBy(table.filter, position) }, looks);
}

function sortXml(sort: SortOrder | null, table: Table): string {
  if (!sort) return "";
  const body = bodyArea(table);
  const xml = new XmlWriter();
  xml.openNode("sortState", { ...(sort.matchCase ? { caseSensitive: 1 } : {}), ref: areaInFull(body) });
  for (const { offset, ascending } of sort.keys) {
    const ref = areaInFull({ ...body, column: body.column + offset, columnCount: 1 });
    xml.leafNode("sortCondition", { ...(ascending ? {} : { descending: 1 }), ref });
  }
  xml.closeNode();
  return xml.toString();
}

/** What the file says of the totals of a column beside its cells. */
export interface FileTotals {
  readonly totalsRowLabel?: string;
  readonly totalsRowFunction?: TotalsFunction;
  readonly totalsRowFormula?: string;
}

/** Functions of SUBTOTAL that the file has a word for (ECMA-376, 18.18.79). */
const FUNCTIONS = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
} as const;
type TotalsFunction = (typeof FUNCTIONS)[keyof typeof FUNCTIONS] | "custom";

/** `formula` as the file writes it, without `=`. */
export function totalsOf(
  sheet: Sheet,
  table: Table,
  position: number,
  fileFormula: (formula: string) => string,
): FileTotals {
  const row = table.area.row + table.area.rowCount - 1;
  const cell = sheet.cells.get(row, table.area.column + position);
  if (!table.showTotals || !cell) return {};
  const { formula, value } = cell;
  if (formula === null) return typeof value === "string" && value !== "" ? { totalsRowLabel: value } : {};
  const written = fileFormula(formula);
  const name = table.columns[position]?.name ?? "";
  const [, number, text] = /^SUBTOTAL\((\d+),(.*)\)$/.exec(written) ?? [];
  const own = fileFormula(`=${structuredColumn(name)}`);
  const found = text === own ? Object.entries(FUNCTIONS).find(([key]) => key === number)?.[1] : undefined;
  return found ? { totalsRowFunction: found } : { totalsRowFunction: "custom", totalsRowFormula: written };
}
