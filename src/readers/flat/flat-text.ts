import { bodyName } from "../columns/body-name";
import type { SourceLine } from "../document/source-document";
import type {
  DraftDoubt,
  DraftIndicator,
  DraftObjective,
  DraftProblem,
  PlanDraft,
} from "../draft/plan-draft";
import { dividedPlan, type DividedPlan } from "./divided-plan";
import { flatChoices } from "./flat-choices";
import { flatLayout } from "./flat-layout";
import type { FlatLayout, FlatObjective, FlatRow } from "./flat-objective";
import type { ChosenSplit } from "./split-place";

/** Splits less sure than this are shown to a person. */
export const SURE = 0.9;

/**
 * The plan in the plain text of a flattened table: cells of a row joined by a blank, the border between title and
 * description, and between phase and indicator, lost. It proposes where they were; what is not sure is in `doubts`.
 * Every character of the texts is kept: both halves joined are the text as it stood.
 *
 * @param lines one line each, the blank ones too: one stands before a row whose phase is empty
 * @returns `null` where the lines hold no such table: no codes with a `centre – name – manager` after them
 */
export function draftFromFlatText(lines: readonly SourceLine[]): PlanDraft | null {
  const layout = flatLayout(lines);
  if (layout === null) return null;
  const divided = dividedPlan(flatChoices(layout));
  const parts = layout.objectives.map((objective, index) => draftedObjective(objective, index, divided));
  return {
    body: layout.header.map(({ text }) => bodyName(text)).find((name) => name !== null) ?? null,
    year: yearOf(layout),
    objectives: parts.map(({ objective }) => objective),
    needsMapping: false,
    problems: [...problemsOf(layout), ...duplicates(layout.objectives)],
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}

interface Drafted {
  readonly objective: DraftObjective;
  readonly doubts: readonly DraftDoubt[];
}

/** A row with the place of its indicator; a row without a phase has none to choose. */
interface DividedRow {
  readonly row: FlatRow;
  readonly split: ChosenSplit | null;
}

function draftedObjective(flat: FlatObjective, objective: number, divided: DividedPlan): Drafted {
  const head = divided.heads[objective] ?? { offset: flat.head.length, runnerUp: null, confidence: 1 };
  const splits = [...(divided.rows[objective] ?? [])];
  const rows = flat.rows.map((row) => ({ row, split: row.indicatorOnly ? null : (splits.shift() ?? null) }));
  return {
    objective: {
      code: flat.code,
      title: firstPart(flat.head, head.offset),
      description: secondPart(flat.head, head.offset),
      publicValue: flat.publicValue,
      centreCode: flat.centre?.code ?? null,
      centreName: flat.centre?.name ?? null,
      manager: flat.centre?.manager ?? null,
      weight: null,
      phases: rows.flatMap(({ row, split }) => (split === null ? [] : [firstPart(row.text, split.offset)])),
      indicators: rows.flatMap(({ row, split }) => indicatorsOf(row, split?.offset ?? 0)),
      extras: {},
      place: flat.place,
    },
    doubts: [...titleDoubts(flat, objective, head), ...rowDoubts(rows, objective)],
  };
}

const titleDoubts = (
  { place, head: text }: FlatObjective,
  objective: number,
  split: ChosenSplit,
): readonly DraftDoubt[] =>
  split.confidence < SURE
    ? [doubtOf(split, { place, between: "title-description", objective, row: null, text })]
    : [];

const rowDoubts = (rows: readonly DividedRow[], objective: number): readonly DraftDoubt[] =>
  rows.flatMap(({ row: { place, text }, split }, row) =>
    split !== null && split.confidence < SURE
      ? [doubtOf(split, { place, between: "phase-indicator", objective, row, text })]
      : [],
  );

const doubtOf = (
  { offset, runnerUp, confidence }: ChosenSplit,
  about: Pick<DraftDoubt, "place" | "between" | "objective" | "row" | "text">,
): DraftDoubt => ({ ...about, split: offset, runnerUp, confidence });

/** The first of two fields that a blank joins. */
export const firstPart = (text: string, offset: number): string => text.slice(0, offset).trimEnd();

/** The second of two fields; `null` where it is empty. */
export const secondPart = (text: string, offset: number): string | null => {
  const part = text.slice(offset).trimStart();
  return part === "" ? null : part;
};

const indicatorsOf = ({ text, place }: FlatRow, offset: number): readonly DraftIndicator[] => {
  const indicator = secondPart(text, offset);
  return indicator === null ? [] : [{ ...UNKNOWN, text: indicator, place }];
};

/** A flattened text says nothing of an indicator but its words. */
const UNKNOWN: Omit<DraftIndicator, "text" | "place"> = {
  type: null,
  unit: null,
  polarity: null,
  baseline: null,
  target: null,
  targetText: null,
  deadline: null,
  weight: null,
  source: null,
  formula: null,
  extras: {},
};

const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** The year that the codes name, else the first one of the headings. */
function yearOf({ header, objectives }: FlatLayout): number | null {
  const texts = [...objectives.map(({ code }) => code), ...header.map(({ text }) => text)];
  const found = texts.map((text) => YEAR.exec(text)?.[0]).find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}

function problemsOf({ skipped, objectives }: FlatLayout): readonly DraftProblem[] {
  return [
    ...skipped.map(({ place, text }): DraftProblem => ({
      severity: "notice",
      place,
      code: "text-skipped",
      values: { text },
    })),
    ...objectives
      .filter(({ centre }) => centre === null)
      .map(({ place, code }): DraftProblem => ({
        severity: "doubt",
        place,
        code: "centre-missing",
        values: { code },
      })),
  ];
}

const duplicates = (objectives: readonly FlatObjective[]): readonly DraftProblem[] =>
  objectives
    .filter(({ code }, index) => objectives.findIndex((other) => other.code === code) < index)
    .map(({ place, code, head }) => ({
      severity: "error",
      place,
      code: "duplicate-code",
      values: { code, title: head.split("\n", 1).join("") },
    }));
