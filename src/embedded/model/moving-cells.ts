import type { Area } from "./area";
import { contains, intersection, isOnSheet } from "./area";
import { withoutCells } from "./copying-rules";
import { ExcelRuleError } from "./excel-rule-error";
import { referencedArea } from "./defined-names";
import { referenceText, rewriteFormula } from "./formula-parts";
import { OWN_SHEET, noteMentions } from "./formula-mentions";
import { rewriteFormulas } from "./formula-upkeep";
import { requireUnlocked } from "./protection-rules";
import type { Sheet } from "./sheet";
import { cellAt } from "./sheet";
import { readHeaders } from "./table-headers";
import type { EmbeddedWorkbook } from "./workbook";
import { announce } from "./workbook";

/**
 * Moves cells on their sheet as cutting and pasting does: contents, looks, links, rules and merges go along, formulas
 * that speak of them follow, and what stood at the new place is gone (typings of `Range.moveTo`; what follows is
 * inferred from Excel's cutting). Tables must not be touched: the caller says so.
 */
export function moveCells(workbook: EmbeddedWorkbook, sheet: Sheet, from: Area, to: Area): void {
  if (!isOnSheet(to)) throw new ExcelRuleError("InvalidArgument", "the moved cells would leave the sheet");
  for (const area of [from, to]) {
    requireUnlocked(sheet, area);
    const cut = sheet.merges.find((merge) => intersection(merge, area) && !contains(area, merge));
    if (cut) throw new ExcelRuleError("MergedRangeConflict", "moving would cut merged cells");
  }
  followInFormulas(workbook, sheet, from, to);
  moveGrid(sheet, from, to);
  const shift = (area: Area): Area => ({
    ...area,
    row: area.row + to.row - from.row,
    column: area.column + to.column - from.column,
  });
  sheet.validations = movedRules(sheet.validations, from, to, shift);
  sheet.conditionalFormats = movedRules(sheet.conditionalFormats, from, to, shift);
  sheet.merges = sheet.merges
    .filter((merge) => contains(from, merge) || !intersection(merge, to))
    .map((merge) => (contains(from, merge) ? shift(merge) : merge));
  for (const area of [from, to]) {
    readHeaders(workbook, sheet, area);
    announce(workbook, { kind: "content", sheet, area });
    announce(workbook, { kind: "format", sheet, area });
  }
}

function followInFormulas(workbook: EmbeddedWorkbook, moved: Sheet, from: Area, to: Area): void {
  rewriteFormulas(workbook, [moved.name.toLowerCase(), OWN_SHEET], (formula, home) =>
    rewriteFormula(formula, (part) => {
      if (part.kind !== "reference") return null;
      const isHere =
        part.sheet === null ? home === moved : part.sheet.toLowerCase() === moved.name.toLowerCase();
      if (!isHere) return null;
      const area = referencedArea(part);
      if (contains(from, area)) {
        const [down, right] = [to.row - from.row, to.column - from.column];
        const place = (line: number | null | undefined, by: number): number | null =>
          line === null || line === undefined ? null : line + by;
        const { top, bottom, left, right: last } = part.range;
        return referenceText(part.sheet, {
          ...part.range,
          top: place(top, down),
          bottom: place(bottom, down),
          left: place(left, right),
          right: place(last, right),
        });
      }
      return contains(to, area) ? "#REF!" : null;
    }),
  );
}

function moveGrid(sheet: Sheet, from: Area, to: Area): void {
  const cells = Array.from({ length: from.rowCount }, (_, down) =>
    Array.from({ length: from.columnCount }, (__, right) =>
      cellAt(sheet, from.row + down, from.column + right),
    ),
  );
  cells.forEach((line, down) => {
    line.forEach((_, right) => sheet.cells.remove(from.row + down, from.column + right));
  });
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      sheet.cells.set(to.row + down, to.column + right, cell);
      if (cell.formula !== null) noteMentions(sheet, cell.formula);
    });
  });
}

type Ruled = {
  readonly areas: readonly Area[];
  readonly anchor: { readonly row: number; readonly column: number };
};

function movedRules<Rule extends Ruled>(
  rules: readonly Rule[],
  from: Area,
  to: Area,
  shift: (area: Area) => Area,
): Rule[] {
  const moved = rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => intersection(area, from) ?? []);
    if (areas.length === 0) return [];
    const { row, column } = shift({ ...rule.anchor, rowCount: 1, columnCount: 1 });
    return [{ ...rule, areas: areas.map(shift), anchor: { row, column } }];
  });
  return [...withoutCells(withoutCells(rules, from), to), ...moved];
}
