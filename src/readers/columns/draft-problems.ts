import type { SourcePlace } from "../document/source-document";
import type { DraftProblem } from "../draft/plan-draft";
import type { ColumnUse, MappedColumn } from "./column-mapping";
import type { FieldCells } from "./field-cells";
import type { ObjectiveGroup } from "./objective-groups";
import type { WeightLevel } from "./weight-level";
import { weightOf } from "./weight-level";
import type { YearReading } from "./plan-year";

/** What a draft was made of, as far as it can be doubted. */
export interface DraftEvidence {
  readonly groups: readonly ObjectiveGroup[];
  readonly cells: FieldCells;
  readonly hasCodes: boolean;
  readonly year: YearReading;
  readonly level: WeightLevel;
  /** How many other tables could be the plan. */
  readonly otherTables: number;
}

/** What there is to look at in a draft besides its rows: its columns, its year, its codes, its weights. */
export function draftProblems(evidence: DraftEvidence): readonly DraftProblem[] {
  return [
    ...documentProblems(evidence),
    ...columnProblems(evidence),
    ...(evidence.hasCodes ? duplicateCodes(evidence.groups) : []),
    ...evidence.groups.flatMap((group) => groupProblems(group, evidence.cells)),
  ];
}

const WHOLE: SourcePlace = {};

function problem(
  severity: DraftProblem["severity"],
  place: SourcePlace,
  code: string,
  values: DraftProblem["values"],
): DraftProblem {
  return { severity, place, code, values };
}

function documentProblems({ groups, year, otherTables }: DraftEvidence): readonly DraftProblem[] {
  return [
    ...(groups.length === 0 ? [problem("error", WHOLE, "no-objectives", {})] : []),
    ...(year.year === null ? [problem("doubt", WHOLE, "year-unknown", {})] : []),
    ...(year.year === null || year.sure ? [] : [problem("doubt", WHOLE, "year-unsure", { year: year.year })]),
    ...(otherTables === 0 ? [] : [problem("doubt", WHOLE, "other-tables", { count: otherTables })]),
  ];
}

function columnProblems({ groups, cells, hasCodes, level }: DraftEvidence): readonly DraftProblem[] {
  const unsure = cells.columns.filter(({ sure }) => !sure);
  const [code] = cells.columnsOf("objectiveCode");
  const [weight] = cells.columnsOf("weight");
  const hasNumbers = groups.some((group) => group.code !== "");
  return [
    ...unsure.map(({ header }) => problem("doubt", WHOLE, "column-unsure", { header })),
    ...(hasCodes || !hasNumbers || code === undefined
      ? []
      : [problem("notice", WHOLE, "codes-restart", { header: code.header })]),
    ...(level.sure || weight === undefined
      ? []
      : [problem("doubt", WHOLE, "level-unsure", { header: weight.header })]),
  ];
}

/** Two objectives under one code: both are shown, and a person says which code is wrong. */
function duplicateCodes(groups: readonly ObjectiveGroup[]): readonly DraftProblem[] {
  const seen = new Set<string>();
  return groups.flatMap(({ code, rows: [row], title }) => {
    const isSecond = seen.has(code);
    seen.add(code);
    return code === "" || !isSecond
      ? []
      : [problem("error", row?.place ?? WHOLE, "duplicate-code", { code, title })];
  });
}

/** What stands once for an objective, and is lost where its rows differ. */
const ONCE: readonly ColumnUse[] = [
  "description",
  "publicValue",
  "centre",
  "centreCode",
  "manager",
  "objectiveWeight",
];
const WEIGHTS: readonly ColumnUse[] = ["weight", "objectiveWeight", "indicatorWeight"];

function groupProblems({ rows }: ObjectiveGroup, cells: FieldCells): readonly DraftProblem[] {
  const columnsOf = (uses: readonly ColumnUse[]): readonly MappedColumn[] =>
    uses.flatMap((use) => cells.columnsOf(use));
  const others = columnsOf(ONCE).flatMap(({ column, header }) => {
    const first = rows.map((row) => row.cells[column]?.text ?? "").find((text) => text !== "");
    const other = rows.find((row) => ![first, "", undefined].includes(row.cells[column]?.text));
    if (other === undefined) return [];
    return [
      problem("doubt", other.place, "several-texts", { header, text: other.cells[column]?.text ?? "" }),
    ];
  });
  const weights = columnsOf(WEIGHTS).flatMap(({ column }) =>
    rows.flatMap((row) => {
      const cell = row.cells[column] ?? { text: "" };
      const isUnread = cell.text !== "" && weightOf(cell) === null;
      return isUnread ? [problem("notice", row.place, "weight-unread", { text: cell.text })] : [];
    }),
  );
  return [...others, ...weights];
}
