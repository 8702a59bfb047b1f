import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { Area } from "../../model/area";
import { parseArea } from "../../model/area";
import type { ConditionalLook } from "../../model/conditional-format";
import type { FilterCriteria, FilterCriterion, FilterDate, SheetFilter } from "../../model/filter-criterion";
import { referenceText } from "../../model/formula-parts";
import type { Sheet } from "../../model/sheet";
import { areaInFull } from "./file-areas";
import type { LookRegister } from "../styles/file-looks";
import { XlsxError } from "../package/xlsx-error";
import type { XmlElement } from "../package/xml-element";
import { attr, findChild, findChildren, flag, xmlText } from "../package/xml-element";

/**
 * The `<autoFilter>` element (ECMA-376, 18.3.1.2), of a table or of a sheet. Criteria by the column's position in it. Which
 * rows they hide stands with the rows.
 */
export function autoFilterXml({ area, criteria }: SheetFilter, looks: LookRegister): string {
  const xml = new XmlWriter();
  const columns = [...criteria].sort(([one], [other]) => one - other);
  xml.openNode("autoFilter", { ref: areaInFull(area) });
  for (const [column, criterion] of columns) {
    xml.openNode("filterColumn", { colId: column });
    writeCriterion(xml, criterion, looks);
    xml.closeNode();
  }
  xml.closeNode();
  return xml.toString();
}

function writeCriterion(xml: XmlWriter, criterion: FilterCriterion, looks: LookRegister): void {
  switch (criterion.type) {
    case "values":
      writeValues(xml, criterion.values, criterion.dates);
      break;
    case "custom": {
      const { criterion1, criterion2, operator } = criterion;
      const both = criterion2 !== null && operator === "And";
      xml.openNode("customFilters", both ? { and: 1 } : {});
      for (const text of [criterion1, criterion2]) {
        if (text !== null) xml.leafNode("customFilter", customAttributes(text));
      }
      xml.closeNode();
      break;
    }
    case "top":
      xml.leafNode("top10", {
        ...(criterion.from === "bottom" ? { top: 0 } : {}),
        ...(criterion.unit === "percent" ? { percent: 1 } : {}),
        val: criterion.count,
      });
      break;
    case "average":
      xml.leafNode("dynamicFilter", { type: `${criterion.side}Average` });
      break;
    case "kept":
      xml.writeRaw(criterion.xml);
      break;
    case "color":
      xml.leafNode("colorFilter", {
        dxfId: looks.numberOf(criterion.look),
        ...(criterion.of === "font" ? { cellColor: 0 } : {}),
      });
  }
}

function writeValues(xml: XmlWriter, values: readonly string[], dates: readonly FilterDate[]): void {
  xml.openNode("filters", values.includes("") ? { blank: 1 } : {});
  for (const val of values) if (val !== "") xml.leafNode("filter", { val });
  for (const { year, month, day } of dates) {
    xml.leafNode("dateGroupItem", {
      year,
      ...(month === null ? {} : { month }),
      ...(day === null ? {} : { day }),
      dateTimeGrouping: day !== null ? "day" : month !== null ? "month" : "year",
    });
  }
  xml.closeNode();
}

/** Operators of the file, and how they begin a criterion. An operator that is not named is `equal`. */
const OPERATORS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

/** In the file a single space stands for nothing: Excel writes `<>` alone as *not equal* to it. */
const NOTHING = " ";

function customAttributes(criterion: string): Record<string, string> {
  const found = OPERATORS.find(([sign]) => criterion.startsWith(sign));
  const [sign, operator] = found ?? ["", "equal"];
  const val = criterion.slice(sign.length);
  return { ...(operator === "equal" ? {} : { operator }), val: val === "" ? NOTHING : val };
}

/** Reads an `<autoFilter>`. Criteria that are not modelled are kept as they stand. */
export function readAutoFilter(element: XmlElement, looks: readonly ConditionalLook[]): SheetFilter {
  const ref = attr(element, "ref") ?? "";
  const area: Area | null = parseArea(ref);
  if (!area) throw new XlsxError(`a filter lies at "${ref}"`);
  const criteria = findChildren(element, "filterColumn").flatMap((column) => {
    const criterion = readCriterion(column, looks);
    return criterion ? [[Number(attr(column, "colId")), criterion] as const] : [];
  });
  return { area, criteria: new Map(criteria) };
}

const KEPT = ["dynamicFilter", "iconFilter", "extLst"];

function readCriterion(column: XmlElement, looks: readonly ConditionalLook[]): FilterCriterion | null {
  const filters = findChild(column, "filters");
  if (filters) return readValues(filters);
  const custom = findChild(column, "customFilters");
  if (custom) return readCustom(custom);
  const top = findChild(column, "top10");
  if (top) return readTop(top);
  const color = findChild(column, "colorFilter");
  if (color) {
    const look = looks[Number(attr(color, "dxfId") ?? NaN)] ?? {};
    return { type: "color", of: flag(color, "cellColor", true) ? "cell" : "font", look };
  }
  const dynamic = attr(findChild(column, "dynamicFilter") ?? column, "type");
  if (dynamic === "aboveAverage" || dynamic === "belowAverage") {
    return { type: "average", side: dynamic === "aboveAverage" ? "above" : "below" };
  }
  const kept = KEPT.map((name) => findChild(column, name)).find((found) => found !== undefined);
  return kept ? { type: "kept", name: kept.name, xml: xmlText(kept) } : null;
}

function readValues(filters: XmlElement): FilterCriterion {
  const values = findChildren(filters, "filter").map((each) => attr(each, "val") ?? "");
  const dates = findChildren(filters, "dateGroupItem").map((each) => ({
    year: Number(attr(each, "year")),
    month: numberOrNull(attr(each, "month")),
    day: numberOrNull(attr(each, "day")),
  }));
  return { type: "values", values: flag(filters, "blank", false) ? [...values, ""] : values, dates };
}

function readTop(top: XmlElement): FilterCriterion {
  return {
    type: "top",
    from: flag(top, "top", true) ? "top" : "bottom",
    unit: flag(top, "percent", false) ? "percent" : "items",
    count: Number(attr(top, "val")),
  };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function readCustom(custom: XmlElement): FilterCriterion {
  const [criterion1 = "=", criterion2 = null] = findChildren(custom, "customFilter").map((each) => {
    const operator = attr(each, "operator") ?? "equal";
    // LibreOffice writes `**none**` for its filter of cells that are not empty.
    const sign = OPERATORS.find(([, name]) => name === operator)?.[0] ?? "<>";
    const val = attr(each, "val") ?? "";
    return sign + (val === NOTHING ? "" : val);
  });
  const isOr = criterion2 !== null && !flag(custom, "and", false);
  return { type: "custom", criterion1, criterion2, operator: isOr ? "Or" : "And" };
}

/** Criteria with columns counted by position, for columns with ids, and the other way round. */
export function criteriaBy(
  criteria: FilterCriteria,
  key: (column: number) => number | undefined,
): FilterCriteria {
  const entries = [...criteria].flatMap(([column, criterion]) => {
    const found = key(column);
    return found === undefined ? [] : [[found, criterion] as const];
  });
  return new Map(entries);
}

/**
 * The hidden names by which Excel knows the filtered cells of each sheet (`_xlnm._FilterDatabase`; without them older
 * versions do not show the filter).
 */
export function filterNamesXml(sheets: readonly Sheet[]): string {
  const xml = new XmlWriter();
  sheets.forEach(({ name, autoFilter }, localSheetId) => {
    if (!autoFilter) return;
    const { row, column, rowCount, columnCount } = autoFilter.area;
    const [top, left] = [row, column];
    const range = { top, left, bottom: row + rowCount - 1, right: column + columnCount - 1 };
    const fixed = { $top: true, $left: true, $bottom: true, $right: true };
    const attributes = { name: "_xlnm._FilterDatabase", localSheetId, hidden: 1 };
    xml.leafNode("definedName", attributes, referenceText(name, { ...range, ...fixed }));
  });
  return xml.toString();
}
