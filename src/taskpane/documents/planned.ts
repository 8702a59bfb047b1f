import type { Language } from "../../domain/contract/language";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import type { Plan } from "../../domain/plan/plan";
import { noticeSentence } from "../../readers/document/notice-words";
import { placeText } from "../../readers/document/place-words";
import { planFromDraft } from "../../readers/draft-plan";
import { draftProblemSentence } from "../../readers/draft/problem-words";
import type { DraftProblem } from "../../readers/draft/plan-draft";
import type { PlanReading } from "../../readers/plan-json";
import { planProblemSentence } from "../../readers/plan-problem";
import type { PlanProblem } from "../../readers/plan-problem";
import { answeredDraft } from "./answered-draft";
import type { DocumentWork } from "./document-work";

export const SEVERITIES = ["error", "doubt", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something to look at before the plan is written, as it is shown. */
export interface ReviewItem {
  readonly severity: Severity;
  /** Where in the document; empty: the document as a whole, or the sentence says it. */
  readonly place: string;
  readonly sentence: string;
}

/** The plan of a document as answered, and what is to be looked at. */
export interface Planned {
  /** `null`: it cannot be loaded as it is. */
  readonly plan: Plan | null;
  readonly items: readonly ReviewItem[];
}

/** What stands for a name and a year that are still to be written: the other problems are told meanwhile. */
const UNNAMED = { body: PARAMETER_NAMES.body, year: 2000 };

/** The plan that the answers make, with everything that reader, tables and plan have to say. */
export function planned(work: DocumentWork, language: Language): Planned {
  const draft = answeredDraft(work);
  const named = { ...draft, body: draft.body ?? UNNAMED.body, year: draft.year ?? UNNAMED.year };
  const reading = planFromDraft(named, originOf(work));
  const isNamed = draft.body !== null && draft.year !== null;
  const isRefused = draft.problems.some(({ severity }) => severity === "error");
  return {
    plan: "plan" in reading && isNamed && !isRefused ? reading.plan : null,
    items: [
      ...draft.problems.map((problem) => draftItem(problem, language)),
      ...planProblems(reading, draft.problems).map((problem) => planItem(problem, language)),
      ...work.document.notices.map(({ place, reason }): ReviewItem => ({
        severity: "notice",
        place: placeText(place, language),
        sentence: noticeSentence(reason, language),
      })),
    ],
  };
}

/** What the plan is called in the workbook, and where it comes from. */
function originOf({ name }: DocumentWork): { readonly title: string; readonly source: string } {
  const source = name === "" ? "Appunti" : name;
  return { title: source.replace(/\.\w{2,5}$/u, ""), source };
}

/** Codes that stand twice are told by the reader, each with its place: not once more. */
function planProblems(reading: PlanReading, told: readonly DraftProblem[]): readonly PlanProblem[] {
  const problems = "plan" in reading ? reading.notices : reading.problems;
  const areTold = told.some(({ code }) => code === "duplicate-code");
  return problems.filter(({ reason }) => !(areTold && reason.code === "duplicate-code"));
}

function draftItem(problem: DraftProblem, language: Language): ReviewItem {
  const { severity, place } = problem;
  return {
    severity,
    place: placeText(place, language),
    sentence: draftProblemSentence(problem, language),
  };
}

function planItem(problem: PlanProblem, language: Language): ReviewItem {
  return { severity: problem.severity, place: "", sentence: planProblemSentence(problem, language) };
}
