import type { Area } from "./area";
import { contains, intersection, without } from "./area";
import type { ConditionalFormat } from "./conditional-format";
import { copiedFormula } from "./formula-references";
import type { Sheet } from "./sheet";
import type { EmbeddedWorkbook } from "./workbook";
import { nextId } from "./workbook";

interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Manner {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly transpose: boolean;
}

/**
 * Gives the copies of some cells, side by side, the rules that they have: conditional formats with every format, validations
 * only with everything ("Paste Special": *Formats* and *Validation* are options of their own; conditional formats are formats).
 * A copied rule is one of its own, over all copies (inferred), and its formula is read from its first cell.
 */
export function copyRules(
  workbook: EmbeddedWorkbook,
  source: Block,
  { sheet, tiles }: { readonly sheet: Sheet; readonly tiles: readonly Area[] },
  { what, transpose }: Manner,
): void {
  const shifts = tiles.map((tile) => shifter(source.area, tile, transpose));
  const areasOf = (areas: readonly Area[]): Area[] =>
    joined(shifts.flatMap((shift) => copiedAreas(areas, source.area, shift)));
  const copies = source.sheet.conditionalFormats.flatMap((format) => {
    const areas = areasOf(format.areas);
    if (areas.length === 0) return [];
    const id = `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000001}`;
    return [readFromCorner({ ...format, areas, id })];
  });
  const free = <Rule extends { readonly areas: readonly Area[] }>(rules: readonly Rule[]): Rule[] =>
    tiles.reduce<Rule[]>((left, tile) => withoutCells(left, tile), [...rules]);
  sheet.conditionalFormats = [...copies, ...free(sheet.conditionalFormats)];
  if (what !== "All") return;
  const validations = source.sheet.validations.flatMap((validation) => {
    const areas = areasOf(validation.areas);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.validations = [...free(sheet.validations), ...validations];
}

/** Stretches of the same columns right below each other as one. */
function joined(areas: readonly Area[]): Area[] {
  const done: Area[] = [];
  for (const area of areas) {
    const index = done.findIndex(
      ({ row, rowCount, column, columnCount }) =>
        row + rowCount === area.row && column === area.column && columnCount === area.columnCount,
    );
    const above = done[index];
    if (above === undefined) done.push(area);
    else done[index] = { ...above, rowCount: above.rowCount + area.rowCount };
  }
  return done;
}

/** A formula says what it says of the first cell. */
function readFromCorner(format: ConditionalFormat): ConditionalFormat {
  const { areas, anchor, rule } = format;
  if (rule.type !== "custom" || rule.formula === "") return format;
  const corner = {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
  const text = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
  const formula = copiedFormula(text, corner.row - anchor.row, corner.column - anchor.column);
  return { ...format, anchor: corner, rule: { ...rule, formula } };
}

/** Merged cells that lie wholly in the source; those of the destination are taken apart. */
export function copyMerges(source: Block, to: Block, transpose: boolean): void {
  const shift = shifter(source.area, to.area, transpose);
  const copies = source.sheet.merges.filter((merge) => contains(source.area, merge)).map(shift);
  const others = to.sheet.merges.filter((merge) => !intersection(merge, to.area));
  to.sheet.merges = [...others, ...copies];
}

/** The rules without some cells; those that have no other are gone. */
export function withoutCells<Rule extends { readonly areas: readonly Area[] }>(
  rules: readonly Rule[],
  hole: Area,
): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((area) => intersection(area, hole))) return [rule];
    const areas = rule.areas.flatMap((area) => without(area, hole));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

type Shift = (area: Area) => Area;

function copiedAreas(areas: readonly Area[], from: Area, shift: Shift): Area[] {
  return areas.flatMap((area) => {
    const common = intersection(area, from);
    return common ? [shift(common)] : [];
  });
}

/** From a part of the source to its place in the copy. */
function shifter(from: Area, to: Area, transpose: boolean): Shift {
  return (area) => {
    const [down, right] = [area.row - from.row, area.column - from.column];
    return transpose
      ? {
          row: to.row + right,
          column: to.column + down,
          rowCount: area.columnCount,
          columnCount: area.rowCount,
        }
      : { ...area, row: to.row + down, column: to.column + right };
  };
}
