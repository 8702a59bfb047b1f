import type { DraftObjective } from "../draft/plan-draft";
import { centreParts, codeAndName, looksLikePerson } from "./centre-text";
import type { CentreParts } from "./centre-text";
import { indicatorsOf } from "./draft-indicators";
import type { IndicatorSetting } from "./draft-indicators";
import { phasesOf } from "./draft-phases";
import type { FieldCells } from "./field-cells";
import { keptTexts } from "./kept-texts";
import { continuedTexts } from "./merged-cells";
import type { ObjectiveGroup } from "./objective-groups";
import type { Section } from "./section-text";
import type { PlanRow } from "./table-rows";
import { weightOf } from "./weight-level";

/** What is the same for all objectives of a document. */
export interface DraftSetting extends IndicatorSetting {
  /** Whether the codes identify objectives; numbers that restart do not. */
  readonly hasCodes: boolean;
}

/** What stands above several objectives, and may be written once for all of them. */
const UPPER = ["centre", "centreCode", "manager", "publicValue"] as const;
type UpperTexts = Readonly<Record<(typeof UPPER)[number], string>>;

/** The objectives of a plan from their rows. */
export function draftObjectives(
  groups: readonly ObjectiveGroup[],
  setting: DraftSetting,
): readonly DraftObjective[] {
  const levels = UPPER.map((field) => [field, upperTexts(groups, setting.cells, field)] as const);
  return groups.map((group, at) => {
    const upper = Object.fromEntries(levels.map(([field, texts]) => [field, texts[at] ?? ""])) as UpperTexts;
    return draftObjective(group, setting, upper);
  });
}

function upperTexts(
  groups: readonly ObjectiveGroup[],
  cells: FieldCells,
  field: keyof UpperTexts,
): readonly string[] {
  const isRepeating = groups.some(({ rows }) => rows.slice(1).some((row) => cells.text(row, field) !== ""));
  return continuedTexts(
    groups.map(({ rows }) => firstText(rows.map((row) => cells.text(row, field)))),
    isRepeating,
  );
}

function draftObjective(group: ObjectiveGroup, setting: DraftSetting, upper: UpperTexts): DraftObjective {
  const { rows, code, title } = group;
  const { cells, hasCodes } = setting;
  const section: Section = rows[0]?.section ?? {};
  return {
    code: hasCodes ? filled(code) : null,
    title,
    description:
      filled(firstText(rows.map((row) => cells.text(row, "description")))) ?? section.description ?? null,
    publicValue: filled(upper.publicValue) ?? section.publicValue ?? null,
    ...centreOf(upper, section),
    weight: objectiveWeight(rows, setting, section),
    phases: phasesOf(rows, cells),
    indicators: rows.flatMap((row) => indicatorsOf(row, setting)),
    extras: keptTexts(rows, cells.columnsOf("keep-objective")),
    place: rows[0]?.place ?? {},
  };
}

function objectiveWeight(rows: readonly PlanRow[], setting: DraftSetting, section: Section): number | null {
  const { cells, weightLevel } = setting;
  const field = weightLevel === "objective" && cells.has("weight") ? "weight" : "objectiveWeight";
  const weights = rows.map((row) => weightOf(cells.cell(row, field)));
  return weights.find((weight) => weight !== null) ?? weightOf({ text: section.objectiveWeight ?? "" });
}

/** Code, name and manager: from their columns, from one cell for several, else from the section above. */
function centreOf(
  upper: UpperTexts,
  section: Section,
): Pick<DraftObjective, "centreCode" | "centreName" | "manager"> {
  const hasCentre = upper.centre !== "" || upper.centreCode !== "";
  const { code, name, manager } = hasCentre ? partsOf(upper) : sectionCentre(section);
  return {
    centreCode: filled(upper.centreCode) ?? code,
    centreName: name,
    manager: filled(upper.manager) ?? manager ?? section.manager ?? null,
  };
}

function sectionCentre({ centreCode = null, centreName = null, manager = null }: Section): CentreParts {
  return { code: centreCode, name: centreName, manager };
}

function partsOf({ centre, centreCode, manager }: UpperTexts): CentreParts {
  if (manager === "") return centreParts(centre);
  if (centreCode !== "") return { code: null, name: filled(centre), manager: null };
  return looksLikePerson(centre)
    ? { code: null, name: null, manager: null }
    : { ...codeAndName(centre), manager: null };
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
