import type { DraftIndicator, DraftObjective } from "../draft/plan-draft";
import { codeAndName, looksLikePerson, centreParts } from "./centre-text";
import type { MappedColumn } from "./column-mapping";
import type { FieldCells } from "./field-cells";
import { listedItems, semicolonItems } from "./listed-items";
import { measureOf } from "./measure-cells";
import type { Notation } from "./measure-cells";
import { continuedTexts } from "./merged-cells";
import type { ObjectiveGroup } from "./objective-groups";
import type { Section } from "./section-text";
import type { PlanRow } from "./table-rows";
import { weightOf } from "./weight-level";

/** What is the same for all objectives of a document. */
export interface DraftSetting {
  readonly cells: FieldCells;
  readonly notation: Notation;
  /** Whose the weights of a column `Peso` are. */
  readonly weightLevel: "objective" | "indicator";
  /** Whether the codes identify objectives; numbers that restart do not. */
  readonly hasCodes: boolean;
}

/** The objectives of a plan from their rows. */
export function draftObjectives(
  groups: readonly ObjectiveGroup[],
  setting: DraftSetting,
): readonly DraftObjective[] {
  const { cells } = setting;
  const firstOf = (
    group: ObjectiveGroup,
    field: "centre" | "centreCode" | "manager" | "publicValue",
  ): string => firstText(group.rows.map((row) => cells.text(row, field)));
  const upper = (field: "centre" | "centreCode" | "manager" | "publicValue"): readonly string[] =>
    continuedTexts(
      groups.map((group) => firstOf(group, field)),
      groups.some(({ rows }) => rows.slice(1).some((row) => cells.text(row, field) !== "")),
    );
  const levels = {
    centre: upper("centre"),
    centreCode: upper("centreCode"),
    manager: upper("manager"),
    publicValue: upper("publicValue"),
  };
  return groups.map((group, at) =>
    draftObjective(group, setting, {
      centre: levels.centre[at] ?? "",
      centreCode: levels.centreCode[at] ?? "",
      manager: levels.manager[at] ?? "",
      publicValue: levels.publicValue[at] ?? "",
    }),
  );
}

interface UpperTexts {
  readonly centre: string;
  readonly centreCode: string;
  readonly manager: string;
  readonly publicValue: string;
}

function draftObjective(group: ObjectiveGroup, setting: DraftSetting, upper: UpperTexts): DraftObjective {
  const { cells, weightLevel, hasCodes } = setting;
  const [first] = group.rows;
  const weights = group.rows.map((row) =>
    weightOf(
      cells.cell(row, weightLevel === "objective" && cells.has("weight") ? "weight" : "objectiveWeight"),
    ),
  );
  return {
    code: hasCodes ? filled(group.code) : null,
    title: group.title,
    description: filled(firstText(group.rows.map((row) => cells.text(row, "description")))),
    publicValue: filled(upper.publicValue) ?? first?.section.publicValue ?? null,
    ...centreOf(upper, first),
    weight: weights.find((weight) => weight !== null) ?? null,
    phases: phasesOf(group.rows, cells),
    indicators: group.rows.flatMap((row) => indicatorOf(row, setting)),
    extras: keptOf(group.rows, cells.columnsOf("keep-objective")),
    place: first?.place ?? {},
  };
}

/** Code, name and manager: from their columns, from one cell for several, else from the section above. */
function centreOf(
  upper: UpperTexts,
  row: PlanRow | undefined,
): Pick<DraftObjective, "centreCode" | "centreName" | "manager"> {
  const section: Section = row?.section ?? {};
  const hasCentre = upper.centre !== "" || upper.centreCode !== "";
  const parts = upper.centre === "" ? { code: null, name: null, manager: null } : partsOf(upper);
  return {
    centreCode: filled(upper.centreCode) ?? (hasCentre ? parts.code : (section.centreCode ?? null)),
    centreName: hasCentre ? parts.name : (section.centreName ?? null),
    manager: filled(upper.manager) ?? parts.manager ?? section.manager ?? null,
  };
}

function partsOf({ centre, centreCode, manager }: UpperTexts): ReturnType<typeof centreParts> {
  if (manager === "") return centreParts(centre);
  if (centreCode !== "") return { code: null, name: centre, manager: null };
  return looksLikePerson(centre)
    ? { code: null, name: null, manager: centre }
    : { ...codeAndName(centre), manager: null };
}

function phasesOf(rows: readonly PlanRow[], cells: FieldCells): readonly string[] {
  const phases: string[] = [];
  for (const row of rows) {
    const text = cells.text(row, "phase");
    if (text === "" || text === lastCell(row, rows, cells)) continue;
    phases.push(
      ...listedItems(text).flatMap((item, _, all) => (all.length > 1 ? [item] : semicolonItems(item))),
    );
  }
  return phases;
}

/** The phase of the row above: a table that repeats it has one phase with several indicators. */
function lastCell(row: PlanRow, rows: readonly PlanRow[], cells: FieldCells): string {
  const above = rows[rows.indexOf(row) - 1];
  return above === undefined ? "" : cells.text(above, "phase");
}

function indicatorOf(row: PlanRow, setting: DraftSetting): readonly DraftIndicator[] {
  const { cells, notation, weightLevel } = setting;
  const text = cells.text(row, "indicator");
  if (text === "") return [];
  const target = targetColumn(cells.columnsOf("target"), notation.year);
  const baseline = baselineColumn(cells.columnsOf("baseline"));
  const cellAt = (column: MappedColumn | null): PlanRow["cells"][number] =>
    (column === null ? undefined : row.cells[column.column]) ?? { text: "" };
  const targetCell = cellAt(target);
  const measure = measureOf(
    {
      indicator: text,
      target: targetCell,
      baseline: cellAt(baseline),
      unit: cells.text(row, "unit"),
      type: cells.text(row, "type"),
      polarity: cells.text(row, "polarity"),
      deadline: cells.cell(row, "deadline"),
    },
    notation,
  );
  return [
    {
      text,
      ...measure,
      targetText: filled(targetCell.text),
      weight: weightOf(
        cells.cell(row, weightLevel === "indicator" && cells.has("weight") ? "weight" : "indicatorWeight"),
      ),
      source: filled(cells.text(row, "source")),
      formula: filled(cells.text(row, "formula")),
      extras: { ...otherYears(row, cells, target), ...keptOf([row], cells.columnsOf("keep-indicator")) },
      place: row.place,
    },
  ];
}

/** Of several years' targets the plan's; one without a year is the plan's too. */
export function targetColumn(columns: readonly MappedColumn[], year: number | null): MappedColumn | null {
  return (
    columns.find((column) => column.year === year) ??
    columns.find((column) => column.year === undefined) ??
    columns[0] ??
    null
  );
}

/** The latest past value. */
function baselineColumn(columns: readonly MappedColumn[]): MappedColumn | null {
  return [...columns].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? null;
}

function otherYears(
  row: PlanRow,
  cells: FieldCells,
  own: MappedColumn | null,
): Readonly<Record<string, string>> {
  const others = cells
    .columnsOf("target")
    .filter(({ column, year }) => column !== own?.column && year !== undefined);
  return keptOf([row], others);
}

function keptOf(
  rows: readonly PlanRow[],
  columns: readonly MappedColumn[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ column, header }) => {
      const text = firstText(rows.map((row) => row.cells[column]?.text ?? ""));
      return text === "" ? [] : [[header, text] as const];
    }),
  );
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
