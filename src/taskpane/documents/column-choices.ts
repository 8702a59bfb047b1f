import type { ColumnMapping, ColumnUse } from "../../readers/columns/column-mapping";

/** The uses of a column in the order in which they are offered, by what they are about. */
export const USE_GROUPS = {
  objective: [
    "objective",
    "objectiveCode",
    "description",
    "publicValue",
    "centre",
    "centreCode",
    "manager",
    "objectiveWeight",
  ],
  phase: ["phase", "phaseWeight"],
  indicator: [
    ...([
      "indicator",
      "indicatorCode",
      "type",
      "unit",
      "polarity",
      "baseline",
      "target",
      "deadline",
    ] as const),
    ...(["indicatorWeight", "source", "formula", "rule", "method", "frequency", "dimension"] as const),
  ],
  plan: ["body", "weight"],
  other: ["leave", "keep-objective", "keep-indicator"],
} as const satisfies Readonly<Record<string, readonly ColumnUse[]>>;

export type UseGroup = keyof typeof USE_GROUPS;

/** What more than one column can be: targets and baselines of several years, and what is kept or left. */
const REPEATABLE: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  ...(["target", "baseline", "keep-objective", "keep-indicator", "leave", "phase", "description"] as const),
]);

/** Uses that were chosen for several columns and can be those of one only. */
export function repeatedUses({ columns }: ColumnMapping): readonly ColumnUse[] {
  const seen = new Set<ColumnUse>();
  const repeated = new Set<ColumnUse>();
  for (const { use } of columns) {
    if (seen.has(use) && !REPEATABLE.has(use)) repeated.add(use);
    seen.add(use);
  }
  return [...repeated];
}

/** Whether a year can be said of a column of this use. */
export function takesYear(use: ColumnUse): boolean {
  return use === "target" || use === "baseline";
}

/** Whether some column is the objective: without one there is no plan. */
export function namesObjective({ columns }: ColumnMapping): boolean {
  return columns.some(({ use }) => use === "objective");
}
