import type { FieldCells } from "./field-cells";
import type { ObjectiveGroup } from "./objective-groups";

const NUMBER = /^\d{1,3}\.?$/u;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;

/**
 * Whether the codes of a table identify its objectives. Numbers that begin again are positions in a list: `1` wherever
 * they do, `1.2` where another centre has it too; a code with letters that two objectives have is a mistake.
 */
export function isIdentifying(groups: readonly ObjectiveGroup[], cells: FieldCells): boolean {
  const coded = groups.filter(({ code }) => code !== "");
  if (coded.length === 0) return false;
  const byCode = new Map<string, ObjectiveGroup[]>();
  for (const group of coded) byCode.set(group.code, [...(byCode.get(group.code) ?? []), group]);
  const again = [...byCode.values()].filter((same) => same.length > 1);
  const all = (form: RegExp): boolean => coded.every(({ code }) => form.test(code));
  if (again.length === 0 || !cells.has("objectiveCode")) return true;
  return !all(NUMBER) && !(all(NUMBERS) && again.some((same) => new Set(same.map(centreOf)).size > 1));
}

function centreOf({ centre, rows: [row] }: ObjectiveGroup): string {
  return centre === "" ? `${row?.section.centreCode ?? ""} ${row?.section.centreName ?? ""}` : centre;
}
