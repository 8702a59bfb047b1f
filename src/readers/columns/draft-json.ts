import { placeText } from "../document/place-words";
import type { DraftIndicator, DraftObjective, DraftProblem } from "../draft/plan-draft";
import { draftProblemSentence } from "../draft/problem-words";
import type { DraftReading } from "./column-mapping";
import { mappingJson } from "./mapping-file";

/**
 * A draft as JSON gives it: the fields of `test/cases/layouts` (`notes`: what there is to look at, in Italian), besides
 * the mapping in the form of a mapping file and the problems with their places.
 */
export function draftJson({ draft, mapping, candidates }: DraftReading): Readonly<Record<string, unknown>> {
  const { body, year, objectives, needsMapping, problems } = draft;
  return {
    body,
    year,
    objectives: objectives.map(objectiveJson),
    needsMapping,
    notes: problems.map(noteOf),
    mapping: mappingJson(mapping),
    candidates: candidates.map((at) => at + 1),
    extras: extrasJson(objectives),
    problems,
  };
}

function noteOf(problem: DraftProblem): string {
  const place = placeText(problem.place, "it");
  const sentence = draftProblemSentence(problem, "it");
  return place === "" ? sentence : `${place}: ${sentence}`;
}

/** Exactly the fields of an objective of `expected.json`. */
function objectiveJson(objective: DraftObjective): object {
  return { ...without(objective, OWN), indicators: objective.indicators.map((own) => without(own, OWN)) };
}

/** What only the program needs, or stands elsewhere in the JSON. */
const OWN = ["extras", "place"];

function without(entry: DraftObjective | DraftIndicator, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !fields.includes(name)));
}

/** Texts of columns that are kept, and targets of other years, by the positions of objective and indicator from 1. */
function extrasJson(objectives: readonly DraftObjective[]): readonly object[] {
  return objectives.flatMap(({ extras, indicators }, at) => [
    ...textsJson(extras, { objective: at + 1 }),
    ...indicators.flatMap((own, row) => textsJson(own.extras, { objective: at + 1, indicator: row + 1 })),
  ]);
}

function textsJson(extras: DraftObjective["extras"], place: object): readonly object[] {
  return Object.entries(extras).map(([header, text]) => ({ ...place, header, text }));
}
