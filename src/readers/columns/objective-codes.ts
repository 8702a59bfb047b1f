import type { FieldCells } from "./field-cells";
import type { ObjectiveGroup } from "./objective-groups";

/** Whether the codes of a table identify its objectives. Numbers that begin again are positions in a list. */
export function isIdentifying(groups: readonly ObjectiveGroup[], cells: FieldCells): boolean {
  const codes = groups.map(({ code }) => code).filter((code) => code !== "");
  const areNumbers = codes.every((code) => /^\d{1,3}\.?$/u.test(code));
  const isColumn = cells.has("objectiveCode");
  return codes.length > 0 && (!areNumbers || !isColumn || new Set(codes).size === codes.length);
}
