import type { DraftProblem } from "../draft/plan-draft";
import type { FieldCells } from "./field-cells";
import type { ObjectiveGroup } from "./objective-groups";

/** Whether the codes of a table identify its objectives. Numbers that begin again are positions in a list. */
export function isIdentifying(groups: readonly ObjectiveGroup[], cells: FieldCells): boolean {
  const codes = groups.map(({ code }) => code).filter((code) => code !== "");
  const areNumbers = codes.every((code) => /^\d{1,3}\.?$/u.test(code));
  return (
    codes.length > 0 && (!areNumbers || new Set(codes).size === codes.length || !cells.has("objectiveCode"))
  );
}

/** Two objectives under one code: both are shown, and a person says which code is wrong. */
export function codeProblems(groups: readonly ObjectiveGroup[], hasCodes: boolean): readonly DraftProblem[] {
  if (!hasCodes) return [];
  const seen = new Set<string>();
  return groups.flatMap(({ code, rows: [row], title }) => {
    const isSecond = seen.has(code);
    seen.add(code);
    if (code === "" || !isSecond || row === undefined) return [];
    return [
      { severity: "error", place: row.place, code: "duplicate-code", values: { code, title } } as const,
    ];
  });
}
