import type { Quarter, Status } from "../../contract/vocabulary";

/** A result that somebody may ask about, by what identifies it in the workbook. */
export type Subject =
  | { readonly level: "body" }
  | { readonly level: "publicValue"; readonly label: string }
  | { readonly level: "centre"; readonly code: string }
  | { readonly level: "manager"; readonly name: string }
  | { readonly level: "objective"; readonly code: string }
  | { readonly level: "indicator"; readonly id: string }
  | { readonly level: "phase"; readonly id: string };

/** Which of its numbers is asked about. `count`: how many indicators have a status, or how many there are. */
export type Asked =
  | { readonly measure: "achievement" }
  | { readonly measure: "coverage" }
  | { readonly measure: "actual" }
  | { readonly measure: "status" }
  | { readonly measure: "count"; readonly of: Status | "objectives" | "indicators" };

/** A question: why does this result have this value? */
export interface Question {
  readonly subject: Subject;
  readonly asked: Asked;
  /** As of this quarter; `null`: as of the reference quarter. */
  readonly quarter: Quarter | null;
}

/** The question that a button beside a result asks. */
export function whyAchieved(subject: Subject): Question {
  return { subject, asked: { measure: "achievement" }, quarter: null };
}

/** What identifies a subject among those of its level. Empty for the body: there is one. */
export function subjectKey(subject: Subject): string {
  switch (subject.level) {
    case "body":
      return "";
    case "publicValue":
      return subject.label;
    case "centre":
    case "objective":
      return subject.code;
    case "manager":
      return subject.name;
    case "indicator":
    case "phase":
      return subject.id;
  }
}
