import type { Area } from "./area";
import { contains, intersection, without } from "./area";
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
 * Gives one copy of some cells the rules that they have: conditional formats with every format, validations only with
 * everything. A copied rule is one of its own (inferred). Relative references are read from its anchor, so they move along.
 */
export function copyRules(
  workbook: EmbeddedWorkbook,
  source: Block,
  to: Block,
  { what, transpose }: Manner,
): void {
  const { sheet } = to;
  const shift = shifter(source.area, to.area, transpose);
  const copies = source.sheet.conditionalFormats.flatMap((format) => {
    const areas = copiedAreas(format.areas, source.area, shift);
    if (areas.length === 0) return [];
    return [
      { ...format, areas, id: `{${String(nextId(workbook)).padStart(8, "0")}-0000-0000-0000-000000000001}` },
    ];
  });
  sheet.conditionalFormats = [...copies, ...withoutCells(sheet.conditionalFormats, to.area)];
  if (what !== "All") return;
  const validations = source.sheet.validations.flatMap((validation) => {
    const areas = copiedAreas(validation.areas, source.area, shift);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.validations = [...withoutCells(sheet.validations, to.area), ...validations];
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
