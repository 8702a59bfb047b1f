import type { DraftDoubt, DraftIndicator, DraftObjective, PlanDraft } from "../../readers/draft/plan-draft";
import { typedYear } from "./document-work";
import type { DocumentWork } from "./document-work";
import { proposedSplit } from "./split-answer";
import type { SplitAnswer } from "./split-answer";

/** The draft as the person has answered it: whose plan it is, and where its texts are divided. */
export function answeredDraft({ reading: { draft }, naming, splits }: DocumentWork): PlanDraft {
  const objectives = [...draft.objectives];
  draft.doubts.forEach((doubt, position) => {
    const answer = splits[position];
    const objective = objectives[doubt.objective];
    if (answer !== undefined && objective !== undefined && isMoved(doubt, answer))
      objectives[doubt.objective] = divided(objective, doubt, answer);
  });
  const body = naming.body.trim();
  return { ...draft, objectives, body: body === "" ? null : body, year: typedYear(naming) };
}

/** What is as proposed stays to the letter as the reader made it. */
function isMoved(doubt: DraftDoubt, { first, second }: SplitAnswer): boolean {
  const proposed = proposedSplit(doubt);
  return proposed.first !== first || proposed.second !== second;
}

function divided(objective: DraftObjective, doubt: DraftDoubt, answer: SplitAnswer): DraftObjective {
  if (doubt.between === "phase-indicator") return withRow(objective, doubt, answer);
  const description = answer.second.trim();
  return { ...objective, title: answer.first.trim(), description: description === "" ? null : description };
}

/** Phases and indicators stand in lists of their own, so that a row is found by what it was proposed to be. */
function withRow(objective: DraftObjective, doubt: DraftDoubt, answer: SplitAnswer): DraftObjective {
  const { phases, indicators } = objective;
  const proposed = proposedSplit(doubt);
  const [phase, text] = [answer.first.trim(), answer.second.trim()];
  const phaseAt = phases.findIndex((each) => isSame(each, proposed.first));
  const indicatorAt = indicators.findIndex((each) => isSame(each.text, proposed.second));
  const before = indicators[indicatorAt] ?? blankIndicator(doubt);
  const place = indicators.filter((each) => (each.place.row ?? 0) < (doubt.place.row ?? 0)).length;
  return {
    ...objective,
    phases: replaced(phases, phaseAt, phases.length, phase === "" ? null : phase),
    indicators: replaced(indicators, indicatorAt, place, text === "" ? null : { ...before, text }),
  };
}

/** The list with the item at a position exchanged, taken away (`null`), or put in where it was not there (-1). */
function replaced<T>(list: readonly T[], at: number, insertAt: number, item: T | null): readonly T[] {
  const added = item === null ? [] : [item];
  const [start, end] = at < 0 ? [insertAt, insertAt] : [at, at + 1];
  return [...list.slice(0, start), ...added, ...list.slice(end)];
}

/** Blanks and line breaks apart. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
  return plain(one) !== "" && plain(one) === plain(other);
}

/** An indicator of which the document says only the text. */
function blankIndicator({ place }: DraftDoubt): DraftIndicator {
  return {
    ...{ text: "", type: null, unit: null, polarity: null, baseline: null, target: null },
    ...{ targetText: null, deadline: null, weight: null, source: null, formula: null, extras: {} },
    place,
  };
}
