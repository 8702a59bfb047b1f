import type { PlanProblem, PlanProblemReason } from "./plan-problem";

/** The longest text that a cell of Excel holds (Excel specifications and limits). */
const MAX_CELL_CHARACTERS = 32_767;

/** Reads fields of parsed JSON and collects what is wrong with them, instead of stopping at the first fault. */
export class JsonFields {
  readonly problems: PlanProblem[] = [];

  /** A text, possibly empty. A missing one is a problem and reads as "". */
  text(value: unknown, place: string, objective: string): string {
    if (typeof value !== "string") {
      this.fail(place, objective, { code: "wrong-type", expected: "text" });
      return "";
    }
    if (value.length > MAX_CELL_CHARACTERS) {
      this.fail(place, objective, { code: "too-long", characters: value.length, maximum: MAX_CELL_CHARACTERS });
    }
    return value;
  }

  /** A text that must say something. */
  filledText(value: unknown, place: string, objective: string): string {
    const text = this.text(value, place, objective);
    if (typeof value === "string" && text.trim() === "") this.fail(place, objective, { code: "empty" });
    return text;
  }

  /** A text or `null`; blank counts as `null`. */
  optionalText(value: unknown, place: string, objective: string): string | null {
    if (value === null || value === undefined) return null;
    const text = this.text(value, place, objective);
    return text.trim() === "" ? null : text;
  }

  object(value: unknown, place: string, objective: string): Readonly<Record<string, unknown>> {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    this.fail(place, objective, { code: "wrong-type", expected: "object" });
    return {};
  }

  list(value: unknown, place: string, objective: string): readonly unknown[] {
    if (Array.isArray(value)) return value as readonly unknown[];
    this.fail(place, objective, { code: "wrong-type", expected: "list" });
    return [];
  }

  fail(place: string, objective: string, reason: PlanProblemReason): void {
    this.problems.push({ severity: "error", place, objective, reason });
  }

  notice(place: string, objective: string, reason: PlanProblemReason): void {
    this.problems.push({ severity: "notice", place, objective, reason });
  }
}
