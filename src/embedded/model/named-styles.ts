import type { Area } from "./area";
import { WHOLE_SHEET } from "./area";
import { styleKey } from "./built-in-styles";
import { changeStyles, sharing } from "./cell-formatting";
import type { CellStyle, NamedStyle, StyleParts } from "./cell-style";
import { NORMAL_STYLE } from "./cell-style";
import { ExcelRuleError } from "./excel-rule-error";
import { requireAllowed } from "./protection-rules";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

const EVERYTHING: StyleParts = {
  number: true,
  font: true,
  alignment: true,
  border: true,
  patterns: true,
  protection: true,
};

/** A new cell style that looks like *Normal*. `InvalidArgument` when the name is empty, too long or taken. */
export function addNamedStyle(workbook: EmbeddedWorkbook, name: string): NamedStyle {
  const key = styleKey(name);
  // 255 characters: the limit of the file format (ECMA-376 part 1, 18.8.7 with ST_Xstring as Excel keeps it).
  if (name.trim() === "" || name.length > 255) {
    throw new ExcelRuleError("InvalidArgument", `"${name}" cannot name a cell style`);
  }
  if (workbook.styles.has(key)) {
    throw new ExcelRuleError("ItemAlreadyExists", `there is a cell style "${name}" already`);
  }
  const style = { ...NORMAL_STYLE, styleName: name };
  const named: NamedStyle = { name, builtIn: false, style, includes: EVERYTHING };
  workbook.styles.set(key, named);
  return named;
}

/** The cell style of that name, without case (a built-in one also as the gallery writes it); `null`: none. */
export function findNamedStyle(workbook: EmbeddedWorkbook, name: string): NamedStyle | null {
  return workbook.styles.get(styleKey(name)) ?? null;
}

/**
 * Changes a cell style, and with it the cells that use it: each of their parts (font, alignment …) that was set on the
 * cell itself stays. A cell does not tell where a part comes from, so a part is the cell's own if it differs from the
 * style's.
 */
export function changeNamedStyle(
  workbook: EmbeddedWorkbook,
  named: NamedStyle,
  change: Partial<Pick<NamedStyle, "style" | "includes">>,
): void {
  const before = { style: named.style, includes: named.includes };
  named.style = { ...(change.style ?? named.style), styleName: named.name };
  named.includes = change.includes ?? named.includes;
  restyleUsers(workbook, named.name, (style) =>
    styledAs(style, { ...named, includes: followedParts(style, { before, now: named }) }),
  );
}

/** The parts in which a cell follows a change of its style: those that it had from it, and those that are included anew. */
function followedParts(
  cell: CellStyle,
  { before, now }: { readonly before: Pick<NamedStyle, "style" | "includes">; readonly now: NamedStyle },
): StyleParts {
  const follows = (part: keyof StyleParts, field: keyof CellStyle): boolean =>
    now.includes[part] &&
    (!before.includes[part] || JSON.stringify(cell[field]) === JSON.stringify(before.style[field]));
  return {
    number: follows("number", "numberFormat"),
    font: follows("font", "font"),
    alignment: follows("alignment", "alignment"),
    border: follows("border", "borders"),
    patterns: follows("patterns", "fill"),
    protection: follows("protection", "protection"),
  };
}

/** Deletes a cell style; its cells become *Normal*. *Normal* itself cannot go. */
export function deleteNamedStyle(workbook: EmbeddedWorkbook, named: NamedStyle): void {
  if (named.builtIn) {
    throw new ExcelRuleError("InvalidOperation", `cell style "${named.name}" is built in`);
  }
  workbook.styles.delete(styleKey(named.name));
  restyleUsers(workbook, named.name, () => NORMAL_STYLE);
}

/** Gives the cells of an area a cell style by name; `ItemNotFound` if the workbook has none of that name. */
export function applyNamedStyle(workbook: EmbeddedWorkbook, sheet: Sheet, area: Area, name: string): void {
  requireAllowed(sheet, "allowFormatCells");
  const named = findNamedStyle(workbook, name);
  if (!named) throw new ExcelRuleError("ItemNotFound", `there is no cell style "${name}"`);
  changeStyles(
    sheet,
    area,
    sharing((style) => styledAs(style, named)),
  );
  announce(workbook, { kind: "format", sheet, area });
}

/** Only the included parts of a cell style reach the cell. */
function styledAs(style: CellStyle, { name, style: from, includes }: NamedStyle): CellStyle {
  return {
    styleName: name,
    numberFormat: includes.number ? from.numberFormat : style.numberFormat,
    font: includes.font ? from.font : style.font,
    fill: includes.patterns ? from.fill : style.fill,
    borders: includes.border ? from.borders : style.borders,
    alignment: includes.alignment ? from.alignment : style.alignment,
    protection: includes.protection ? from.protection : style.protection,
  };
}

function restyleUsers(
  workbook: EmbeddedWorkbook,
  name: string,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = sharing((style) => (style.styleName === name ? change(style) : style));
  for (const sheet of workbook.sheets) {
    let users = 0;
    sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
      if (cell.style.styleName !== name) return;
      users += 1;
      sheet.cells.set(row, column, { ...cell, style: changed(cell.style) });
    });
    if (users > 0) announce(workbook, { kind: "format", sheet, area: WHOLE_SHEET });
  }
}
