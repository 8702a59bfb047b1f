import { linesOfPlaces } from "./json-lines";
import type { PlanProblem } from "./plan-problem";

/** The problems with the lines of the JSON text on which they stand. What is missing stands where it should be in. */
export function withLines(problems: readonly PlanProblem[], text: string): readonly PlanProblem[] {
  if (problems.length === 0) return problems;
  const places = problems.flatMap((problem) => [problem.place, ...otherPlaces(problem)]);
  const lines = linesOfPlaces(text, new Set(places.flatMap(placeAndOuter)));
  const lineOf = (place: string): number | undefined =>
    placeAndOuter(place)
      .map((each) => lines.get(each))
      .find((line) => line !== undefined);
  return problems.map((problem) => located(problem, lineOf));
}

type LineOf = (place: string) => number | undefined;

function located(problem: PlanProblem, lineOf: LineOf): PlanProblem {
  const line = problem.place === "" ? undefined : lineOf(problem.place);
  const { reason } = problem;
  const firstLine = reason.code === "duplicate-code" ? lineOf(reason.first) : undefined;
  return {
    ...problem,
    ...(line === undefined ? {} : { line }),
    ...(reason.code === "duplicate-code" && firstLine !== undefined
      ? { reason: { ...reason, firstLine } }
      : {}),
  };
}

function otherPlaces({ reason }: PlanProblem): readonly string[] {
  return reason.code === "duplicate-code" ? [reason.first] : [];
}

/** A place is this deep at most; the name of an unknown field may look deeper. */
const MAX_DEPTH = 8;

/** A place and what it is in, from the inside out: `objectives[3].code`, `objectives[3]`, `objectives`. */
function placeAndOuter(place: string): readonly string[] {
  const places = [place];
  for (let outer = place; places.length < MAX_DEPTH;) {
    outer = outer.slice(0, Math.max(outer.lastIndexOf("."), outer.lastIndexOf("["), 0));
    if (outer === "") break;
    places.push(outer);
  }
  return places;
}
