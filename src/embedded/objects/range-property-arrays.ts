import { singleCell } from "../model/area";
import type { StyleChange } from "../model/cell-style";
import { restyleCells } from "../model/cell-formatting";
import type { LineChange } from "../model/lines";
import { changeColumns, changeRows } from "../model/lines";
import { applyNamedStyle } from "../model/named-styles";
import type { HostContext } from "./host-context";
import { linkCells } from "./hyperlink";
import { fontNameValue } from "./look-values";
import { booleanValue, colorValue, listValue, numberValue, objectValue, wordValue } from "./property-values";
import { RangeTarget } from "./range-target";
import { styleNameValue } from "./style-name";

/** `Excel.Range.setCellProperties`, `setColumnProperties`, `setRowProperties`: one entry for each cell or line. */

const CELL_KEYS = ["format", "style"] as const;
const FORMAT_KEYS = [
  "fill",
  "font",
  "protection",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
] as const;

export function setCellProperties(range: RangeTarget, value: unknown, context: HostContext): void {
  const { area } = range;
  listValue("Range.setCellProperties", value, area.rowCount).forEach((cells, down) => {
    listValue("Range.setCellProperties", cells, area.columnCount).forEach((entry, right) => {
      const cell = singleCell(area.row + down, area.column + right);
      setCell(new RangeTarget(range.sheet, cell), entry, context);
    });
  });
}

export function setColumnProperties(range: RangeTarget, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  listValue("Range.setColumnProperties", value, area.columnCount).forEach((entry, right) => {
    const column = { ...area, column: area.column + right, columnCount: 1 };
    const { line, look } = lineEntry("Range.setColumnProperties", entry, "columnWidth", "columnHidden");
    changeColumns(context.workbook, sheet, column, line);
    setLook(new RangeTarget(sheet, column), look, context);
  });
}

export function setRowProperties(range: RangeTarget, value: unknown, context: HostContext): void {
  const { sheet, area } = range;
  listValue("Range.setRowProperties", value, area.rowCount).forEach((entry, down) => {
    const row = { ...area, row: area.row + down, rowCount: 1 };
    const { line, look } = lineEntry("Range.setRowProperties", entry, "rowHeight", "rowHidden");
    changeRows(context.workbook, sheet, row, line);
    setLook(new RangeTarget(sheet, row), look, context);
  });
}

/** What an entry says of the line itself, and of its cells' look. */
interface LineEntry {
  readonly line: LineChange;
  readonly look: { readonly style?: unknown; readonly format: object };
}

function lineEntry(
  member: string,
  entry: unknown,
  sizeKey: "columnWidth" | "rowHeight",
  hiddenKey: "columnHidden" | "rowHidden",
): LineEntry {
  const given = objectValue(member, entry ?? {}, [...CELL_KEYS, hiddenKey]);
  const format = objectValue(`${member} format`, given.format ?? {}, [...FORMAT_KEYS, sizeKey]);
  const size = format[sizeKey];
  const hidden = given[hiddenKey];
  const looks = Object.entries(format).filter(([key]) => key !== sizeKey);
  return {
    line: {
      ...(size === undefined ? {} : { size: numberValue(`${member} ${sizeKey}`, size) }),
      ...(hidden === undefined ? {} : { hidden: booleanValue(`${member} ${hiddenKey}`, hidden) }),
    },
    look: { ...(given.style === undefined ? {} : { style: given.style }), format: Object.fromEntries(looks) },
  };
}

/**
 * A link that is `null` or absent stays as it is ("Blank and null values" of Office.js). What the entry says of the look
 * wins over the look that a link brings: in which order Excel does it is not known.
 */
function setCell(range: RangeTarget, entry: unknown, context: HostContext): void {
  const given = objectValue("Range.setCellProperties", entry ?? {}, [...CELL_KEYS, "hyperlink"]);
  const { hyperlink, ...look } = given;
  if (hyperlink !== undefined && hyperlink !== null) linkCells(range, hyperlink, context);
  setLook(range, look, context);
}

/** An empty entry changes nothing. */
function setLook({ sheet, area }: RangeTarget, entry: unknown, { workbook }: HostContext): void {
  const { style, format } = objectValue("Range cell properties", entry ?? {}, CELL_KEYS);
  if (style !== undefined)
    applyNamedStyle(workbook, sheet, area, styleNameValue("SettableCellProperties.style", style));
  const change = styleChange(format ?? {});
  if (Object.keys(change).length > 0) restyleCells(workbook, sheet, area, change);
}

function styleChange(value: unknown): StyleChange {
  const format = objectValue("format", value, FORMAT_KEYS);
  const fill = objectValue("format.fill", format.fill ?? {}, ["color"]);
  const font = objectValue("format.font", format.font ?? {}, ["bold", "italic", "color", "size", "name"]);
  const protection = objectValue("format.protection", format.protection ?? {}, ["locked", "formulaHidden"]);
  const fontChange: StyleChange["font"] = {
    ...given(font.bold, (bold) => ({ bold: booleanValue("font.bold", bold) })),
    ...given(font.italic, (italic) => ({ italic: booleanValue("font.italic", italic) })),
    ...given(font.color, (color) => ({ color: colorValue("font.color", color) })),
    ...given(font.size, (size) => ({ size: numberValue("font.size", size) })),
    ...given(font.name, (name) => ({ name: fontNameValue("font.name", name) })),
  };
  const protectionChange = {
    ...given(protection.locked, (locked) => ({ locked: booleanValue("protection.locked", locked) })),
    ...given(protection.formulaHidden, (hidden) => ({
      formulaHidden: booleanValue("protection.formulaHidden", hidden),
    })),
  };
  const alignment = alignmentChange(format);
  return {
    ...given(fill.color, (color) => ({ fill: colorValue("fill.color", color) })),
    ...(Object.keys(fontChange).length > 0 ? { font: fontChange } : {}),
    ...(Object.keys(protectionChange).length > 0 ? { protection: protectionChange } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
}

function alignmentChange(
  format: Partial<Record<(typeof FORMAT_KEYS)[number], unknown>>,
): NonNullable<StyleChange["alignment"]> {
  return {
    ...given(format.wrapText, (wrap) => ({ wrapText: booleanValue("format.wrapText", wrap) })),
    ...given(format.indentLevel, (level) => ({ indentLevel: numberValue("format.indentLevel", level) })),
    ...given(format.horizontalAlignment, (word) => ({
      horizontal: wordValue("format.horizontalAlignment", word, ["General", "Left", "Center", "Right"]),
    })),
    ...given(format.verticalAlignment, (word) => ({
      vertical: wordValue("format.verticalAlignment", word, ["Top", "Center", "Bottom"]),
    })),
  };
}

function given<Result extends object>(value: unknown, read: (value: unknown) => Result): Partial<Result> {
  return value === undefined ? {} : read(value);
}
